import type { Analysis } from "../analysis.js";
import type { Block } from "../reading.js";

/** What reads the words of a report. Another model takes the place of ours by giving this. */
export interface ReadingModel {
  /**
   * Sentences, words with their trees, and labelled stretches of the blocks' text. The same input gives the same
   * analysis, whatever ran before. Words beyond MOST_WORDS are not read: sentences end there.
   */
  analyse(text: string, blocks: readonly Block[]): Promise<Analysis>;
  /** Frees what the model holds; it cannot be used afterwards. */
  close(): Promise<void>;
}
