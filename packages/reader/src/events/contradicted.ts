import type { Actor, Modality, PloverType, Span, Statement } from "sayso-record";
import type { Tree } from "../tree.js";
import { lemmasOf } from "./lemmas.js";

/** An event as somebody tells it. */
export interface Told {
  /** The word that names it. */
  readonly at: number;
  /** All the words that name it: "held talks". */
  readonly anchor?: Span;
  readonly type: PloverType;
  readonly modality: Modality;
  /** The words that head those who did it. */
  readonly actorHeads?: readonly number[];
  readonly actors?: readonly Actor[];
  /** To whom, likewise. */
  readonly recipientHeads?: readonly number[];
  readonly recipients?: readonly Actor[];
  readonly carrier?: Statement;
}

/** How many sentences on a source may still answer another. */
const ANSWER = 2;

/**
 * What one source says was done and another, next, says was not ("Police shot a striker, the union says. 'Nobody was shot,' the chief
 * countered"), or denies in other words ("The army shelled the camp, the UN says. The army denied that it had fired on the camp"): the other's
 * statement, by the event that it denies.
 */
export function contradicted(tree: Tree, events: readonly Told[]): ReadonlyMap<Told, Statement> {
  const lemma = ({ at }: Told) => lemmasOf(tree.word(at))[0];
  const out = new Map<Told, Statement>();
  for (const [index, event] of events.entries()) {
    if (event.modality !== "happened") continue;
    const { sentence } = tree.word(event.at);
    for (const later of events.slice(index + 1)) {
      if (tree.word(later.at).sentence - sentence > ANSWER) break;
      if (isDeniedAlike(tree, event, later)) out.set(event, later.carrier);
      if (
        !event.carrier ||
        later.modality !== "did-not-happen" ||
        later.type !== event.type ||
        lemma(later) !== lemma(event)
      )
        continue;
      if (later.carrier && isAnother(event.carrier, later.carrier)) out.set(event, later.carrier);
    }
  }
  return out;
}

/** Whether the later one is what somebody else denies to have happened, and the same did it to the same, whatever word it is told by. */
function isDeniedAlike(tree: Tree, event: Told, later: Told): later is Told & { readonly carrier: Statement } {
  const { carrier, modality, type } = later;
  if (carrier?.standing !== "denied" || modality !== "happened" || type !== event.type) return false;
  if (tree.word(later.at).sentence === tree.word(event.at).sentence || event.carrier?.standing === "denied")
    return false;
  if (event.carrier && !isAnother(event.carrier, carrier)) return false;
  return (
    isShared(tree, [event.actors, event.actorHeads], [later.actors, later.actorHeads]) &&
    isShared(tree, [event.recipients, event.recipientHeads], [later.recipients, later.recipientHeads])
  );
}

type People = readonly [readonly Actor[] | undefined, readonly number[] | undefined];

/** Whether two events have somebody in common: the same one, or described by the same noun. */
function isShared(tree: Tree, [ones = [], heads = []]: People, [others = [], ends = []]: People): boolean {
  const known = new Set(ones.flatMap(({ entity }) => entity ?? []));
  if (others.some(({ entity }) => entity !== undefined && known.has(entity))) return true;
  const noun = (at: number) => (tree.word(at).upos === "NOUN" ? [tree.word(at).lemma.toLowerCase()] : []);
  const nouns = new Set(heads.flatMap(noun));
  return ends.flatMap(noun).some((one) => nouns.has(one));
}

function isAnother(one: Statement, other: Statement): boolean {
  if (one.id === other.id || !other.source) return false;
  return one.source?.entity === undefined || one.source.entity !== other.source.entity;
}
