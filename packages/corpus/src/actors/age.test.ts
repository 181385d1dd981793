import { createReader } from "sayso-reader";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sketchesOf } from "./profile.js";

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);
afterAll(async () => reader.close());

async function born(said: string): Promise<number | undefined> {
  const text = `KAMPALA, Uganda, Nov 3 (Kestrel) - ${said}\n`;
  const record = await reader.read({ id: "r0", published: "2026-11-03T06:00:00Z", text });
  return [...sketchesOf(record).values()].find(({ profile }) => profile.name === "Moses Okello")?.profile.born;
}

it("was not known by the age beside a name", async () => {
  expect(await born("Police arrested lawmaker Moses Okello, 54, in Gulu on Monday.")).toBe(1972);
  expect(await born("Police arrested Moses Okello, aged 54, in Gulu on Monday.")).toBe(1972);
  expect(await born("Police arrested the 54-year-old lawmaker Moses Okello in Gulu on Monday.")).toBe(1972);
});

it("is none of another number", async () => {
  expect(await born("Police arrested Moses Okello and 54 others in Gulu on Monday.")).toBeUndefined();
});
