/**
 * For training/sayso_training/loglinear.py: reads muc4/train.jsonl on standard input and prints each attack that it seems to tell of
 * ({"doc", "sentence", "signs", "label"}, "told" or "none") and each phrase beside one, with its signs and what the gold says of it: the same,
 * with "acts", "hit" or "none" and "words".
 * node --import tsx --conditions=sayso-source packages/reader/scripts/attack-phrases.ts < train.jsonl > phrases.jsonl
 */
import { createInterface } from "node:readline";
import { loadGazetteer } from "sayso-gazetteer";
import { candidates, toldOf } from "../src/events/attack-signs.js";
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
  const told = toldOf(reading, drafts);
  const sentenceOf = (at: number) => reading.tree.word(at).sentence;
  // Sentences that name somebody or something of the gold.
  const gilt = new Set<number>();
  for (const { type, span } of reading.mentions) {
    const sentence = reading.analysis.sentences.findIndex((one) => one.span[0] <= span[0] && span[1] <= one.span[1]);
    if (type === "weapon" && isIn(reading.tree.text.slice(...span), fillers(["weapon"]))) gilt.add(sentence);
  }
  const attacks = told.map(({ draft }) => draft);
  for (const { at, signs } of candidates(reading, drafts, attacks, () => 0)) {
    const argument = actorOf(reading, at);
    const words = reading.tree.text.slice(...argument.span);
    const label = isIn(words, acts) ? "acts" : isIn(words, hit) ? "hit" : "none";
    if (label !== "none") gilt.add(sentenceOf(at));
    process.stdout.write(`${JSON.stringify({ doc: gold.id, sentence: sentenceOf(at), signs, label, words })}\n`);
  }
  for (const { draft, signs } of told) {
    const sentence = sentenceOf(draft.trigger.at);
    const label = gilt.has(sentence) ? "told" : "none";
    process.stdout.write(`${JSON.stringify({ doc: gold.id, sentence, signs, label })}\n`);
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
