/**
 * For development: reads coreference/train.jsonl on standard input and prints every choice of an antecedent that the reader
 * meets in it, with the signs of each candidate and which are right, for training/sayso_training/antecedents.py.
 * node --import tsx --conditions=sayso-source packages/reader/scripts/antecedent-choices.ts < train.jsonl > choices.jsonl
 */
import { createInterface } from "node:readline";
import { loadGazetteer } from "sayso-gazetteer";
import type { Span } from "sayso-record";
import { sharing } from "../src/names/anaphor.js";
import type { Choice } from "../src/names/antecedents.js";
import type { Draft } from "../src/names/draft.js";
import { joined } from "../src/names/names.js";
import { mendPlaceNames } from "../src/places/mend-names.js";
import { createReader } from "../src/reader.js";
import { Tree } from "../src/tree.js";

interface Gold {
  id: string;
  text: string;
  clusters: { mentions: { span: Span; head: Span }[] }[];
  rest: { mentions: { span: Span; head: Span }[] }[];
}

const reader = await createReader();
const gazetteer = await loadGazetteer();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!line.trim()) continue;
  const gold: Gold = JSON.parse(line);
  const { layout, analysis: labelled } = await reader.analyse({ id: gold.id, text: gold.text });
  const analysis = mendPlaceNames(labelled, gazetteer);
  const tree = new Tree(analysis);
  const goldOf = lookup(gold, tree);
  joined(analysis, tree, layout.report, (choice) => {
    const right = rightOf(choice, goldOf);
    const named = (signs: readonly string[]) =>
      sharing(choice.kind).flatMap((kind) => signs.map((sign) => `${kind} ${sign}`));
    const candidates = choice.candidates.map(({ features }) => named(features));
    process.stdout.write(`${JSON.stringify({ id: gold.id, right, candidates, none: named(choice.none) })}\n`);
    // The text is read on as if every choice had been right.
    return right[0] ?? -1;
  });
}
await reader.close();

/** The gold entity of a mention: by its span, failing that by its head. */
function lookup({ clusters, rest }: Gold, tree: Tree): (draft: Draft) => number | undefined {
  const bySpan = new Map<string, number>();
  const byHead = new Map<number, number>();
  for (const [entity, { mentions }] of [...clusters, ...rest].entries()) {
    for (const { span, head } of mentions) {
      bySpan.set(span.join(), entity);
      if (!byHead.has(head[0])) byHead.set(head[0], entity);
    }
  }
  const startOf = (word: number) => tree.word(word).span[0];
  return ({ span, head, first }) => bySpan.get(span.join()) ?? byHead.get(startOf(head)) ?? byHead.get(startOf(first));
}

/** The candidates most of whose mentions are of the anaphor's gold entity. */
function rightOf({ anaphor, candidates, clusters }: Choice, goldOf: (draft: Draft) => number | undefined): number[] {
  const mine = goldOf(anaphor.draft);
  if (mine === undefined) return [];
  return candidates.flatMap(({ candidate }, at) => {
    const counts = new Map<number, number>();
    for (const member of clusters.members(candidate.last)) {
      const entity = member < anaphor.at ? goldOf(clusters.draft(member)) : undefined;
      if (entity !== undefined) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    return most?.[0] === mine ? [at] : [];
  });
}
