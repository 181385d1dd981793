import { setFlagsFromString } from "node:v8";
import { expect, it } from "vitest";
import { optimiseLater } from "./optimise-later.js";

setFlagsFromString("--allow-natives-syntax");
/** What V8 says of a function; this bit where a compiler that optimises made it. */
const status: (of: () => number) => number = new Function("of", "return %GetOptimizationStatus(of)") as typeof status;
const OPTIMISED = 1 << 4;

/** Whether a function that is new to V8 is optimised after so many calls. */
async function isOptimisedAfter(calls: number): Promise<boolean> {
  // From its text each time: V8 would know the same function again.
  const small = new Function(`let sum = ${calls}; for (let i = 0; i < 30; i++) sum += i; return sum`) as () => number;
  for (let at = 0; at < calls; at++) {
    small();
    // It is made beside, and taken up at a later call.
    if (at % 100 === 0) await new Promise((done) => setTimeout(done, 1));
  }
  return (status(small) & OPTIMISED) !== 0;
}

it("has V8 optimise a function later, not never", async () => {
  expect(await isOptimisedAfter(1_000)).toBe(true);
  optimiseLater();
  expect(await isOptimisedAfter(1_001)).toBe(false);
  expect(await isOptimisedAfter(50_000)).toBe(true);
});
