import type { Reading } from "../reading.js";
import type { Participants } from "./participants.js";
import { quadShare } from "./quad.js";
import type { Trigger } from "./triggers.js";

/** What speaks for an event, as numbers from 0 to 1. */
export function evidence(
  reading: Reading,
  trigger: Trigger,
  participants: Participants,
  at: ReadonlyMap<number, Trigger>,
): number[] {
  const { entry } = trigger;
  const word = reading.tree.word(trigger.at);
  return [
    quadShare(reading, trigger),
    participants.actors.length ? 1 : 0,
    participants.recipients.length ? 1 : 0,
    entry.only === "unsure" ? 1 : 0,
    Math.min(1, (entry.needs.length + entry.before.length) / 2),
    Math.min(1, Math.max(...trigger.words.map((at) => reading.tree.word(at).weight)) * 3),
    word.upos === "NOUN" && trigger.light === undefined ? 1 : 0,
    Math.min(1, reading.tree.ancestors(trigger.at).length / 5),
    isUnder(reading, trigger, at) ? 1 : 0,
    trigger.type === "ASSAULT" ? 1 : 0,
  ];
}

/** Whether another event governs it: "condemned the attack". */
function isUnder(reading: Reading, trigger: Trigger, at: ReadonlyMap<number, Trigger>): boolean {
  return reading.tree.ancestors(trigger.light ?? trigger.at).some((word) => at.has(word.index));
}

/** A logistic over `evidence`, fitted on the development set. */
const WEIGHTS: readonly number[] = [2.95, 0.96, 0.09, -0.41, -0.05, 0.35, 0.04, -1.68, -1.44, 0.68];
const BIAS = -0.31;

/** How likely it is that a careful reader would take the event from the sentence: 0 to 1. */
export function sureness(
  reading: Reading,
  trigger: Trigger,
  participants: Participants,
  at: ReadonlyMap<number, Trigger>,
): number {
  const score = evidence(reading, trigger, participants, at).reduce(
    (sum, value, at) => sum + value * (WEIGHTS[at] ?? 0),
    BIAS,
  );
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000;
}
