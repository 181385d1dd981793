import { table } from "../table.js";

const NOUNS: ReadonlyMap<string, string> = new Map(
  table("happening-nouns.tsv", ["noun", "family"]).map(({ noun, family }) => [noun, family]),
);

/** The family of the happenings that a noun names, whatever verb told them: "the release" of those who were freed. */
export function familyOfNoun(noun: string): string | undefined {
  return NOUNS.get(noun.toLowerCase());
}
