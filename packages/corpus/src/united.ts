/** Numbers that are joined with one another: each stands with the smallest of those it is joined with. */
export class United {
  readonly #parents = new Map<number, number>();

  /** The number that stands for all that this one is joined with; itself where it was never joined. */
  of(number: number): number {
    let root = number;
    for (let up = this.#parents.get(root); up !== undefined && up !== root; up = this.#parents.get(root)) root = up;
    if (this.#parents.has(number)) this.#parents.set(number, root);
    return root;
  }

  /** Joins two; one with itself, to have it among `all`. */
  join(one: number, other: number): void {
    const [a, b] = [this.of(one), this.of(other)];
    const least = Math.min(a, b);
    this.#parents.set(Math.max(a, b), least);
    this.#parents.set(least, least);
  }

  /** All that were joined. */
  all(): number[] {
    return [...this.#parents.keys()];
  }
}
