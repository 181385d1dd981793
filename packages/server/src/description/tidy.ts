import { z } from "zod";

const REF = /"#\/components\/schemas\/([^"]+)"/g;
const INPUT = /Input("|$)/g;

const tuple = z.looseObject({ type: z.literal("array"), items: z.array(z.unknown()) });

/** What a route answers from this status on is a refusal, told once for all. */
const REFUSED = 400;

const openapi = z.looseObject({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.looseObject({ responses: z.record(z.string(), z.unknown()).default({}) })),
  ),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()).default({}) }),
});

/**
 * An OpenAPI document without what no reader needs: of each shape there is one to be sent ("…Input") and one to be answered,
 * also where both are the same or one is never used; refusals stand with every route; a good answer is called a default response.
 */
export function tidy(document: unknown): z.infer<typeof openapi> {
  const { schemas } = openapi.parse(document).components;
  const alike = Object.keys(schemas).filter((name) => {
    const answered = schemas[name.replace(INPUT, "")];
    return name.endsWith("Input") && textOf(schemas[name]).replace(INPUT, "$1") === textOf(answered);
  });
  const text = textOf(document)
    .replace(REF, (ref, name) => (alike.includes(name) ? ref.replace(INPUT, "$1") : ref))
    .replaceAll('"Default Response"', '"The answer"');
  const { paths, components, ...rest } = openapi.parse(JSON.parse(text, tupled));
  const responses = refusalsOf(paths);
  const used = usedIn([paths, responses], components.schemas);
  const kept = Object.entries(components.schemas).filter(([name]) => used.has(name));
  return { ...rest, paths, components: { ...components, schemas: Object.fromEntries(kept), responses } };
}

/** A list of fixed parts as JSON Schema writes it since 2020, which is what OpenAPI 3.1 understands. */
function tupled(_key: string, part: unknown): unknown {
  const list = tuple.safeParse(part).data;
  if (!list) return part;
  const { items, ...rest } = list;
  return { ...rest, prefixItems: items };
}

/** Takes the refusals out of the routes, and leaves where they are told. */
function refusalsOf(paths: z.infer<typeof openapi>["paths"]): Record<string, unknown> {
  const refusals: Record<string, unknown> = {};
  for (const { responses } of Object.values(paths).flatMap((methods) => Object.values(methods))) {
    for (const [status, told] of Object.entries(responses)) {
      if (Number(status) < REFUSED) continue;
      const name = `Refused${status}`;
      refusals[name] = told;
      responses[status] = { $ref: `#/components/responses/${name}` };
    }
  }
  return refusals;
}

/** The names of the shapes that something leans on, also through others. */
function usedIn(start: unknown, schemas: Readonly<Record<string, unknown>>): Set<string> {
  const used = new Set<string>();
  const visit = (part: unknown) => {
    for (const [, name = ""] of textOf(part).matchAll(REF)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(schemas[name]);
    }
  };
  visit(start);
  return used;
}

function textOf(part: unknown): string {
  return JSON.stringify(part) ?? "";
}
