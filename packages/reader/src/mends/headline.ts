import type { ReadSentence, Word } from "../analysis.js";
import { entriesOf } from "../events/event-words.js";
import { isDeprel, type Tree } from "../tree.js";
import { changedTree } from "./changed-tree.js";
import { headlineSlips } from "./headline-slips.js";
import { headlineVerb } from "./headline-verb.js";
import { isPast } from "./mend.js";
import { tellerHead, tellerTag } from "./teller-tag.js";

/** The tree with slips of the parser in headlines mended, whose grammar is their own. */
export function mendedHeadlines(tree: Tree, sentences: readonly ReadSentence[]): Tree {
  const changes = new Map<number, Partial<Word>>();
  for (const sentence of sentences) {
    if (sentence.zone !== "headline") continue;
    for (const [at, change] of teller(tree, sentence)) changes.set(at, change);
    for (const [at, change] of headlineSlips(tree, sentence)) changes.set(at, { ...changes.get(at), ...change });
    if (!changes.has(sentence.first)) for (const [at, change] of headlineVerb(tree, sentence)) changes.set(at, change);
    for (let at = sentence.first; at < sentence.end; at++) {
      const subject = sufferer(tree, tree.word(at));
      if (subject) changes.set(subject.index, { ...changes.get(subject.index), deprel: "nsubj:pass" });
    }
  }
  return changedTree(tree, changes);
}

/** "Bomb kills seven - *newspaper*": who tells it has no part in it. */
function teller(tree: Tree, sentence: ReadSentence): [number, Partial<Word>][] {
  const tag = tellerTag(tree, sentence);
  if (!tag) return [];
  const { told, teller, mark } = tag;
  const isIn = (at: number, { first, end }: { first: number; end: number }) => first <= at && at < end;
  const head = tellerHead(tree, tag).index;
  const free = tree.words
    .slice(told.first, told.end)
    .filter((word) => !isIn(word.head, told) || word.head === word.index);
  const top = (free.find(({ upos }) => upos === "VERB") ?? free[0])?.index;
  if (top === undefined) return [];
  const others = free.filter(({ index }) => index !== top);
  const names = tree.words
    .slice(teller.first, teller.end)
    .filter((word) => word.index !== head && !isIn(word.head, teller));
  // "kills seven - newspaper": what the parser made the teller, the word before the dash is.
  const before = tree.word(head);
  const heir = isIn(before.head, told)
    ? others.findLast(({ upos }) => /^(?:NOUN|PROPN|NUM|PRON)$/.test(upos))
    : undefined;
  return [
    [top, { head: top, deprel: "root" }],
    ...others.map((word): [number, Partial<Word>] => {
      if (word === heir) return [word.index, { head: before.head, deprel: before.deprel }];
      // What the heir now hangs on hangs on it no more.
      if (word.index === before.head) return [word.index, { head: top, deprel: "parataxis" }];
      return [word.index, heir ? { head: heir.index } : { head: top, deprel: "parataxis" }];
    }),
    [head, { head: top, deprel: "parataxis" }],
    [mark, { head, deprel: "punct" }],
    ...names.map(({ index }): [number, Partial<Word>] => [index, { head, deprel: "compound" }]),
  ];
}

/** What is done to somebody: "Patrol attacked", "Leader released on bail". */
const SUFFERED: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "RETREAT", "SANCTION"]);

/** "*Patrol* attacked near border": headlines tell of what was done in the present; a past form without an object is a passive. */
function sufferer(tree: Tree, verb: Word): Word | undefined {
  if (!isPast(verb) || tree.child(verb.index, "obj", "iobj", "ccomp", "aux", "aux:pass", "cop")) return undefined;
  // "shot dead"
  if (tree.children(verb.index, "xcomp").some(({ form }) => !/^dead$/i.test(form))) return undefined;
  const isHarm = entriesOf("V", verb).some(
    ({ type, recipients }) =>
      type !== undefined && SUFFERED.has(type) && recipients.flat().some((slot) => /^obj/.test(slot)),
  );
  const subject = tree.child(verb.index, "nsubj");
  return isHarm && subject && isDeprel(subject.deprel, ["nsubj"]) && subject.deprel !== "nsubj:pass"
    ? subject
    : undefined;
}
