import { SaysoError } from "sayso-record";
import type { Terminal } from "./io.js";

/** Writes to a stream at the pace of whoever reads it, and knows when they have gone (`sayso read … | head`). */
export class Output {
  readonly #stream: Terminal;
  readonly #place: string;
  #gone = false;

  /** `place` names the stream in errors. */
  constructor(stream: Terminal, place = "standard output") {
    this.#stream = stream;
    this.#place = place;
    // Errors come to the callback of `write` as well; without a listener they would end the process.
    stream.on("error", () => {});
  }

  /** Whether nobody reads any more. */
  get gone(): boolean {
    return this.#gone;
  }

  /** Resolves when the text has been taken, or nobody is there to take it. Throws OUTPUT_FAILED, as on a full disk. */
  async write(text: string | Uint8Array): Promise<void> {
    if (this.#gone) return;
    const error = await new Promise<Error | null | undefined>((resolve) => this.#stream.write(text, resolve));
    if (!error) return;
    if (!("code" in error) || (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED")) {
      throw new SaysoError("OUTPUT_FAILED", {
        what: error.message,
        place: this.#place,
        remedy: "See whether the disk is full, then run the command again.",
        cause: error,
      });
    }
    this.#gone = true;
  }
}
