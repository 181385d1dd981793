import { type Corpus, type CorpusOptions, countReports, openCorpus } from "sayso-corpus";
import type { ReportRecord } from "sayso-record";
import { Chance } from "./chance.js";
import { cost } from "./cost.js";
import { multiplied } from "./multiply.js";

/** Stored in one go, as sayso ingest does. */
const BATCH = 50;
/** How many are made from the long ones among the examples (of ten events or more), so that a report has ten events. */
const LONG = 0.6;
const MANY = 10;
/** One in so many reports repeats one of the hundred before it, and one in so many tells the same as one of those in other words. */
const ECHO = 20;
const RETOLD = 5;
const RECENT = 100;

/** What storing a tenth of the reports took. */
export interface Window {
  reports: number;
  events: number;
  /** Seconds of the processor. */
  cpu: number;
  /** MB in use at its end. */
  memory: number;
}

/**
 * Reports without an end, the same in every run; `from` is the number of the first. They are of any day of the five years, as in an
 * archive that is in no order; with `inOrder` so many of them come one day after the other, as wire comes.
 */
export function* reports(pool: readonly ReportRecord[], from = 0, inOrder = 0): Generator<ReportRecord, never> {
  const recent: { record: ReportRecord; model: ReportRecord; seed: number }[] = [];
  const [long, short] = [pool.filter(isLong), pool.filter((record) => !isLong(record))];
  for (let number = from; ; number += 1) {
    const chance = new Chance(number);
    const id = `load-${String(number).padStart(6, "0")}`;
    const models = (chance.next() < LONG && long.length) || !short.length ? long : short;
    const drawn = models[chance.below(models.length)];
    if (!drawn) throw new Error("there is nothing to multiply");
    const one = recent[chance.below(recent.length)];
    const isEcho = number % ECHO === ECHO - 1;
    const { model, seed } = (number % RETOLD === RETOLD - 2 && one) || { model: drawn, seed: number };
    const record =
      isEcho && one
        ? { ...one.record, id }
        : multiplied(model, id, new Chance(seed), new Chance(-number), inOrder ? number / inOrder : undefined);
    recent[number % RECENT] = isEcho && one ? one : { record, model, seed };
    yield record;
  }
}

const isLong = ({ events }: ReportRecord) => events.length >= MANY;

export interface LoadOptions extends Pick<CorpusOptions, "linkers"> {
  windows?: Window[];
  /** How many reports a window tells of. */
  window?: number;
  note?: (windows: Window[]) => void;
  /** Each day's reports after those of the day before. */
  inOrder?: boolean;
}

/**
 * Fills a corpus with so many invented reports and tells what each part of the work took; making them up is not counted. With `linkers` empty
 * they are stored, and joined to nothing. Goes on where an earlier run was, whose windows are `windows`; `note` is told after each.
 */
export async function load(
  file: string,
  pool: readonly ReportRecord[],
  count: number,
  { windows = [], window: size = count, note = () => {}, inOrder = false, ...options }: LoadOptions = {},
): Promise<void> {
  const corpus = await openCorpus(file, { access: "write", ...options });
  const begun = await countReports(corpus, {});
  const source = reports(pool, begun, inOrder ? count : 0);
  let window: Window = { reports: 0, events: 0, cpu: 0, memory: 0 };
  for (let done = begun; done < count; done += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - done) }, () => source.next().value);
    window.cpu += (await cost(() => corpus.put(batch.map((record) => ({ record }))))) / 1000;
    window.reports += batch.length;
    window.events += batch.reduce((sum, { events }) => sum + events.length, 0);
    if (window.reports < size && done + BATCH < count) continue;
    window.memory = process.memoryUsage().rss / 2 ** 20;
    windows.push(window);
    console.log(`${done + batch.length} reports`, window, Math.round(window.reports / window.cpu));
    note(windows);
    window = { reports: 0, events: 0, cpu: 0, memory: 0 };
  }
  await corpus.close();
}

/** Milliseconds until a corpus is open and has answered its first question, several times. */
export async function openings(file: string, times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const begun = performance.now();
    const corpus: Corpus = await openCorpus(file);
    await corpus.record("load-000000");
    taken.push(performance.now() - begun);
    await corpus.close();
  }
  return taken;
}
