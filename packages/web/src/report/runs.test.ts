import fc from "fast-check";
import { sampleRecord } from "sayso-record";
import { describe, expect, it } from "vitest";
import { type Mark, marksOf } from "./marks.js";
import { paragraphsOf } from "./paragraphs.js";
import { runsOf } from "./runs.js";

describe("runsOf", () => {
  it("gives the words back, whatever the marks", () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([at, n]): [number, number] => [at, at + n]);
    fc.assert(
      fc.property(fc.array(span), span, (spans, within) => {
        const marks: Mark[] = spans.map((span) => ({ span, kind: "name", entity: "e1" }));
        const runs = runsOf(within, marks);
        expect(runs[0]?.span[0]).toBe(within[0]);
        expect(runs.at(-1)?.span[1]).toBe(within[1]);
        for (const [at, run] of runs.entries()) {
          expect(run.span[0]).toBeLessThan(run.span[1]);
          if (at) expect(run.span[0]).toBe(runs[at - 1]?.span[1]);
        }
      }),
    );
  });

  it("takes the standing of the innermost statement", () => {
    const marks: Mark[] = [
      { span: [0, 30], kind: "content", fact: "s1", standing: "attributed" },
      { span: [10, 20], kind: "content", fact: "s2", standing: "denied" },
    ];
    const runs = runsOf([0, 30], marks);
    expect(runs.map(({ standing }) => standing)).toEqual(["attributed", "denied", "attributed"]);
    expect(runs[1]?.facts).toEqual(["s1", "s2"]);
  });

  it("knows of every fact of a record where its words stand", () => {
    const record = sampleRecord();
    const marks = marksOf(record);
    const facts = new Set(paragraphsOf(record).flatMap(({ span }) => runsOf(span, marks).flatMap((run) => run.facts)));
    for (const { id } of [...record.events, ...record.statements]) expect(facts).toContain(id);
  });
});
