import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { recordJsonSchema } from "./index.js";

const file = new URL("../data/record.schema.json", import.meta.url);

it("data/record.schema.json is what the schema gives (npm run schema writes it)", () => {
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(recordJsonSchema());
});

it("names every shape, and repeats none", () => {
  const text = JSON.stringify(recordJsonSchema());
  expect(text).not.toContain("__schema");
  expect(text.match(/"ASSAULT"/g)).toHaveLength(1);
  expect(text.match(/"unverified"/g)).toHaveLength(1);
});
