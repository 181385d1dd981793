import type { PloverType } from "sayso-record";
import type { Word } from "../analysis.js";
import { entriesOf, isDoneToObject } from "../events/event-words.js";
import { isGerund } from "../events/gerund.js";
import { HARMING } from "../events/harming.js";
import { isSomebody, roleNoun } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/**
 * "toured the camp, *shelled* two days earlier by the army": what is attacked by somebody behind a comma is what stands right before it, and
 * the envoy who toured it attacks nothing.
 */
export function attackedBehind(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (
    !isDeprel(verb.deprel, ["conj", "advcl", "parataxis"]) ||
    !isDoneWithoutObject(tree, verb, (type) => type === "ASSAULT")
  )
    return undefined;
  const agent = tree
    .children(verb.index, "obl:agent", "obl")
    .find(({ index }) => tree.child(index, "case")?.form.toLowerCase() === "by");
  if (!agent || agent.index < verb.index) return undefined;
  const noun = rightBefore(tree, verb);
  // "Left the town, wounded by rebels": somebody may be hurt who left it, and no town.
  if (!noun || isSomebody(roleNoun(noun)) || /^(?:wound|injure|hurt)$/.test(verb.lemma)) return undefined;
  return [[verb.index, { head: noun.index, deprel: "acl" }]];
}

/**
 * "mourned the elder, *killed* in a raid": what the parser takes for a second thing that the mourners did, but to nobody, was done to him who stands
 * right before it.
 */
export function hurtBehind(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (!isDeprel(verb.deprel, ["conj", "ccomp"]) || !isDoneWithoutObject(tree, verb, (type) => HARMING.has(type)))
    return undefined;
  const next = tree
    .children(verb.index, "obl", "obl:agent", "obl:unmarked", "advmod", "xcomp", "compound:prt")
    .find(({ index }) => index > verb.index);
  const mark = next && tree.child(next.index, "case")?.form;
  // "chased the boy, shot at him": who shoots hits nobody yet.
  if (!next || (mark && /^(?:at|into|on|onto|toward|towards)$/i.test(mark) && SHOOTING.test(verb.lemma)))
    return undefined;
  const noun = rightBefore(tree, verb);
  return noun && (noun.upos === "PROPN" || isSomebody(roleNoun(noun)))
    ? [[verb.index, { head: noun.index, deprel: "acl" }]]
    : undefined;
}

/** What may be done without anybody to whom. */
const SHOOTING = /^(?:shoot|fire|strike|attack|advance)$/;

/** Whether the verb may be a participle of what is done to somebody: it is past by its form, without a subject, an object or a helper. */
function isDoneWithoutObject(tree: Tree, verb: Word, isOf: (type: PloverType) => boolean): boolean {
  if (verb.upos !== "VERB" || verb.head > verb.index || isGerund(verb.form)) return false;
  if (verb.form.toLowerCase() === verb.lemma.toLowerCase()) return false;
  if (tree.child(verb.index, "nsubj", "nsubj:pass", "obj", "aux", "aux:pass", "cc", "mark")) return false;
  return entriesOf("V", verb).some((entry) => entry.type !== undefined && isOf(entry.type) && isDoneToObject(entry));
}

/** The noun that ends right before the comma in front of the verb: what is done, in the clause above, to it or about it. */
function rightBefore(tree: Tree, verb: Word): Word | undefined {
  const comma = tree.words[Math.min(...tree.subtree(verb.index).filter((at) => tree.word(at).form !== ",")) - 1];
  if (comma?.form !== "," || comma.index <= verb.head) return undefined;
  const last = tree.words[comma.index - 1];
  const noun = last && [last, ...tree.ancestors(last.index)].find(({ deprel }) => isDeprel(deprel, ["obj", "obl"]));
  return noun &&
    noun.head >= verb.head &&
    noun.index > noun.head &&
    Math.max(...tree.subtree(noun.index)) === comma.index - 1 &&
    /^(?:NOUN|PROPN)$/.test(noun.upos)
    ? noun
    : undefined;
}
