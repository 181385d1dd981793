import type { Word } from "../analysis.js";
import type { Change } from "../mends/mend.js";
import { isDeprel, type Tree } from "../tree.js";
import { isGerund } from "./gerund.js";

/** "A letter demanded *Oman release* the students": without a "that" a parser takes Oman for what is demanded, and has the letter release them. */
export function askedBare(tree: Tree, word: Word): readonly Change[] | undefined {
  const above = tree.parent(word.index);
  if (word.upos !== "VERB" || !isDeprel(word.deprel, ["xcomp"]) || !above) return undefined;
  if (!/^(?:demand|insist|propose|recommend|request|suggest|require)$/i.test(above.lemma)) return undefined;
  const isBare = word.form.toLowerCase() === word.lemma.toLowerCase() && !isGerund(word.form);
  if (!isBare || tree.child(word.index, "mark", "aux", "nsubj")) return undefined;
  const who = tree
    .children(above.index, "obj", "iobj", "flat", "dep")
    .find(({ index, upos }) => above.index < index && index < word.index && /^(?:NOUN|PROPN|PRON)$/.test(upos));
  return (
    who && [
      [who.index, { head: word.index, deprel: "nsubj" }],
      [word.index, { deprel: "ccomp" }],
    ]
  );
}
