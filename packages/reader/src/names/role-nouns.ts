import type { EntityType } from "sayso-record";
import type { Word } from "../analysis.js";
import { lexicon } from "../lexicon/lexicon.js";

export type Gender = "male" | "female";

/** A common noun that denotes persons, bodies, places, weapons or vehicles. */
export interface RoleNoun {
  readonly noun: string;
  readonly type: EntityType;
  /** PLOVER's. */
  readonly sector?: string;
  /** What a definite one may stand for: "title", "person", "body", "group", "country", "town", "area", "facility". */
  readonly stands?: string;
  readonly plural: boolean;
  readonly gender?: Gender;
}

const TYPES = ["person", "organization", "group", "location", "facility"] as const;

interface Known {
  readonly nouns: ReadonlyMap<string, RoleNoun>;
  /** How the nouns end: themselves, and what follows a space or hyphen in them. */
  readonly endings: ReadonlySet<string>;
}

let loaded: Known | undefined;
function known(): Known {
  if (loaded) return loaded;
  const nouns = new Map<string, RoleNoun>();
  for (const entry of lexicon("weapons.tsv", ["noun", "kind"])) {
    nouns.set(entry.noun, { noun: entry.noun, type: "weapon", plural: false });
  }
  for (const entry of lexicon("vehicles.tsv", ["noun", "kind"])) {
    nouns.set(entry.noun, { noun: entry.noun, type: "vehicle", plural: false });
  }
  for (const entry of lexicon("role-nouns.tsv", ["noun", "type", "sector", "stands", "number", "gender"])) {
    const type = TYPES.find((one) => one === entry.type) ?? "other";
    nouns.set(entry.noun, {
      noun: entry.noun,
      type,
      plural: entry.number === "plural",
      ...(entry.sector && { sector: entry.sector }),
      ...(entry.stands && { stands: entry.stands }),
      ...((entry.gender === "male" || entry.gender === "female") && { gender: entry.gender }),
    });
  }
  const endings = [...nouns.keys()].flatMap((noun) => [
    noun,
    ...Array.from(noun.matchAll(/[ -]/g), ({ index }) => noun.slice(index + 1)),
  ]);
  loaded = { nouns, endings: new Set(endings) };
  return loaded;
}

/** The nouns that denote something of a type. */
export function nounsOf(type: EntityType): string[] {
  return [...known().nouns.values()].flatMap((one) => (one.type === type ? [one.noun] : []));
}

/** The role noun that a phrase ends with or is: the longest of its last three words that the lexicon knows. */
export function roleNounOf(words: readonly Word[]): RoleNoun | undefined {
  const last = words.at(-1);
  const endings = last ? endingsOf(last) : [];
  if (!endings.length) return undefined;
  const forms = words.slice(-3).map((word) => word.form.toLowerCase());
  const { nouns } = known();
  for (let from = 0; from < forms.length; from++) {
    // "secretary-general" is three words in the tree.
    const before = forms
      .slice(from, -1)
      .map((form) => `${form} `)
      .join("")
      .replace(/ [-‐–] /g, "-");
    for (const ending of endings) {
      const found = nouns.get(before + ending);
      if (found) return found;
    }
  }
  return undefined;
}

const endingsBefore = new WeakMap<Word, readonly string[]>();

/** What the word may be in the lexicon, as the last word of a noun: nothing at all for most. */
function endingsOf(word: Word): readonly string[] {
  const before = endingsBefore.get(word);
  if (before) return before;
  const form = word.form.toLowerCase();
  const { endings: all } = known();
  const endings: string[] = [];
  for (const one of [form, word.lemma.toLowerCase(), ...singulars(form)])
    if (all.has(one) && !endings.includes(one)) endings.push(one);
  endingsBefore.set(word, endings);
  return endings;
}

/** Whether such a noun is somebody, who can say and do things: a person, a body or a group, no place and no building. */
export function isSomebody(role: RoleNoun | undefined): boolean {
  return role?.type === "person" || role?.type === "organization" || role?.type === "group";
}

/** The role noun that a bare word is, whatever its number. */
export function roleNoun(word: Word): RoleNoun | undefined {
  return roleNounOf([word]);
}

/** A lemma may be wrong, so the common plurals are undone as well. */
function singulars(form: string): string[] {
  const out: string[] = [];
  if (form.endsWith("men")) out.push(form.replace(/men$/, "man"));
  if (!form.endsWith("s")) return out;
  if (/ies$/.test(form)) out.push(form.replace(/ies$/, "y"));
  if (/(?:s|x|z|ch|sh)es$/.test(form)) out.push(form.replace(/es$/, ""));
  if (/[^s]s$/.test(form)) out.push(form.replace(/s$/, ""));
  return out;
}

/** Whether a noun's form is plural: by its lemma, failing that by its ending. */
export function isPlural(word: Word): boolean {
  const form = word.form.toLowerCase();
  if (/^(?:people|troops|forces|police|authorities|personnel|staff|children|men|women)$/.test(form)) return true;
  if (/(?:men|people)$/.test(form)) return true;
  if (!/s$/.test(form) || /ss$/.test(form)) return false;
  const { nouns } = known();
  return form !== word.lemma.toLowerCase() || (!nouns.has(form) && singulars(form).some((one) => nouns.has(one)));
}
