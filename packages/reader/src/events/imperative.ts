import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { isGerund } from "./gerund.js";
import { lemmasOf } from "./lemmas.js";

/** A bare verb that opens its clause, without subject: "invade it and turn its safety into fear". */
export function isImperative(tree: Tree, verb: number): boolean {
  const word = tree.word(verb);
  if (word.upos !== "VERB" || !isBareForm(word)) return false;
  if (tree.child(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "mark", "expl")) return false;
  if (isDeprel(word.deprel, ["conj"])) {
    const first = tree.word(word.head);
    // "… invade it": a bare verb beside a past one is no fellow of it.
    const bare = isBareForm(first);
    // "stole the herd and hit a herder": some verbs look the same in the past.
    // "Fighters overrun village, burn houses": what they do besides.
    if (tree.words[verb - 1]?.form === "," && tree.child(first.index, "nsubj") && !isImperative(tree, first.index))
      return false;
    if (!bare && SAME_IN_PAST.test(word.form) && !isGerund(first.form)) return false;
    return (
      first.upos === "VERB" &&
      (isImperative(tree, first.index) ||
        (!bare && !isGerund(first.form) && !tree.child(first.index, "aux", "mark") && !/s$/.test(first.form)))
    );
  }
  // "Fighters overrun village, burn houses": a parser may hang it loosely.
  const beside = isDeprel(word.deprel, ["parataxis"]) ? tree.word(word.head) : undefined;
  const isBesideDone = beside && isBareForm(beside) && tree.child(beside.index, "nsubj") && beside.index < verb;
  if (isBesideDone && tree.words[verb - 1]?.form === "," && !tree.child(beside.index, "aux", "mark")) return false;
  // "An arsonist set fire to it": where a noun stands before it, the parser has lost the subject.
  const before = tree.words[verb - 1];
  if (before?.sentence === word.sentence && /^(?:NOUN|PROPN|PRON)$/.test(before.upos)) return false;
  return isDeprel(word.deprel, ["root", "ccomp", "parataxis"]);
}

/** "shoot", whatever the model takes for the lemma of "shot". */
function isBareForm(word: Word): boolean {
  return word.form.toLowerCase() === (lemmasOf(word)[0] ?? word.lemma.toLowerCase());
}

export const SAME_IN_PAST =
  /^(?:beat|hit|cut|set|put|shut|hurt|burst|let|beset|spread|cast|split|shed|quit|bid|thrust|read|forecast|broadcast)$/i;
