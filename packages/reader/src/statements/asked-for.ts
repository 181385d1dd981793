import { isDeprel, type Tree } from "../tree.js";
import { type Draft, headOf } from "./draft.js";

/** "It is not clear *who* ordered the arrest", "who accused them is not known": who is asked for has said nothing. */
export function isAskedFor(tree: Tree, { source, cue: [cue] }: Draft): boolean {
  if (!source || !cue || source.end - source.first !== 1) return false;
  const who = tree.word(source.first);
  const verb = tree.word(headOf(tree, cue));
  // "WHO", the body, says a good deal.
  if (!/^(?:who|what)$/i.test(who.form) || who.upos === "PROPN" || isDeprel(verb.deprel, ["acl:relcl", "acl"]))
    return false;
  const before = tree.words[who.index - 1];
  // "the minister, who ordered it": a parser may take what describes him for a clause of its own.
  return before?.sentence !== who.sentence || /^(?:VERB|AUX|ADJ|ADV|ADP|SCONJ)$/.test(before.upos);
}
