import { isRunning, isStop, WordClass } from "./classes.js";
import type { Signs } from "./features.js";

/** Whether a sentence might begin with word `at`: cheap to ask, and false for most words of most texts. */
export function mayBegin({ classes, spaced }: Signs, at: number): boolean {
  const before = classes[at - 1] ?? 0;
  const here = classes[at] ?? 0;
  if (!spaced[at])
    return (
      isStop(before) &&
      (here === WordClass.capitalised ||
        here === WordClass.capitals ||
        here === WordClass.opensQuote ||
        here === WordClass.letter)
    );
  return here !== WordClass.lower || !isRunning(before);
}
