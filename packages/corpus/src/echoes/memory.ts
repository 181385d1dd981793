import type { EchoGroup, EchoLink } from "./groups.js";
import type { EchoReport } from "./origin.js";
import type { Print } from "./print.js";
import { type EchoShelf, type Joining, type Membership, MOST_HOLDERS } from "./shelf.js";

/** Echoes in memory: for a few thousand reports, and for measuring. */
export class MemoryShelf implements EchoShelf {
  readonly #reports = new Map<number, { report: EchoReport; print: Print; findBy: readonly number[] }>();
  readonly #holders = new Map<number, number[]>();
  readonly #links = new Map<number, EchoLink[]>();
  readonly #groups = new Map<number, EchoGroup>();
  /** The names of the groups that a report is in: its own first. */
  readonly #in = new Map<number, number[]>();

  /** The groups that a report is in: its own first. */
  groups(report: number): readonly EchoGroup[] {
    return (this.#in.get(report) ?? []).flatMap((name) => this.#groups.get(name) ?? []);
  }

  async likely(shingles: readonly number[], least: number, most: number) {
    const weights = new Map<number, number>();
    for (const shingle of shingles) {
      const holders = this.#holders.get(shingle) ?? [];
      for (const report of holders) weights.set(report, (weights.get(report) ?? 0) + 1 / Math.sqrt(holders.length));
    }
    return [...weights]
      .filter(([, weight]) => weight >= least)
      .sort(([a, weight], [b, other]) => other - weight || a - b)
      .slice(0, most)
      .map(([report]) => report);
  }

  async prints(reports: readonly number[]) {
    return new Map(reports.flatMap((key) => this.#known(key).map(({ print }) => [key, print] as const)));
  }

  async reports(keys: readonly number[]) {
    return keys.flatMap((key) => this.#known(key).map(({ report }) => report));
  }

  async links(reports: readonly number[]) {
    return reports.flatMap((key) => this.#links.get(key) ?? []);
  }

  async memberships(reports: readonly number[]): Promise<Membership[]> {
    return reports.flatMap((report) =>
      this.groups(report).map(({ name, origin, reports: all }) => ({
        report,
        group: name,
        whole: all.some(({ key, whole }) => key === report && whole),
        origin,
        size: all.filter(({ whole }) => whole).length,
      })),
    );
  }

  async add(report: EchoReport, print: Print, findBy: readonly number[]) {
    this.#reports.set(report.key, { report, print, findBy });
    for (const shingle of findBy) {
      const list = this.#holders.get(shingle) ?? [];
      if (list.length < MOST_HOLDERS) this.#holders.set(shingle, [...list, report.key]);
    }
  }

  async addLinks(links: readonly EchoLink[]) {
    for (const link of links) this.#links.set(link.report, [...(this.#links.get(link.report) ?? []), link]);
  }

  async addGroup(group: EchoGroup) {
    this.#put(group);
  }

  async regroup(reports: readonly number[], groups: readonly EchoGroup[]) {
    for (const key of reports) {
      this.#in.delete(key);
      this.#groups.delete(key);
    }
    for (const group of groups) this.#put(group);
  }

  async join(report: number, { group, name, origin }: Joining) {
    const before = this.#groups.get(group);
    if (!before) return;
    this.#groups.delete(group);
    for (const { key } of before.reports) {
      this.#in.set(
        key,
        (this.#in.get(key) ?? []).filter((other) => other !== group),
      );
    }
    this.#put({
      ...before,
      name,
      ...(origin && { origin: origin.key, because: origin.because }),
      reports: [...before.reports, { key: report, whole: true }],
    });
  }

  async remove(report: number) {
    for (const { findBy } of this.#known(report)) {
      for (const shingle of findBy) {
        const left = (this.#holders.get(shingle) ?? []).filter((key) => key !== report);
        if (left.length) this.#holders.set(shingle, left);
        else this.#holders.delete(shingle);
      }
    }
    for (const { other } of this.#links.get(report) ?? []) {
      this.#links.set(
        other,
        (this.#links.get(other) ?? []).filter((link) => link.other !== report),
      );
    }
    this.#links.delete(report);
    this.#groups.delete(report);
    this.#in.delete(report);
    this.#reports.delete(report);
  }

  #put(group: EchoGroup): void {
    this.#groups.set(group.name, group);
    for (const { key, whole } of group.reports) {
      const before = this.#in.get(key) ?? [];
      this.#in.set(key, whole ? [group.name, ...before] : [...before, group.name]);
    }
  }

  #known(key: number) {
    const found = this.#reports.get(key);
    return found ? [found] : [];
  }
}
