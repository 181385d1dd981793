import { readFileSync } from "node:fs";
import type { components, paths } from "sayso-server";
import { expect, expectTypeOf, it } from "vitest";
import { here } from "../data.js";
import { apiTypes } from "./types.js";

it("the types of the API are those that the server describes: npm run api-types writes them", async () => {
  expect(readFileSync(here("packages/server/src/api.generated.ts"), "utf8")).toBe(await apiTypes());
});

it("the types of the API tell a span as a pair, and each action of a correction apart", () => {
  type Shapes = components["schemas"];
  expectTypeOf<Shapes["ReportRecord"]["events"][number]["anchor"]>().toEqualTypeOf<readonly [number, number]>();
  expectTypeOf<Extract<Shapes["Correction"], { action: "reject" }>["ref"]>().toEqualTypeOf<string>();
  expectTypeOf<paths["/api/corrections"]["post"]["requestBody"]["content"]["application/json"]>().toEqualTypeOf<
    Shapes["SignedCorrection"]
  >();
});
