import { type Modality, SaysoError, schema } from "sayso-record";
import type { Word } from "../analysis.js";
import { type LexiconLine, lexicon } from "../lexicon/lexicon.js";
import { lemmasOf } from "./lemmas.js";

/**
 * What a word may govern: an infinitive or participle ("to": an infinitive alone, "ing": a participle alone), a finite clause, a noun;
 * "subject": its own subject is the event; "behind": the noun that the participle stands behind; "spreads": what its subject tells of may hang on it.
 */
export type Over = "inf" | "to" | "ing" | "that" | "noun" | "subject" | "behind" | "spreads";

export interface ModalityWord {
  readonly words: string;
  /** Particles and prepositions that must stand with it. */
  readonly after: readonly string[];
  /** What it may govern; "fact": what it governs took place whatever becomes of the word itself; "since": it is the event, and lasts; "judged": known to whom it is told. */
  readonly over: ReadonlySet<string>;
  readonly modality: Modality;
  readonly line: LexiconLine;
}

let loaded: ReadonlyMap<string, readonly ModalityWord[]> | undefined;

/** The lines of modality-words.tsv whose head is this, the more exact first: `modalityWords("V", { form: "failed", lemma: "fail" })`. */
export function modalityWords(pos: "V" | "N" | "A" | "P", word: Pick<Word, "form" | "lemma">): readonly ModalityWord[] {
  loaded ??= load();
  const lemmas = pos === "A" || pos === "P" ? [word.form.toLowerCase()] : lemmasOf(word);
  return lemmas.map((lemma) => loaded?.get(`${pos} ${lemma}`)).find((lines) => lines !== undefined) ?? [];
}

function load(): ReadonlyMap<string, readonly ModalityWord[]> {
  const out = new Map<string, ModalityWord[]>();
  for (const line of lexicon("modality-words.tsv", ["words", "pos", "over", "modality"])) {
    const modality = schema.modality.safeParse(line.modality);
    if (!modality.success) {
      throw new SaysoError("MODALITY_WORD", {
        what: "no such modality",
        value: line.modality,
        place: `modality-words.tsv, "${line.words}"`,
        remedy: "Write one of the record's modalities.",
      });
    }
    const [head = "", ...after] = line.words.split(" ");
    const key = `${line.pos} ${head}`;
    const word = {
      words: line.words,
      after,
      over: new Set(line.over.split("|")),
      modality: modality.data,
      line: line.at,
    };
    out.set(
      key,
      [...(out.get(key) ?? []), word].sort((a, b) => b.after.length - a.after.length),
    );
  }
  return out;
}
