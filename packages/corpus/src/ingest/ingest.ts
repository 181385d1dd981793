import { type Article, type ReportRecord, SaysoError } from "sayso-record";
import { inOrder, type WireItem } from "sayso-wire";
import type { Corpus } from "../corpus.js";
import type { Incoming, Outcome } from "../store/put.js";
import { named } from "./named.js";
import { untilStopped } from "./until-stopped.js";
import { within } from "./within.js";

/** What a reader made of an article. */
export type Reading = { ok: true; record: ReportRecord } | { ok: false; error: Refusal };

/** Why something was not taken: what a SaysoError tells, also where it came from another thread. */
export type Refusal = Pick<SaysoError, "code" | "message">;

export interface IngestOptions<Item extends WireItem = WireItem> {
  /** Reads one article; does not reject. `place` names it in errors. */
  read(article: Article, place: string): Promise<Reading>;
  /** How many articles may be under way at once. */
  width: number;
  /** Stops when it is aborted: no more is taken, what was read is stored. */
  signal?: AbortSignal;
  /** After each item, and each time that something was stored. */
  onStep?(tally: Tally): void;
  /** Each item that is not taken, and why. */
  onRefused?(error: Refusal): void;
  /** What became of items: stored for good, known, or refused. What it throws ends the work. */
  onSettled?(settled: readonly Settled<Item>[]): Promise<void>;
}

/** An item, and what became of it. */
export interface Settled<Item extends WireItem = WireItem> {
  item: Item;
  result: Outcome | Refusal;
}

/** What became of the items so far. */
export interface Tally {
  /** Stored, and known from before. */
  outcomes: Record<Outcome, number>;
  /** How many were refused, by the code of their error. */
  refused: Map<string, number>;
  /** Read, but not stored yet. */
  waiting: number;
}

/** How many reports are stored in one go: few enough that little is read again after a stop, enough that the disk rests. */
const BATCH = 50;
/** Nor does a report that was read wait longer than this for others, in milliseconds. */
const WAIT = 2000;

/**
 * Reads what comes from the wire into the corpus, in order. What is known is not read again, so that work that was
 * stopped goes on where it was. Throws what `Corpus.put` throws; what was stored before stays.
 */
export async function ingest<Item extends WireItem>(
  items: AsyncIterable<Item>,
  corpus: Pick<Corpus, "knows" | "put">,
  { read, width, signal, onStep = () => {}, onRefused = () => {}, onSettled }: IngestOptions<Item>,
): Promise<Tally> {
  const tally: Tally = {
    outcomes: { new: 0, replaced: 0, older: 0, known: 0 },
    refused: new Map(),
    waiting: 0,
  };
  const step = async (item: Item): Promise<Step<Item>> => {
    if (!item.ok) return { item, result: item.error };
    const article = named(item.article, item.place);
    if (article instanceof SaysoError) return { item, result: article };
    if (await corpus.knows(article)) return { item, result: "known" };
    const reading = await read(article, item.place);
    if (!reading.ok) return { item, result: reading.error };
    return { item, incoming: { record: reading.record, article }, place: item.place };
  };
  const settle = async (settled: readonly Settled<Item>[]) => {
    for (const { result } of settled) {
      if (typeof result === "string") tally.outcomes[result] += 1;
      else {
        tally.refused.set(result.code, (tally.refused.get(result.code) ?? 0) + 1);
        onRefused(result);
      }
    }
    await onSettled?.(settled);
  };
  let batch: Read<Item>[] = [];
  let since = Date.now();
  const flush = async () => {
    const settled = await store(batch, corpus);
    batch = [];
    tally.waiting = 0;
    await settle(settled);
    onStep(tally);
  };
  const steps = inOrder(untilStopped(items, signal), width, step);
  let next = steps.next();
  for (;;) {
    const arrived = batch.length ? await within(next, since + WAIT - Date.now()) : await next;
    if (arrived?.done) break;
    if (arrived) {
      if ("incoming" in arrived.value) {
        if (!batch.length) since = Date.now();
        batch.push(arrived.value);
      } else await settle([arrived.value]);
      tally.waiting = batch.length;
      onStep(tally);
    }
    if (batch.length >= BATCH || (batch.length && Date.now() - since >= WAIT)) await flush();
    if (arrived) next = steps.next();
  }
  if (batch.length) await flush();
  return tally;
}

/** An item that was read, and is to be stored. */
interface Read<Item extends WireItem> {
  item: Item;
  incoming: Incoming;
  place: string;
}

type Step<Item extends WireItem> = Settled<Item> | Read<Item>;

/** Stores a batch; where one report spoils it, each by itself. Throws what befalls the corpus as a whole. */
async function store<Item extends WireItem>(
  batch: readonly Read<Item>[],
  corpus: Pick<Corpus, "put">,
): Promise<Settled<Item>[]> {
  try {
    const outcomes = await corpus.put(batch.map(({ incoming }) => incoming));
    return batch.flatMap(({ item }, at) => outcomes.slice(at, at + 1).map((result) => ({ item, result })));
  } catch (error) {
    if (!isOfOne(error)) throw error;
    const [first, ...others] = batch;
    if (!first) return [];
    if (!others.length) return [{ item: first.item, result: notStored(error, first.place) }];
    const results: Settled<Item>[] = [];
    for (const one of batch) results.push(...(await store([one], corpus)));
    return results;
  }
}

/** Whether an error is about one report, and the next may well be stored. */
function isOfOne(error: unknown): boolean {
  return !(error instanceof SaysoError) || error.code === "CORPUS_RECORD_TOO_LONG";
}

function notStored(error: unknown, place: string): SaysoError {
  if (error instanceof SaysoError) return error;
  return new SaysoError("STORE_FAILED", {
    what: `the report could not be stored: ${error instanceof Error ? error.message : String(error)}`,
    place,
    remedy: "This is a fault of sayso: please report it, with the text if you may.",
    cause: error,
  });
}
