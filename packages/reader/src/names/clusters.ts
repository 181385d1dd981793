import type { EntityType } from "sayso-record";
import type { Draft } from "./draft.js";

/** Who is the same as whom: mentions joined into clusters, and pairs that must stay apart. */
export class Clusters {
  readonly #drafts: readonly Draft[];
  readonly #parent: number[];
  readonly #members: number[][];
  readonly #apart: Set<number>[];

  constructor(drafts: readonly Draft[]) {
    this.#drafts = drafts;
    this.#parent = drafts.map((_, at) => at);
    this.#members = drafts.map((_, at) => [at]);
    this.#apart = drafts.map(() => new Set());
  }

  /** The cluster of a mention, named by one of its mentions. */
  of(at: number): number {
    let root = at;
    for (let up = this.#parent[root]; up !== undefined && up !== root; up = this.#parent[root]) root = up;
    for (let on = at; on !== root; ) {
      const up = this.#parent[on] ?? root;
      this.#parent[on] = root;
      on = up;
    }
    return root;
  }

  /** Mentions of the cluster that `at` belongs to. */
  members(at: number): readonly number[] {
    return this.#members[this.of(at)] ?? [];
  }

  draft(at: number): Draft {
    const draft = this.#drafts[at];
    if (!draft) throw new RangeError(`no mention ${at} among ${this.#drafts.length}`);
    return draft;
  }

  /** Keeps the two clusters from ever being joined ("X met Y"). */
  keepApart(a: number, b: number): void {
    const [rootA, rootB] = [this.of(a), this.of(b)];
    if (rootA === rootB) return;
    this.#apart[rootA]?.add(rootB);
    this.#apart[rootB]?.add(rootA);
  }

  mayJoin(a: number, b: number): boolean {
    const [rootA, rootB] = [this.of(a), this.of(b)];
    if (rootA === rootB) return true;
    for (const other of this.#apart[rootA] ?? []) if (this.of(other) === rootB) return false;
    for (const other of this.#apart[rootB] ?? []) if (this.of(other) === rootA) return false;
    return true;
  }

  /** Joins the clusters of two mentions; false where they must stay apart. */
  join(a: number, b: number): boolean {
    if (!this.mayJoin(a, b)) return false;
    const [rootA, rootB] = [this.of(a), this.of(b)];
    if (rootA === rootB) return true;
    const [into, from] = this.members(rootA).length >= this.members(rootB).length ? [rootA, rootB] : [rootB, rootA];
    this.#parent[from] = into;
    const [grown, added] = [this.#members[into] ?? [], this.#members[from] ?? []];
    const isAfter = (grown.at(-1) ?? -1) < (added[0] ?? 0);
    for (const one of added) grown.push(one);
    if (!isAfter) grown.sort((x, y) => x - y);
    for (const other of this.#apart[from] ?? []) this.#apart[into]?.add(other);
    return true;
  }

  /** One mention of every cluster, in order of the text. */
  roots(): number[] {
    return this.#drafts.map((_, at) => at).filter((at) => this.members(at)[0] === at);
  }
}

/** Whether a mention of the one type can be a mention of the other: nothing is both a person and a place. */
export function isSameKind(a: EntityType, b: EntityType): boolean {
  if (a === b) return true;
  const body = (type: EntityType) => type === "organization" || type === "group";
  const place = (type: EntityType) => type === "location" || type === "facility";
  return (
    (body(a) && body(b)) || (place(a) && place(b)) || (a === "facility" && body(b)) || (body(a) && b === "facility")
  );
}
