import { type ReportRecord, type Span, sampleRecord } from "sayso-record";
import { describe, expect, it } from "vitest";
import { wordedIn } from "./worded.js";

const TEXT =
  "On Monday soldiers killed 3 men. The army said so. On Tuesday rebels killed 4 men near Kaya; Ukrainians left.";
const span = (words: string, from = 0): Span => [TEXT.indexOf(words, from), TEXT.indexOf(words, from) + words.length];

function record(): ReportRecord {
  const { report, ...sample } = sampleRecord();
  return {
    ...sample,
    ...{ text: TEXT, report, sentences: [], tokens: [], entities: [], statements: [], relations: [] },
    mentions: [
      { id: "m1", span: span("soldiers"), head: span("soldiers"), type: "group", level: "nominal", entity: "e1" },
      { id: "m2", span: span("The army"), head: span("army"), type: "organization", level: "nominal", entity: "e1" },
      { id: "m3", span: span("rebels"), head: span("rebels"), type: "group", level: "nominal", entity: "e2" },
      { id: "m4", span: span("4 men near Kaya"), head: span("men", 80), type: "group", level: "nominal", entity: "e3" },
      { id: "m5", span: span("Kaya"), head: span("Kaya"), type: "location", level: "name", entity: "e4" },
    ],
    times: [
      { id: "t1", span: span("Monday"), precision: "day" },
      { id: "t2", span: span("On Tuesday"), precision: "day" },
    ],
    figures: [
      { id: "f1", span: span("3 men"), kind: "killed", low: 3, high: 3 },
      { id: "f2", span: span("4 men"), kind: "killed", low: 4, high: 4 },
    ],
    events: [
      {
        ...{ id: "v1", anchor: span("killed"), type: "ASSAULT", contexts: [], figures: ["f1"], confidence: 0.9 },
        ...{ modality: "happened", standing: "stated", recipients: [], locations: [] },
        actors: [{ span: span("soldiers"), entity: "e1", code: "BFAMIL" }],
      },
    ],
  };
}

const second = TEXT.lastIndexOf("killed");

describe("wordedIn", () => {
  it("finds who it is, with the code that it has elsewhere in the report", () => {
    const { worded, missing } = wordedIn({ actors: ["army"], recipients: ["men", "rebels"] }, record(), second);
    expect(worded).toEqual({
      actors: [{ span: span("army"), entity: "e1", code: "BFAMIL" }],
      recipients: [
        { span: span("men", second), entity: "e3" },
        { span: span("rebels"), entity: "e2" },
      ],
    });
    expect(missing).toEqual([]);
  });

  it("takes the nearest of several places, and what is smallest there", () => {
    expect(wordedIn({ figures: ["men"], locations: ["Kaya"] }, record(), 0).worded).toEqual({
      figures: ["f1"],
      locations: [{ span: span("Kaya"), entity: "e4" }],
    });
    expect(wordedIn({ figures: ["men"] }, record(), second).worded).toEqual({ figures: ["f2"] });
  });

  it("finds a day by words of it", () => {
    expect(wordedIn({ time: "Tuesday" }, record(), 0).worded).toEqual({ time: "t2" });
    expect(wordedIn({ time: null }, record(), 0).worded).toEqual({ time: null });
  });

  it("names who is nobody's mention by the words alone", () => {
    expect(wordedIn({ actors: ["Ukrainians"] }, record(), 0).worded).toEqual({
      actors: [{ span: span("Ukrainians") }],
    });
  });

  it("tells which words are missing, and leaves that part as it is", () => {
    const changes = { actors: ["soldiers", "rain"], recipients: [], time: "army", object: "Ukrainian" };
    expect(wordedIn(changes, record(), 0)).toEqual({
      worded: { recipients: [] },
      missing: ["rain", "Ukrainian", "army"],
    });
  });
});
