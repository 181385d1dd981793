import { expect, it } from "vitest";
import { fuzz } from "./fuzz.js";
import { schemathesis } from "./schemathesis.js";

const command = schemathesis();
if (command === undefined) console.warn("skipped: the server is not fuzzed, as schemathesis cannot be installed");

it.skipIf(command === undefined)(
  "the server answers as it describes, whatever it is asked",
  { timeout: 300_000 },
  async () => {
    // What routes of one kind share is asked of one of them.
    const without = "^/api/(export/(?!csv)|stories/|relations|statements|reports/count)";
    const { isSound, output } = await fuzz(command ?? "", { examples: 1, seed: 1, phases: "coverage", without });
    expect(isSound ? "" : output).toBe("");
  },
);
