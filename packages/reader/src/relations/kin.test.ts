import type { Mention } from "sayso-record";
import { expect, it } from "vitest";
import { Who } from "../names/who.js";
import { reading } from "./marked.js";
import { readRelations } from "./relations.js";

/** What is told of kin in a sentence whose first word, a pronoun, stands for a person that another report's sentence names, or for nobody. */
function told(isKnown: boolean): string[] {
  const base = reading("His/PRON wife/NOUN met/VERB person[Omar/PROPN] ./PUNCT");
  const mention = (
    id: Mention["id"],
    span: [number, number],
    level: Mention["level"],
    entity: Mention["entity"],
  ): Mention => ({
    id,
    span,
    head: span,
    type: "person",
    level,
    entity,
  });
  const mentions = [
    ...base.mentions,
    ...(isKnown ? [mention("m8", [0, 3], "pronoun", "e1")] : []),
    mention("m9", [0, 8], "nominal", "e9"),
  ];
  const entities = [
    ...base.entities,
    { id: "e9" as const, type: "person" as const, name: "His wife", aliases: [], mentions: ["m9" as const] },
  ];
  const given = { ...base, mentions, entities, who: new Who(mentions, entities) };
  return readRelations(given, []).map(({ type, subject }) => `${type}: ${base.tree.text.slice(...subject.span)}`);
}

it("tells of a man's wife by whose wife she is, where the report names him", () => {
  expect(told(true)).toContain("related-to: wife");
  expect(told(false)).not.toContain("related-to: wife");
});
