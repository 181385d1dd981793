import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import { lemmasOf } from "../events/lemmas.js";
import type { Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "were displaced since *fighting began*": the fighting is what began, and none of those displaced fights. */
export function whatBegan(tree: Tree, doing: Word): readonly Change[] | undefined {
  if (doing.upos !== "VERB" || !isGerund(doing.form) || tree.child(doing.index, "obj", "nsubj", "aux"))
    return undefined;
  const verb = tree.words[doing.index + 1];
  if (verb?.upos !== "VERB" || verb.sentence !== doing.sentence || doing.head !== verb.index) return undefined;
  if (!lemmasOf(verb).some((lemma) => BEGINNING.test(lemma)) || isGerund(verb.form)) return undefined;
  if (tree.child(verb.index, "nsubj", "nsubj:pass", "csubj")) return undefined;
  return [[doing.index, { upos: "NOUN", lemma: doing.form.toLowerCase(), deprel: "nsubj" }]];
}

const BEGINNING =
  /^(?:begin|start|erupt|break|resume|flare|intensify|escalate|continue|stop|cease|end|subside|spread)$/;
