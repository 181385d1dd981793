import { isOfOneReport } from "../actors/name.js";
import { nameInKey } from "../actors/profile.js";
import type { Telling } from "../stories/telling.js";
import { type Known, outletSource, type Source } from "./source.js";
import type { Voice } from "./voice.js";

/** "Kestrel reported", where the reader takes a name of one word for a person's: the outlet of that name that tells the story, too. */
export function outletCalled({ person }: Voice, all: readonly Telling[], known: Known): Source | undefined {
  const form = person === undefined ? "" : nameInKey(person);
  return isOfOneReport(form) ? outletsOf(all, known).named.get(form.split(" @")[0] ?? "") : undefined;
}

interface Outlets {
  known: Known;
  tellings: Map<string, Telling[]>;
  named: Map<string, Source>;
}

const OUTLETS = new WeakMap<readonly Telling[], Outlets>();

/** The outlets that tell a story, by the source that each is and by name; looked up for each chain of each telling. */
export function outletsOf(all: readonly Telling[], known: Known): Outlets {
  const before = OUTLETS.get(all);
  if (before?.known === known) return before;
  const tellings = new Map<string, Telling[]>();
  const named = new Map<string, Source>();
  for (const one of all) {
    const source = outletSource(one, known);
    const of = tellings.get(source.key) ?? [];
    of.push(one);
    tellings.set(source.key, of);
    if (one.agency) named.set(nameInKey(one.agency), source);
  }
  const outlets = { known, tellings, named };
  OUTLETS.set(all, outlets);
  return outlets;
}
