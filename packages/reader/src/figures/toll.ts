import type { FigureKind } from "sayso-record";
import type { Word } from "../analysis.js";
import { singular, verbForms } from "../lexicon/inflection.js";
import type { Tree } from "../tree.js";
import { amongKind } from "./among-dead.js";
import { unitOf } from "./kinds.js";
import { movedKind } from "./moved.js";
import type { Phrase } from "./phrase.js";
import { type TollWords, tollWords } from "./toll-words.js";

/** Forms of verbs that take places and things as often as people. */
const ALSO_THINGS = new Set(
  [
    "capture",
    "seize",
    "hurt",
    "evacuate",
    "flee",
    "fled",
    "vanish",
    "disappear",
    "drown",
    "lose",
    "lost",
    "eliminate",
    "hold",
    "held",
    "release",
    "free",
    "hijack",
    "board",
  ].flatMap(verbForms),
);
const PARTICIPLE = /(?:ed|en|slain|hurt)$/i;
/** Nouns that stand for what they count: "a total of 39 people". */
const COUNTING =
  /^(?:total|group|number|dozens?|scores|hundreds?|thousands?|tens|millions?|handful|couple|pair|majority|average)$/i;
/** Words between the counted and what befell them: "40 people are feared dead", "8 men went missing". */
const LEADING =
  /^(?:is|are|was|were|be|been|being|have|has|had|went|gone|go|still|also|remain|remained|remains|reported|feared|presumed|believed|found|confirmed|listed|left)$/i;
/** Words that may stand between a verb and its number: "killing at least some 40". */
const BETWEEN =
  /^(?:at|least|more|than|over|about|some|around|approximately|roughly|nearly|almost|an|a|up|to|as|many|estimated|another|a|further|the|all|only|no|fewer|less|most|between|close|well)$/i;

/** The toll that a number is: by its place under a verb, failing that by the words next to it. */
export function tollOf(tree: Tree, phrase: Phrase): FigureKind | undefined {
  const words = tollWords();
  if (isMixed(tree, phrase, words) || words.animals.has(singular(phrase.top.form.toLowerCase()))) return undefined;
  if (isOfDead(tree, phrase)) return "killed";
  return (
    diedKind(tree, phrase, words) ??
    besideKind(tree, phrase, words) ??
    behindKind(tree, phrase, words) ??
    verbBefore(tree, phrase, words) ??
    clauseKind(tree, phrase.top, isPerson(phrase, words), words, 0) ??
    verbAfter(tree, phrase, words) ??
    aboardKind(tree, phrase, words) ??
    movedKind(tree, phrase) ??
    amongKind(tree, phrase)
  );
}

/** "Two of the wounded died overnight", "two wounded men died": whatever else they are, they are dead now. */
function diedKind(tree: Tree, { top }: Phrase, { subject }: TollWords): FigureKind | undefined {
  const verb = top.deprel === "nsubj" ? tree.parent(top.index) : undefined;
  const kind = verb && subject.get(lower(verb));
  return kind === "killed" ? kind : undefined;
}

/** "Three bodies lay at the gate", "found 40 bodies": of dead people, and no bodies of a state. */
function isOfDead(tree: Tree, { noun }: Phrase): boolean {
  if (!noun || !/^(?:bodies|corpses)$/i.test(noun.form)) return false;
  if (/^corpses$/i.test(noun.form)) return true;
  return tree.words.some(
    (word) =>
      word.sentence === noun.sentence && Math.abs(word.index - noun.index) <= NEAR_BODY && LYING.test(word.form),
  );
}

const LYING =
  /^(?:lay|lie|lying|found|find|recovered|retrieved|pulled|dug|discovered|counted|buried|gunshot|morgue|hospital|wounds)$/i;
const NEAR_BODY = 8;

/** How many words up the verb may stand that tells what befell a ship. */
const VERB_ABOVE = 3;

/** "captured a ship with 15 people on board", "hijacked with its 11 crew": those aboard are held. */
function aboardKind(tree: Tree, { top, noun, end }: Phrase, { object }: TollWords): FigureKind | undefined {
  const at = Math.max(end, (noun?.index ?? 0) + 1);
  const [behind = "", next = ""] = tree.words.slice(at, at + 2).map(lower);
  const isAboard = behind === "aboard" || (behind === "on" && next === "board");
  const isCrew = noun !== undefined && /^crew(?:men|man)?$/i.test(noun.form);
  if (!isAboard && !isCrew) return undefined;
  const verbs = tree
    .ancestors(top.index)
    .slice(0, VERB_ABOVE)
    .filter(({ upos }) => upos === "VERB");
  return verbs.some((verb) => object.get(lower(verb)) === "detained") ? "detained" : undefined;
}

/** "killed or injured 40 people", "40 people were killed and wounded": of how many one befell nobody tells. */
function isMixed(tree: Tree, { top }: Phrase, { object }: TollWords): boolean {
  const verb = tree.parent(top.index);
  if (verb?.upos !== "VERB" || !/^(?:obj|nsubj:pass)$/.test(top.deprel)) return false;
  const kind = object.get(lower(verb));
  const [, or, other] = tree.words.slice(verb.index, verb.index + 3);
  if (!kind || !or || !other || other.upos !== "VERB" || !/^(?:or|and)$/i.test(or.form)) return false;
  const otherKind = object.get(lower(other));
  if (!otherKind || otherKind === kind) return false;
  // "killed 3 and wounded 40": each has its own.
  return top.deprel === "obj" || !tree.child(other.index, "obj", "nsubj:pass");
}

/** "40 dead", "12 wounded soldiers", "4,000 people displaced by the flood", "left 40 people dead". */
function besideKind(
  tree: Tree,
  { top, noun, number, end }: Phrase,
  { beside, object }: TollWords,
): FigureKind | undefined {
  const own = beside.get(lower(top));
  if (own && top !== number) return own;
  const near = tree
    .children(top.index, "amod", "acl", "appos", "acl:relcl")
    .filter((word) => word.index >= end && Math.abs(word.index - top.index) <= 3);
  for (const word of near) {
    if (tree.children(word.index, "obj", "ccomp").length) continue;
    const kind =
      beside.get(word.form.toLowerCase()) ?? (PARTICIPLE.test(word.form) ? object.get(lower(word)) : undefined);
    if (kind) return kind;
  }
  // "three of the dead"
  if (lower(tree.words[end] ?? top) === "of") {
    const of = tree.words.slice(end + 1, end + 4).find((word) => word.upos !== "DET" && word.upos !== "PRON");
    const kind = of && beside.get(lower(of));
    if (kind) return kind;
  }
  // The words right behind, whatever the tree: "40 dead", "three people dead and 12 others wounded".
  let at = noun && noun.index >= end && noun.index <= end + 4 ? noun.index + 1 : end;
  for (let back = end; back < at; back++) {
    const kind = beside.get(lower(tree.word(back)));
    if (kind && tree.word(back).upos !== "NOUN") return kind;
  }
  // "three of them were found dead"
  if (at === end && lower(tree.words[end] ?? top) === "of" && tree.words[end + 1]?.upos === "PRON") at = end + 2;
  while (LEADING.test(tree.words[at]?.form ?? "")) at++;
  const word = tree.words[at];
  if (!word || word.sentence !== top.sentence) return undefined;
  const takesObject = word.upos === "VERB" && tree.children(word.index, "obj").some((obj) => obj.index > word.index);
  return takesObject ? undefined : beside.get(lower(word));
}

/** How many words an entry that stands behind the counted has at most. */
const MOST_BEHIND = 6;

/** "1.2 million people from their homes", "some 900 have since been driven from their homes" */
function behindKind(tree: Tree, { noun, end, top }: Phrase, { behind }: TollWords): FigureKind | undefined {
  const from = noun && noun.index >= end ? noun.index + 1 : end;
  let at = from;
  while (/^(?:AUX|ADV)$/.test(tree.words[at]?.upos ?? "")) at++;
  const kind = longest(tree, from, top.sentence, behind) ?? longest(tree, at, top.sentence, behind);
  // "2,000 soldiers crossed into Chad": they fled nothing.
  return kind === "displaced" && noun && unitOf(noun.form)?.kind === "strength" ? undefined : kind;
}

/** The kind of the longest entry that begins at a word. */
function longest(
  tree: Tree,
  at: number,
  sentence: number,
  entries: ReadonlyMap<string, FigureKind>,
): FigureKind | undefined {
  const forms = tree.words
    .slice(at, at + MOST_BEHIND)
    .filter((word) => word.sentence === sentence)
    .map(lower);
  for (let length = forms.length; length > 1; length--) {
    const kind = entries.get(forms.slice(0, length).join(" "));
    if (kind) return kind;
  }
  return undefined;
}

/** By the verb or noun over the counted; a member of a list or of a whole shares the kind of it. */
function clauseKind(tree: Tree, top: Word, person: boolean, its: TollWords, steps: number): FigureKind | undefined {
  const parent = tree.parent(top.index);
  if (!parent || steps > 3) return undefined;
  const verb = lower(parent);
  const [relation = "", subtype] = top.deprel.split(":");
  const counts = !ALSO_THINGS.has(verb) || person;
  // An agent without "by" is a subject that the tree got wrong.
  const by = subtype === "agent" && tree.children(top.index, "case").some((mark) => lower(mark) === "by");
  if (relation === "obj" || (relation === "nsubj" && subtype === "pass") || (subtype === "agent" && !by)) {
    const kind = counts ? its.object.get(verb) : undefined;
    if (kind) return kind;
    // "claimed 40 lives", "left 40 people homeless"
    return predicative(tree, parent, its);
  }
  if (relation === "nsubj") {
    const kind = its.beside.get(parent.form.toLowerCase());
    const acts = tree.children(parent.index, "obj").length > 0;
    if (kind && !acts) return kind;
    if (its.subject.has(verb) && counts) return its.subject.get(verb);
    // "nine people lost their lives"
    const isLosing = /^(?:lose|loses|lost|losing)$/.test(verb);
    if (isLosing && tree.children(parent.index, "obj").some(({ form }) => /^(?:life|lives)$/i.test(form)))
      return "killed";
    // "30 wounded", whose "were" was left out
    if (!acts && PARTICIPLE.test(parent.form) && its.object.has(verb)) return its.object.get(verb);
    return undefined;
  }
  if (relation === "conj") return clauseKind(tree, parent, person, its, steps + 1);
  if (relation === "nmod" || relation === "obl" || relation === "appos") {
    const marks = tree.children(top.index, "case", "mark").map(lower);
    const noun = marks.includes("of") ? its.nouns.get(verb) : undefined;
    if (noun) return noun;
    // "a total of 39 people were wounded"
    if (marks.includes("of") && COUNTING.test(parent.form)) return clauseKind(tree, parent, person, its, steps + 1);
    if (relation === "appos" || marks.some((mark) => mark === "including" || mark === "among")) {
      const whole = parent.upos === "VERB" ? tree.child(parent.index, "obj", "nsubj:pass") : parent;
      return whole && whole.index !== top.index ? clauseKind(tree, whole, person, its, steps + 1) : undefined;
    }
  }
  return undefined;
}

/** "left 40 people homeless", "found three men dead" */
function predicative(tree: Tree, verb: Word, { beside, subject, object }: TollWords): FigureKind | undefined {
  for (const word of tree.children(verb.index, "xcomp", "advcl", "obj")) {
    const kind = beside.get(word.form.toLowerCase());
    if (kind) return kind;
    // "15 people are known to have died", "feared to have been killed"
    if (word.deprel !== "xcomp" || !HELD.test(verb.form)) continue;
    const befell = isPassive(tree, word) ? object.get(lower(word)) : subject.get(lower(word));
    if (befell) return befell;
  }
  return undefined;
}
/** What is known or believed of somebody. */
const HELD = /^(?:known|believed|feared|thought|presumed|reported|said|confirmed|understood)$/i;

/** A verb right before the number, whatever the tree: "killing 3 and injuring at least 12", "shot dead three men". */
function verbBefore(tree: Tree, phrase: Phrase, its: TollWords): FigureKind | undefined {
  const { first, top } = phrase;
  let at = first - 1;
  while (at >= 0 && BETWEEN.test(tree.words[at]?.form ?? "")) at--;
  const before = tree.words[at];
  if (!before || before.sentence !== top.sentence) return undefined;
  const verb = lower(before);
  const shot = /^(?:shot|shoot|shooting|shoots|left|leaving|found|finding)$/i.test(tree.words[at - 1]?.form ?? "");
  if (shot && its.beside.has(verb)) return its.beside.get(verb);
  if (before.upos !== "VERB" || isPassive(tree, before)) return undefined;
  // "Took the wounded to two hospitals": that is no verb.
  if (tree.children(before.index, "det").length > 0) return undefined;
  return !ALSO_THINGS.has(verb) || isPerson(phrase, its) ? its.object.get(verb) : undefined;
}

/** A verb right behind the counted: "12 people were killed", "60,000 people have fled". */
function verbAfter(tree: Tree, phrase: Phrase, its: TollWords): FigureKind | undefined {
  const { top, noun, end } = phrase;
  let at = pastAside(tree, Math.max(end, (noun ?? top).index + 1));
  let passive = false;
  while (tree.words[at]?.upos === "AUX" || tree.words[at]?.upos === "ADV") {
    passive ||= /^(?:be|been|being|is|are|was|were|got)$/i.test(tree.words[at]?.form ?? "");
    at++;
  }
  const after = tree.words[at];
  if (!after || after.sentence !== top.sentence || after.upos !== "VERB") return undefined;
  const verb = lower(after);
  if (ALSO_THINGS.has(verb) && !isPerson(phrase, its)) return undefined;
  return passive ? (PARTICIPLE.test(after.form) ? its.object.get(verb) : undefined) : its.subject.get(verb);
}

/** Behind an aside in commas: "12 people, mostly civilians, were killed". */
function pastAside(tree: Tree, from: number): number {
  if (tree.words[from]?.form !== ",") return from;
  const close = tree.words.slice(from + 1, from + 9).find((word) => word.form === ",");
  return close ? close.index + 1 : from;
}

function isPassive(tree: Tree, verb: Word): boolean {
  return tree.children(verb.index, "aux:pass", "nsubj:pass").length > 0;
}

/** People, or a number by itself. */
function isPerson({ noun }: Phrase, { people }: TollWords): boolean {
  return noun === undefined || people.has(singular(noun.form)) || noun.upos === "PROPN";
}

/** Words are looked up as they stand, since every form of them is in the table: no lemma to lean on. */
function lower(word: Word): string {
  return word.form.toLowerCase();
}
