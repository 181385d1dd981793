import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { recordJsonSchema } from "./index.js";

const docs = readFileSync(new URL("../../../docs/record.md", import.meta.url), "utf8");
const named = new Set([...docs.matchAll(/`([^`]+)`/g)].map((match) => match[1]));

/** Names of fields and values of enumerations, wherever they stand in the schema. */
function* namesIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === "properties") yield* Object.keys(item);
    if (key === "enum" && Array.isArray(item)) yield* item;
    yield* namesIn(item);
  }
}

it("docs/record.md names every field and every value of the record", () => {
  // The sixteen types are PLOVER's, and told in PLOVER's own manual.
  const names = [...new Set(namesIn(recordJsonSchema()))].filter((name) => name !== name.toUpperCase());
  expect(names.length).toBeGreaterThan(80);
  expect(names.filter((name) => !named.has(name))).toEqual([]);
});
