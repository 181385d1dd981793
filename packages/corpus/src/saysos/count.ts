import type { Standing } from "sayso-record";
import type { Telling } from "../stories/telling.js";
import { lowest } from "./lowest.js";
import { originOf } from "./origin.js";
import { outletCalled } from "./outlets.js";
import { type Known, outletSource, type Source, sourceOf } from "./source.js";
import { isPassedOn, voicesOf } from "./voices-of.js";

/** One independent say-so of a story: a source, what its word is worth now, and each path by which it came. */
export interface SaySo {
  source: { name: string; actor?: string; vague: boolean };
  standing: Standing;
  paths: Path[];
}

export interface Path {
  report: string;
  event: string;
  /** Innermost source first, the outlet last. */
  chain: string[];
}

interface Heard extends Path {
  source: Source;
  standing: Standing;
  published: string;
  /** In the outlet's own voice. */
  own: boolean;
  /** Told to tell something else. */
  aside: boolean;
}

/** The independent say-sos of a story, those with a name first, each by its first report. */
export function saySos(tellings: readonly Telling[], known: Known): SaySo[] {
  const sources = new Map<string, { source: Source; heard: Heard[] }>();
  for (const heard of heardIn(tellings, known)) {
    const of = sources.get(heard.source.key) ?? { source: heard.source, heard: [] };
    of.heard.push(heard);
    sources.set(heard.source.key, of);
  }
  return withoutStates([...sources.values()])
    .map(({ source, heard }) => ({
      source: { name: source.name, ...(source.actor && { actor: source.actor }), vague: source.vague },
      standing: latestStanding(heard),
      paths: heard.map(({ report, event, chain }) => ({ report, event, chain })),
    }))
    .sort((a, b) => Number(a.source.vague) - Number(b.source.vague));
}

/** "Iran says" beside what its Guards say: a state speaks by its bodies, so it is no other source than the first of them. */
function withoutStates<T extends { source: Source; heard: Heard[] }>(all: readonly T[]): T[] {
  const speaks = (state: string) => all.find(({ source }) => source.of === state && !source.isState);
  return all
    .filter(({ source }) => !(source.isState && source.of && speaks(source.of)))
    .map((one) => {
      const states = all.filter(({ source }) => source.isState && source.of && speaks(source.of) === one);
      return states.length > 0 ? { ...one, heard: [one, ...states].flatMap(({ heard }) => heard) } : one;
    });
}

/** Every path by which the story is told, the earliest first; denials are none. */
function heardIn(tellings: readonly Telling[], known: Known): Heard[] {
  const sorted = [...tellings].sort((a, b) => compare(a.published, b.published) || compare(a.id, b.id));
  const all: Heard[] = [];
  for (const telling of sorted) {
    for (const { event, chain, standing, aside } of voicesOf(telling)) {
      const { source, names } = originOf(chain, telling, sorted, known);
      const { report, published } = telling;
      all.push({ report, event, chain: names, source, standing, published, own: chain.length === 0, aside });
    }
  }
  const told = all.filter(({ aside }) => !aside);
  return withoutOwnVoices(told.length > 0 ? told : all, sorted, known);
}

/** An outlet that takes the happening from others, in any of its dispatches or as another outlet has it, is no witness of it, nor are copies of those. */
function withoutOwnVoices(all: readonly Heard[], tellings: readonly Telling[], known: Known): Heard[] {
  const passing = new Set<string>();
  for (const telling of tellings) {
    // Who says that nothing of the kind took place is nobody from whom it was taken.
    const body = telling.told.filter(({ headline, modality }) => !headline && modality !== "did-not-happen");
    if (body.length === 0 || !isPassedOn(body)) continue;
    passing.add(outletSource(telling, known).key);
    passing.add(`report:${known.originOf(telling.report)}`);
    // "Delta News reported, quoting the judge": it took it from him, whatever its own dispatch says.
    for (const { chain } of body)
      for (const voice of chain.slice(1)) {
        passing.add((outletCalled(voice, tellings, known) ?? sourceOf(voice, known)).key);
      }
  }
  return all.filter(
    (heard) => !(heard.own && (passing.has(heard.source.key) || passing.has(`report:${known.originOf(heard.report)}`))),
  );
}

/** The last report's word for it; within one report the lower row of the table of standings wins. */
function latestStanding(heard: readonly Heard[]): Standing {
  const last = heard
    .map(({ published }) => published)
    .sort()
    .at(-1);
  return lowest(heard.filter(({ published }) => published === last).map(({ standing }) => standing));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
