import { z } from "zod";
import type { Routes } from "./routes.js";

const health = z.object({ status: z.literal("ok"), version: z.string() }).meta({ id: "Health" });

/** Whether the server answers. */
export const healthRoutes: Routes = (app, { version }) => {
  app.get(
    "/api/health",
    { schema: { summary: "Whether the server answers", tags: ["server"], response: { 200: health } } },
    async () => ({ status: "ok" as const, version }),
  );
};
