import type { Span } from "sayso-record";
import { grouped } from "../grouped.js";
import { United } from "../united.js";
import { type EchoReport, type OriginReason, originOf } from "./origin.js";
import type { EchoKind } from "./overlap.js";

/** That two reports echo each other, as seen from `report`: once for each of the two. */
export interface EchoLink {
  report: number;
  other: number;
  kind: EchoKind;
  share: number;
  shingles: number;
  /** Where the common piece stands in `report`, in shingles. */
  region: Span;
}

/** One dispatch: its reports, and the one that the others most likely come from. */
export interface EchoGroup {
  /** The report of the smallest id: names the group, whatever the order in which reports came. */
  name: number;
  origin: number;
  because: OriginReason;
  /** Reports that are this dispatch, and round-ups that hold it beside another of which they hold more. */
  reports: readonly { key: number; whole: boolean }[];
}

/**
 * Groups the reports of whole components: every report that is linked to one of them is among them. The result depends on
 * the reports and links alone. Reports that are linked, by however many steps, are one group, with one exception: a
 * round-up of two dispatches joins neither to the other. It belongs to that of which it holds most, and is listed with the
 * rest.
 */
export function groupsOf(reports: readonly EchoReport[], links: readonly EchoLink[]): EchoGroup[] {
  const sorted = reports.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const all = new Map(sorted.map((report) => [report.key, report]));
  const linksOf = grouped(links.map((link) => [link.report, link] as const));
  const roundUps = new Set(sorted.filter((report) => isRoundUp(report, linksOf, all)).map(({ key }) => key));
  const isPlain = (key: number) => all.has(key) && !roundUps.has(key);
  const united = unite(links.filter(({ report, other }) => isPlain(report) && isPlain(other)));
  const members = new Map<number, { key: number; whole: boolean }[]>();
  const join = (group: number, key: number, whole: boolean) => {
    const list = members.get(group) ?? [];
    members.set(group, [...list, { key, whole }]);
  };
  for (const { key } of sorted) if (!roundUps.has(key)) join(united.of(key), key, true);
  for (const key of roundUps) {
    const held = dispatchesOf(
      (linksOf.get(key) ?? []).filter(({ other }) => isPlain(other)),
      united,
    );
    if (!held.length) join(key, key, true);
    for (const [at, group] of held.entries()) join(group, key, at === 0);
  }
  return [...members.values()].map((list) => groupOf(list, all, roundUps, linksOf));
}

function groupOf(
  list: readonly { key: number; whole: boolean }[],
  all: ReadonlyMap<number, EchoReport>,
  roundUps: ReadonlySet<number>,
  linksOf: ReadonlyMap<number, readonly EchoLink[]>,
): EchoGroup {
  const inside = [...all.values()].filter(({ key }) => list.some((member) => member.key === key && member.whole));
  const plain = inside.filter(({ key }) => !roundUps.has(key));
  const [first, ...rest] = plain.length ? plain : inside;
  if (!first) throw new RangeError("a group has a report of its own");
  const keys = new Set(plain.map(({ key }) => key));
  const shared = new Map(
    plain.map(({ key }) => [
      key,
      most((linksOf.get(key) ?? []).map((link) => (keys.has(link.other) ? link.shingles : 0))),
    ]),
  );
  const { origin, because } = originOf([first, ...rest], ({ key }) => shared.get(key) ?? 0);
  return { name: inside[0]?.key ?? first.key, origin: origin.key, because, reports: list };
}

/** How much of the shorter of two pieces may be in both for them to be two. */
const SHARED_BY_TWO = 0.2;

/**
 * A round-up holds two dispatches in two places that have nothing to do with each other. A report that came a day or more before both
 * is where they are from instead.
 */
function isRoundUp(
  report: EchoReport,
  linksOf: ReadonlyMap<number, readonly EchoLink[]>,
  all: ReadonlyMap<number, EchoReport>,
): boolean {
  const links = linksOf.get(report.key) ?? [];
  return links.some((link, at) => {
    const friends = linksOf.get(link.other) ?? [];
    const isFirst = isBefore(report, all.get(link.other));
    return links
      .slice(at + 1)
      .some(
        (next) =>
          areApart(link.region, next.region) &&
          !(isFirst && isBefore(report, all.get(next.other))) &&
          !friends.some(({ other }) => other === next.other),
      );
  });
}

/** Whether a report has two links to pieces of it that are apart. */
export function areApartIn(links: readonly EchoLink[]): boolean {
  return links.some((link, at) => links.slice(at + 1).some((next) => areApart(link.region, next.region)));
}

function isBefore(report: EchoReport, other: EchoReport | undefined): boolean {
  return report.day !== undefined && other?.day !== undefined && report.day < other.day;
}

function areApart(one: Span, other: Span): boolean {
  const shared = Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
  return shared <= SHARED_BY_TWO * Math.min(one[1] - one[0], other[1] - other[0]);
}

/** The groups of which a round-up holds pieces, that of the longest piece first. */
function dispatchesOf(links: readonly EchoLink[], united: United): number[] {
  const most = new Map<number, number>();
  for (const { other, shingles } of links) {
    const group = united.of(other);
    most.set(group, Math.max(most.get(group) ?? 0, shingles));
  }
  return [...most].sort(([, a], [, b]) => b - a).map(([group]) => group);
}

/** Unites what is linked. */
function unite(links: readonly EchoLink[]): United {
  const united = new United();
  for (const { report, other } of links) united.join(report, other);
  return united;
}

function most(numbers: readonly number[]): number {
  return Math.max(0, ...numbers);
}
