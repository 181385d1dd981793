import { z } from "zod";

const REF = /"#\/components\/schemas\/([^"]+)"/g;
const INPUT = /Input("|$)/g;

const openapi = z.looseObject({
  paths: z.record(z.string(), z.unknown()),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()).default({}) }),
});

/**
 * An OpenAPI document without what no reader needs: of each shape there is one to be sent ("…Input") and one to be answered,
 * also where both are the same or one is never used; and a good answer is called a default response.
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
  const { paths, components, ...rest } = openapi.parse(JSON.parse(text));
  const used = usedIn(paths, components.schemas);
  const kept = Object.entries(components.schemas).filter(([name]) => used.has(name));
  return { ...rest, paths, components: { ...components, schemas: Object.fromEntries(kept) } };
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
