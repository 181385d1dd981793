import { areApartIn, type EchoLink, groupsOf } from "./groups.js";
import { keysOf } from "./keys.js";
import type { EchoReport } from "./origin.js";
import { held, overlap } from "./overlap.js";
import type { Print } from "./print.js";
import type { EchoShelf } from "./shelf.js";

/** How many reports a new one is held against, at most: those with which it has most rare shingles in common. */
const MOST_COMPARED = 16;
/** Reports with less in common are not looked at: a rare shingle counts 1; of a short report, a share of its keys is enough. */
const LEAST_IN_COMMON = 1.2;
const LEAST_SHARE_OF_KEYS = 0.15;
/** A group of this many reports takes in another of its kind without being thought through again. */
const LARGE = 64;

/**
 * Adds a report to those that are there: finds its echoes among them, and puts it into its group, or groups into one. What
 * it costs depends on the length of the report and, up to a limit, on the size of its group, not on how many reports there are.
 */
export async function addToEchoes(report: EchoReport, print: Print, shelf: EchoShelf): Promise<void> {
  const keys = keysOf(print);
  const least = Math.min(LEAST_IN_COMMON, LEAST_SHARE_OF_KEYS * keys.length);
  const links = await linksTo(report.key, print, await shelf.likely(keys, least, MOST_COMPARED), shelf);
  await shelf.add(report, print, keys);
  if (links.length === 0) {
    for (const group of groupsOf(await shelf.reports([report.key]), [])) await shelf.addGroup(group);
    return;
  }
  await shelf.addLinks(links);
  if (!(await joinLarge(report.key, links, shelf))) await regroup([report.key], shelf);
}

/** Takes a report out again. Groups that only it held together come apart. */
export async function removeFromEchoes(report: number, shelf: EchoShelf): Promise<void> {
  const { reports } = await component([report], shelf);
  await shelf.remove(report);
  await regroup(
    reports.filter((key) => key !== report),
    shelf,
  );
}

async function linksTo(key: number, print: Print, others: readonly number[], shelf: EchoShelf): Promise<EchoLink[]> {
  if (!others.length) return [];
  const mine = held(print);
  const links: EchoLink[] = [];
  for (const [other, theirs] of await shelf.prints(others)) {
    const found = overlap(mine, theirs);
    if (!found) continue;
    const { regions, ...how } = found;
    links.push({ report: key, other, ...how, region: regions[0] });
    links.push({ report: other, other: key, ...how, region: regions[1] });
  }
  return links;
}

async function regroup(from: readonly number[], shelf: EchoShelf): Promise<void> {
  if (!from.length) return;
  const { reports, links } = await component(from, shelf);
  await shelf.regroup(reports, groupsOf(await shelf.reports(reports), links));
}

/** All that reports are linked to, by however many steps. */
async function component(from: readonly number[], shelf: EchoShelf): Promise<{ reports: number[]; links: EchoLink[] }> {
  const seen = new Set(from);
  const links: EchoLink[] = [];
  let edge = [...from];
  while (edge.length) {
    const next = await shelf.links(edge);
    links.push(...next);
    edge = [];
    for (const { other } of next) {
      if (seen.has(other)) continue;
      seen.add(other);
      edge.push(other);
    }
  }
  return { reports: [...seen], links };
}

/** Puts a report into the one large group to which all its links lead; whether there was one. */
async function joinLarge(key: number, links: readonly EchoLink[], shelf: EchoShelf): Promise<boolean> {
  const mine = links.filter(({ report }) => report === key);
  if (!mine.length || areApartIn(mine)) return false;
  const [first, ...rest] = await shelf.memberships(mine.map(({ other }) => other));
  if (!first || first.size < LARGE || !first.whole) return false;
  if (rest.some(({ group, whole }) => group !== first.group || !whole)) return false;
  const known = new Map((await shelf.reports([key, first.group, first.origin])).map((report) => [report.key, report]));
  const [report, name, origin] = [known.get(key), known.get(first.group), known.get(first.origin)];
  if (!report || !name || !origin) return false;
  const isEarlier = report.day !== undefined && (origin.day === undefined || report.day < origin.day);
  await shelf.join(key, {
    group: first.group,
    name: report.id < name.id ? key : first.group,
    ...(isEarlier && { origin: { key, because: { decided: "earliest", earliest: true, fullest: false } } }),
  });
  return true;
}
