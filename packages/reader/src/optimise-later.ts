import { setFlagsFromString } from "node:v8";

/** Bytes of a function's code that are run before V8 thinks of optimising it; its own measure is 67,584. */
const INTERRUPT_BUDGET = 1_000_000;

/**
 * Has V8, in this process and all its threads, optimise functions later than it does by itself.
 *
 * What reads a report is many small functions that are given things of many shapes, beside a network that no compiler of V8's sees.
 * Optimising them early, and again wherever a guess was wrong, takes more processor time than it spares: a tenth of what
 * reading takes (docs/speed.md). For programs that do little else than read; the command calls it. Those that count in long
 * loops of their own are optimised all the same, a little later.
 */
export function optimiseLater(): void {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}
