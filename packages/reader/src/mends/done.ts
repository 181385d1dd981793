import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { type Change, isPast } from "./mend.js";

/**
 * "Four men *kidnapped* in the north two weeks ago have been freed, he said": a participle between a subject and its own verb, which the parser hung
 * over their heads, tells what was done to the subject; so do the words behind it.
 */
export function doneToSubject(tree: Tree, participle: Word): readonly Change[] | undefined {
  const who = tree.words[participle.index - 1];
  if (!who || !/^(?:NOUN|PROPN)$/.test(who.upos) || who.sentence !== participle.sentence) return undefined;
  if (!isPast(participle) || tree.child(participle.index, "nsubj", "aux", "cop", "mark", "obj")) return undefined;
  const verb = tree.word(who.head);
  const isSubject = isDeprel(who.deprel, ["nsubj"]) && verb.upos === "VERB" && verb.index > participle.index;
  // What stands between a subject and its verb hangs on one of the two.
  const isOver = participle.head === participle.index || participle.head > verb.index || participle.head < who.index;
  const helper = tree.children(verb.index, "aux").find(({ index }) => index > participle.index);
  if (!isSubject || !isOver || !helper || tree.isWithin(verb.index, participle.index)) return undefined;
  const behind = tree
    .children(verb.index, "obl", "advmod")
    .filter(({ index }) => participle.index < index && index < helper.index - 1);
  const last = tree.words[helper.index - 1];
  const time =
    last && last.head === verb.index && isDeprel(last.deprel, ["obl", "advmod"]) && !isHow(last) ? [last] : [];
  return [
    [participle.index, { head: who.index, deprel: "acl" }],
    ...[...behind, ...time].map(({ index }): Change => [index, { head: participle.index }]),
  ];
}

/** "Later", "also": how the verb itself is told. */
function isHow({ upos, form }: Word): boolean {
  return upos === "ADV" && !/^ago$/i.test(form);
}
