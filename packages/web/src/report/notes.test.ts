import { type ReportRecord, sampleRecord } from "sayso-record";
import { describe, expect, it } from "vitest";
import { eachOnce, notesOf } from "./notes.js";

const text = "The Ridge Dawn fought the army. Ridge Dawn and the army fought on. Ridge Dawn left Kalehe.";

function record(): ReportRecord {
  const tie = { type: "fighting", standing: "stated", confidence: 0.9 } as const;
  return {
    ...sampleRecord(),
    text,
    statements: [],
    events: [],
    relations: [
      { ...tie, id: "r1", span: [0, 30], subject: { span: [4, 14], entity: "e1" }, object: { span: [22, 30] } },
      { ...tie, id: "r2", span: [32, 65], subject: { span: [32, 42], entity: "e1" }, object: { span: [47, 55] } },
      { ...tie, id: "r3", span: [32, 65], subject: { span: [32, 42] }, object: { span: [47, 55] } },
      {
        ...tie,
        id: "r4",
        type: "located-in",
        span: [67, 89],
        subject: { span: [67, 77], entity: "e1" },
        object: { span: [83, 89], entity: "e2" },
      },
    ],
  };
}

describe("eachOnce", () => {
  it("shows a relation of one type between the same two once, and lights the words of all that tell it", () => {
    expect(eachOnce(notesOf(record())).map(({ facts }) => facts)).toEqual([["r1", "r2"], ["r3"], ["r4"]]);
  });

  it("keeps apart what is told in another standing", () => {
    const said = record();
    const [first, ...others] = said.relations;
    if (!first) throw new Error("the record has relations");
    const relations = [first, ...others.map((one) => ({ ...one, standing: "denied" as const }))];
    expect(eachOnce(notesOf({ ...said, relations })).map(({ id }) => id)).toEqual(["r1", "r2", "r3", "r4"]);
  });

  it("knows ties from places", () => {
    const kinds = notesOf(record()).map((note) => note.kind === "relation" && note.tells);
    expect(kinds).toEqual(["tie", "tie", "tie", "place"]);
  });
});
