import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Corpus, type CorpusOptions, openCorpus } from "sayso-corpus";
import { sampleRecord } from "sayso-record";
import type { App, Sources } from "./routes/routes.js";
import { createServer } from "./server.js";

export interface Served {
  app: App;
  /** What the server answers from, and what it writes to: the same unless they are opened apart. */
  corpus: Corpus;
  writer: Corpus;
  /** Ends both, and takes the corpus away. */
  close(): Promise<void>;
}

export interface ServedOptions extends Pick<CorpusOptions, "linkers"> {
  /** Whether the server reads by a connection of its own, as another process would. */
  apart?: boolean;
  /** The corpus that it is over, where that is not a file. */
  name?: string;
  read?: Sources["read"];
}

/** A server for tests, over a corpus of its own in a temporary folder, empty at first. */
export async function served({ apart = false, name, read, ...options }: ServedOptions = {}): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "sayso-served-"));
  const file = name ?? join(folder, "corpus.db");
  const writer = await openCorpus(file, { access: "write", ...options });
  const corpus = apart ? await openCorpus(file) : writer;
  const sources: Sources = { version: "0.0.0", corpus, writer, read: read ?? (async () => sampleRecord()) };
  const app = await createServer({ host: "127.0.0.1", sources, checked: true });
  return {
    app,
    corpus,
    writer,
    async close() {
      await app.close();
      if (apart) await corpus.close();
      await writer.close();
      rmSync(folder, { recursive: true });
    },
  };
}
