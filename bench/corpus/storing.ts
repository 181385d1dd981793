/**
 * Stores invented reports until it has stored enough or is killed: FILE FROM COUNT. After each batch it writes the number of the next
 * report on standard output, at once: all before it are in.
 */
import { writeSync } from "node:fs";
import { openCorpus } from "sayso-corpus";
import { sampleRecord } from "sayso-record";
import { reports } from "./load.js";

const BATCH = 20;

const [file = "", from = "0", count = "0"] = process.argv.slice(2);
const corpus = await openCorpus(file, { access: "write" });
const source = reports([sampleRecord()], Number(from));
for (let next = Number(from); next < Number(from) + Number(count); next += BATCH) {
  const batch = Array.from({ length: BATCH }, () => ({ record: source.next().value }));
  await corpus.put(batch);
  writeSync(1, `${next + BATCH}\n`);
}
await corpus.close();
