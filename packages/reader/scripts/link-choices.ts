/**
 * For training/linker.py: reads JSON Lines {"id", "text", "attributions"} on standard input, as ../shared/data/attribution has them, and prints a
 * line for every choice that linking makes: {"doc", "t": "c" or "s", "o": the features of each option, "r": 1 for each option that is right}.
 * With --gold the attributions' own words are linked, else the stretches that the model labels.
 * node --import tsx --conditions=sayso-source packages/reader/scripts/link-choices.ts [--gold] < in.jsonl > out.jsonl
 */
import { createInterface } from "node:readline";
import type { Span } from "sayso-record";
import type { Analysis, AttributionRole, Labelled } from "../src/analysis.js";
import { createReader } from "../src/reader.js";
import { contentOptions, type Option, sourceOptions } from "../src/statements/link.js";
import { LinkFeatures } from "../src/statements/link-features.js";
import { type Piece, piecesOf } from "../src/statements/pieces.js";
import { Tree } from "../src/tree.js";

type Gold = Readonly<Record<AttributionRole, readonly Span[]>>;
const ROLES = ["source", "cue", "content"] as const;

const reader = await createReader();
const gold = process.argv.includes("--gold");
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!line.trim()) continue;
  const { id, text, attributions }: { id: string; text: string; attributions: Gold[] } = JSON.parse(line);
  const { analysis } = await reader.analyse({ id, text });
  for (const choice of choices(
    gold ? { ...analysis, attributions: labelled(analysis, attributions) } : analysis,
    attributions,
  )) {
    process.stdout.write(`${JSON.stringify({ doc: id, ...choice })}\n`);
  }
}
await reader.close();

function* choices(analysis: Analysis, attributions: readonly Gold[]) {
  const pieces = piecesOf(analysis);
  const features = new LinkFeatures(analysis, new Tree(analysis), pieces);
  const owners = Object.fromEntries(ROLES.map((role) => [role, new Map<number, number[]>()]));
  for (const [at, attribution] of attributions.entries()) {
    for (const role of ROLES) {
      for (const word of attribution[role].flatMap((span) => covered(analysis, span))) {
        owners[role]?.set(word, [...(owners[role].get(word) ?? []), at]);
      }
    }
  }
  const of = (role: AttributionRole, piece: Piece) => owner(owners[role] ?? new Map(), piece);
  const [sources, cues, contents] = [
    pieces.sources.map((piece) => of("source", piece)),
    pieces.cues.map((piece) => of("cue", piece)),
    pieces.contents.map((piece) => of("content", piece)),
  ];
  const meet = (a: readonly number[] | undefined, b: readonly number[] | undefined) =>
    Number(a?.some((one) => b?.includes(one)) ?? false);
  for (const at of pieces.contents.keys()) {
    const options = contentOptions(analysis, pieces, features, at);
    const right = options.map(({ to }) =>
      to === undefined ? 0 : meet(contents[at], to === "on" ? contents[at - 1] : cues[to]),
    );
    yield choice("c", options, right);
  }
  for (const at of pieces.cues.keys()) {
    const options = sourceOptions(analysis, pieces, features, at);
    yield choice(
      "s",
      options,
      options.map(({ to }) => (typeof to === "number" ? meet(cues[at], sources[to]) : 0)),
    );
  }
}

/** The first option is that there is none: right where no other is. */
function choice(t: "c" | "s", options: readonly Option[], right: readonly number[]) {
  return {
    t,
    o: options.map(({ features }) => features),
    r: right.some(Boolean) ? right : right.map((_, at) => Number(at === 0)),
  };
}

/** The attributions that hold most of the piece's words, if they hold half of it or two words. */
function owner(words: ReadonlyMap<number, readonly number[]>, { first, end }: Piece): number[] {
  const counts = new Map<number, number>();
  for (let word = first; word < end; word++)
    for (const at of words.get(word) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most * 2 < Math.min(end - first, 3)) return [];
  return [...counts].filter(([, count]) => count === most).map(([at]) => at);
}

/** Gold stretches as the model would label them: one a sentence, none twice. */
function labelled({ words }: Analysis, attributions: readonly Gold[]): Labelled<AttributionRole>[] {
  const out = new Map<string, Labelled<AttributionRole>>();
  for (const attribution of attributions) {
    for (const label of ROLES) {
      for (const span of attribution[label]) {
        const inside = covered({ words }, span);
        for (const [at, first] of inside.entries()) {
          const follows = inside[at - 1] === first - 1 && words[first - 1]?.sentence === words[first]?.sentence;
          if (follows) continue;
          let end = first + 1;
          while (inside.includes(end) && words[end]?.sentence === words[first]?.sentence) end++;
          out.set(`${label} ${first} ${end}`, { label, first, end, score: 1 });
        }
      }
    }
  }
  return [...out.values()].sort((a, b) => a.first - b.first);
}

/** The words of which the span holds half or more. */
function covered({ words }: Pick<Analysis, "words">, [from, to]: Span): number[] {
  return words.flatMap(({ index, span: [start, end] }) =>
    2 * (Math.min(end, to) - Math.max(start, from)) >= end - start ? [index] : [],
  );
}
