import type { Word } from "../analysis.js";
import { channelAt } from "../statements/channel.js";
import { cueAt } from "../statements/cues.js";
import type { Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "denied involvement *in a letter* published by his lawyer": by the letter he denied it; nobody is involved in a letter. */
export function saidInDocument(tree: Tree, noun: Word): readonly Change[] | undefined {
  if (noun.upos !== "NOUN" || noun.deprel !== "nmod" || !channelAt(tree, noun.index)?.document) return undefined;
  const part = tree.word(noun.head);
  if (!/^(?:involvement|responsibility|role|part|complicity|wrongdoing|guilt)$/i.test(part.form)) return undefined;
  const verb = tree.word(part.head);
  if (part.deprel !== "obj" || verb.upos !== "VERB" || !cueAt(tree, verb.index)) return undefined;
  const isIn = tree.children(noun.index, "case").some(({ form }) => /^(?:in|through|via|on)$/i.test(form));
  // "denied any role in the letter": one that was told of.
  const isNew = tree.children(noun.index, "det").some(({ form }) => /^an?$/i.test(form));
  return isIn && isNew ? [[noun.index, { head: verb.index, deprel: "obl" }]] : undefined;
}
