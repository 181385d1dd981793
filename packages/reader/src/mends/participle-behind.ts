import type { Word } from "../analysis.js";
import { entriesOf, isDoneToObject } from "../events/event-words.js";
import { isGerund } from "../events/gerund.js";
import { isSomebody, roleNoun } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/**
 * "toured the camp, *shelled* two days earlier by the army": what is attacked by somebody behind a comma is what stands right before it, and
 * the envoy who toured it attacks nothing.
 */
export function attackedBehind(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || !isDeprel(verb.deprel, ["conj", "advcl", "parataxis"]) || verb.head > verb.index)
    return undefined;
  if (isGerund(verb.form) || verb.form.toLowerCase() === verb.lemma.toLowerCase()) return undefined;
  if (tree.child(verb.index, "nsubj", "nsubj:pass", "obj", "aux", "aux:pass", "cc", "mark")) return undefined;
  const agent = tree
    .children(verb.index, "obl:agent", "obl")
    .find(({ index }) => tree.child(index, "case")?.form.toLowerCase() === "by");
  if (!agent || agent.index < verb.index) return undefined;
  if (!entriesOf("V", verb).some((entry) => entry.type === "ASSAULT" && isDoneToObject(entry))) return undefined;
  const comma = tree.words[Math.min(...tree.subtree(verb.index).filter((at) => tree.word(at).form !== ",")) - 1];
  if (comma?.form !== "," || comma.index <= verb.head) return undefined;
  const noun = tree
    .children(verb.head, "obj", "obl")
    .find(({ index }) => index > verb.head && Math.max(...tree.subtree(index)) === comma.index - 1);
  // "Left the town, wounded by rebels": somebody may be hurt who left it, and no town.
  if (
    !noun ||
    !/^(?:NOUN|PROPN)$/.test(noun.upos) ||
    isSomebody(roleNoun(noun)) ||
    /^(?:wound|injure|hurt)$/.test(verb.lemma)
  )
    return undefined;
  return [[verb.index, { head: noun.index, deprel: "acl" }]];
}
