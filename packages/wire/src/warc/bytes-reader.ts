import type { Bytes } from "../item.js";

const LINE_FEED = 0x0a;

/** Takes lines and counted bytes from a stream in turn, and holds no more of it than that. */
export class BytesReader {
  readonly #chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  #rest: Buffer = Buffer.alloc(0);
  #ended = false;

  constructor(bytes: Bytes) {
    this.#chunks = Symbol.asyncIterator in bytes ? bytes[Symbol.asyncIterator]() : bytes[Symbol.iterator]();
  }

  /** The next line without its end; nothing at the end of the stream, and where the line is longer than `most` bytes. */
  async line(most: number): Promise<string | undefined> {
    let from = 0;
    for (;;) {
      const end = this.#rest.indexOf(LINE_FEED, from);
      if (end > most || (end < 0 && this.#rest.length > most)) return undefined;
      if (end >= 0) {
        const line = this.#rest.subarray(0, end).toString("utf8");
        this.#rest = this.#rest.subarray(end + 1);
        return line.replace(/\r$/, "");
      }
      from = this.#rest.length;
      if (!(await this.#more())) return undefined;
    }
  }

  /** The next bytes; fewer only at the end of the stream. */
  async take(count: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    await this.#pass(count, (piece) => pieces.push(piece));
    return Buffer.concat(pieces);
  }

  /** Passes over bytes; gives how many there were. */
  async skip(count: number): Promise<number> {
    return this.#pass(count, () => {});
  }

  /** Whether all of the stream has been taken. */
  async atEnd(): Promise<boolean> {
    return this.#rest.length === 0 && !(await this.#more());
  }

  /** Whether the stream has ended, though some of it may not have been taken yet. */
  get ended(): boolean {
    return this.#ended;
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #pass(count: number, to: (piece: Buffer) => void): Promise<number> {
    let passed = 0;
    while (passed < count) {
      if (this.#rest.length === 0 && !(await this.#more())) break;
      const piece = this.#rest.subarray(0, count - passed);
      this.#rest = this.#rest.subarray(piece.length);
      passed += piece.length;
      to(piece);
    }
    return passed;
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done) {
      this.#ended = true;
      return false;
    }
    const chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
    this.#rest = this.#rest.length ? Buffer.concat([this.#rest, chunk]) : chunk;
    return true;
  }
}
