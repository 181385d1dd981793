import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";

/** Verbs by which somebody, a body too, says something of himself, or goes on with what was being said. */
const SAYING =
  /^(?:say|add|state|note|claim|allege|report|argue|insist|explain|stress|announce|admit|acknowledge|confirm|deny|accuse|blame|condemn|reject|dismiss|urge|warn|threaten|vow|pledge|promise|demand|call|appeal|describe|quote|cite)$/;

export function isSaying({ upos, lemma }: Word): boolean {
  return upos === "VERB" && SAYING.test(lemma.toLowerCase());
}

/** Who says what a verb tells: its subject, or that of the verb which it goes on from ("Jordan protested and said"). */
export function sayer(tree: Tree, verb: number): Word | undefined {
  const own = tree.child(verb, "nsubj");
  const before = isDeprel(tree.word(verb).deprel, ["conj"]) ? tree.parent(verb) : undefined;
  return own ?? (before && before.index < verb ? sayer(tree, before.index) : undefined);
}

/** Who says what a sentence tells: the subject of the verb at its root. */
export function saidBy(
  tree: Tree,
  first: number,
  end: number,
  says: (verb: Word) => boolean = isSaying,
): number | undefined {
  const root = tree.words.slice(first, end).find(({ index, head }) => index === head);
  if (!root || !says(root)) return undefined;
  return tree.child(root.index, "nsubj")?.index;
}

/** "Three were killed, the agency *said*": who says at the end of a sentence what it tells. */
export function sayerAtEnd(
  tree: Tree,
  first: number,
  end: number,
  says: (verb: Word) => boolean = isSaying,
): number | undefined {
  const verb = tree.words
    .slice(first, end)
    .findLast((word) => word.deprel === "parataxis" && says(word) && tree.word(word.head).head === word.head);
  return verb && tree.child(verb.index, "nsubj")?.index;
}
