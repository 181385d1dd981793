import type { Corpus } from "../corpus.js";
import { told } from "../store/told.js";
import type { Last } from "./scan.js";
import type { ToldRecord } from "./told-records.js";
import { type Whole, wholes, wholesOfRefs } from "./words.js";

/** The events, the relations or the statements of a record. */
export type ListOf<Fact> = (record: ToldRecord) => readonly Fact[];

/** A fact as its record has it, with that record. */
export interface InRecord<Fact> {
  fact: Fact;
  of: Whole;
}

/** Pages of rows as pages of facts, each with its row's key; one that its record, as it is now, has no more is left out. */
export async function* factsOf<Fact extends { id: string }>(
  { place, db }: Corpus,
  pages: AsyncIterable<readonly (Last & { report: number; id: string })[]>,
  list: ListOf<Fact>,
): AsyncGenerator<(InRecord<Fact> & { key: number })[]> {
  for await (const rows of pages) {
    const reports = rows.map(({ report }) => report);
    const whole = await told(place, () => wholes(reports, db));
    yield rows.flatMap(({ report, id, key }) => inRecord(whole.get(report), id, list).map((one) => ({ ...one, key })));
  }
}

/** The facts of these refs (`REPORT#v3`), in that order; those that are not there are left out. */
export async function factsWithRefs<Fact extends { id: string }>(
  { place, db }: Corpus,
  refs: readonly string[],
  list: ListOf<Fact>,
): Promise<InRecord<Fact>[]> {
  const found = await told(place, () => wholesOfRefs(refs, db));
  return found.flatMap(({ of, id }) => inRecord(of, id, list));
}

function inRecord<Fact extends { id: string }>(
  of: Whole | undefined,
  id: string,
  list: ListOf<Fact>,
): InRecord<Fact>[] {
  const fact = of && list(of.record).find((one) => one.id === id);
  return fact ? [{ fact, of }] : [];
}
