import type { Reading } from "../reading.js";

/** "an appeal for *$42 million*": a sum, of which nobody asks anything. */
export function isMoney({ tree, figures }: Reading, at: number): boolean {
  const [from, to] = tree.word(at).span;
  return figures.some(({ kind, span }) => kind === "money" && span[0] < to && from < span[1]);
}
