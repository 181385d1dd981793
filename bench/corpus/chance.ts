/** Numbers that look like chance and are the same in every run: mulberry32. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to 1, 1 excluded. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** From 0 to `end`, excluded; each as likely. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** From 0 to `end`, excluded; the first ones often, the last ones hardly ever, as words and names are. */
  few(end: number): number {
    return Math.floor(end ** this.next()) - 1;
  }

  /** As `few`, but that the first `common` come as often as each other, more or less: as persons do, of whom none is everywhere. */
  some(end: number, common: number): number {
    return Math.floor(common * (end / common + 1) ** this.next() - common);
  }
}
