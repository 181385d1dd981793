/**
 * For training/sayso_training/edges.py: reads attribution/train.jsonl on standard input and prints a line for every edge of a content that the
 * reader meets in it: {"doc", "t": "first" or "end", "o": the signs of each place, "r": which is right}.
 * node --import tsx --conditions=sayso-source packages/reader/scripts/edge-choices.ts < train.jsonl > choices.jsonl
 */
import { createInterface } from "node:readline";
import { loadGazetteer } from "sayso-gazetteer";
import type { Span } from "sayso-record";
import { createReader } from "../src/reader.js";
import type { Reading } from "../src/reading.js";
import { readingOf } from "../src/reading-of.js";
import { edgeChoices } from "../src/statements/edges.js";
import type { Piece } from "../src/statements/pieces.js";

interface Gold {
  id: string;
  text: string;
  attributions: { cue: Span[]; content: Span[] }[];
}

const reader = await createReader();
const gazetteer = await loadGazetteer();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!line.trim()) continue;
  const gold: Gold = JSON.parse(line);
  const { layout, analysis } = await reader.analyse({ id: gold.id, text: gold.text });
  const reading = readingOf(gold, { report: layout.report, labelled: analysis, gazetteer, why: false });
  for (const { side, run, cue, edges } of edgeChoices(reading)) {
    const span = goldOf(reading, gold, run, cue);
    if (!span) continue;
    const right = edges.findIndex(({ at }) => at === placeOf(reading, side, run, span));
    if (right < 0) continue;
    process.stdout.write(
      `${JSON.stringify({ doc: gold.id, t: side, o: edges.map(({ signs }) => signs.map((sign) => `${side} ${sign}`)), r: right })}\n`,
    );
  }
}
await reader.close();

/** The gold content that the run is of: of the attribution whose cue it has, if there is one, the piece that it shares most with. */
function goldOf({ tree }: Reading, { attributions }: Gold, run: Piece, cue: Piece | undefined): Span | undefined {
  const span = tree.span(run.first, run.end);
  const own =
    cue && attributions.filter((one) => one.cue.some((words) => shared(words, tree.span(cue.first, cue.end)) > 0));
  const pieces = (own?.length ? own : attributions).flatMap(({ content }) => content);
  const [best] = pieces.map((piece) => ({ piece, common: shared(piece, span) })).sort((a, b) => b.common - a.common);
  return best && best.common > 0 ? best.piece : undefined;
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** Where the run should begin or end: at the gold's first or last word that is no mark, or at the edge of the sentence if that lies beyond. */
function placeOf({ tree }: Reading, side: "first" | "end", run: Piece, [from, to]: Span): number {
  const { words } = tree;
  const inside = side === "first" ? run.first : run.end - 1;
  const here = words.filter(
    ({ sentence, upos, span }) =>
      sentence === words[inside]?.sentence && upos !== "PUNCT" && 2 * shared([from, to], span) >= span[1] - span[0],
  );
  return side === "first" ? (here[0]?.index ?? -1) : (here.at(-1)?.index ?? -2) + 1;
}
