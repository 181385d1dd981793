import { Writable } from "node:stream";
import type { Article, ReportRecord } from "sayso-record";
import type { Io, Terminal } from "./io.js";

/** A terminal or file that keeps what is written to it. */
export class Page extends Writable implements Terminal {
  text = "";
  isTTY?: boolean;
  columns?: number;

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** A record with nothing but its text and its title read. */
export function bareRecord({ id = "bare", text, title, published }: Article): ReportRecord {
  return {
    format: "sayso/1",
    id,
    text,
    report: { language: "en", ...(title && { title }), ...(published && { published }), bylines: [], credits: [] },
    sentences: [],
    mentions: [],
    entities: [],
    times: [],
    figures: [],
    statements: [],
    events: [],
    relations: [],
  };
}

export interface FakeIo extends Io {
  stdout: Page;
  stderr: Page;
}

/** A world for tests: standard input holds `input`, and reports are read by `read`. */
export function fakeIo(
  input: string | Buffer = "",
  read: (article: Article) => ReportRecord | Promise<ReportRecord> = bareRecord,
): FakeIo {
  const stdin = async function* () {
    yield Buffer.from(input);
  };
  return {
    stdin: stdin(),
    stdout: new Page(),
    stderr: new Page(),
    env: {},
    giveWay: () => {},
    onInterrupt: () => () => {},
    createReader: async () => ({ read: async (article) => read(article), close: async () => {} }),
  };
}
