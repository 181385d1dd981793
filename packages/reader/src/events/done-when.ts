import { roleNoun } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";
import type { Clause } from "./clause.js";
import { isForce } from "./kind.js";
import { meant } from "./phrase.js";
import { meanwhile } from "./scene.js";
import type { Trigger } from "./triggers.js";

/**
 * "Two fighters were killed and a third was captured when *troops* stormed the house": those who by the words beside did the one act did the other,
 * where they bear arms and are not of a kind with those it was done to. `hit`: whom it was done to.
 */
export function doneWhen(
  reading: Reading,
  clause: Clause,
  { at: own, type }: Trigger,
  hit: readonly number[],
  at: ReadonlyMap<number, Trigger>,
): number[] {
  const { tree } = reading;
  const verb = tree.word(own);
  const isHurt =
    (type === "ASSAULT" || type === "COERCE") && (clause.isPassive(own) || /^(?:die|perish)$/i.test(verb.lemma));
  if (!isHurt || verb.upos !== "VERB") return [];
  const sectors = (head: number) => meant(reading, head).map((one) => roleNoun(tree.word(one))?.sector);
  const suffering = new Set(hit.flatMap(sectors).filter((sector) => sector !== undefined));
  return meanwhile(tree, verb).flatMap(({ index }) => {
    const event = at.get(index);
    if ((event?.type !== "ASSAULT" && event?.type !== "COERCE") || MUTUAL.test(tree.word(index).lemma)) return [];
    const doers = clause.subjects(index);
    const isTheirs = doers.some((doer) =>
      sectors(doer).some((sector) => sector !== undefined && suffering.has(sector)),
    );
    return doers.every((doer) => isForce(reading, doer)) && !isTheirs ? doers : [];
  });
}

const MUTUAL = /^(?:clash|fight|battle|exchange|trade|skirmish)$/i;
