import type { PloverType } from "sayso-record";
import type { Word } from "../analysis.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import { asksWhat } from "./asked-of.js";
import type { Clause } from "./clause.js";
import { type EventWord, entriesOf, type Need, partOfSpeech } from "./event-words.js";
import { fits } from "./fits.js";
import { isGerund } from "./gerund.js";
import { isQuestion } from "./governed.js";
import { isTime } from "./is-time.js";
import { lemmasOf } from "./lemmas.js";
import { lightVerb } from "./light-verbs.js";
import { modalityWords } from "./modality-words.js";
import { countingAbove } from "./phrase.js";
import { isSectionTitle } from "./section-title.js";
import type { Place } from "./slots.js";

/** Words of the text that name an event, and the lexicon's line that says so. */
export interface Trigger extends Place {
  readonly type: PloverType;
  readonly entry: EventWord;
  /** The words that name it, in order: "called", "on". */
  readonly words: readonly number[];
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
  return found.filter((trigger) => !inside.has(trigger.at) || isUndone(clause, trigger.at));
}

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
  const pos = partOfSpeech(word) ?? (isOpening(reading, word) ? "N" : undefined);
  if (!pos) return undefined;
  if (pos === "N" && isModifier(clause, word)) return undefined;
  const light = pos === "N" ? lightAbove(clause, word.index) : undefined;
  const place: Place = { at: word.index, ...(light !== undefined && { light }) };
  const matches = entriesOf(pos, word)
    .map((entry) => ({ entry, words: match(reading, clause, place, entry) }))
    .flatMap(({ entry, words }) => (words && fits(reading, clause, place, entry) ? [{ entry, words }] : []));
  const best = matches.sort((a, b) => rank(b.entry) - rank(a.entry))[0];
  if (!best?.entry.type || isAsking(clause, word, best.entry)) return undefined;
  return { ...place, type: best.entry.type, entry: best.entry, words: best.words };
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

function match(reading: Reading, clause: Clause, place: Place, entry: EventWord): number[] | undefined {
  const { tree } = clause;
  const { at } = place;
  const words = [at];
  for (const [back, lemma] of [...entry.before].reverse().entries()) {
    const before = tree.words[at - 1 - back];
    if (!before || !lemmasOf(before).includes(lemma)) return undefined;
    words.unshift(before.index);
  }
  // "withdraw from the hills under a deal", "as part of a deal": the deal is what they do it by.
  const asked = new Set(entry.needs.flatMap((need) => (need.kind === "word" ? [need.word] : [])));
  const by = BY.filter((mark) => !asked.has(mark));
  for (const need of entry.needs) {
    const met = meets(reading, clause, at, need, by);
    if (!met) return undefined;
    words.push(...met);
  }
  return words.sort((a, b) => a - b);
}

/** Prepositions that say when or why, and bring in no object. */
const WHEN = ["after", "before", "during", "since", "until", "amid", "following", "despite"];

/** Prepositions that say by what it is done, and bring in no object, unless the entry asks for them. */
const BY = ["as", "under"];

/** The words that fill a need: none of their own where only a complement is asked for. */
function meets(reading: Reading, clause: Clause, at: number, need: Need, by: readonly string[]): number[] | undefined {
  const { tree } = clause;
  if (need.kind === "object") {
    const objects = clause.objects(at);
    const phrases = [
      ...objects,
      // "The United States imposed sanctions" imposes no state of anything.
      ...tree
        .children(at, "obl", "xcomp", ...(objects.length ? [] : ["nsubj"]))
        // "hours after jets struck the airport" strikes no hours.
        .filter((word) => word.upos !== "VERB" && (word.index > at || isDeprel(word.deprel, ["nsubj"])))
        // "suspended a gas project after an attack" suspends no attack.
        .filter((word) => ![...WHEN, ...by].some((preposition) => clause.isCased(word.index, preposition)))
        .map((word) => word.index),
    ];
    const hit = phrases
      .flatMap((object) => heads(clause, object))
      .find((object) => named(tree.word(object), need.lemmas));
    if (hit !== undefined) return [hit];
    // "was to sign the treaty but did not sign it"
    return phrases.some((object) => /^(?:it|them)$/i.test(tree.word(object).form)) &&
      isNamedBefore(tree, at, need.lemmas)
      ? []
      : undefined;
  }
  if (need.kind === "complement") {
    const hit = clause.complements(at).find((complement) => {
      const word = tree.word(complement);
      const auxiliary =
        need.auxiliary === "to"
          ? clause.isInfinitive(complement)
          : tree
              .children(complement, "aux")
              .some((aux) => aux.lemma.toLowerCase() === need.auxiliary || aux.form.toLowerCase() === need.auxiliary);
      if (need.auxiliary !== undefined && !auxiliary) return false;
      // "said it should have been mended earlier": what is too late is not asked for; nor is what "must have been" so.
      const isPast = tree.children(complement, "aux").some((aux) => /^have$/i.test(aux.form));
      if (isPast && (need.auxiliary === "should" || need.auxiliary === "must")) return false;
      // "said it will not release" is no promise.
      if (need.auxiliary?.startsWith("w") && tree.children(complement, "advmod", "aux").some(isNot)) return false;
      const { lemmas } = need;
      return lemmas === undefined || [word, ...goingOn(clause, word)].some((one) => named(one, lemmas));
    });
    return hit === undefined ? undefined : [];
  }
  // "arrested for calling a strike" calls for nothing.
  const isLeading = (word: Word) => word.deprel === "mark" && word.index < at;
  // "set to free the crew" sets nobody free yet.
  const isToDo = (word: Word) => word.upos === "VERB" && clause.isInfinitive(word.index);
  // "a mine exploded on the road" explodes on no mine.
  const isDoer = (word: Word) => word.deprel === "nsubj" && word.index < at;
  const child = tree
    .children(at)
    .filter((word) => word.deprel !== "conj" && !isLeading(word) && !isToDo(word) && !isDoer(word))
    .find((word) => lemmasOf(word).includes(need.word));
  if (child) return [child.index];
  // "launched drones and missiles at the port" may hang the port on the missiles.
  const fellows = tree.children(at, "obj").flatMap(({ index }) => tree.conjuncts(index).slice(1));
  const below = [
    ...tree.children(at, "obl", "nmod", "advmod", "obj", "xcomp", "advcl", "ccomp"),
    ...fellows.flatMap(({ index }) => tree.children(index, "nmod")),
  ]
    .filter((phrase) => (phrase.upos !== "VERB" || isGerund(phrase.form)) && !isTime(reading, phrase.index))
    .filter((phrase) => !isLasting(reading, phrase.index))
    .flatMap((phrase) => tree.children(phrase.index, "case", "mark"))
    .find((word) => word.form.toLowerCase() === need.word);
  return below ? [below.index] : undefined;
}

/** "came under fire for two hours" */
function isLasting({ figures, tree }: Reading, at: number): boolean {
  const own = tree.subtree(at).map((one) => tree.word(one).span);
  return figures.some(
    ({ kind, span }) => kind === "duration" && own.some(([from, to]) => span[0] < to && from < span[1]),
  );
}

/** "to go on attacking", "to keep fighting": what is gone on with. */
function goingOn({ tree }: Clause, verb: Word): readonly Word[] {
  if (!lemmasOf(verb).some((lemma) => /^(?:go|continue|keep|resume)$/.test(lemma))) return [];
  return tree.children(verb.index, "xcomp", "advcl", "ccomp").filter(({ form }) => isGerund(form));
}

/** Whether one of the nouns stands earlier in the sentence. */
function isNamedBefore(tree: Tree, at: number, lemmas: ReadonlySet<string>): boolean {
  const { sentence } = tree.word(at);
  return tree.words
    .slice(Math.max(0, at - PRONOUN_REACH), at)
    .some((word) => word.sentence === sentence && word.upos === "NOUN" && named(word, lemmas));
}

/** How many words back a pronoun looks for what it stands for. */
const PRONOUN_REACH = 15;

function isNot(word: Word): boolean {
  return /^(?:not|n['’]t|never)$/i.test(word.form);
}

/** The object and what it is a part of: "held a round of talks", "ended mediation efforts". */
function heads(clause: Clause, object: number): number[] {
  const fellows = clause.tree.conjuncts(object).map((word) => word.index);
  const vague = fellows.filter((at) => lemmasOf(clause.tree.word(at)).some((lemma) => VAGUE.has(lemma)));
  const parts = vague.flatMap((at) => clause.tree.children(at, "compound", "amod").map((word) => word.index));
  return [...fellows, ...fellows.flatMap((at) => clause.withCase(at, "of")), ...parts];
}

/** Nouns that say less than the word before them. */
const VAGUE: ReadonlySet<string> = new Set([
  "effort",
  "process",
  "programme",
  "program",
  "initiative",
  "supply",
  "plan",
  "project",
  "measure",
  "material",
]);

function named(word: Word, lemmas: ReadonlySet<string>): boolean {
  return lemmasOf(word).some((lemma) => lemmas.has(lemma));
}
