import { expect, it } from "vitest";
import { type Edge, reading } from "./marked.js";
import { readRelations } from "./relations.js";

function found(marked: string, edges: readonly Edge[]): string[] {
  const read = reading(marked, edges);
  const { text } = read.analysis;
  return readRelations(read, []).map(
    ({ type, subject, object }) => `${type}: ${text.slice(...subject.span)} > ${text.slice(...object.span)}`,
  );
}

it("lost where somebody is believed to be, and where to be hiding", () => {
  const being = (not = "") =>
    found(`person[Sabri/PROPN] is/AUX ${not}believed/VERB to/PART be/AUX in/ADP location[Oman/PROPN]`, [
      ["Sabri", "believed", "nsubj:pass"],
      ["is", "believed", "aux:pass"],
      ["Oman", "believed", "xcomp"],
      ["in", "Oman", "case"],
      ["be", "Oman", "cop"],
      ...(not ? ([["not", "believed", "advmod"]] as const) : []),
    ]);
  expect(being()).toEqual(["located-in: Sabri > Oman"]);
  expect(being("not/PART ")).toEqual([]);
  const hiding = found(
    "person[Sabri/PROPN] is/AUX thought/VERB to/PART be/AUX hiding/VERB in/ADP location[Oman/PROPN]",
    [
      ["Sabri", "thought", "nsubj:pass"],
      ["is", "thought", "aux:pass"],
      ["hiding", "thought", "xcomp"],
      ["Oman", "hiding", "obl"],
      ["in", "Oman", "case"],
    ],
  );
  expect(hiding).toEqual(["located-in: Sabri > Oman"]);
});
