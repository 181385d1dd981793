import type { PloverType } from "sayso-record";
import type { Word } from "../analysis.js";
import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import { asksWhat } from "./asked-of.js";
import type { Clause } from "./clause.js";
import { type EventWord, entriesOf, partOfSpeech } from "./event-words.js";
import { fits } from "./fits.js";
import { isQuestion } from "./governed.js";
import { lemmasOf } from "./lemmas.js";
import { lightVerb } from "./light-verbs.js";
import { modalityWords } from "./modality-words.js";
import { match, VAGUE } from "./needs.js";
import { isParticipleBefore, tellsBefore } from "./participle-before.js";
import { countingAbove } from "./phrase.js";
import { isSectionTitle } from "./section-title.js";
import type { Place } from "./slots.js";

/** Words of the text that name an event, and the lexicon's line that says so. */
export interface Trigger extends Place {
  readonly type: PloverType;
  readonly entry: EventWord;
  /** The words that name it, in order: "called", "on". */
  readonly words: readonly number[];
  /** Whether it is told by a participle before the noun of whom or what it was done to: "his kidnapped son". */
  readonly isBefore?: boolean;
}

/** Every event that the lexicon sees in the report, in order of the text. */
export function triggers(reading: Reading, clause: Clause): Trigger[] {
  const titles = new Set([...reading.analysis.sentences.keys()].filter((at) => isSectionTitle(reading.analysis, at)));
  const found = reading.tree.words.flatMap((word) => {
    if (titles.has(word.sentence)) return [];
    const zone = reading.analysis.sentences[word.sentence]?.zone;
    return zone === "body" || zone === "headline" ? (triggerAt(reading, clause, word) ?? []) : [];
  });
  const inside = new Set(found.flatMap((trigger) => trigger.words.filter((at) => at !== trigger.at)));
  // A noun that completes another event's words ("signed an agreement") is no event of its own.
  return found.filter(
    (trigger) =>
      !inside.has(trigger.at) ||
      isUndone(clause, trigger.at) ||
      isJudged(trigger, clause, found) ||
      isEnded(trigger, clause, found),
  );
}

/** "welcomed the release of two editors": what somebody likes or blames has been, and is another event. */
function isJudged({ at, type }: Trigger, { tree }: Clause, found: readonly Trigger[]): boolean {
  if (type !== "ASSAULT" && type !== "COERCE" && type !== "RETREAT") return false;
  const judged = found.find((other) => other.at !== at && other.words.includes(at));
  return (
    judged !== undefined &&
    tree.word(judged.at).upos === "VERB" &&
    (judged.type === "SUPPORT" || judged.type === "ACCUSE") &&
    JUDGING.has(judged.entry.head)
  );
}

/** "stop *its attacks* on ships", "lifted *their siege* of the town": what is ended has been, or goes on, and is another event. */
function isEnded({ at, type }: Trigger, { tree }: Clause, found: readonly Trigger[]): boolean {
  if (type !== "ASSAULT" && type !== "COERCE") return false;
  const isKnown =
    tree.child(at, "nmod:poss") !== undefined ||
    (tree.children(at, "det").some(({ form }) => /^the$/i.test(form)) && tree.child(at, "nmod") !== undefined);
  if (!isKnown) return false;
  const ending = found.find((other) => other.at !== at && other.words.includes(at));
  return ending?.type === "RETREAT" && tree.word(ending.at).upos === "VERB";
}

const JUDGING: ReadonlySet<string> = new Set([
  "welcome",
  "hail",
  "praise",
  "applaud",
  "condemn",
  "denounce",
  "deplore",
  "laud",
]);

/** "cancelled a visit", "called off the strike": the calling off is one event, the visit that did not take place another. */
function isUndone({ tree }: Clause, noun: number): boolean {
  const word = tree.word(noun);
  const verb = tree.parent(noun);
  if (verb?.upos !== "VERB" || !(word.deprel === "obj" || word.deprel === "nsubj:pass")) return false;
  return modalityWords("V", verb).some(
    ({ over, modality, after }) =>
      over.has("noun") &&
      modality === "did-not-happen" &&
      after.every((wanted) => tree.children(verb.index).some(({ form }) => form.toLowerCase() === wanted)),
  );
}

function triggerAt(reading: Reading, clause: Clause, word: Word): Trigger | undefined {
  const isBefore = isParticipleBefore(reading, word);
  const pos = isBefore ? "V" : (partOfSpeech(word) ?? (isOpening(reading, word) ? "N" : undefined));
  if (!pos) return undefined;
  if (pos === "N" && isModifier(clause, word)) return undefined;
  const light = pos === "N" ? lightAbove(clause, word.index) : undefined;
  const place: Place = { at: word.index, ...(light !== undefined && { light }) };
  const matches = entriesOf(pos, word)
    .map((entry) => ({ entry, words: match(reading, clause, place, entry) }))
    .flatMap(({ entry, words }) => (words && fits(reading, clause, place, entry) ? [{ entry, words }] : []));
  const best = matches.sort((a, b) => rank(b.entry) - rank(a.entry))[0];
  if (!best?.entry.type || isAsking(clause, word, best.entry)) return undefined;
  if (isBefore && !tellsBefore(reading, clause, word.index, best.entry)) return undefined;
  return { ...place, type: best.entry.type, entry: best.entry, words: best.words, ...(isBefore && { isBefore }) };
}

/** "asked if he would return", "asked who had fired": who wants to know something has asked nobody to do anything. */
function isAsking(clause: Clause, verb: Word, { type, head }: EventWord): boolean {
  if (type !== "REQUEST" || head !== "ask") return false;
  return clause
    .complements(verb.index)
    .some(
      (complement) =>
        !clause.isInfinitive(complement) && (isQuestion(clause.tree, complement) || asksWhat(clause, complement)),
    );
}

/** "Shelling continued": the capital of a sentence makes no name. */
function isOpening({ tree, analysis, who }: Reading, word: Word): boolean {
  const first = analysis.sentences[word.sentence]?.first === word.index;
  return first && word.upos === "PROPN" && !who.mention(tree, word.index, word.index + 1, word.index);
}

/** "ceasefire line", "bombing suspect": said of another thing, unless that says no more than "effort" or "attempt" does. */
function isModifier(clause: Clause, word: Word): boolean {
  if (word.deprel !== "compound") return false;
  const head = clause.tree.word(word.head);
  // "a test ban treaty": what a ban is of is told by no name of a treaty.
  if (isDeprel(head.deprel, ["compound"])) return true;
  // "death toll" is known for what it is not.
  const event = entriesOf("N", head).some(({ type }) => type) || modalityWords("N", head).length > 0;
  return !event && !lemmasOf(head).some((lemma) => VAGUE.has(lemma));
}

/** The more words an entry asks for the surer it is; conditions come next, the more the surer. */
function rank({ needs, before, only }: EventWord): number {
  const conditions = only.split("+").filter((condition) => condition && condition !== "unsure").length;
  return 4 * (needs.length + before.length) + Math.min(conditions, 3);
}

/**
 * The light verb whose object (or passive subject) the noun is, or that says of the noun who made it ("an offensive launched
 * by the army").
 */
function lightAbove(clause: Clause, noun: number): number | undefined {
  const { tree } = clause;
  const isLightVerb = (word: Word | undefined) => word?.upos === "VERB" && lightVerb(word) !== undefined;
  const word = tree.word(noun);
  const fellow = word.deprel === "conj" ? tree.word(word.head) : word;
  // "carried out a series of attacks"
  const first = countingAbove(tree, fellow.index) ?? fellow;
  const verb = tree.parent(first.index);
  const governs =
    first.deprel === "obj" ||
    first.deprel === "nsubj:pass" ||
    (first.deprel === "obl" && clause.isCased(first.index, "in"));
  if (governs && isLightVerb(verb)) return verb?.index;
  const made = tree.children(noun, "acl").find((child) => isLightVerb(child) && clause.isPassive(child.index));
  return made?.index;
}
