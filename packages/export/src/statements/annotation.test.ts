import * as annotator from "@apache-annotator/selector";
import { describe, expect, it } from "vitest";
import { streamed, textOf, told } from "../told.fixture.js";
import { annotations } from "./annotation.js";
import { codePoints } from "./code-points.js";

type Matcher = (selector: unknown) => (scope: unknown) => AsyncIterable<{ startIndex: number; endIndex: number }>;
const isMatcher = (value: unknown): value is Matcher => typeof value === "function";

/** A matcher of Apache Annotator, whose types cannot be found from here. */
function matcherNamed(name: string): Matcher {
  const matcher: unknown = Reflect.get(annotator, name);
  if (!isMatcher(matcher)) throw new Error(`no ${name}`);
  return matcher;
}

/** A text in one piece, as Apache Annotator wants it. */
function chunker(text: string) {
  const chunk = { data: text };
  return {
    currentChunk: chunk,
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
    readUntil: () => null,
  };
}

describe("annotations", async () => {
  const reports = told();
  const lines = (await textOf(annotations(streamed(reports))))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const texts = new Map(reports.map(({ record }) => [`urn:sayso:${encodeURIComponent(record.id)}`, record]));

  it("are one a statement, with its source and standing", () => {
    expect(lines).toHaveLength(reports.flatMap(({ record }) => record.statements).length);
    const purposes = lines[0].body.map(({ purpose }: { purpose: string }) => purpose);
    expect(purposes).toEqual(expect.arrayContaining(["identifying", "describing", "classifying"]));
    for (const { type, id } of lines) expect([type, /^urn:sayso:\S+$/.test(id)]).toEqual(["Annotation", true]);
  });

  it("are found again by Apache Annotator, by position and by quotation", async () => {
    let found = 0;
    for (const { target } of lines) {
      for (const { source, selector } of target) {
        const [position, quote] = selector;
        const text = texts.get(source)?.text ?? "";
        for (const [matcher, wanted] of [
          [matcherNamed("textPositionSelectorMatcher"), position],
          [matcherNamed("textQuoteSelectorMatcher"), quote],
        ] as const) {
          const matches: string[] = [];
          for await (const { startIndex, endIndex } of matcher(wanted)(chunker(text))) {
            matches.push(text.slice(startIndex, endIndex));
          }
          expect(matches).toContain(quote.exact);
          found++;
        }
      }
    }
    expect(found).toBeGreaterThanOrEqual(2 * lines.length);
  });
});

describe("code points", () => {
  it("count a pair as one, wherever the offset is", () => {
    const points = codePoints("a😀b𝒜c");
    expect([0, 1, 3, 4, 6, 7].map(points)).toEqual([0, 1, 2, 3, 4, 5]);
    expect([..."a😀b𝒜c"].length).toBe(points(7));
  });
});
