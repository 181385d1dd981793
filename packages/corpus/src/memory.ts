import type { ReportRecord } from "sayso-record";
import { type ActorCluster, clusterProfiles, type Ruling } from "./actors/cluster.js";
import type { Named } from "./actors/match.js";
import { formOf } from "./actors/name.js";
import { betterSpelling } from "./actors/spelling.js";
import { readingOf } from "./reading.js";
import type { Known } from "./saysos/source.js";
import { clusterNodes, type Tie } from "./stories/cluster.js";
import { type FoundStory, storyOf } from "./stories/found.js";
import { storyId } from "./stories/id.js";
import { signatureOf } from "./stories/signature.js";
import { tellingsOf } from "./stories/tell.js";
import type { Telling } from "./stories/telling.js";

/** What a handful of records tell together, without a store. */
export interface Linked {
  actors: ActorCluster[];
  stories: FoundStory[];
  /** The actor of an entity: `REPORT#e1` (or `REPORT#agency`). */
  actorOf: ReadonlyMap<string, string>;
}

/** Links records as a corpus does, all at once. The same records give the same answer in any order. */
export function linkRecords(
  records: readonly ReportRecord[],
  originOf: (report: string) => string = (report) => report,
  rulings: readonly Ruling[] = [],
  ties: readonly Tie[] = [],
): Linked {
  const named = new Map<string, Named>();
  const entities = new Map<string, string>();
  const tellings: Telling[] = [];
  for (const record of [...records].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const reading = readingOf(record);
    for (const [id, { profile, aliases }] of reading.sketches) {
      const known = named.get(profile.key) ?? { profile, aliases: [] };
      const name = betterSpelling(known.profile.name, profile.name);
      named.set(profile.key, {
        profile: { ...profile, name },
        aliases: [...new Set([...known.aliases, ...aliases.map(formOf)])].sort(),
      });
      entities.set(`${record.id}#${id}`, profile.key);
    }
    tellings.push(...tellingsOf(record, reading));
  }
  const actors = clusterProfiles([...named.values()], rulings);
  const byProfile = new Map(
    actors.flatMap((actor) => actor.profiles.map(({ profile }) => [profile.key, actor] as const)),
  );
  const known = knownFrom(byProfile, tellings, originOf);
  const stories = groupTellings(tellings, ties).map((group) => storyOf(storyId(group), group, known));
  const actorOf = new Map([...entities].map(([id, key]) => [id, byProfile.get(key)?.id ?? ""]));
  return { actors, stories, actorOf };
}

function groupTellings(tellings: readonly Telling[], ties: readonly Tie[]): Telling[][] {
  const bySignature = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const key = signatureOf(telling.features);
    const of = bySignature.get(key) ?? [];
    of.push(telling);
    bySignature.set(key, of);
  }
  const nodes = [...bySignature].flatMap(([key, [first]]) => (first ? [{ key, features: first.features }] : []));
  return clusterNodes(nodes, ties).map((keys) => keys.flatMap((key) => bySignature.get(key) ?? []));
}

function knownFrom(
  actors: ReadonlyMap<string, ActorCluster>,
  tellings: readonly Telling[],
  originOf: (report: string) => string,
): Known {
  const bodies = new Map<string, string>();
  for (const { told } of tellings) {
    for (const { person, actor } of told.flatMap(({ chain }) => chain)) {
      const id = person && actors.get(person)?.id;
      if (id && actor && actor !== person && (bodies.get(id) ?? "~") > actor) bodies.set(id, actor);
    }
  }
  return {
    actorOf: (profile) => {
      const actor = actors.get(profile);
      return actor && { id: actor.id, name: nameOf(actor) };
    },
    originOf,
    bodyOf: (profile) => {
      const id = actors.get(profile)?.id;
      return id === undefined ? undefined : bodies.get(id);
    },
  };
}

/** The longest of its profiles' names; ties by the alphabet. */
export function nameOf({ profiles }: ActorCluster): string {
  const names = profiles.map(({ profile }) => profile.name);
  return names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? "";
}
