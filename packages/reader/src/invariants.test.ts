import fc from "fast-check";
import { invariants, validate } from "sayso-record";
import { afterAll, describe, expect, it } from "vitest";
import { createReader } from "./reader.js";

/** Scraps of wire, from plain to perverse: put together in any order they make reports that no one would write. */
const SCRAPS = [
  "Islamic fighters shelled the town of Karsova",
  "President Ana Dorn",
  "the United States",
  "Dorn, who leads the Northern Front,",
  "said",
  "told reporters on Thursday",
  "denied that",
  "according to a resident",
  "it could not be verified",
  "reportedly",
  "in an audio recording released by supporters",
  "at least nine people were killed",
  "between 3 and 5 wounded",
  "since 2011",
  "overnight",
  "on Oct. 17",
  "earlier this year",
  "and",
  "he",
  "the group",
  "called on its followers to attack",
  "U.S.-backed Kurdish forces",
  "whose real name is Ibrahim al-Daneb",
  "not to weaken",
  "Shi’ite militias’",
  "the NATO-led alliance (NLA)",
  "“",
  "”",
  '"',
  "'",
  "‘",
  "(",
  ")",
  "…",
  "–",
  ",",
  ".",
  "?!",
  ":",
  "\n",
  "\r\n",
  "\n\n",
  "\t",
  "\u00a0",
  "\u2028",
  "\u200f",
  "KARSOVA, June 3 (Meridian) –",
  "By Lena Ortiz and Paul Renn",
  "(Reporting by Ali Hassan; Editing by Tom Hale)",
  "REBELS SEIZE TOWN",
  "🕊️",
  "Abu 💥 Bakr",
  "قوات الأمن",
  "Российская армия",
  "東京で",
  "\ud83d",
  "\u0000",
  "e\u0301",
  "1,500,000",
  "$3 million",
  "www.example.org/a?b=c",
  "@daneb",
  "#Karsova",
];

const scrap = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...SCRAPS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
/** Mostly parted by spaces; sometimes by nothing. */
const text = fc
  .array(fc.tuple(scrap, fc.constantFrom(" ", " ", " ", "")), { minLength: 1, maxLength: 40 })
  .map((pieces) => pieces.flat().join(""));
const article = fc.record(
  {
    text,
    published: fc.constantFrom("2016-11-03", "2024-02-29T23:30:00Z", "1999-12-31"),
    title: fc.constantFrom("Title", ""),
  },
  { requiredKeys: ["text"] },
);

describe("whatever the text, the record", async () => {
  const reader = await createReader();
  afterAll(() => reader.close());

  it("breaks no invariant, keeps the text, and is the same again", async () => {
    await fc.assert(
      fc.asyncProperty(article, async (given) => {
        const record = await reader.read(given, { tokens: true });
        expect(validate(record).text).toBe(given.text);
        expect(invariants(record)).toEqual([]);
        const { tokens: _, ...bare } = record;
        expect(JSON.stringify(await reader.read(given))).toBe(JSON.stringify(bare));
      }),
      { numRuns: 100, seed: 1, interruptAfterTimeLimit: 40_000 },
    );
  });
});
