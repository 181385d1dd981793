import { table } from "../table.js";

const NOUNS: ReadonlyMap<string, string> = new Map(
  table("happening-nouns.tsv", ["noun", "family"]).map(({ noun, family }) => [noun, family]),
);

/** Whether a noun names a happening of that family, whatever verb told it: "the release" of those who were freed. */
export function isNounOf(noun: string, family: string): boolean {
  return NOUNS.get(noun.toLowerCase()) === family;
}
