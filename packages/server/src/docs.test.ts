import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { REFUSALS } from "./problem.js";

const docs = readFileSync(new URL("../../../docs/api.md", import.meta.url), "utf8");
const folder = new URL("./", import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => readFileSync(new URL(file, folder), "utf8"));

it("docs/api.md names every code of the server", () => {
  const codes = sources.flatMap((source) => [
    ...[...source.matchAll(/SaysoError\(\s*"([A-Z_]+)"/g)].map(([, code]) => code),
    ...[...source.matchAll(/sendProblem\([^;]*?\d{3}, "([A-Z_]+)"/gs)].map(([, code]) => code),
    ...[...source.matchAll(/^ {2}([A-Z_]+): \d{3},/gm)].map(([, code]) => code),
    ...[...source.matchAll(/\{ code: "([A-Z_]+)"|^ {4}code: "([A-Z_]+)"/gm)].map(([, code, alone]) => code ?? alone),
  ]);
  expect(codes.length).toBeGreaterThan(15);
  expect(codes.filter((code) => !docs.includes(`\`${code}\``))).toEqual([]);
});

it("docs/api.md names every kind of refusal", () => {
  const statuses = Object.values(REFUSALS).flatMap((kind) => Object.keys(kind));
  expect(statuses.filter((status) => !docs.includes(status))).toEqual([]);
});

it("docs/api.md names every kind of route", () => {
  const paths = sources.flatMap((source) => [...source.matchAll(/"\/api\/([a-z]+)/g)].map(([, kind]) => kind));
  expect(new Set(paths).size).toBeGreaterThan(8);
  expect(paths.filter((kind) => !docs.includes(`${kind}`))).toEqual([]);
});
