import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import type { Tree } from "../tree.js";

/** What becomes of a word. */
export type Change = readonly [word: number, change: Partial<Word>];
/** A slip that begins at a word, mended; undefined where there is none. */
export type Mend = (tree: Tree, word: Word) => readonly Change[] | undefined;

/** "ruled": a past tense or participle, by its form alone. */
export function isPast({ upos, form, lemma }: Word): boolean {
  return upos === "VERB" && form.toLowerCase() !== lemma.toLowerCase() && !isGerund(form) && !/s$/i.test(form);
}

export function isVerb(tree: Tree, at: number): boolean {
  return tree.word(at).upos === "VERB";
}

/** What the subject of a verb is called. */
export function asSubject(tree: Tree, verb: Word): "nsubj" | "nsubj:pass" {
  return tree.child(verb.index, "aux:pass") ? "nsubj:pass" : "nsubj";
}
