import type { Modality, PloverType, Statement } from "sayso-record";
import type { Tree } from "../tree.js";
import { lemmasOf } from "./lemmas.js";

/** An event as somebody tells it. */
export interface Told {
  /** The word that names it. */
  readonly at: number;
  readonly type: PloverType;
  readonly modality: Modality;
  /** The words that head those who did it. */
  readonly actorHeads?: readonly number[];
  readonly carrier?: Statement;
}

/** How many sentences on a source may still answer another. */
const ANSWER = 2;

/**
 * What one source says was done and another, next, says was not ("Police shot a striker, the union says. 'Nobody was shot,' the chief
 * countered"): the other's statement, by the event that it denies.
 */
export function contradicted(tree: Tree, events: readonly Told[]): ReadonlyMap<Told, Statement> {
  const lemma = ({ at }: Told) => lemmasOf(tree.word(at))[0];
  const out = new Map<Told, Statement>();
  for (const [index, event] of events.entries()) {
    if (event.modality !== "happened" || !event.carrier) continue;
    const { sentence } = tree.word(event.at);
    for (const later of events.slice(index + 1)) {
      if (tree.word(later.at).sentence - sentence > ANSWER) break;
      if (later.modality !== "did-not-happen" || later.type !== event.type || lemma(later) !== lemma(event)) continue;
      if (later.carrier && isAnother(event.carrier, later.carrier)) out.set(event, later.carrier);
    }
  }
  return out;
}

function isAnother(one: Statement, other: Statement): boolean {
  if (one.id === other.id || !other.source) return false;
  return one.source?.entity === undefined || one.source.entity !== other.source.entity;
}
