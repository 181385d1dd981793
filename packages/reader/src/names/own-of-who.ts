import { isDeprel, type Tree } from "../tree.js";
import type { Clusters } from "./clusters.js";
import type { Draft } from "./draft.js";
import { pronounOf } from "./pronouns.js";
import { isSaying } from "./saying.js";

/**
 * "blamed the rebels, who denied that *they* had fired": those of whom the clause tells that they say so mean themselves, and not whoever blames them.
 * Gives their draft, by the word that heads it.
 */
export function ownOfWho(
  tree: Tree,
  { head }: Draft,
  byHead: ReadonlyMap<number, number>,
  clusters: Clusters,
): number | undefined {
  const word = tree.word(head);
  const pronoun = pronounOf(word.form);
  const verb = tree.word(word.head);
  if (pronoun?.person !== 3 || !isDeprel(word.deprel, ["nsubj"]) || !isDeprel(verb.deprel, ["ccomp"])) return undefined;
  const says = tree.word(verb.head);
  if (says.index > head || !isSaying(says)) return undefined;
  const first = isDeprel(says.deprel, ["conj"]) && !tree.child(says.index, "nsubj") ? tree.word(says.head) : says;
  const who = tree.child(first.index, "nsubj");
  if (!who || !/^(?:who|which)$/i.test(who.form) || !isDeprel(first.deprel, ["acl"])) return undefined;
  const one = byHead.get(first.head);
  if (one === undefined) return undefined;
  const { type, plural, gender } = clusters.draft(one);
  const isMany = plural || type === "group" || type === "organization";
  const isFit = pronoun.plural
    ? isMany
    : pronoun.gender === "neuter"
      ? type !== "person"
      : type === "person" && !plural;
  const isSame = !gender || pronoun.gender === "neuter" || pronoun.plural || gender === pronoun.gender;
  return isFit && isSame ? one : undefined;
}
