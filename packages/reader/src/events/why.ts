import type { Actor, Reason } from "sayso-record";
import type { Tree } from "../tree.js";
import { type Cause, reason, spansOf } from "../why.js";
import type { Draft } from "./draft.js";
import { lightVerb } from "./light-verbs.js";
import type { Taken } from "./taken.js";

/** Why the event has its type, its actors and recipients, and its modality. */
export function whyEvent(tree: Tree, { trigger, participants, mood }: Draft): Reason[] {
  const { entry, words, light } = trigger;
  const verb = light === undefined ? undefined : lightVerb(tree.word(light));
  const taken = (of: "actors" | "recipients", found: readonly Actor[], heads: readonly number[]) =>
    found.flatMap((actor, at) => {
      const how = howTaken(participants.taken, of, heads[at]);
      return how ? [reason(of, { ...how, spans: [actor.span], ...(how.rule === "frame" && { entry }) })] : [];
    });
  return [
    reason("type", { rule: "event-word", spans: spansOf(tree, words), entry }),
    ...(verb && light !== undefined
      ? [reason("type", { rule: "light-verb", spans: spansOf(tree, [light]), entry: verb })]
      : []),
    ...(mood.rule === "refusal" ? [reason("type", moodCause(tree, mood))] : []),
    ...taken("actors", participants.actors, participants.actorHeads),
    ...taken("recipients", participants.recipients, participants.recipientHeads),
    reason("modality", moodCause(tree, mood)),
  ];
}

function moodCause(tree: Tree, { rule, words, entry }: Draft["mood"]): Cause {
  return { rule, spans: spansOf(tree, words), ...(entry && { entry }) };
}

/** One that is first taken for an actor may end as a recipient: for those the last way holds. */
function howTaken(taken: readonly Taken[], of: "actors" | "recipients", head: number | undefined) {
  const fitting = taken.filter((one) => one.head === head);
  const how = of === "actors" ? fitting[0] : fitting.at(-1);
  return how && { rule: how.rule, ...(how.slot && { slot: how.slot }), ...(how.label && { label: how.label }) };
}
