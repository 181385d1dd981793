import { type Half, halfOf } from "../standing/passages.js";

export interface GoldTime {
  /** Its words, as they stand in the passage. */
  text: string;
  /** ISO days, inclusive; neither where the words do not tell. */
  from?: string;
  to?: string;
}

export interface GoldFigure {
  text: string;
  low?: number;
  high?: number;
  kind: string;
}

/** One passage of examples/times-figures.jsonl, with every time and every figure that it holds. */
export interface Passage {
  id: string;
  half: Half;
  text: string;
  published?: string;
  times: GoldTime[];
  figures: GoldFigure[];
}

/** Reads the lines of examples/times-figures.jsonl. Throws with the line's number where the words of one are not in its text. */
export function passages(source: string): Passage[] {
  return source.split("\n").flatMap((line, at) => {
    if (!line.trim()) return [];
    const passage: Omit<Passage, "half"> = JSON.parse(line);
    for (const { text } of [...passage.times, ...passage.figures]) {
      if (!passage.text.includes(text))
        throw new Error(`line ${at + 1}: "${text}" is not in the text of ${passage.id}`);
    }
    return [{ ...passage, half: halfOf(passage.id) }];
  });
}
