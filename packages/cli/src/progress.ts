import type { Terminal } from "./io.js";

const BAR = 24;
const EVERY = 100;

/** One line on standard error that tells how far the work is; nothing at all where that is no terminal. */
export class Progress {
  readonly #stream: Terminal;
  readonly #now: () => number;
  readonly #begun: number;
  #drawn = 0;
  #shown = false;
  /** Bytes of all sources together, where that is known. */
  total: number | undefined;
  bytes = 0;
  read = 0;
  /** In the corpus already; told where there are any. */
  known = 0;
  refused = 0;

  constructor(stream: Terminal, now: () => number = Date.now) {
    this.#stream = stream;
    this.#now = now;
    this.#begun = now();
  }

  /** Draws the line again, at most ten times a second. */
  draw(): void {
    const now = this.#now();
    if (!this.#stream.isTTY || now - this.#drawn < EVERY) return;
    this.#drawn = now;
    this.#shown = true;
    this.#stream.write(`\r\x1b[K${this.#line(now).slice(0, (this.#stream.columns ?? 80) - 1)}`);
  }

  /** Takes the line away, so that something else can be written there. */
  clear(): void {
    if (this.#shown) this.#stream.write("\r\x1b[K");
    this.#shown = false;
  }

  #line(now: number): string {
    const seconds = Math.max((now - this.#begun) / 1000, 0.001);
    const part = this.total ? Math.min(this.bytes / this.total, 1) : undefined;
    const bar =
      part === undefined ? "" : `${"█".repeat(Math.round(part * BAR)).padEnd(BAR, "░")} ${Math.floor(part * 100)} %  `;
    const known = this.known ? `, ${counted(this.known)} known` : "";
    const refused = this.refused ? `, ${counted(this.refused)} refused` : "";
    const left = part && part < 1 ? `, ${clock(((now - this.#begun) * (1 - part)) / part)} left` : "";
    return `${bar}${counted(this.read)} read${known}${refused}  ${(this.read / seconds).toFixed(1)} a second${left}`;
  }
}

/** Milliseconds as "0:07", "12:30", "3:05:00". */
export function clock(duration: number): string {
  const seconds = Math.round(duration / 1000);
  const pair = (number: number) => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours ? `${hours}:${pair(minutes)}:${pair(seconds % 60)}` : `${minutes}:${pair(seconds % 60)}`;
}

export function counted(count: number): string {
  return count.toLocaleString("en");
}
