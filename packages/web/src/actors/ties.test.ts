import { describe, expect, it } from "vitest";
import type { FoundRelation } from "../api/answers.js";
import { descriptionsOf, tiesOf } from "./ties.js";

type Words = FoundRelation["subject"];

const words = (text: string, actor?: string): Words => ({ span: [0, 1], text, ...(actor && { actor }) });
const relation = (type: FoundRelation["type"], subject: Words, object: Words, from?: string): FoundRelation => ({
  id: "r1",
  ref: `${type}${from}#r1`,
  report: "a",
  type,
  standing: "stated",
  span: [0, 1],
  confidence: 1,
  sentence: "",
  text: "",
  subject,
  object,
  ...(from && { from }),
});

describe("tiesOf", () => {
  it("joins what is told of the same two, over time, and keeps who does it to whom", () => {
    const ties = tiesOf("a1", [
      relation("fighting", words("the army", "a1"), words("rebels", "a2"), "2026-05-02"),
      relation("fighting", words("army", "a1"), words("the Front", "a2"), "2026-05-01"),
      relation("fighting", words("the Front", "a2"), words("army", "a1"), "2026-05-03"),
      relation("located-in", words("army", "a1"), words("Dori", "a3")),
    ]);
    expect(ties.map(({ type, outward, told }) => [type, outward, told.map(({ from }) => from)])).toEqual([
      ["fighting", true, ["2026-05-01", "2026-05-02"]],
      ["fighting", false, ["2026-05-03"]],
    ]);
  });
});

describe("descriptionsOf", () => {
  it("gives what somebody is called, not the name again", () => {
    const names = ["Rashid Khan", "Khan"];
    const mayor = relation("same-as", words("Rashid Khan", "a1"), words("the mayor", "a1"));
    const again = relation("same-as", words("a motorcycle shot dead Rashid Khan", "a1"), words("the mayor", "a1"));
    expect(descriptionsOf([mayor, again], names)).toEqual(["the mayor"]);
  });
});
