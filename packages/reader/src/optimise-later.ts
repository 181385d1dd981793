import { setFlagsFromString } from "node:v8";

/** Bytes of a function's code that are run before V8 thinks of optimising it; its own measure is 67,584. */
const INTERRUPT_BUDGET = 1_000_000;
/** Bytes of other functions' code that V8 puts into one that it optimises; its own measure is 920. */
const MOST_INLINED = 200;

/**
 * Has V8, in this process and all its threads, optimise functions later than it does by itself, and put fewer others into each.
 *
 * What reads a report is many small functions that are given things of many shapes, beside a network that no compiler of V8's sees.
 * Optimising them early, and again wherever a guess was wrong, takes more processor time than it spares: a tenth of what
 * reading takes (docs/speed.md). So does compiling the same small functions anew within all that call them. For programs that do
 * little else than read; the command calls it. Those that count in long loops of their own are optimised all the same, a little later.
 */
export function optimiseLater(): void {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${MOST_INLINED}`);
}
