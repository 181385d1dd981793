import type { Terminal } from "../io.js";

export const LOGS = ["text", "json"] as const;
export type LogFormat = (typeof LOGS)[number];

type Level = "info" | "warn" | "error";

/** What a worker tells on standard error: lines for people, or a line of JSON for each thing that happens. */
export class Log {
  readonly #stream: Terminal;
  readonly #format: LogFormat;
  readonly #now: () => Date;

  constructor(stream: Terminal, format: LogFormat, now = () => new Date()) {
    this.#stream = stream;
    this.#format = format;
    this.#now = now;
  }

  /** `text` is for people; what has none is told in JSON alone. */
  tell(level: Level, event: string, fields: object, text?: string): void {
    if (this.#format === "json") {
      this.#stream.write(`${JSON.stringify({ time: this.#now().toISOString(), level, event, ...fields })}\n`);
    } else if (text !== undefined) this.#stream.write(`${text}\n`);
  }
}
