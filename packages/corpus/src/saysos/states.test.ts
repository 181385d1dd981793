import { createReader } from "sayso-reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Report, sources, storyOf } from "./told.fixture.js";

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);
afterAll(async () => reader.close());

describe("a state that says it", () => {
  const ministry: Report = [
    "KHARTOUM",
    "Kestrel",
    "Ethiopian troops crossed the border near Gallabat on Tuesday and attacked a post, Sudan's defence ministry said.",
  ];
  const state: Report = ["CAIRO", "Ledger", "Ethiopian troops attacked a post near Gallabat on Tuesday, Sudan said."];
  const other: Report = [
    "ADDIS ABABA",
    "Ledger",
    "Ethiopian troops attacked a post near Gallabat on Tuesday, Eritrea said.",
  ];

  it("was another source than its own ministry", async () => {
    expect(sources(await storyOf(reader, ministry, state))).toEqual(["defence ministry"]);
  });

  it("stays one where no body of it says it, too", async () => {
    expect(sources(await storyOf(reader, ministry, other))).toEqual(["defence ministry", "Eritrea"]);
  });
});
