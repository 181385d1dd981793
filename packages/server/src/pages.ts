import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import { POLICY } from "./policy.js";
import { sendProblem } from "./problem.js";
import type { App } from "./routes/routes.js";

/** Serves the built pages in `folder`; a path that is neither a file nor of the API is for the pages to find. */
export async function servePages(app: App, folder: URL | undefined): Promise<void> {
  app.addHook("onSend", async (_request, reply) => {
    if (!reply.hasHeader("content-security-policy")) reply.header("content-security-policy", POLICY);
    reply.header("x-content-type-options", "nosniff");
    reply.header("referrer-policy", "no-referrer");
    reply.header("cross-origin-opener-policy", "same-origin");
    reply.header("cross-origin-resource-policy", "same-origin");
  });
  if (folder) {
    await app.register(fastifyStatic, {
      root: fileURLToPath(folder),
      preCompressed: true,
      // File names hold a hash of what is in them, the page itself does not.
      setHeaders: (reply, path) => {
        reply.setHeader(
          "cache-control",
          path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
        );
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const isPage = folder && request.method === "GET" && !/^\/(api|assets)\//.test(request.url);
    if (isPage) return reply.header("cache-control", "no-cache").sendFile("index.html");
    return sendProblem(
      reply,
      404,
      "NOT_FOUND",
      `Nothing is at ${request.url.slice(0, 200)}. /openapi.json lists what is.`,
    );
  });
}
