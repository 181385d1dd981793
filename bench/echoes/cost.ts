import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Linker, openCorpus, type Tx } from "sayso-corpus";
import type { ReportRecord } from "sayso-record";
import { echoes } from "../../packages/corpus/src/echoes/linker.js";
import { Chance } from "./chance.js";
import type { Lenders } from "./measure.js";

export interface Cost {
  /** In the corpus. */
  reports: number;
  /** CPU milliseconds that the echoes of one more took, over the last thousand. */
  ms: number;
}

const BATCH = 100;
const WINDOW = 1000;
const WORDS = 400;
/** Every so many reports one is a cut copy of an earlier one. */
const COPY_EVERY = 10;

/** Fills a corpus with reports of the set's phrases, and tells what the echoes of each cost at these sizes. */
export async function cost(sizes: readonly number[], lend: Lenders): Promise<Cost[]> {
  const folder = mkdtempSync(join(tmpdir(), "sayso-echoes-"));
  const file = join(folder, "corpus.db");
  let spent = 0;
  const timed: Linker<Tx> = {
    ...echoes,
    async link(reports, tx) {
      const before = process.cpuUsage();
      await echoes.link(reports, tx);
      const { user, system } = process.cpuUsage(before);
      spent += (user + system) / 1000;
    },
  };
  const corpus = await openCorpus(file, { access: "write", linkers: [timed] });
  const costs: Cost[] = [];
  const chance = new Chance("cost");
  const bodies: string[][] = [];
  for (let at = 0; at < Math.max(...sizes); at += BATCH) {
    if ((at + WINDOW) % WINDOW === 0) spent = 0;
    const batch = Array.from({ length: BATCH }, (_, i) => {
      const copy = i % COPY_EVERY === 0 && bodies.length ? cutOf(chance.of(bodies), chance) : undefined;
      const body = copy ?? invented(chance, lend);
      if (bodies.length < WINDOW) bodies.push(body);
      else bodies[chance.below(WINDOW)] = body;
      return { record: recordOf(`r${at + i}`, body) };
    });
    await corpus.put(batch);
    const reports = at + BATCH;
    if (sizes.includes(reports)) {
      costs.push({ reports, ms: spent / Math.min(WINDOW, reports) });
    }
  }
  await corpus.close();
  rmSync(folder, { recursive: true });
  return costs;
}

/** Runs of three to twelve words out of the set's paragraphs, so that phrases recur as they do in news. */
function invented(chance: Chance, { words }: Lenders): string[] {
  const text: string[] = [];
  while (text.length < WORDS) {
    const from = chance.below(words.length - 12);
    text.push(...words.slice(from, from + 3 + chance.below(10)));
  }
  return text;
}

function cutOf(body: readonly string[], chance: Chance): string[] {
  return body.slice(0, 40 + chance.below(body.length));
}

function recordOf(id: string, words: readonly string[]): ReportRecord {
  const text = words.join(" ");
  return {
    format: "sayso/1",
    id,
    text,
    report: { language: "en", published: "2026-05-14", bylines: [], credits: [] },
    sentences: [{ span: [0, text.length], zone: "body" }],
    mentions: [],
    entities: [],
    times: [],
    figures: [],
    statements: [],
    events: [],
    relations: [],
  };
}
