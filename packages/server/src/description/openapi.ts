import swagger from "@fastify/swagger";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { z } from "zod";
import { policyWithStyle } from "../policy.js";
import { REFUSALS } from "../problem.js";
import type { App } from "../routes/routes.js";
import { descriptionPage } from "./page.js";
import { STYLE } from "./style.js";
import { tidy } from "./tidy.js";

const KNOWN = { 304: z.null().meta({ description: "It is still what If-None-Match names." }) };

const responses = z.looseObject({ 200: z.instanceof(z.ZodType) });

/** What is streamed is described by its media type, what is answered as a whole by its shape: that has a tag. */
function isWhole(response: unknown): boolean {
  return responses.safeParse(response).success;
}

/** Describes every route that is added after it: as OpenAPI 3.1 at /openapi.json, as a page to read at /api. */
export async function describe(app: App, version: string): Promise<void> {
  app.addHook("onRoute", ({ method, schema }) => {
    if (!schema?.response) return;
    schema.response = {
      ...REFUSALS.any,
      ...(method === "GET" && isWhole(schema.response) && KNOWN),
      ...schema.response,
    };
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
  // All routes are there when the first one asks.
  let document: ReturnType<typeof tidy> | undefined;
  const described = () => {
    document ??= tidy(app.swagger());
    return document;
  };
  app.get("/openapi.json", { schema: { hide: true } }, async () => described());
  app.get("/api", { schema: { hide: true } }, async (_request, reply) =>
    reply
      .header("content-type", "text/html; charset=utf-8")
      .header("content-security-policy", policyWithStyle(STYLE))
      .send(descriptionPage(described())),
  );
}
