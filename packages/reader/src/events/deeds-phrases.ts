import type { Word } from "../analysis.js";
import type { Change } from "../mends/mend.js";
import { roleNoun } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import { type EventWord, entriesOf, eventWords, isDoneToObject } from "./event-words.js";
import { isGerund } from "./gerund.js";

/** Slips of a parser about what belongs to the noun of a deed: what has to be changed for the word. */
export function deedsMended(tree: Tree, word: Word): readonly Change[] | undefined {
  return deedForVerb(tree, word) ?? ofDeed(tree, word) ?? dayOfDeed(tree, word);
}

/** "condemned *killing of* monks": a noun, which headlines give without its "the". */
function deedForVerb(tree: Tree, word: Word): readonly Change[] | undefined {
  // "arrests, *beatings* and killings"
  if (word.upos === "VERB" && /ings$/i.test(word.form)) {
    const one = word.form.toLowerCase().slice(0, -1);
    return eventWords().has(`N ${one}`) ? [[word.index, { upos: "NOUN", lemma: one }]] : undefined;
  }
  const of = tree.words[word.index + 1];
  if (word.upos !== "VERB" || !isGerund(word.form) || !/^of$/i.test(of?.form ?? "")) return undefined;
  if (of?.sentence !== word.sentence || tree.child(word.index, "obj", "nsubj", "aux", "mark")) return undefined;
  const lemma = word.form.toLowerCase();
  if (!eventWords().has(`N ${lemma}`)) return jailingOf(tree, word);
  const isObject = isDeprel(word.deprel, ["xcomp", "ccomp", "advcl"]) && tree.word(word.head).upos === "VERB";
  return [[word.index, { upos: "NOUN", lemma, ...(isObject && word.head < word.index && { deprel: "obj" }) }]];
}

/** "condemns *jailing of* a leader": whoever condemns it has jailed nobody. */
function jailingOf(tree: Tree, word: Word): readonly Change[] | undefined {
  const above = tree.word(word.head);
  const of = tree.children(word.index, "nmod", "obl").find((one) => caseOf(tree, one) === "of");
  if (!of || above.upos !== "VERB" || above.index > word.index || !isDeprel(word.deprel, ["xcomp", "ccomp", "advcl"]))
    return undefined;
  if (!entriesOf("V", word).some(isDoneToObject)) return undefined;
  return [
    [word.index, { deprel: "obj" }],
    [of.index, { deprel: "obj" }],
  ];
}

/** How many nouns may stand between a deed and who did it: "the killing of an aide of the mayor by rebels". */
const FAR = 3;

/**
 * "An attack by herders *on the village*", "the release by the rebels *of 40 men*", "attacks on mosques *by settlers*": who did it and to whom are told
 * of the deed, where a parser hangs the one on the other.
 */
function ofDeed(tree: Tree, word: Word): readonly Change[] | undefined {
  if (!isDeprel(word.deprel, ["nmod"]) || word.deprel === "nmod:poss") return undefined;
  const mark = caseOf(tree, word);
  if (!mark || !/^(?:by|on|against|of)$/.test(mark)) return undefined;
  let between = tree.word(word.head);
  for (let step = 0; step < FAR; step++) {
    if (!/^(?:NOUN|PROPN)$/.test(between.upos) || between.index > word.index || !isDeprel(between.deprel, ["nmod"]))
      return undefined;
    // "an attack on a rally by students": the students' rally
    if (deedsOf(between).length) return undefined;
    const deed = tree.word(between.head);
    const entries = deed.index < between.index && deed.upos === "NOUN" ? deedsOf(deed) : [];
    if (entries.length) {
      const isAsked = entries.some(({ actors, recipients }) =>
        (mark === "by" ? actors : recipients).flat().includes(mark),
      );
      const hasOwn = tree.children(deed.index, "nmod").some((one) => caseOf(tree, one) === mark);
      if (!isAsked || hasOwn) return undefined;
      const fits =
        mark === "by" ? caseOf(tree, between) !== "by" : caseOf(tree, between) === "by" && isTarget(tree, word, mark);
      return fits ? [[word.index, { head: deed.index }]] : undefined;
    }
    if (mark !== "by") return undefined;
    between = deed;
  }
  return undefined;
}

function deedsOf(word: Word): readonly EventWord[] {
  return word.upos === "NOUN" ? entriesOf("N", word).filter(({ type }) => type !== undefined) : [];
}

/** "by herders *on the village*", not "by men *on motorcycles*"; "by the rebels *of 40 men*", not "by rebels *of the north*". */
function isTarget(tree: Tree, word: Word, mark: string): boolean {
  if (RIDDEN.test(word.form)) return false;
  const role = roleNoun(word);
  if (mark === "of") return role?.type === "person" && tree.child(word.index, "nummod", "det") !== undefined;
  return (
    word.upos === "PROPN" || role !== undefined || tree.child(word.index, "det", "nummod", "nmod:poss") !== undefined
  );
}

/** What people who attack may ride on. */
const RIDDEN = /^(?:motor(?:cycle|bike|boat)|bike|horse|camel|pickup|speedboat|boat|board)s?$/i;

/** "The arrest of the leader *on Monday* was condemned": a day right behind what was done, before what is told of it. */
function dayOfDeed(tree: Tree, word: Word): readonly Change[] | undefined {
  if (!isDeprel(word.deprel, ["obl"]) || word.index > word.head || !DAY.test(word.form)) return undefined;
  const verb = tree.word(word.head);
  if (verb.upos !== "VERB" || entriesOf("V", verb).some(({ type }) => type === "ASSAULT")) return undefined;
  const deed = tree.child(verb.index, "nsubj");
  if (!deed || !deedsOf(deed).length || deed.index > word.index) return undefined;
  return tree.phrase(deed.index).end === tree.phrase(word.index).first
    ? [[word.index, { head: deed.index, deprel: "nmod" }]]
    : undefined;
}

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

function caseOf(tree: Tree, word: Word): string | undefined {
  return tree.child(word.index, "case")?.form.toLowerCase();
}
