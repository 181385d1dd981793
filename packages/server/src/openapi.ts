import swagger from "@fastify/swagger";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { REFUSALS } from "./problem.js";
import type { App } from "./routes/routes.js";

/** Describes every route that is added after it, as OpenAPI 3.1 at /openapi.json. */
export async function describe(app: App, version: string): Promise<void> {
  app.addHook("onRoute", ({ schema }) => {
    if (schema?.response) schema.response = { ...REFUSALS.any, ...schema.response };
  });
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "sayso",
        version,
        description: "Who did what to whom, where and when, and on whose say-so.",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  app.get("/openapi.json", { schema: { hide: true } }, async () => app.swagger());
}
