import type { Analysis, Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Clusters } from "./clusters.js";
import type { Draft } from "./draft.js";

/** Verbs by which somebody says something of himself, or goes on with what was being said. */
const SAYING =
  /^(?:say|add|state|note|claim|allege|report|argue|insist|explain|stress|announce|admit|acknowledge|confirm|deny|accuse|blame|condemn|reject|dismiss|urge|warn|threaten|vow|pledge|promise|demand|call|appeal|describe)$/;

/**
 * "The ministry said … . It added …", "the army said it had withdrawn": who goes on saying, and whom the body that says it means by "it", is that
 * body, not one of those it speaks of. Gives its draft, by the word that heads it; undefined where no body says anything.
 */
export function speakingOn(
  analysis: Analysis,
  tree: Tree,
  { head }: Draft,
  byHead: ReadonlyMap<number, number>,
  clusters: Clusters,
): number | undefined {
  const pronoun = tree.word(head);
  if (!/^it$/i.test(pronoun.form)) return undefined;
  const speaker = byHead.get(ofItself(tree, pronoun) ?? saidBefore(analysis, tree, pronoun) ?? -1);
  if (speaker === undefined) return undefined;
  const { type, plural } = clusters.draft(speaker);
  return (type === "organization" || type === "group" || type === "location") && !plural ? speaker : undefined;
}

/** "the army said *it* had withdrawn": the subject of the verb that says so. */
function ofItself(tree: Tree, pronoun: Word): number | undefined {
  const verb = tree.word(pronoun.head);
  const saying = tree.word(verb.head);
  if (pronoun.deprel !== "nsubj" || verb.upos !== "VERB" || !isDeprel(verb.deprel, ["ccomp"])) return undefined;
  if (saying.index >= pronoun.index || saying.upos !== "VERB" || !SAYING.test(saying.lemma.toLowerCase()))
    return undefined;
  const subject = tree.child(saying.index, "nsubj");
  return subject && subject.index < saying.index ? subject.index : undefined;
}

/** The one who says the sentence before that which the pronoun opens by saying something. */
function saidBefore({ sentences }: Analysis, tree: Tree, pronoun: Word): number | undefined {
  const sentence = sentences[pronoun.sentence];
  const before = sentences[pronoun.sentence - 1];
  if (!sentence || !before || sentence.first !== pronoun.index || before.zone !== "body") return undefined;
  if (saidBy(tree, sentence.first, sentence.end) !== pronoun.index) return undefined;
  return saidBy(tree, before.first, before.end);
}

/** Who says what a sentence tells: the subject of the verb at its root. */
function saidBy(tree: Tree, first: number, end: number): number | undefined {
  const root = tree.words.slice(first, end).find(({ index, head }) => index === head);
  if (root?.upos !== "VERB" || !SAYING.test(root.lemma.toLowerCase())) return undefined;
  return tree.child(root.index, "nsubj")?.index;
}
