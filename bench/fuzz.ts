/**
 * Asks the server what nobody would ask, and sees that it answers as it describes: npm run fuzz. `tsx bench/fuzz.ts 500 7` asks 500 things a
 * route, drawn from another seed. Needs Python; installs schemathesis in a temporary folder where it is not there.
 */
import { fuzz } from "./fuzz/fuzz.js";
import { schemathesis } from "./fuzz/schemathesis.js";

const EXAMPLES = 100;

const command = schemathesis();
if (command === undefined) {
  console.error("fuzz: schemathesis is not here and cannot be installed: it needs Python 3.10 and PyPI.");
  process.exit(1);
}
const [examples = EXAMPLES, seed = 1] = process.argv.slice(2).map(Number);
const { isSound, output } = await fuzz(command, { examples, seed, phases: "examples,coverage,fuzzing,stateful" });
console.log(output);
process.exitCode = isSound ? 0 : 1;
