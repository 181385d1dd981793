import { SaysoError } from "sayso-record";
import type { Reader } from "../reading-articles.js";
import type { Answer, Fault, Places, Question } from "./messages.js";

export interface PageReaderOptions {
  /** The folder of model.onnx, capitals.onnx, model.json and vocab.txt; ends in a slash. What the bundler brought along by default. */
  folder?: URL;
  /** The folder of gazetteer.txt.gz; ends in a slash. What the bundler brought along by default. */
  gazetteer?: URL;
}

/** What a page has of a reader; `read` and `close` are as in Node. */
export type PageReader = Pick<Reader, "read" | "close">;

type Asked = Question extends infer Q ? (Q extends Question ? Omit<Q, "number"> : never) : never;

/**
 * A reader for a page in a browser: it works in a worker of its own, by ONNX Runtime in WebAssembly (`onnxruntime-web`, to be
 * installed beside), and gives the record that Node's gives.
 * Rejects with READER_FILE_MISSING, GAZETTEER_MISSING, MODEL_FORMAT, GAZETTEER_FORMAT, or READER_WORKER where the worker does not start.
 */
export async function createReader({ folder, gazetteer }: PageReaderOptions = {}): Promise<PageReader> {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(fault: Error): void }>();
  let asked = 0;
  const end = (fault: SaysoError) => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  };
  worker.addEventListener("error", ({ message }) => end(failed(message)));
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    const one = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.fault) one?.reject(raised(data.fault));
    else one?.resolve(data);
  });
  const ask = (question: Asked) =>
    new Promise<Answer>((resolve, reject) => {
      const number = asked++;
      waiting.set(number, { resolve, reject });
      worker.postMessage({ ...question, number } satisfies Question);
    });
  const model = folder?.href;
  const places: Places = { ...(model && { model }), ...(gazetteer && { gazetteer: gazetteer.href }) };
  try {
    await ask({ open: places });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    async read(article, options = {}) {
      const { record } = await ask({ article, options });
      if (!record) throw failed("it gave no record");
      return record;
    },
    close: async () => end(closed()),
  };
}

function raised({ code, what, value, place, remedy }: Fault): SaysoError {
  return new SaysoError(code, { what, value: value || undefined, place, remedy });
}

function failed(message: string): SaysoError {
  return new SaysoError("READER_WORKER", {
    what: "the reader's worker failed",
    value: message || undefined,
    remedy:
      "See that the page's policy allows workers and WebAssembly, and that onnxruntime-web is installed: docs/library.md.",
  });
}

function closed(): SaysoError {
  return new SaysoError("READER_CLOSED", {
    what: "the reader was closed before it had read this",
    remedy: "Close it when all is read.",
  });
}
