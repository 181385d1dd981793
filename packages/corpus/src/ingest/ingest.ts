import { createHash } from "node:crypto";
import { type Article, type ReportRecord, SaysoError } from "sayso-record";
import { inOrder, type WireItem } from "sayso-wire";
import type { Corpus } from "../corpus.js";
import type { Incoming, Outcome } from "../store/put.js";
import { untilStopped } from "./until-stopped.js";

/** What a reader made of an article. */
export type Reading = { ok: true; record: ReportRecord } | { ok: false; error: Refusal };

/** Why something was not taken: what a SaysoError tells, also where it came from another thread. */
export type Refusal = Pick<SaysoError, "code" | "message">;

export interface IngestOptions {
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
export async function ingest(
  items: AsyncIterable<WireItem>,
  corpus: Corpus,
  { read, width, signal, onStep = () => {}, onRefused = () => {} }: IngestOptions,
): Promise<Tally> {
  const tally: Tally = {
    outcomes: { new: 0, replaced: 0, older: 0, known: 0 },
    refused: new Map(),
    waiting: 0,
  };
  const refuse = (error: Refusal) => {
    tally.refused.set(error.code, (tally.refused.get(error.code) ?? 0) + 1);
    onRefused(error);
  };
  const step = async (item: WireItem): Promise<Step> => {
    if (!item.ok) return item;
    const article = { ...item.article, id: idOf(item.article) };
    if (isBlank(article)) return { ok: false, error: blank(article.id, item.place) };
    if (await corpus.knows(article)) return "known";
    const reading = await read(article, item.place);
    return reading.ok ? { ok: true, incoming: { record: reading.record, article }, place: item.place } : reading;
  };
  let batch: Stored[] = [];
  let since = Date.now();
  const flush = async () => {
    for (const result of await store(batch, corpus)) {
      if (typeof result === "string") tally.outcomes[result] += 1;
      else refuse(result);
    }
    batch = [];
    since = Date.now();
    tally.waiting = 0;
    onStep(tally);
  };
  for await (const result of inOrder(untilStopped(items, signal), width, step)) {
    if (result === "known") tally.outcomes.known += 1;
    else if (result.ok) batch.push(result);
    else refuse(result.error);
    tally.waiting = batch.length;
    onStep(tally);
    if (batch.length >= BATCH || (batch.length && Date.now() - since > WAIT)) await flush();
  }
  if (batch.length) await flush();
  return tally;
}

interface Stored {
  ok: true;
  incoming: Incoming;
  place: string;
}

type Step = "known" | Stored | { ok: false; error: Refusal };

/** Stores a batch; where one report spoils it, each by itself. Throws what befalls the corpus as a whole. */
async function store(batch: readonly Stored[], corpus: Corpus): Promise<(Outcome | SaysoError)[]> {
  try {
    return await corpus.put(batch.map(({ incoming }) => incoming));
  } catch (error) {
    if (!isOfOne(error)) throw error;
    const [first, ...others] = batch;
    if (!first) return [];
    if (!others.length) return [notStored(error, first.place)];
    const results: (Outcome | SaysoError)[] = [];
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

/** An item that says only that a report is withdrawn need not hold its text again. */
function isBlank({ text, status }: Article): boolean {
  return !text.trim() && status !== "withdrawn";
}

function blank(id: string, place: string): SaysoError {
  return new SaysoError("REPORT_EMPTY", {
    what: "there is nothing to read",
    value: id,
    place,
    remedy: "See what the source holds; the next one follows.",
  });
}

/**
 * What names a report in a corpus: the item's own id; or its address, so that a page that was changed is a new version
 * of itself; or else the SHA-256 of its text, as the reader does.
 */
function idOf({ id, url, text }: Article): string {
  return id || url || createHash("sha256").update(text).digest("hex");
}
