import type { Analysis } from "../analysis.js";
import type { Tree } from "../tree.js";
import type { Clusters } from "./clusters.js";
import type { Draft } from "./draft.js";

/** Verbs by which somebody goes on with what was being said. */
const SAYING = /^(?:say|add|state|note|claim|allege|report|argue|insist|explain|stress)$/;

/**
 * "The ministry said … . It added …": who goes on saying is the body that was saying, not one of those it spoke of. Gives its draft, by
 * the word that heads it; undefined where "it" does not open a sentence by saying, or the sentence before is not a body's.
 */
export function speakingOn(
  analysis: Analysis,
  tree: Tree,
  { head }: Draft,
  byHead: ReadonlyMap<number, number>,
  clusters: Clusters,
): number | undefined {
  const pronoun = tree.word(head);
  const sentence = analysis.sentences[pronoun.sentence];
  const before = analysis.sentences[pronoun.sentence - 1];
  if (!sentence || !before || sentence.first !== head || !/^it$/i.test(pronoun.form)) return undefined;
  if (saidBy(tree, sentence.first, sentence.end) !== head) return undefined;
  const speaker = byHead.get(saidBy(tree, before.first, before.end) ?? -1);
  if (speaker === undefined || before.zone !== "body") return undefined;
  const { type, plural } = clusters.draft(speaker);
  return (type === "organization" || type === "group" || type === "location") && !plural ? speaker : undefined;
}

/** Who says what a sentence tells: the subject of the verb at its root. */
function saidBy(tree: Tree, first: number, end: number): number | undefined {
  const root = tree.words.slice(first, end).find(({ index, head }) => index === head);
  if (root?.upos !== "VERB" || !SAYING.test(root.lemma.toLowerCase())) return undefined;
  return tree.child(root.index, "nsubj")?.index;
}
