import { describe, expect, it } from "vitest";
import { SaysoError, sampleRecord, validate } from "./index.js";

describe("validate", () => {
  it("gives a good record back as it was, unknown fields and all", () => {
    const record = { ...sampleRecord(), added: { by: "a later version" } };
    expect(validate(record)).toBe(record);
  });

  it.each([
    ["events[0].type", (r: Spoilt) => (r.events[0].type = "FIGHT"), "FIGHT"],
    ["format", (r: Spoilt) => (r.format = "sayso/2"), "sayso/2"],
    ["mentions[1].span[0]", (r: Spoilt) => (r.mentions[1].span[0] = 1.5), "1.5"],
    ["statements[0].time", (r: Spoilt) => (r.statements[0].time = null), "null"],
    ["relations[0].confidence", (r: Spoilt) => (r.relations[0].confidence = 2), "2"],
    ["report.bylines", (r: Spoilt) => delete r.report.bylines, "nothing there"],
    ["entities[0].mentions", (r: Spoilt) => (r.entities[0].mentions = []), "[]"],
    ["figures[0].id", (r: Spoilt) => (r.figures[0].id = "v1"), "v1"],
  ])("names the field: %s", (path, spoil, value) => {
    const record: Spoilt = JSON.parse(JSON.stringify(sampleRecord()));
    spoil(record);
    const error = caught(() => validate(record));
    expect(error).toMatchObject({ code: "RECORD_INVALID", place: path, value });
    expect(error.remedy).toContain("docs/record.md");
  });

  it("refuses what is no object", () => {
    for (const value of [undefined, null, 3, "{}", []]) {
      expect(caught(() => validate(value)).code).toBe("RECORD_INVALID");
    }
  });
});

// biome-ignore lint/suspicious/noExplicitAny: a record is spoilt here in ways that its type forbids.
type Spoilt = any;

function caught(act: () => unknown): SaysoError {
  try {
    act();
  } catch (error) {
    if (error instanceof SaysoError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
