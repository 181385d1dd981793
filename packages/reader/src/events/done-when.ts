import { roleNoun } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";
import type { Clause } from "./clause.js";
import { isForce } from "./kind.js";
import { meant } from "./phrase.js";
import { FORCE, happening, meanwhile } from "./scene.js";
import type { Trigger } from "./triggers.js";

/**
 * "Two fighters were killed and a third was captured when *troops* stormed the house": those who by the words beside did the one act did the other,
 * where they bear arms and are not of a kind with those it was done to. `hit`: whom it was done to.
 */
export function doneWhen(
  reading: Reading,
  clause: Clause,
  trigger: Trigger,
  hit: readonly number[],
  at: ReadonlyMap<number, Trigger>,
): number[] {
  const { tree } = reading;
  const { at: own, type } = trigger;
  const happened = happening(tree, trigger);
  const verb = happened ?? tree.word(own);
  const isHurt =
    FORCE.has(type) && (happened !== undefined || clause.isPassive(own) || /^(?:die|perish)$/i.test(verb.lemma));
  // "A gunfight broke out when police came": those who fight do it to each other.
  const isMutual = trigger.entry.actors.flat().some((slot) => slot === "between" || slot === "with");
  if (!isHurt || verb.upos !== "VERB" || (happened && isMutual)) return [];
  const sectors = (head: number) => meant(reading, head).map((one) => roleNoun(tree.word(one))?.sector);
  const suffering = new Set(hit.flatMap(sectors).filter((sector) => sector !== undefined));
  return meanwhile(tree, verb).flatMap(({ index }) => {
    // "when fighters entered the camp and killed 31"
    const isForceful = [index, ...tree.children(index, "conj").map((next) => next.index)].some((one) => {
      const event = at.get(one);
      return event !== undefined && FORCE.has(event.type) && !MUTUAL.test(tree.word(one).lemma);
    });
    if (!isForceful) return [];
    const doers = clause.subjects(index);
    const isTheirs = doers.some((doer) =>
      sectors(doer).some((sector) => sector !== undefined && suffering.has(sector)),
    );
    return doers.every((doer) => isForce(reading, doer)) && !isTheirs ? doers : [];
  });
}

const MUTUAL = /^(?:clash|fight|battle|exchange|trade|skirmish)$/i;
