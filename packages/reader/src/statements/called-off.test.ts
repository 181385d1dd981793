import { expect, test } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

test("what is called off nobody calls anything; what is called a crime somebody does", () => {
  const count = (rest: string) =>
    readStatements(
      drawn(
        [`Raids/raid/NOUN/nsubj:pass/3 were/be/AUX/aux:pass/3 called/call/VERB/root/0 ${rest}`],
        [
          ["content", "Raids"],
          ["cue", "called"],
        ],
      ),
    ).length;
  expect(count("off/off/ADP/compound:prt/3")).toBe(0);
  expect(count("crimes/crime/NOUN/xcomp/3")).toBe(1);
});
