import type { Standing } from "sayso-record";
import type { Verdict } from "../corrections/verdicts.js";
import { type SaySo, saySos } from "../saysos/count.js";
import { lowest } from "../saysos/lowest.js";
import { figureSource } from "../saysos/origin.js";
import { type Known, sourceOf } from "../saysos/source.js";
import { closeness, type Where } from "./features.js";
import type { Telling } from "./telling.js";

/** A story as questions answer it (docs/questions.md). */
export interface FoundStory {
  id: string;
  type: string;
  /** A sentence of the reports' own words. */
  what: string;
  from?: string;
  to?: string;
  place?: { name: string; lat: number; lon: number };
  reports: string[];
  /** How many distinct dispatches are among them. */
  echoes: number;
  sayso: SaySo[];
  /** Independent say-sos whose source is not vague. */
  count: number;
  standing: Standing;
  history: { date: string; standing: Standing; report: string }[];
  figures: StoryFigure[];
  denied: { by: string; actor?: string; report: string; statement: string }[];
  /** What persons found out about it; nothing of it was read. */
  verdicts?: Verdict[];
  /** `REPORT#v3` of all its events and relations. */
  events: string[];
}

export interface StoryFigure {
  kind: string;
  low: number;
  high: number;
  by: { low?: number; high?: number; source: string; report: string; date?: string }[];
}

/** What a story is, from what each report tells of it. The tellings may come in any order. */
export function storyOf(id: string, given: readonly Telling[], known: Known): FoundStory {
  const tellings = [...given].sort((a, b) => compare(a.published, b.published) || compare(a.id, b.id));
  const reports = [...new Set(tellings.map(({ report }) => report))];
  const sayso = saySos(tellings, known);
  const denied = deniedBy(tellings, known);
  const history = historyOf(tellings, known);
  const days = tellings.flatMap(({ features: { from, to } }) => (from && to ? [{ from, to }] : []));
  const [span] = mostCommon(days.map(({ from, to }) => `${from}/${to}`)).map((one) => one.split("/"));
  const place = placeOf(tellings);
  return {
    id,
    type: mostCommon(tellings.map(({ type }) => type))[0] ?? "",
    what: (tellings.find(({ told }) => told.some(({ headline }) => !headline)) ?? tellings[0])?.what.text ?? "",
    ...(span?.[0] && { from: span[0] }),
    ...(span?.[1] && { to: span[1] }),
    ...(place && { place: { name: place.name, lat: place.lat, lon: place.lon } }),
    reports,
    echoes: new Set(reports.map((report) => known.originOf(report))).size,
    sayso,
    count: sayso.filter(({ source }) => !source.vague).length,
    standing: history.at(-1)?.standing ?? "stated",
    history,
    figures: figuresOf(tellings, known),
    denied,
    events: [...new Set(tellings.flatMap(({ report, told }) => told.map(({ event }) => `${report}#${event}`)))],
  };
}

function deniedBy(tellings: readonly Telling[], known: Known): FoundStory["denied"] {
  const seen = new Set<string>();
  return tellings.flatMap(({ report, denials }) =>
    denials.flatMap(({ by, statement }) => {
      const { key, name, actor } = sourceOf(by, known);
      const of = `${key} ${known.originOf(report)}`;
      if (seen.has(of)) return [];
      seen.add(of);
      return [{ by: name, ...(actor && { actor }), report, statement }];
    }),
  );
}

/**
 * How the story stood after each report that changed it. Each source counts by its last word: one that denied and then
 * acknowledged no longer denies.
 */
function historyOf(tellings: readonly Telling[], known: Known): FoundStory["history"] {
  const latest = new Map<string, { published: string; standing: Standing }>();
  const history: FoundStory["history"] = [];
  for (const { report, published, told } of tellings) {
    const body = told.some(({ headline }) => !headline) ? told.filter(({ headline }) => !headline) : told;
    for (const { chain, standing } of body) {
      const [inner] = chain;
      const key = inner ? sourceOf(inner, known).key : `outlet:${known.originOf(report)}`;
      const before = latest.get(key);
      // Within one report the lower row wins; a later one takes the place of what was said before.
      const now = before?.published === published ? lowest([before.standing, standing]) : standing;
      latest.set(key, { published, standing: now });
    }
    const standing = lowest([...latest.values()].map((one) => one.standing));
    if (standing !== history.at(-1)?.standing) history.push({ date: published, standing, report });
  }
  return history;
}

function figuresOf(tellings: readonly Telling[], known: Known): StoryFigure[] {
  const kinds = new Map<string, StoryFigure>();
  const seen = new Set<string>();
  const counted = new Set(
    tellings.flatMap(({ figures }) => figures.flatMap(({ kind, rough }) => (rough ? [] : [kind]))),
  );
  for (const telling of tellings) {
    for (const figure of telling.figures) {
      const { kind, low, high, rough } = figure;
      if (rough && counted.has(kind)) continue;
      const [least, most] = [low ?? high ?? 0, high ?? low ?? 0];
      const of = kinds.get(kind) ?? { kind, low: least, high: most, by: [] };
      of.low = Math.min(of.low, least);
      of.high = Math.max(of.high, most);
      const source = figureSource(figure, telling, tellings, known).name;
      const { report, published } = telling;
      const said = {
        ...(low !== undefined && { low }),
        ...(high !== undefined && { high }),
        source,
        report,
        ...(published && { date: published }),
      };
      const key = `${kind} ${low} ${high} ${report}\n${source}`;
      if (!seen.has(key)) of.by.push(said);
      seen.add(key);
      kinds.set(kind, of);
    }
  }
  return [...kinds.values()].sort((a, b) => compare(a.kind, b.kind));
}

/** Where most reports have it, of the closest places. */
export function placeOf(tellings: readonly Telling[]): Where | undefined {
  const places = tellings.flatMap(({ features: { place } }) => (place ? [place] : []));
  const most = Math.max(0, ...places.map(closeness));
  const [id] = mostCommon(places.filter((place) => closeness(place) === most).map((place) => place.id));
  return places.find((one) => one.id === id);
}

/** The values by how often they come, the most common first; ties by value. */
function mostCommon(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([value]) => value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
