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

let loaded: ReadonlyMap<string, RoleNoun> | undefined;
function known(): ReadonlyMap<string, RoleNoun> {
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
  loaded = nouns;
  return nouns;
}

/** The role noun that a phrase ends with or is: the longest of its last three words that the lexicon knows. */
export function roleNounOf(words: readonly Word[]): RoleNoun | undefined {
  const forms = words.slice(-3).map((word) => word.form.toLowerCase());
  const last = words.at(-1);
  if (!last) return undefined;
  const endings = [...new Set([forms.at(-1) ?? "", last.lemma.toLowerCase(), ...singulars(forms.at(-1) ?? "")])];
  for (let from = 0; from < forms.length; from++) {
    // "secretary-general" is three words in the tree.
    const before = forms
      .slice(from, -1)
      .map((form) => `${form} `)
      .join("")
      .replace(/ [-‐–] /g, "-");
    for (const ending of endings) {
      const found = known().get(before + ending);
      if (found) return found;
    }
  }
  return undefined;
}

/** The role noun that a bare word is, whatever its number. */
export function roleNoun(word: Word): RoleNoun | undefined {
  return roleNounOf([word]);
}

/** A lemma may be wrong, so the common plurals are undone as well. */
function singulars(form: string): string[] {
  const out: string[] = [];
  if (/men$/.test(form)) out.push(form.replace(/men$/, "man"));
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
  return form !== word.lemma.toLowerCase() || (!known().has(form) && singulars(form).some((one) => known().has(one)));
}
