import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const docs = readFileSync(new URL("../../../docs/wire.md", import.meta.url), "utf8");
const folder = new URL("./", import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => readFileSync(new URL(file, folder), "utf8"));

it("docs/wire.md names every limit", () => {
  const limits = sources.flatMap((source) =>
    [...source.matchAll(/^export const ([A-Z][A-Z_]+)(?:: number)? = [\d(]/gm)].map(([, name]) => name),
  );
  expect(limits.length).toBeGreaterThan(8);
  expect(limits.filter((limit) => !docs.includes(`\`${limit}\``))).toEqual([]);
});
