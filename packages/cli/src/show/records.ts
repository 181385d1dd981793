import { type ReportRecord, SaysoError } from "sayso-record";
import type { Io } from "../io.js";
import { readFailure } from "../read/line.js";
import { itemsOf, type SourceOptions } from "../sources.js";

/** A record to be shown under a name, or why there is none. */
export type Shown = { ok: true; record: ReportRecord; name: string } | { ok: false; error: SaysoError };

/** Reads what the files hold; `onItem` is called before each. */
export async function* readRecords(
  files: readonly string[],
  options: SourceOptions,
  why: boolean,
  io: Io,
  onItem: () => void,
): AsyncGenerator<Shown> {
  const reader = await io.createReader();
  try {
    for await (const item of itemsOf(files, options, io)) {
      onItem();
      if (!item.ok) yield item;
      else {
        try {
          const record = await reader.read(item.article, { why });
          yield { ok: true, record, name: item.article.id ?? item.place };
        } catch (error) {
          yield { ok: false, error: readFailure(error, item.place) };
        }
      }
    }
  } finally {
    await reader.close();
  }
}

/** Takes records out of a corpus, by the ids of their reports. */
export async function* keptRecords(ids: readonly string[], file: string, why: boolean): AsyncGenerator<Shown> {
  const { openCorpus } = await import("sayso-corpus");
  const corpus = await openCorpus(file);
  try {
    for (const id of ids) {
      const record = await corpus.record(id);
      if (record) yield { ok: true, record: why ? record : withoutWhy(record), name: id };
      else yield { ok: false, error: noSuchReport(id, file) };
    }
  } finally {
    await corpus.close();
  }
}

function noSuchReport(id: string, file: string): SaysoError {
  return new SaysoError("CORPUS_NO_REPORT", {
    what: "the corpus holds no report of this id",
    value: id,
    place: file,
    remedy: "sayso find reports prints the ids of those that it holds.",
  });
}

/** The record without the reasons that it is kept with. */
function withoutWhy(record: ReportRecord): ReportRecord {
  const { statements, events, relations } = record;
  return {
    ...record,
    statements: statements.map(({ why: _, ...statement }) => statement),
    events: events.map(({ why: _, ...event }) => event),
    relations: relations.map(({ why: _, ...relation }) => relation),
  };
}
