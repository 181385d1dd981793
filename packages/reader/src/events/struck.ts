import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import { eventWords } from "./event-words.js";
import { lemmasOf } from "./lemmas.js";

/**
 * "an attack on two mosques that killed 40": no mosque kills. Where the clause of a verb hangs on what an attack is told to have hit, by a "which"
 * or "that", the attack is meant: the word of it, or the word itself.
 */
export function attackOn(reading: Reading, head: number, verb: number): number {
  const { tree } = reading;
  const subject = tree.child(verb, "nsubj");
  if (!/^(?:which|that)$/i.test(subject?.form ?? "")) return head;
  const up = tree.ancestors(head);
  const chain = [tree.word(head), ...up];
  const at = up.findIndex((word) =>
    lemmasOf(word).some((lemma) =>
      eventWords()
        .get(`N ${lemma}`)
        ?.some(({ type }) => type === "ASSAULT"),
    ),
  );
  if (at < 0 || !chain.slice(0, at + 1).every(({ deprel }) => isDeprel(deprel, ["nmod", "conj", "appos"]))) return head;
  return up[at]?.index ?? head;
}
