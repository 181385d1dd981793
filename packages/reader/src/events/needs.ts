import type { Word } from "../analysis.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Clause } from "./clause.js";
import { type EventWord, isDoneToObject, type Need } from "./event-words.js";
import { isGerund } from "./gerund.js";
import { isTime } from "./is-time.js";
import { kindOf } from "./kind.js";
import { lemmasOf } from "./lemmas.js";
import type { Place } from "./slots.js";

/** The words of an entry about `at`, where all that it asks for is there. */
export function match(reading: Reading, clause: Clause, place: Place, entry: EventWord): number[] | undefined {
  const { tree } = clause;
  const { at } = place;
  const words = [at];
  for (const [back, lemmas] of [...entry.before].reverse().entries()) {
    const before = tree.words[at - 1 - back];
    if (!before || !named(before, lemmas)) return undefined;
    words.unshift(before.index);
  }
  words.unshift(...pieces(tree, at, entry));
  // "withdraw from the hills under a deal", "as part of a deal": the deal is what they do it by.
  const by = entry.needs.some((need) => need.kind === "word" && ASIDE.includes(need.word))
    ? ASIDE.filter((mark) => !asksFor(entry, mark))
    : ASIDE;
  for (const need of entry.needs) {
    const met = meets(reading, clause, at, need, by, entry);
    if (!met) return undefined;
    words.push(...met);
  }
  return words.sort((a, b) => a - b);
}

/** Prepositions that say when or why, or by what or whom it is done, and bring in no object, unless the entry asks for them. */
const ASIDE: readonly string[] = [
  "after",
  "before",
  "during",
  "since",
  "until",
  "amid",
  "following",
  "despite",
  "as",
  "under",
  "by",
];

/** The "sit" and "-" of "sit-in", where they are words of their own. */
function pieces(tree: Tree, at: number, { head, before }: EventWord): number[] {
  const [first, hyphen] = tree.words.slice(Math.max(0, at - 2), at);
  if (before.length || hyphen?.form !== "-" || first?.head !== at) return [];
  const isPiece = head.startsWith(first.form.toLowerCase()) && head.length > first.form.length + 1;
  return isPiece ? [first.index, hyphen.index] : [];
}

/** Whether an entry asks for a preposition by itself: "call on". */
function asksFor({ needs }: EventWord, mark: string): boolean {
  return needs.some((need) => need.kind === "word" && need.word === mark);
}

/** "took a taxi *to the airport*", "took place *on the bridge*": where somebody goes or does it, beside what he takes, unless the entry asks for that. */
function isWhere(reading: Reading, clause: Clause, objects: readonly number[], at: number, entry: EventWord): boolean {
  if (!objects.length || objects.includes(at) || kindOf(reading, at) !== "place") return false;
  return WHERE.some((mark) => clause.isCased(at, mark) && !asksFor(entry, mark));
}

const WHERE: readonly string[] = ["to", "on", "in", "at", "near"];

/** "set about the farmers *with clubs*", "slashed a guard *with razors*": what it is done with, where the tree hangs it on those to whom it is done. */
function tools(clause: Clause, at: number, entry: EventWord): number[] {
  if (entry.pos !== "V" || !asksFor(entry, "with") || !entry.needs.some(({ kind }) => kind === "object")) return [];
  const done = [...clause.objects(at), ...clause.tree.children(at, "obl").map(({ index }) => index)];
  return done.filter((one) => one > at).flatMap((one) => clause.withCase(one, "with"));
}

/** The words that fill a need: none of their own where only a complement is asked for. */
function meets(
  reading: Reading,
  clause: Clause,
  at: number,
  need: Need,
  by: readonly string[],
  entry: EventWord,
): number[] | undefined {
  const { tree } = clause;
  if (need.kind === "object") {
    const objects = clause.objects(at);
    // "Talks resumed", "the road opened"; who "called on Monday" was not called.
    const isOpenToSubject = !objects.length && !isDoneToObject(entry) && !entry.needs.some(isPreposition);
    const phrases = [
      ...objects,
      // "were given shelter"
      ...(clause.isPassive(at) ? tree.children(at, "obj").map((word) => word.index) : []),
      // "The United States imposed sanctions" imposes no state of anything.
      ...tree
        .children(at, "obl", "xcomp", ...(entry.pos === "N" ? ["nmod"] : []), ...(isOpenToSubject ? ["nsubj"] : []))
        // "hours after jets struck the airport" strikes no hours.
        .filter((word) => word.upos !== "VERB" && (word.index > at || isDeprel(word.deprel, ["nsubj"])))
        // "suspended a gas project after an attack" suspends no attack.
        .filter((word) => !by.some((preposition) => clause.isCased(word.index, preposition)))
        // "took a taxi to the airport" takes no airport.
        .filter((word) => !isWhere(reading, clause, objects, word.index, entry))
        .map((word) => word.index),
    ];
    // "described the killings as crimes", where the tree hangs the crimes on the killings
    const as = by.includes("as") ? [] : objects.flatMap((object) => clause.withCase(object, "as"));
    const hit = [...phrases, ...as, ...tools(clause, at, entry)]
      .flatMap((object) => heads(clause, object))
      .find((object) => named(tree.word(object), need.lemmas) || isOfKind(tree, object, need.lemmas));
    if (hit !== undefined) return [hit];
    // "was to sign the treaty but did not sign it"
    return phrases.some((object) => /^(?:it|them)$/i.test(tree.word(object).form)) &&
      isNamedBefore(tree, at, need.lemmas)
      ? []
      : undefined;
  }
  if (need.kind === "subject") {
    const hit = clause
      .subjects(at)
      // "an aid convoy"
      .flatMap((subject) => [subject, ...tree.children(subject, "compound").map((word) => word.index)])
      .flatMap((subject) => heads(clause, subject))
      .find((subject) => named(tree.word(subject), need.lemmas));
    return hit === undefined ? undefined : [hit];
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
      // "vowed not to attack" is no threat.
      const isBinding = need.auxiliary?.startsWith("w") || entry.type === "THREATEN";
      if (isBinding && tree.children(complement, "advmod", "aux").some(isNot)) return false;
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
    // "made contact with the rebels": what hangs on the contact.
    ...clause
      .objects(at)
      .filter((object) => isAskedFor(tree.word(object), entry))
      .flatMap((object) => tree.children(object, "nmod")),
    ...(need.word === "as" ? clause.objects(at).flatMap((object) => tree.children(object, "nmod")) : []),
    ...(need.word === "with" ? tools(clause, at, entry).map((tool) => tree.word(tool)) : []),
  ]
    .filter((phrase) => (phrase.upos !== "VERB" || isGerund(phrase.form)) && !isTime(reading, phrase.index))
    .filter((phrase) => !isLasting(reading, phrase.index))
    // "pleaded not guilty"
    .flatMap((phrase) => tree.children(phrase.index, "case", "mark", ...(need.word === "not" ? ["advmod"] : [])))
    .find((word) => word.form.toLowerCase() === need.word);
  return below ? [below.index] : undefined;
}

/** Whether a word is one of those that an entry asks for as its object. */
function isAskedFor(word: Word, { needs }: EventWord): boolean {
  return needs.some((need) => need.kind === "object" && named(word, need.lemmas));
}

/** "fought on the side of the rebels": in an entry that asks for "on" it is the side that is fought on, and not a side that fights on. */
function isPreposition(need: Need): boolean {
  return need.kind === "word" && /^(?:of|for|from|with|into|to|at|on|behind|against|between)$/.test(need.word);
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
  const vague = fellows.filter((at) =>
    lemmasOf(clause.tree.word(at)).some((lemma) => VAGUE.has(lemma) || UNITS.has(lemma)),
  );
  const parts = vague.flatMap((at) => clause.tree.children(at, "compound", "amod").map((word) => word.index));
  return [...fellows, ...fellows.flatMap((at) => clause.withCase(at, "of")), ...parts];
}

/** "peacekeeping troops": nouns for armed people, before which a word says what they are there for. */
const UNITS: ReadonlySet<string> = new Set(["troop", "troops", "force", "contingent", "battalion", "soldier"]);

/** Nouns that say less than the word before them. */
export const VAGUE: ReadonlySet<string> = new Set([
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

/** "common_ground": whether a word before the noun makes it the one that is asked for. */
function isOfKind(tree: Tree, noun: number, lemmas: ReadonlySet<string>): boolean {
  const kinds = tree.children(noun, "amod", "compound").filter(({ index }) => index < noun);
  return kinds.some((kind) =>
    lemmasOf(kind).some((first) => lemmasOf(tree.word(noun)).some((last) => lemmas.has(`${first}_${last}`))),
  );
}

function named(word: Word, lemmas: ReadonlySet<string>): boolean {
  return lemmasOf(word).some((lemma) => lemmas.has(lemma));
}
