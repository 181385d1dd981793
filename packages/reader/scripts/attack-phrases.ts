/**
 * For training/sayso_training/loglinear.py: reads muc4/train.jsonl on standard input and prints each phrase beside an attack with its signs and what
 * the gold says of it: {"doc", "signs", "label", "report", "words"}, "acts", "hit" or "none".
 * node --import tsx --conditions=sayso-source packages/reader/scripts/attack-phrases.ts < train.jsonl > phrases.jsonl
 */
import { createInterface } from "node:readline";
import { loadGazetteer } from "sayso-gazetteer";
import { candidates } from "../src/events/attack-signs.js";
import { drafted } from "../src/events/events.js";
import { actorOf } from "../src/events/participants.js";
import { createReader } from "../src/reader.js";
import { readingOf } from "../src/reading-of.js";

interface Gold {
  id: string;
  text: string;
  roles: Record<string, string[][]>;
}

const ACTS = ["perpetrator", "organization"];
const HIT = ["target", "victim"];

const SMALL = /^(?:THE|A|AN|SOME|THIS|THAT|THESE|THOSE|ITS|THEIR|HIS|HER)$/;
const CUT = /^(?:OF|IN|FROM|WHO|WHICH|THAT|AT|ON|FOR|BELONGING|WITH|NEAR|BY|TO)$/;

const reader = await createReader();
const gazetteer = await loadGazetteer();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!line.trim()) continue;
  const gold: Gold = JSON.parse(line);
  const article = { id: gold.id, text: gold.text };
  const { layout, analysis } = await reader.analyse(article);
  const { reading, drafts } = drafted(
    readingOf(article, { report: layout.report, labelled: analysis, gazetteer, why: false }),
  );
  const fillers = (roles: readonly string[]) => roles.flatMap((role) => gold.roles[role] ?? []).flat();
  const [acts, hit] = [fillers(ACTS), fillers(HIT)];
  for (const { at, signs } of candidates(reading, drafts)) {
    const argument = actorOf(reading, at);
    const words = reading.tree.text.slice(...argument.span);
    const label = isIn(words, acts) ? "acts" : isIn(words, hit) ? "hit" : "none";
    process.stdout.write(`${JSON.stringify({ doc: gold.id, signs, label, words, entity: argument.entity })}\n`);
  }
}
await reader.close();

/** Whether the phrase is one of the fillers: the head word of the one stands in the other. */
function isIn(phrase: string, fillers: readonly string[]): boolean {
  return fillers.some((filler) => wordsOf(filler).includes(headOf(phrase)) || wordsOf(phrase).includes(headOf(filler)));
}

function wordsOf(text: string): string[] {
  const words = text.toUpperCase().match(/[A-Z0-9][A-Z0-9'-]*/g) ?? [];
  const large = words.filter((word) => !SMALL.test(word));
  return large.length ? large : words;
}

function headOf(text: string): string {
  const words = wordsOf(text);
  const cut = words.findIndex((word, at) => at > 0 && CUT.test(word));
  return words[(cut < 0 ? words.length : cut) - 1] ?? "";
}
