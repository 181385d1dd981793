/**
 * Stores and joins some more invented reports one by one, FILE FROM, and prints what each took. In a process of its own, of what is built, and
 * ready as the command makes itself ready: a loader of sources adds work of its own to each function.
 */
import { openCorpus } from "sayso-corpus";
import { optimiseLater } from "sayso-reader";
import { cost, spreadOf, WARMING } from "./cost.js";
import { reports } from "./load.js";
import { pool } from "./pool.js";

/** How many are put in one by one. */
const SINGLES = 300;

const [file = "", from = "0"] = process.argv.slice(2);
optimiseLater();
const source = reports(await pool(), Number(from));
const corpus = await openCorpus(file, { access: "write" });
const taken: number[] = [];
for (let at = 0; at < WARMING; at++) await corpus.put([{ record: source.next().value }]);
for (let at = 0; at < SINGLES; at++) {
  const record = source.next().value;
  taken.push(await cost(() => corpus.put([{ record }])));
}
await corpus.close();
console.log(JSON.stringify(spreadOf(taken)));
