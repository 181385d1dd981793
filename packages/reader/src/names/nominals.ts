import type { EntityType } from "sayso-record";
import type { Analysis, DescriptionLabel, Labelled, Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { peopleNamed } from "./countries.js";
import { type Draft, headOf } from "./draft.js";
import { goesWithNumber } from "./numbered.js";
import { isOfDay } from "./of-day.js";
import { pronounOf } from "./pronouns.js";
import { isPlural, type RoleNoun, roleNounOf } from "./role-nouns.js";
import { titleBefore } from "./title-before.js";

const TYPES: Readonly<Partial<Record<DescriptionLabel, EntityType>>> = {
  person: "person",
  organization: "organization",
  location: "location",
  nationality: "nationality",
  weapon: "weapon",
  vehicle: "vehicle",
};

/** What a noun phrase does not take along: clauses, appositions, coordinations, and phrases other than with "of". */
export function isOutsidePhrase(tree: Tree, word: Word): boolean {
  if (
    isDeprel(word.deprel, [
      "acl",
      "appos",
      "conj",
      "cc",
      "parataxis",
      "punct",
      "case",
      "cop",
      "nsubj",
      "advcl",
      "mark",
      "dep",
      "list",
      "orphan",
      "aux",
      "expl",
      "obl",
      "csubj",
      "ccomp",
      "discourse",
      "vocative",
      "obj",
      "xcomp",
    ])
  ) {
    return !(isDeprel(word.deprel, ["punct"]) && /^[-‐–'’"“”]$/.test(word.form));
  }
  if (word.deprel === "nmod" || word.deprel === "nmod:unmarked") {
    const marker = tree.child(word.index, "case");
    return !(marker && marker.lemma.toLowerCase() === "of") && !(marker === undefined && word.index < word.head);
  }
  return isDeprel(word.deprel, ["advmod"]) && word.index > word.head;
}

/** Noun phrases that denote somebody or something of the record's types, apart from names. */
export function nominalsOf(analysis: Analysis, tree: Tree, names: readonly Draft[]): Draft[] {
  const owner = ownersOf(tree, names);
  const out = new Map<number, Draft>();
  const ends = new Map(analysis.descriptions.map((description) => [description.end, description]));
  for (const name of names) {
    const title = name.type === "person" ? titleBefore(tree, name, owner) : undefined;
    const whole = ends.get(name.end);
    if (title && whole?.label === "person" && whole.first <= title.head) {
      // "Foreign Secretary Ann Moe": the model reads one phrase.
      title.first = Math.min(title.first, whole.first);
      title.end = name.end;
      title.span = tree.span(title.first, title.end);
    }
    if (title && !out.has(title.head)) out.set(title.head, title);
  }
  for (const description of analysis.descriptions) {
    const draft = described(tree, description, owner);
    if (draft && !out.has(draft.head)) out.set(draft.head, draft);
  }
  for (const word of tree.words) {
    if (out.has(word.index) || owner.has(word.index)) continue;
    const draft = byLexicon(tree, word, owner) ?? bySubject(tree, word, owner);
    if (draft) out.set(word.index, draft);
  }
  return [...out.values()];
}

/** For each word the name that holds it. */
export function ownersOf(tree: Tree, names: readonly Draft[]): Map<number, Draft> {
  const owner = new Map<number, Draft>();
  for (const name of names) {
    for (let at = name.first; at < Math.min(name.end, tree.words.length); at++) owner.set(at, name);
  }
  return owner;
}

function described(
  tree: Tree,
  label: Labelled<DescriptionLabel>,
  owner: ReadonlyMap<number, Draft>,
): Draft | undefined {
  const type = TYPES[label.label];
  if (!type) return undefined;
  const head = headOf(tree, label.first, label.end);
  const { upos } = tree.word(head);
  if (owner.has(head) || !/^(?:NOUN|PROPN)$/.test(upos) || isNoThing(tree, head, type)) return undefined;
  if (goesWithNumber(tree, head)) return undefined;
  let { first, end } = label;
  const isMark = (at: number) => !/[\p{L}\d]/u.test(tree.word(at).form);
  // "the Front (NF) rebel group": a label that begins inside the brackets begins behind them.
  const closing = tree.words.slice(first, head).findLast(({ form }) => form === ")");
  if (closing && !tree.words.slice(first, closing.index).some(({ form }) => form === "(")) first = closing.index + 1;
  while (first < head && isMark(first)) first++;
  while (end > head + 1 && isMark(end - 1)) end--;
  // Where they are is not what they are: "the rebels in the north" are the rebels.
  const place = tree.words
    .slice(head + 1, end)
    .find(
      ({ upos, lemma }) =>
        upos === "ADP" && /^(?:in|at|near|inside|outside|around|across|along|from|within|throughout)$/i.test(lemma),
    );
  if (place) end = place.index;
  const phrase = phraseOf(tree, head);
  // The model may begin or stop short: "vulnerable people", "the people of Goma".
  if (/^of$/i.test(tree.words[end]?.form ?? "") && phrase.end > end) end = phrase.end;
  if (tree.words.slice(phrase.first, first).every(isPlainModifier)) first = Math.min(first, phrase.first);
  const whole = phrase.first;
  const possessor = tree.child(head, "nmod:poss");
  if (whole < first && possessor && possessor.index < first && type === "person") first = whole;
  if (/^(?:ADP|DET|CCONJ|SCONJ)$/.test(tree.word(end - 1).upos)) {
    // Cut short: "the people of".
    if (phrase.end > end) end = phrase.end;
    else while (end > head + 1 && /^(?:ADP|DET|CCONJ|SCONJ)$/.test(tree.word(end - 1).upos)) end--;
  }
  return nominal(tree, first, end, head, type, label.score);
}

/**
 * A known weapon ("a bomb"), its fire ("rifle fire"), or some of it ("ten kilos of dynamite"): what else the model labels a weapon is mostly none
 * ("bags of pesos", "men in uniforms").
 */
function isWeapon(tree: Tree, head: number): boolean {
  const noun = (at: number) => roleNounOf(tree.words.slice(Math.max(0, at - 2), at + 1));
  const own = noun(head);
  if (own) return own.type === "weapon";
  if (WHAT_HAPPENS.test(tree.word(head).lemma)) return false;
  return tree.children(head, "compound", "nmod", "nmod:unmarked").some((part) => noun(part.index)?.type === "weapon");
}

const WHAT_HAPPENS = /^(?:(?:air)?strike|attack|raid|bombing|shelling|mission|operation|explosion|blast|planter)$/i;

/** What the model takes for a weapon and is none; what takes place takes no place. */
function isNoThing(tree: Tree, head: number, type?: EntityType): boolean {
  const lemma = tree.word(head).lemma.toLowerCase();
  if (type === "weapon") return !isWeapon(tree, head);
  // "by force", "with deadly force": used, not sent.
  if (lemma === "force" && !isPlural(tree.word(head)))
    return !tree.child(head, "det", "nmod:poss", "compound", "nummod", "flat") && !peopleBefore(tree, head);
  return (
    lemma === "place" && (tree.parent(head)?.lemma === "take" || tree.words[head - 1]?.form.toLowerCase() === "in")
  );
}

function peopleBefore(tree: Tree, head: number): boolean {
  const before = tree.words[head - 1];
  return before?.upos === "PROPN" || Boolean(before && peopleNamed(before.form));
}

function isPlainModifier({ upos, form }: Word): boolean {
  return /^(?:DET|ADJ|PROPN|NOUN)$/.test(upos) || /^[-‐–]$/.test(form);
}

function byLexicon(tree: Tree, word: Word, owner: ReadonlyMap<number, Draft>): Draft | undefined {
  if (word.upos !== "NOUN" && word.upos !== "PROPN") return undefined;
  // Only heads of phrases: "government" of "government officials" is a modifier.
  if (isDeprel(word.deprel, ["compound", "flat", "fixed", "goeswith", "amod"]) || word.deprel === "nmod:desc")
    return undefined;
  const { first, end } = phraseOf(tree, word.index);
  if (!roleNounOf(tree.words.slice(Math.max(first, word.index - 2), word.index + 1))) return undefined;
  // "Mother's Day"
  if (owner.has(word.index) || isNoThing(tree, word.index) || isOfDay(tree, first, word.index + 1)) return undefined;
  return nominal(tree, first, end, word.index, undefined, 0.5);
}

/** What a person is said to be is a person, whatever the noun: "Rahmani, a proponent of …", "she was a natural". */
function bySubject(tree: Tree, word: Word, owner: ReadonlyMap<number, Draft>): Draft | undefined {
  if (word.upos !== "NOUN" || isPlural(word)) return undefined;
  const isApposed = isDeprel(word.deprel, ["appos"]) && owner.get(word.head)?.type === "person";
  const subject = tree.child(word.index, "cop") ? tree.child(word.index, "nsubj") : undefined;
  const isPredicate =
    subject &&
    (owner.get(subject.index)?.type === "person" ||
      pronounOf(subject.form)?.gender === "male" ||
      pronounOf(subject.form)?.gender === "female");
  if (!isApposed && !isPredicate) return undefined;
  const determiner = tree.child(word.index, "det");
  if (!determiner || tree.child(word.index, "case")) return undefined;
  const { first, end } = phraseOf(tree, word.index);
  return nominal(tree, first, end, word.index, "person", 0.5);
}

/** The noun phrase around its head, without what follows in clauses. */
export function phraseOf(tree: Tree, head: number): { first: number; end: number } {
  const phrase = tree.phrase(head, (word) => {
    const isMarkerInside = word.deprel === "case" && word.head !== head;
    return !isMarkerInside && isOutsidePhrase(tree, word);
  });
  let { first, end } = phrase;
  const isMark = (at: number) => at !== head && tree.word(at).upos === "PUNCT";
  while (first < head && isMark(first)) first++;
  while (end > head + 1 && isMark(end - 1)) end--;
  return { first, end };
}

function nominal(
  tree: Tree,
  first: number,
  end: number,
  head: number,
  given: EntityType | undefined,
  score: number,
): Draft | undefined {
  const role = roleNounOf(tree.words.slice(Math.max(first, head - 2), head + 1));
  const plural = role?.plural === true || isPlural(tree.word(head));
  // Counted people are persons, whatever the model takes them for.
  const counted =
    role?.sector === "CVL" &&
    tree.children(head, "nummod", "det").some((word) => word.upos === "NUM" || /^another$/i.test(word.form));
  const type = counted ? role?.type : typeOf(role, given, plural);
  if (!type) return undefined;
  return {
    first,
    end,
    span: tree.span(first, end),
    head,
    type,
    level: "nominal",
    plural,
    gender: role?.gender,
    sector: role?.sector,
    score,
  };
}

/** The lexicon tells armed groups, buildings and single persons; otherwise the model's label holds: "officials" act as a body. */
function typeOf(role: RoleNoun | undefined, given: EntityType | undefined, plural: boolean): EntityType | undefined {
  if (!role) return given;
  if (!given) return role.type;
  if (given === "organization" && (role.type === "group" || (role.type === "person" && !plural))) return role.type;
  if (given === "location" && role.type === "facility") return role.type;
  // "the house of the governor of the province": he is no place.
  if (given === "location" && role.type === "person" && !plural) return role.type;
  // "the armed wing", "a news agency" are no single persons.
  if (given === "person" && role.sector && (role.type === "organization" || role.type === "group") && !plural)
    return role.type;
  // "a suicide bomber" flies nowhere.
  if (given === "vehicle" && role.type === "person") return role.type;
  return given;
}
