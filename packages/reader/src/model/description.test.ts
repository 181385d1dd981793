import { describe, expect, it } from "vitest";
import { parseDescription } from "./description.js";

const right = {
  format: "sayso-model/1",
  upos: ["NOUN"],
  rels: ["root"],
  lemmas: ["keep|0|"],
  names: ["person", "other"],
  attribution: ["source"],
  descriptions: ["weapon"],
  roles: ["actor"],
  attack: ["victim"],
  window: 160,
};
const parsed = (change: object) => parseDescription(JSON.stringify({ ...right, ...change }));

describe("parseDescription", () => {
  it("takes what the export writes", () => {
    expect(parsed({ more: "fields" })).toMatchObject({ window: 160, lemmas: [{ letters: "keep", cut: 0, add: "" }] });
  });

  it.each([
    ["format", "sayso-model/9"],
    ["window", 0],
    ["upos", []],
    ["rels", ["nsubj"]],
    ["lemmas", ["no script"]],
    ["names", ["person", "planet"]],
    ["attack", undefined],
  ])("says that %s cannot be %j", (field, value) => {
    expect(() => parsed({ [field]: value })).toThrow(new RegExp(`MODEL_FORMAT.*model.json, ${field}`));
  });

  it("says what is not JSON", () => {
    expect(() => parseDescription("<html>")).toThrow(/MODEL_FORMAT/);
    expect(() => parseDescription("null")).toThrow(/MODEL_FORMAT/);
  });
});
