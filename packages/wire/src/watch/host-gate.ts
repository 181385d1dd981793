import { WATCH_HOST_GAP } from "./limits.js";

/** Knows when each host may be asked again. Times in milliseconds. */
export class HostGate {
  readonly #now: () => number;
  readonly #free: Map<string, number>;

  /** `held`: until when hosts are left alone that asked for it before. */
  constructor(now: () => number, held: ReadonlyMap<string, number> = new Map()) {
    this.#now = now;
    this.#free = new Map(held);
  }

  /** Until when hosts are left alone that asked for it: for longer than the gap that all are given. */
  get held(): Map<string, number> {
    const asked = this.#now() + WATCH_HOST_GAP;
    return new Map([...this.#free].filter(([, until]) => until > asked));
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
