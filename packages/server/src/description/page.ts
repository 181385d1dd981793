import { z } from "zod";
import { escaped } from "./escaped.js";
import { shapeOf } from "./shape.js";
import { STYLE } from "./style.js";

const content = z.record(z.string(), z.object({ schema: z.unknown() }));
const operation = z.object({
  summary: z.string().default(""),
  description: z.string().optional(),
  tags: z.array(z.string()).default([]),
  security: z.array(z.unknown()).optional(),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.string(),
        required: z.boolean().default(false),
        description: z.string().optional(),
        schema: z.unknown(),
      }),
    )
    .default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(
    z.string(),
    z.union([z.object({ $ref: z.string() }), z.object({ description: z.string(), content: content.optional() })]),
  ),
});
type Content = z.infer<typeof content>;
type Operation = z.infer<typeof operation>;

/** As much of an OpenAPI document as is shown. */
const openapi = z.object({
  info: z.object({ title: z.string(), version: z.string(), description: z.string().default("") }),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({
    schemas: z.record(z.string(), z.unknown()),
    responses: z.record(z.string(), z.object({ description: z.string(), content })),
  }),
});

/** An OpenAPI document as a page to read: no script, nothing from elsewhere. */
export function descriptionPage(document: unknown): string {
  const { info, paths, components } = openapi.parse(document);
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, told]) => ({ path, method: method.toUpperCase(), told })),
  );
  const groups = [...new Set(all.flatMap(({ told }) => told.tags))];
  const sections = groups.map((group) => {
    const own = all.filter(({ told }) => told.tags.includes(group));
    return `<section><h2 id="${escaped(group)}">${escaped(group)}</h2>${own.map(route).join("")}</section>`;
  });
  const shapes = Object.entries(components.schemas).map(
    ([name, schema]) => `<h3 id="${escaped(name)}">${escaped(name)}</h3><pre tabindex="0">${shapeOf(schema)}</pre>`,
  );
  const refusals = Object.entries(components.responses).map(refusal);
  const links = [...groups, "refusals", "shapes"].map((group) => `<a href="#${escaped(group)}">${escaped(group)}</a>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(info.title)}: HTTP API</title><style>${STYLE}</style></head>
<body><header><h1>${escaped(info.title)} <small>HTTP API ${escaped(info.version)}</small></h1><p>${escaped(info.description)}</p>
<p><a href="/">The pages</a> · <a href="/openapi.json">The same for programs (OpenAPI 3.1)</a></p><nav>${links.join(" ")}</nav></header>
<main>${sections.join("\n")}<section><h2 id="refusals">refusals</h2>${refusals.join("")}</section>
<section><h2 id="shapes">shapes</h2>${shapes.join("\n")}</section></main></body></html>`;
}

function route({ path, method, told }: { path: string; method: string; told: Operation }): string {
  const askable = method === "GET" && !path.includes("{") && !path.startsWith("/api/export/");
  const ask = askable ? `<p><a href="${escaped(path)}">Ask it</a></p>` : "";
  const token = told.security ? " <em>writes: token</em>" : "";
  return `<details><summary><code><b>${method}</b> ${escaped(path)}</code> <span>${escaped(told.summary)}</span>${token}</summary>
${ask}${told.description === undefined ? "" : `<p>${escaped(told.description)}</p>`}
${told.parameters.length > 0 ? parameters(told.parameters) : ""}
${told.requestBody ? `<h4>Send</h4>${contents(told.requestBody.content)}` : ""}
<h4>Answers</h4>${Object.entries(told.responses).map(answer).join("")}</details>`;
}

function parameters(all: Operation["parameters"]): string {
  const rows = all.map(
    ({ name, in: where, required, description = "", schema }) =>
      `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${escaped(where)}${required ? ", needed" : ""}</td><td><code>${shapeOf(schema)}</code></td><td>${escaped(description)}</td></tr>`,
  );
  return `<table><thead><tr><th>field</th><th>in</th><th>type</th><th></th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function answer([status, told]: [string, Operation["responses"][string]]): string {
  const code = `<code>${escaped(status)}</code>`;
  // Refusals are told once, at the end.
  if ("$ref" in told) return ` <a href="#${escaped(nameIn(told.$ref))}">${code}</a>`;
  return `<p>${code} ${escaped(told.description)}</p>${told.content ? contents(told.content) : ""}`;
}

function refusal([name, { description, content: given }]: [string, { description: string; content: Content }]): string {
  return `<h3 id="${escaped(name)}">${escaped(name.replace(/\D/g, ""))}</h3><p>${escaped(description)}</p>${contents(given)}`;
}

const nameIn = (ref: string) => ref.replace(/^.*\//, "");

function contents(all: Content): string {
  return Object.entries(all)
    .map(([type, { schema }]) => `<p class="type">${escaped(type)}</p><pre tabindex="0">${shapeOf(schema)}</pre>`)
    .join("");
}
