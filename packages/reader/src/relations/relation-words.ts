import type { Relation } from "sayso-record";
import { schema } from "sayso-record";
import type { Word } from "../analysis.js";
import { lemmasOf } from "../events/lemmas.js";
import { type LexiconLine, lexicon } from "../lexicon/lexicon.js";

export type RelationForm = "hyphen" | "prefix" | "after" | "verb" | "aim" | "noun" | "between";

/** Words that say a relation: a line of lexicon/relation-words.tsv. */
export interface RelationWords {
  readonly words: readonly string[];
  /** Support is alliance too, so there may be several. */
  readonly types: readonly Relation["type"][];
  /** Whether the first named is the object of the relation. */
  readonly turned: boolean;
  readonly line: LexiconLine;
}

const FORMS: readonly RelationForm[] = ["hyphen", "prefix", "after", "verb", "aim", "noun", "between"];

let loaded: ReadonlyMap<RelationForm, ReadonlyMap<string, readonly RelationWords[]>> | undefined;

/** By form and first word, the longest first. */
function known() {
  if (loaded) return loaded;
  const out = new Map(FORMS.map((form) => [form, new Map<string, RelationWords[]>()]));
  for (const entry of lexicon("relation-words.tsv", ["words", "form", "type", "order"])) {
    const form = FORMS.find((one) => one === entry.form);
    const types = entry.type.split("|").flatMap((cell) => schema.relationType.safeParse(cell).data ?? []);
    const words = entry.words.split(" ");
    const first = words[0];
    const byWord = form && out.get(form);
    if (!byWord || !types.length || !first) continue;
    const lines = byWord.get(first) ?? [];
    lines.push({ words, types, turned: entry.order === "ba", line: entry.at });
    byWord.set(first, lines);
  }
  for (const byWord of out.values()) {
    for (const lines of byWord.values()) lines.sort((a, b) => b.words.length - a.words.length);
  }
  loaded = out;
  return loaded;
}

/** The longest entry of a form whose words stand from `at` on, as written; and where they end. */
export function matchAt(
  form: RelationForm,
  words: readonly Word[],
  at: number,
): { entry: RelationWords; end: number } | undefined {
  for (const entry of known()
    .get(form)
    ?.get(words[at]?.form.toLowerCase() ?? "") ?? []) {
    if (follows(words, at, entry.words)) return { entry, end: at + entry.words.length };
  }
  return undefined;
}

/** The same where the first word may be inflected ("clashed with"), or the last ("chiefs of staff", "commanders"). */
export function matchInflected(
  form: RelationForm,
  words: readonly Word[],
  at: number,
): { entry: RelationWords; end: number } | undefined {
  const word = words[at];
  if (!word) return undefined;
  let best: { entry: RelationWords; end: number } | undefined;
  for (const lemma of lemmasOf(word)) {
    for (const entry of known().get(form)?.get(lemma) ?? []) {
      if (entry.words.length > (best?.entry.words.length ?? 0) && follows(words, at + 1, entry.words.slice(1), 1)) {
        best = { entry, end: at + entry.words.length };
      }
    }
  }
  return best;
}

/** The entries of a form that begin with the word, whatever follows it. */
export function entriesOf(form: RelationForm, word: Word): readonly RelationWords[] {
  return lemmasOf(word).flatMap((lemma) => known().get(form)?.get(lemma) ?? []);
}

/** The entry of a form that ends with the word `at`, which may be plural: "prime ministers". The longest wins. */
export function matchEnding(
  form: RelationForm,
  words: readonly Word[],
  at: number,
): { entry: RelationWords; first: number } | undefined {
  const last = words[at];
  if (!last) return undefined;
  for (let length = 3; length > 0; length--) {
    const start = words[at - length + 1];
    if (!start || start.sentence !== last.sentence) continue;
    for (const ending of lemmasOf(last)) {
      const first = length === 1 ? ending : start.form.toLowerCase();
      for (const entry of known().get(form)?.get(first) ?? []) {
        if (entry.words.length !== length || entry.words.at(-1) !== ending) continue;
        if (entry.words.slice(0, -1).every((word, i) => words[at - length + 1 + i]?.form.toLowerCase() === word)) {
          return { entry, first: at - length + 1 };
        }
      }
    }
  }
  return undefined;
}

function follows(words: readonly Word[], at: number, wanted: readonly string[], from = 0): boolean {
  return wanted.every((word, i) => {
    const there = words[at + i];
    return there && there.sentence === words[at - from]?.sentence && there.form.toLowerCase() === word;
  });
}
