import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import type { Draft } from "./draft.js";
import { isGerund } from "./gerund.js";
import { isHarmBeside } from "./harm.js";
import { isAgreement, leastFor, OF_ARMS } from "./least-sure.js";

/** The events that the report tells: without those too unsure, and those that say no more than the event above them does. */
export function kept(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const at = new Map(drafts.map((draft) => [draft.trigger.at, draft]));
  return drafts.filter((draft) => {
    const above = aboveOf(reading, draft, at);
    const beside = isHarmBeside(reading, draft, at) || isActBeside(reading, draft, at);
    const least = beside ? 0 : leastFor(reading, draft, above);
    return draft.confidence >= least && !isAbsorbed(draft, above);
  });
}

/** "accused of arming and training them": with the one act the other, done by the same to somebody. */
function isActBeside(reading: Reading, { trigger, participants }: Draft, at: ReadonlyMap<number, Draft>): boolean {
  const word = reading.tree.word(trigger.at);
  const first = at.get(word.head);
  if (!first || !isDeprel(word.deprel, ["conj"]) || !isGerund(word.form)) return false;
  if (
    !isGerund(reading.tree.word(first.trigger.at).form) ||
    !participants.recipientHeads.length ||
    !participants.actorHeads.length
  )
    return false;
  return first.confidence >= leastFor(reading, first, aboveOf(reading, first, at));
}

/** How many words up a word may stand that tells of an event. */
const FAR = 3;

/** The event whose words govern this one's: "called on" of "called on fighters to invade". */
function aboveOf(reading: Reading, { trigger }: Draft, at: ReadonlyMap<number, Draft>): Draft | undefined {
  const governors = reading.tree.ancestors(trigger.light ?? trigger.at).slice(0, FAR);
  return governors.map((word) => at.get(word.index)).find((draft) => draft !== undefined);
}

/** "agreed to meet" is an agreement; "called on fighters to invade" is a call and an invasion called for. */
function isAbsorbed({ trigger, modality }: Draft, above: Draft | undefined): boolean {
  if (modality === "happened" || modality === "ongoing" || OF_ARMS.has(trigger.type)) return false;
  return isAgreement(above);
}
