import { type Candidate, fold, type Gazetteer } from "sayso-gazetteer";
import type { Analysis, Labelled, NameLabel, Word } from "../analysis.js";
import { streetsNamed } from "./street-names.js";

type Name = Labelled<NameLabel>;

const MOST_ADDED = 2;
/** A place of this rank (some 100,000 people, or an area) is likelier meant than a person of its name, where the words before it ask for a place. */
const KNOWN_RANK = 4;
const AREAS = new Set(["country", "admin1", "region", "sea", "island", "continent"]);
const ASKS_FOR_PLACE =
  /^(?:in|near|at|from|to|into|outside|around|across|toward|towards|through|throughout|inside|of)$/i;

/**
 * The analysis with the names of places mended where the gazetteer knows better than the labels: a name cut in two is made whole
 * ("New" + "York", "South" + "Sudan"), and a place taken for a person or body is called a place where it stands as one: behind "in", or as
 * the area behind a comma ("Charleston, W.Va."), unless the same name is part of a person's elsewhere.
 */
export function mendPlaceNames(analysis: Analysis, gazetteer: Gazetteer): Analysis {
  const { words } = analysis;
  const whole = joined(words, analysis.names, gazetteer);
  const personal = wordsOfPersons(words, whole);
  const names = whole.map((name) =>
    isMistaken(words, name, personal, gazetteer) ? { ...name, label: "location" as const } : name,
  );
  return { ...analysis, names: [...streetsNamed(words, names)] };
}

function joined(words: readonly Word[], names: readonly Name[], gazetteer: Gazetteer): Name[] {
  const out: Name[] = [];
  for (const name of names) {
    const before = out.at(-1);
    if (before && name.first < before.end) continue;
    const floor = before ? (before.end === name.first && isPart(before) ? before.first : before.end) : 0;
    const longer = longest(words, name, floor, gazetteer);
    if (longer.first < (before?.end ?? 0)) out.pop();
    out.push(longer);
  }
  return out;
}

/** One word that a neighbour may swallow. */
const isPart = (name: Name) => name.end - name.first === 1;

/** The longest place of the gazetteer that holds the name and a few capitalised words beside it; the name itself where there is none. */
function longest(words: readonly Word[], name: Name, floor: number, gazetteer: Gazetteer): Name {
  if (name.end - name.first > MOST_ADDED || name.label === "other") return name;
  for (let added = MOST_ADDED; added > 0; added--) {
    for (let left = added; left >= 0; left--) {
      const first = name.first - left;
      const end = name.end + added - left;
      if (first < floor || !isRun(words, first, end)) continue;
      // A person's or body's name may hold a place's; only a label of one word is taken for a cut.
      if (name.label !== "location" && (name.end - name.first > 1 || left === 0)) continue;
      if (isKnown(textOf(words, first, end), gazetteer)) return { ...name, first, end, label: "location" };
    }
  }
  return name;
}

/** Capitalised words of one sentence, with nothing between them but spaces; no capitals beside it, so that no longer name is cut. */
function isRun(words: readonly Word[], first: number, end: number): boolean {
  const sentence = words[first]?.sentence;
  for (let at = first; at < end; at++) {
    const word = words[at];
    if (!word || word.sentence !== sentence || !/^\p{Lu}/u.test(word.form) || word.upos === "PUNCT") return false;
    const next = words[at + 1];
    if (at + 1 < end && next && next.span[0] - word.span[1] > 1) return false;
  }
  return true;
}

/** Whether a place has this very name, not only what is left of it without "north" or "city". */
function isKnown(name: string, gazetteer: Gazetteer): boolean {
  const key = fold(name);
  return gazetteer
    .find(name)
    .some(
      (place) => !place.alternate && fold(place.name) === key && (place.rank >= KNOWN_RANK || AREAS.has(place.kind)),
    );
}

const textOf = (words: readonly Word[], first: number, end: number): string =>
  words
    .slice(first, end)
    .map(({ form }) => form)
    .join(" ");

/** Words that stand in a person's name of two words or more. */
function wordsOfPersons(words: readonly Word[], names: readonly Name[]): Set<string> {
  const out = new Set<string>();
  for (const { label, first, end } of names) {
    if (label !== "person" || end - first < 2) continue;
    for (let at = first; at < end; at++) out.add(words[at]?.form ?? "");
  }
  return out;
}

function isMistaken(words: readonly Word[], name: Name, personal: ReadonlySet<string>, gazetteer: Gazetteer): boolean {
  if (name.label !== "person") return false;
  const before = words[name.first - 1];
  if (!before || before.sentence !== words[name.first]?.sentence) return false;
  const best = bestOf(textOf(words, name.first, name.end), gazetteer);
  if (!best) return false;
  if (before.form === "," && best.kind === "admin1" && words[name.first - 2]?.upos === "PROPN") return true;
  if (name.end - name.first === 1 && personal.has(words[name.first]?.form ?? "")) return false;
  if (!ASKS_FOR_PLACE.test(before.form) || (/^of$/i.test(before.form) && !AREAS.has(best.kind))) return false;
  return best.rank >= KNOWN_RANK || AREAS.has(best.kind);
}

const bestOf = (name: string, gazetteer: Gazetteer): Candidate | undefined =>
  gazetteer.find(name).find(({ alternate }) => !alternate);
