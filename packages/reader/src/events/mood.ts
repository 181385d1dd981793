import type { Modality } from "sayso-record";
import type { Word } from "../analysis.js";
import type { ModalityWord } from "./modality-words.js";

/** A modality, and what told it. */
export interface Mood {
  readonly modality: Modality;
  readonly rule: MoodRule;
  /** The words that told it, by index; none where it is told as done and nothing says otherwise. */
  readonly words: readonly number[];
  /** The line of modality-words.tsv that knows them. */
  readonly entry?: ModalityWord;
}

export type MoodRule =
  | "told"
  | "negation"
  | "condition"
  | "auxiliary"
  | "imperative"
  | "progressive"
  | "purpose"
  | "refusal"
  | "threat"
  | "modality-word";

/** What is told as done, and of which nothing says otherwise. */
export const TOLD: Mood = { modality: "happened", rule: "told", words: [] };

export function mood(modality: Modality, rule: MoodRule, ...words: readonly (Word | undefined)[]): Mood {
  return { modality, rule, words: words.flatMap((word) => (word ? [word.index] : [])).sort((a, b) => a - b) };
}

/** By a line of the lexicon, on the word that heads it. */
export function moodBy(entry: ModalityWord, word: Word): Mood {
  return { ...mood(entry.modality, "modality-word", word), entry };
}
