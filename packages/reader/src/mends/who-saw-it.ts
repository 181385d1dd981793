import type { Word } from "../analysis.js";
import { cueAt } from "../statements/cues.js";
import type { Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "The bridge fell, three men who saw it *said*": a second clause about those who saw it is what they say. */
export function saying(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || verb.deprel !== "acl:relcl" || cueAt(tree, verb.index)?.kind !== "say") return undefined;
  const speaker = tree.word(verb.head);
  const [about, ...more] = tree.children(speaker.index, "acl:relcl").filter(({ index }) => index !== verb.index);
  if (!about || more.length || about.index > verb.index || tree.child(verb.index, "nsubj", "aux", "aux:pass", "cc"))
    return undefined;
  const told = tree.ancestors(speaker.index).at(-1);
  const opens = Math.min(...tree.subtree(speaker.index));
  const next = tree.words[verb.index + 1];
  const isComma = (at: number) => [tree.words[at], tree.words[at - 1]].some((word) => word?.form === ",");
  const isLast = next?.sentence !== verb.sentence || next.upos === "PUNCT";
  if (!told || told.index > opens || told.upos !== "VERB" || !isLast || !isComma(opens)) return undefined;
  return [
    [verb.index, { head: verb.index, deprel: "root" }],
    [told.index, { head: verb.index, deprel: "ccomp" }],
    [speaker.index, { head: verb.index, deprel: "nsubj" }],
  ];
}
