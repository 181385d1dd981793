import type { Reading } from "../reading.js";
import type { Participants } from "./participants.js";
import { quadShare } from "./quad.js";
import type { Trigger } from "./triggers.js";

/** What speaks for an event, as numbers from 0 to 1. */
export function evidence(reading: Reading, trigger: Trigger, participants: Participants): number[] {
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
  ];
}

/** A logistic over `evidence`, fitted on the development set. */
const WEIGHTS: readonly number[] = [2.5, 0.6, 0.5, -1.2, 0.6, 1.0, -0.4, -0.8];
const BIAS = -1.2;

/** How likely it is that a careful reader would take the event from the sentence: 0 to 1. */
export function sureness(reading: Reading, trigger: Trigger, participants: Participants): number {
  const score = evidence(reading, trigger, participants).reduce(
    (sum, value, at) => sum + value * (WEIGHTS[at] ?? 0),
    BIAS,
  );
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000;
}
