import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type Article, SaysoError } from "sayso-record";
import { type Line, type LineOptions, readFailure, refusal } from "./line.js";
import type { Team } from "./team.js";

/** What a thread is asked; no article: to end. */
export interface Task {
  article: Article;
  place: string;
}

interface Job extends Task {
  done: (line: Line) => void;
}

/**
 * Readers in `count` threads, each with its own model. A thread that dies takes its report with it (READ_FAILED) and is
 * replaced. `script` is the module that the threads run.
 */
export async function threads(
  count: number,
  options: LineOptions,
  script = new URL("./thread.js", import.meta.url),
): Promise<Team> {
  const waiting: Job[] = [];
  const free: Thread[] = [];
  const start = async () => {
    const thread = new Thread(script, options);
    await thread.ready;
    return thread;
  };
  const give = (thread: Thread) => {
    const job = waiting.shift();
    if (!job) free.push(thread);
    else
      void thread.read(job).then(async (line) => {
        job.done(line);
        give(thread.ended ? await start() : thread);
      });
  };
  free.push(...(await Promise.all(Array.from({ length: count }, start))));
  return {
    width: 2 * count,
    read: (article, place) =>
      new Promise((done) => {
        waiting.push({ article, place, done });
        const thread = free.pop();
        if (thread) give(thread);
      }),
    close: async () => {
      await Promise.all(free.map((thread) => thread.end()));
    },
  };
}

class Thread {
  readonly #worker: Worker;
  /** Resolves when its reader is there. Rejects with READER_NOT_STARTED. */
  readonly ready: Promise<unknown>;
  ended = false;

  constructor(script: URL, options: LineOptions) {
    this.#worker = new Worker(script, { workerData: options });
    this.#worker.once("exit", () => {
      this.ended = true;
    });
    this.ready = once(this.#worker, "message").catch((cause: unknown) => {
      throw notStarted(cause);
    });
  }

  async read({ article, place }: Task): Promise<Line> {
    const died = new AbortController();
    const answer = once(this.#worker, "message", { signal: died.signal });
    // A thread that ends without an answer (out of memory) gives no error of its own.
    const onExit = () => died.abort();
    this.#worker.once("exit", onExit);
    this.#worker.postMessage({ article, place } satisfies Task);
    try {
      const [line] = await answer;
      return line;
    } catch (error) {
      this.ended = true;
      const cause = error instanceof Error && error.name === "AbortError" ? new Error("its thread ended") : error;
      return refusal(readFailure(cause, place));
    } finally {
      this.#worker.off("exit", onExit);
    }
  }

  async end(): Promise<void> {
    if (this.ended) return;
    this.#worker.postMessage(undefined);
    await once(this.#worker, "exit");
  }
}

function notStarted(cause: unknown): SaysoError {
  if (cause instanceof SaysoError) return cause;
  return new SaysoError("READER_NOT_STARTED", {
    what: cause instanceof Error ? cause.message : String(cause),
    remedy: "See that the package is whole (npm install, npm run build), or try --threads 1.",
    cause,
  });
}
