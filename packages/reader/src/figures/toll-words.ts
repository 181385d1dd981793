import type { FigureKind } from "sayso-record";
import { verbForms } from "../lexicon/inflection.js";
import { lexicon } from "../lexicon/lexicon.js";
import { nounsOf } from "../names/role-nouns.js";
import { kindNamed } from "./kinds.js";

/** The words that make a toll of a number, every form of them, in lower case. */
export interface TollWords {
  /** Verbs whose object suffers. */
  readonly object: ReadonlyMap<string, FigureKind>;
  readonly subject: ReadonlyMap<string, FigureKind>;
  /** Adjectives and participles beside the counted: "40 dead". */
  readonly beside: ReadonlyMap<string, FigureKind>;
  /** Phrases behind the counted: "4,000 people from their homes". */
  readonly behind: ReadonlyMap<string, FigureKind>;
  /** Nouns whose "of" names who suffered. */
  readonly nouns: ReadonlyMap<string, FigureKind>;
  readonly people: ReadonlySet<string>;
  /** "40 cows": whatever befell them is no toll. */
  readonly animals: ReadonlySet<string>;
}

let words: TollWords | undefined;

export function tollWords(): TollWords {
  words ??= readWords();
  return words;
}

function readWords(): TollWords {
  const entries = lexicon("toll-words.tsv", ["lemma", "kind", "counts"]);
  const of = (counts: string) =>
    new Map(
      entries
        .filter((entry) => entry.counts === counts)
        .flatMap(({ lemma, kind }) =>
          (counts === "beside" || counts === "behind" ? [lemma] : verbForms(lemma)).map(
            (form) => [form, kindNamed(kind)] as const,
          ),
        ),
    );
  const force = lexicon("figure-units.tsv", ["lemma", "unit", "kind", "measure"]).filter((entry) => !entry.measure);
  return {
    object: of("object"),
    subject: of("subject"),
    beside: of("beside"),
    behind: of("behind"),
    nouns: new Map(
      lexicon("toll-nouns.tsv", ["noun", "kind"]).flatMap(({ noun, kind }) =>
        [noun, `${noun}s`].map((form) => [form, kindNamed(kind)] as const),
      ),
    ),
    animals: new Set(lexicon("animals.tsv", ["noun"]).map((entry) => entry.noun)),
    people: new Set([
      ...lexicon("people-words.tsv", ["noun"]).map((entry) => entry.noun),
      ...force.map((entry) => entry.lemma),
      ...nounsOf("person"),
    ]),
  };
}
