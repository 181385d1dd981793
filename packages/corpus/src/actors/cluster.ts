import { createHash } from "node:crypto";
import { grouped } from "../grouped.js";
import { blocksOf } from "./block.js";
import { areApart, type Match, matchOf, type Named } from "./match.js";
import type { Profile } from "./profile.js";

/** One actor: its profiles, and why each was taken to be the same as another. */
export interface ActorCluster {
  id: string;
  profiles: Named[];
  merges: (Match & { a: string; b: string })[];
}

/** What a person said about two profiles; it wins over every rule. */
export interface Ruling {
  a: string;
  b: string;
  same: boolean;
}

/**
 * Groups profiles into actors. The surest matches are made first, and none that would put two together who are known to be
 * apart. It depends on the profiles alone, not on their order.
 */
export function clusterProfiles(named: readonly Named[], rulings: readonly Ruling[] = []): ActorCluster[] {
  const all = [...named].sort((a, b) => order(a.profile, b.profile));
  const clusters = new Map(
    all.map((one) => [one.profile.key, { profiles: [one], merges: [] as ActorCluster["merges"] }]),
  );
  const ruled = new Map(
    rulings.flatMap(({ a, b, same }) => [[`${a}\n${b}`, same] as const, [`${b}\n${a}`, same] as const]),
  );
  for (const { a, b, match } of pairs(all, ruled)) {
    const [into, from] = [clusters.get(a), clusters.get(b)];
    if (!into || !from || into === from) continue;
    const byPerson = ruled.get(`${a}\n${b}`) === true;
    if (!byPerson && !fit(into.profiles, from.profiles, ruled)) continue;
    into.profiles.push(...from.profiles);
    into.merges.push(...from.merges, { a, b, ...match });
    for (const { profile } of from.profiles) clusters.set(profile.key, into);
  }
  return [...new Set(clusters.values())].map(({ profiles, merges }) => {
    const members = profiles.sort((a, b) => order(a.profile, b.profile));
    return { id: actorId(members.map(({ profile }) => profile.key)), profiles: members, merges };
  });
}

/** The surest first, then by key. */
function pairs(all: readonly Named[], ruled: ReadonlyMap<string, boolean>): { a: string; b: string; match: Match }[] {
  const found: { a: string; b: string; match: Match }[] = [];
  const asked = new Set<string>();
  const ask = (one: Named, other: Named) => {
    const [a, b] = [one.profile.key, other.profile.key];
    const pair = `${a}\n${b}`;
    if (asked.has(pair)) return;
    asked.add(pair);
    const ruling = ruled.get(pair);
    if (ruling === false) return;
    const match = ruling ? { reason: "a person said so", confidence: 1 } : matchOf(one, other);
    if (match) found.push({ a, b, match });
  };
  // Two that match share a block. Those of a block are in the order of all.
  const blocks = grouped(all.flatMap((one) => blocksOf(one).map((block) => [block, one] as const)));
  for (const mates of blocks.values()) {
    mates.forEach((one, at) => {
      for (const other of mates.slice(at + 1)) ask(one, other);
    });
  }
  const byKey = new Map(all.map((one) => [one.profile.key, one]));
  for (const pair of ruled.keys()) {
    const [one, other] = pair.split("\n").map((key) => byKey.get(key));
    if (one && other && order(one.profile, other.profile) < 0) ask(one, other);
  }
  return found.sort((x, y) => y.match.confidence - x.match.confidence || compare(x.a, y.a) || compare(x.b, y.b));
}

function fit(into: readonly Named[], from: readonly Named[], ruled: ReadonlyMap<string, boolean>): boolean {
  return into.every(({ profile: a }) =>
    from.every(({ profile: b }) => {
      const ruling = ruled.get(`${a.key}\n${b.key}`);
      return ruling ?? !areApart(a, b);
    }),
  );
}

/** Named by the profile that comes first: the same profiles give the same id. */
function actorId(keys: readonly string[]): string {
  const [first = ""] = [...keys].sort(compare);
  return `a${createHash("sha256").update(first).digest("hex").slice(0, ID_LENGTH)}`;
}
const ID_LENGTH = 12;

function order(a: Profile, b: Profile): number {
  return compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
