import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import { isSaying } from "../names/saying.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** What agencies put between a verb and its object: "on Monday", "late on Friday night", "overnight". */
const WHEN =
  /^\s*(?:(?:late|early|later|earlier)\s+)?(?:overnight|yesterday|today|tonight|(?:on\s+)?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?:\s+(?:night|morning|afternoon|evening))?|(?:last|this)\s+(?:week|month|night|year)|in\s+(?:19|20)\d\d)\s*$/i;

/**
 * "The army killed on Monday *two rebels*": what stands right behind the day that stands behind a verb with a subject is its object; the parser
 * takes it for a second subject, or the subject for one to whom it was done.
 */
export function objectBehindDay(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || isGerund(verb.form) || isSaying(verb) || tree.child(verb.index, "aux:pass", "obj"))
    return undefined;
  const subject = tree.children(verb.index, "nsubj").find(({ index }) => index < verb.index);
  if (!subject) return undefined;
  const object = tree
    .children(verb.index, "nsubj", "obl", "obl:unmarked")
    .find(
      ({ index, upos }) => index > verb.index && /^(?:NOUN|PROPN|NUM)$/.test(upos) && isBehindDay(tree, verb, index),
    );
  if (!object) return undefined;
  return [
    [object.index, { deprel: "obj" }],
    ...(isDeprel(subject.deprel, ["nsubj:pass"]) ? [[subject.index, { deprel: "nsubj" }] as const] : []),
  ];
}

/** What a court finds somebody, behind him. */
const FOUND = /^(?:guilty|responsible|accountable|liable|complicit|innocent)$/i;

/** "found three members of the group *guilty* of murder": what they are found, not what the group is. */
export function foundGuilty(tree: Tree, adjective: Word): readonly Change[] | undefined {
  if (!FOUND.test(adjective.form) || adjective.head > adjective.index) return undefined;
  // "found policeman Milan Jovic guilty": he is no other name of the guilty.
  const above = tree.word(adjective.head);
  const named = tree.child(adjective.index, "appos", "nmod");
  if (named && isDeprel(adjective.deprel, ["xcomp"]) && above.index < named.index && named.index < adjective.index)
    return tree.child(above.index, "obj") ? undefined : [[named.index, { head: above.index, deprel: "obj" }]];
  // "found former policeman Jovic guilty", where he describes the finding
  const described = tree.child(above.index, "nmod:desc");
  if (described && isDeprel(adjective.deprel, ["xcomp"]) && described.index > above.index && above.upos === "VERB")
    return tree.child(above.index, "obj") ? undefined : [[described.index, { deprel: "obj" }]];
  if (!isDeprel(adjective.deprel, ["amod", "acl", "appos"])) return undefined;
  const verb = tree
    .ancestors(adjective.index)
    .find(
      ({ upos, lemma, form }) =>
        upos === "VERB" && /^(?:find|found|hold|held|deem|declare|rule)/i.test(`${lemma} ${form}`),
    );
  const object = verb && tree.child(verb.index, "obj", "nsubj:pass");
  if (!verb || !object || verb.index > object.index || !tree.isWithin(adjective.index, object.index)) return undefined;
  return [[adjective.index, { head: verb.index, deprel: "xcomp" }]];
}

/** Whether nothing but a day parts the phrase from the verb, and no preposition heads it. */
function isBehindDay(tree: Tree, verb: Word, head: number): boolean {
  if (tree.child(head, "case")) return false;
  return WHEN.test(tree.text.slice(verb.span[1], tree.word(tree.phrase(head).first).span[0]));
}

/** "had been kidnapped and held *hostage*": what they were held as, and nobody whom they hold. */
export function heldAs(tree: Tree, { index, form, deprel, head }: Word): readonly Change[] | undefined {
  if (!/^(?:hostages?|captives?|prisoners?)$/i.test(form) || !isDeprel(deprel, ["obj"])) return undefined;
  const verb = tree.word(head);
  if (!/^(?:held|taken|kept)$/i.test(verb.form) || tree.words[index - 1] !== verb || tree.children(index).length)
    return undefined;
  const first = isDeprel(verb.deprel, ["conj"]) ? tree.parent(verb.index) : undefined;
  const isSuffered = first && tree.child(first.index, "aux:pass") && !tree.child(verb.index, "nsubj", "aux");
  return isSuffered ? [[index, { deprel: "xcomp" }]] : undefined;
}

/** "took the pilot, a New Zealander, *hostage*": what the one whom an aside tells of was taken, wherever a parser hangs it. */
export function hostageBehindAside(tree: Tree, { index, form, head, sentence }: Word): readonly Change[] | undefined {
  if (!/^(?:hostage|captive|prisoner)$/i.test(form) || tree.words[index - 1]?.form !== ",") return undefined;
  const verb = tree.words
    .slice(0, index)
    .findLast(
      (word) =>
        word.upos === "VERB" &&
        word.sentence === sentence &&
        /^(?:took|taken|take|held|hold|keep|kept)$/i.test(word.form),
    );
  const object = verb && tree.child(verb.index, "obj");
  if (!verb || !object || verb.index === head) return undefined;
  const last = Math.max(...tree.subtree(object.index).filter((at) => at < index && tree.word(at).upos !== "PUNCT"));
  return last === index - 2 ? [[index, { head: verb.index, deprel: "xcomp" }]] : undefined;
}
