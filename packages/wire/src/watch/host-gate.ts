import { WATCH_HOST_GAP } from "./limits.js";

/** Knows when each host may be asked again. Times in milliseconds. */
export class HostGate {
  readonly #now: () => number;
  readonly #free = new Map<string, number>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** When the host may be asked. */
  freeAt(host: string): number {
    return this.#free.get(host) ?? 0;
  }

  /** The host is left alone from now on for so long, or longer where that was said before. */
  hold(host: string, duration = WATCH_HOST_GAP): void {
    this.#free.set(host, Math.max(this.freeAt(host), this.#now() + duration));
  }
}

/** The host of an address, with its port. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
