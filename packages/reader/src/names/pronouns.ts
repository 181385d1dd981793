import type { Mention } from "sayso-record";
import type { Word } from "../analysis.js";
import { lexicon } from "../lexicon/lexicon.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Draft } from "./draft.js";
import type { Gender } from "./role-nouns.js";

const FORMS = ["subject", "object", "possessive", "reflexive", "place"] as const;

export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  readonly gender?: Gender | "neuter";
  /** "place": "there" stands where a place would. */
  readonly form: (typeof FORMS)[number];
}

let loaded: ReadonlyMap<string, Pronoun> | undefined;
function known(): ReadonlyMap<string, Pronoun> {
  loaded ??= new Map(
    lexicon("pronouns.tsv", ["pronoun", "person", "number", "gender", "form"]).map((entry) => {
      const person = entry.person === "1" ? 1 : entry.person === "2" ? 2 : 3;
      const form = entry.form;
      const gender = entry.gender;
      return [
        entry.pronoun,
        {
          person,
          plural: entry.number === "plural",
          form: FORMS.find((one) => one === form) ?? "subject",
          ...((gender === "male" || gender === "female" || gender === "neuter") && { gender }),
        },
      ];
    }),
  );
  return loaded;
}

/** Pronouns that mean in one way, named by one of them. */
export type PronounFamily = "i" | "we" | "you" | "he" | "it" | "they" | "there";
export const FAMILIES: ReadonlySet<string> = new Set<PronounFamily>(["i", "we", "you", "he", "it", "they", "there"]);

export function familyOf({ person, plural, gender, form }: Pronoun): PronounFamily {
  if (form === "place") return "there";
  if (person === 1) return plural ? "we" : "i";
  if (person === 2) return "you";
  if (gender === "male" || gender === "female") return "he";
  return gender === "neuter" ? "it" : "they";
}

/** The personal pronoun that a word is. */
export function pronounOf(form: string): Pronoun | undefined {
  return form === "US" ? undefined : known().get(form.toLowerCase());
}

/** Personal pronouns that refer; "it" of "it is clear that", "it rained" is left out. */
export function pronounsOf(tree: Tree): Draft[] {
  const out: Draft[] = [];
  for (const word of tree.words) {
    const pronoun = pronounOf(word.form);
    if (!pronoun || word.upos === "PROPN" || word.upos === "NOUN") continue;
    if (pronoun.form === "place" && !isPlace(tree, word)) continue;
    if (pronoun.gender === "neuter" && isExpletive(tree, word.index)) continue;
    const level: Mention["level"] = "pronoun";
    const gendered = pronoun.gender === "male" || pronoun.gender === "female" ? pronoun.gender : undefined;
    out.push({
      first: word.index,
      end: word.index + 1,
      span: word.span,
      head: word.index,
      type:
        pronoun.form === "place"
          ? "location"
          : gendered || (pronoun.person !== 3 && !pronoun.plural)
            ? "person"
            : "other",
      level,
      plural: pronoun.plural,
      gender: gendered,
      score: 1,
    });
  }
  return out;
}

/** "Troops went there", not "there was a war", "here are the facts". */
function isPlace(tree: Tree, word: Word): boolean {
  return word.upos === "ADV" && isDeprel(word.deprel, ["advmod", "obl", "nmod"]) && !tree.child(word.index, "advmod");
}

const WEATHER = /^(?:rain|snow|hail|thunder|freeze|drizzle)$/;
const SEEMING = /^(?:seem|appear|happen|turn|take|matter|remain|mean|depend)$/;
const JUDGING =
  /^(?:clear|unclear|possible|impossible|likely|unlikely|important|necessary|hard|difficult|easy|true|obvious|evident|time|fair|vital|crucial|essential|early|late|worth|good|better|best|bad|worse|great|nice|wrong|right|safe|dangerous|illegal|legal|unusual|common|certain|unfortunate|interesting|noon|midnight|day|night|dark|year|month|week|hour|o'clock|case|fact)$/;

function isExpletive(tree: Tree, at: number): boolean {
  const word = tree.word(at);
  if (word.deprel.startsWith("expl")) return true;
  if (!word.deprel.startsWith("nsubj")) return false;
  const governor = tree.parent(at);
  if (!governor) return false;
  const lemma = governor.lemma.toLowerCase();
  if (WEATHER.test(lemma)) return true;
  const clause = tree.child(governor.index, "csubj", "ccomp", "xcomp", "advcl") ?? tree.child(governor.index, "acl");
  if (SEEMING.test(lemma) && clause) return true;
  return tree.child(governor.index, "cop") !== undefined && JUDGING.test(lemma);
}
