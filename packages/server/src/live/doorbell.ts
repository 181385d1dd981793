import { type Corpus, lastArrival } from "sayso-corpus";

/** How often it is looked whether reports have come in, in milliseconds: other processes ring no bell. */
const LOOK_MS = 1_000;

/** Tells those who wait when reports have come in; one look serves them all, and nobody looks where nobody waits. */
export class Doorbell {
  readonly #corpus: Corpus;
  /** What ends each one's waiting, with the number of the last arrival that it has heard of. */
  readonly #waiting = new Map<() => void, number>();
  #looking: NodeJS.Timeout | undefined;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** Resolves when a report has come in after the one of the number `heard`, after `most` milliseconds, or with `gone`. */
  wait(heard: number, most: number, gone: AbortSignal): Promise<void> {
    return new Promise((done) => {
      const over = () => {
        clearTimeout(patience);
        gone.removeEventListener("abort", over);
        this.#waiting.delete(over);
        if (this.#waiting.size === 0) {
          clearInterval(this.#looking);
          this.#looking = undefined;
        }
        done();
      };
      const patience = setTimeout(over, most);
      gone.addEventListener("abort", over);
      this.#waiting.set(over, heard);
      this.#looking ??= setInterval(() => void this.#look(), LOOK_MS);
      if (gone.aborted) over();
    });
  }

  async #look(): Promise<void> {
    // A corpus that cannot be had just now may be had at the next look.
    const newest = await lastArrival(this.#corpus).catch(() => 0);
    for (const [over, heard] of [...this.#waiting]) if (heard < newest) over();
  }
}
