import { invariants, sampleRecord } from "sayso-record";
import { describe, expect, it } from "vitest";
import { numbered } from "./numbering.js";

describe("numbered", () => {
  it("leaves a record alone that is in order", () => {
    const sample = sampleRecord();
    const { mentions, entities, times, figures, statements, events, relations } = sample;
    expect(numbered(sample)).toEqual({ mentions, entities, times, figures, statements, events, relations });
  });

  it("puts lists that were turned round and numbered otherwise back in order", () => {
    const sample = sampleRecord();
    const swapped = JSON.parse(
      JSON.stringify(sample).replace(/"([mestfvr])(\d+)"/g, (_, list, number) => `"${list}${90 - number}"`),
    );
    for (const list of ["mentions", "entities", "times", "figures", "statements", "events", "relations"])
      swapped[list].reverse();
    const { mentions, entities, times, figures, statements, events, relations } = sample;
    expect(numbered(swapped)).toEqual({ mentions, entities, times, figures, statements, events, relations });
  });

  it("keeps a reference to nothing, for the invariants to find", () => {
    const sample = sampleRecord();
    const events = sample.events.map((event) => ({ ...event, time: "t77" as const }));
    expect(invariants({ ...sample, ...numbered({ ...sample, events }) }).map(({ rule }) => rule)).toContain(
      "id-unknown",
    );
  });
});
