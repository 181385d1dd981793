import type { Actor } from "sayso-record";
import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import { actorOf } from "./actor-of.js";
import { claimant } from "./claimant.js";
import type { Clause } from "./clause.js";
import { behind, including, placedUnder, within } from "./deed-around.js";
import { doneWhen } from "./done-when.js";
import type { Slots } from "./event-words.js";
import { flown, harmedThrough, includedAmong } from "./harmed-through.js";
import { HARMING } from "./harming.js";
import { isWhen } from "./is-time.js";
import { issuerOf } from "./issuer.js";
import { kindOf } from "./kind.js";
import { meaning } from "./meaning.js";
import { isMoney } from "./money.js";
import { isContrasted } from "./negation.js";
import { isFoughtWith, otherSide } from "./other-side.js";
import { meant } from "./phrase.js";
import { fill } from "./slots.js";
import { isOnlyFrom, isScene, isSomebody, isWhat, SCOURGE, somebody } from "./somebody.js";
import { attackOn } from "./struck.js";
import { sufferersAbove } from "./sufferers.js";
import { type Taken, taken } from "./taken.js";
import type { Trigger } from "./triggers.js";
import { wielders } from "./wielders.js";

export interface Participants {
  actors: Actor[];
  recipients: Actor[];
  /** The words that head them. */
  actorHeads: number[];
  recipientHeads: number[];
  /** How each of them was found. */
  taken: Taken[];
}

/** Who did it and to whom, by the entry's frame. `at`: the triggers of the report by word. */
export function participantsOf(
  reading: Reading,
  clause: Clause,
  trigger: Trigger,
  at: ReadonlyMap<number, Trigger>,
): Participants {
  const framed = (slots: Slots) =>
    fill(reading, clause, trigger, slots).map((filler): Taken => ({ ...filler, rule: "frame" }));
  const doers = framed(trigger.entry.actors);
  const doing = doers.map(({ head }) => head);
  // "ordered the killing": those who ordered it are not ordered for its being theirs.
  const isOwn = (one: Taken) =>
    trigger.type === "REQUEST" &&
    at.has(one.head) &&
    meaning(reading, clause, [one], at).some(({ head }) => doing.includes(head));
  // "the ministry's inquiry": whose it is and of whom it is are not one.
  const isOwner = ({ head, slot }: Taken) =>
    slot === "of" && doers.some((one) => one.head === head && one.slot === "own");
  const hit = meaning(
    reading,
    clause,
    framed(trigger.entry.recipients).filter((one) => !isOwn(one) && !isOwner(one)),
    at,
  );
  const placed = placedUnder(clause, trigger);
  if (!hit.length && placed) hit.push(...meaning(reading, clause, taken(clause.objects(placed), "obj"), at));
  const suffering = sufferersAbove(reading, clause, trigger).map(
    (head): Taken => ({ head, rule: "frame", slot: "subj" }),
  );
  if (!hit.length) hit.push(...meaning(reading, clause, suffering, at));
  const isHit = (head: number) => suffering.some((one) => one.head === head) || hit.some((one) => one.head === head);
  const isClause = isDeprel(reading.tree.word(trigger.at).deprel, ["acl"]);
  const through = (one: Taken): Taken => (isClause ? { ...one, head: attackOn(reading, one.head, trigger.at) } : one);
  let acting = somebody(
    reading,
    // "last week's attack" is nobody's.
    meaning(reading, clause, framed(trigger.entry.actors).map(through), at).filter(
      ({ head }) => !isHit(head) && !isWhen(reading, head) && !isOnlyFrom(reading, clause, head),
    ),
  );
  if (!acting.length && placed) acting = meaning(reading, clause, taken(clause.subjects(placed), "subj"), at);
  acting = acting.map((one) => ({ ...one, head: issuerOf(reading, clause, trigger, one.head) }));
  if (!acting.length && trigger.type === "ASSAULT") acting = meaning(reading, clause, claimant(clause, trigger), at);
  if (!acting.length && trigger.type === "ASSAULT") acting = meaning(reading, clause, behind(clause, trigger, at), at);
  if (!acting.length) {
    const heads = hit.map(({ head }) => head);
    const those = doneWhen(reading, clause, trigger, heads, at).map((head): Taken => ({ head, rule: "behind" }));
    acting = meaning(reading, clause, those, at).filter(({ head }) => !heads.includes(head));
  }
  if (!acting.length && HARMING.has(trigger.type))
    acting = meaning(reading, clause, including(reading, clause, trigger, at), at);
  if (!acting.length && HARMING.has(trigger.type))
    acting = meaning(reading, clause, within(reading, clause, trigger, at), at);
  const hurt = HARMING.has(trigger.type) ? hurtAbove(reading, clause, trigger, at) : [];
  const actors = acting
    .filter(({ head }) => !hurt.includes(head) && !isScene(reading, head, trigger, hit))
    .flatMap((one) => wielders(reading, one.head))
    // "Who is behind the raid?": nobody is named.
    .filter(
      (head) =>
        !isContrasted(reading.tree, head) && isSomebody(reading, head) && !SCOURGE.test(reading.tree.word(head).form),
    )
    .filter((head) => !/^(?:who|whom|what)$/i.test(reading.tree.word(head).form));
  if (!actors.length) actors.push(...flown(reading, clause, trigger, acting));
  if (!hit.length) hit.push(...meaning(reading, clause, taken(harmedThrough(reading, clause, trigger, at), "obj"), at));
  const recipients = hit
    .map(({ head }) => head)
    .filter(
      (head) =>
        !isContrasted(reading.tree, head) &&
        !actors.includes(head) &&
        !at.get(head) &&
        !isWhen(reading, head) &&
        !isWhat(reading, head) &&
        !isMoney(reading, head),
    );
  recipients.push(...includedAmong(reading, trigger, recipients));
  // "accused each other": either is accused by the other.
  const isMutual = recipients.length === 1 && recipients.every((head) => isEachOther(reading, head));
  if (isMutual && actors.length) recipients.splice(0, 1, ...actors);
  // "clashes between herders and farmers": each does it to the other; "met with the rebels": with whom they met.
  const across = acting.filter(({ slot }) => slot === "with" || slot === "between").map(({ head }) => head);
  if (!recipients.length && actors.length > 1) recipients.push(...across.filter((head) => actors.includes(head)));
  if (!recipients.length && isFoughtWith(trigger))
    recipients.push(...otherSide(reading, clause, trigger, at, actors).filter((head) => !at.get(head)));
  if (!recipients.length && HARMING.has(trigger.type)) {
    const meant = aimedAt(reading, clause, trigger).filter((head) => !actors.includes(head));
    recipients.push(...meant);
    hit.push(...meant.map((head): Taken => ({ head, rule: "frame", slot: "obj" })));
  }
  return {
    actors: actors.map((head) => actorOf(reading, head)),
    recipients: recipients.map((head) => actorOf(reading, head)),
    actorHeads: actors,
    recipientHeads: recipients,
    taken: [...acting, ...hit],
  };
}

/** "A lorry hit a mine, killing two", "the camp was shelled, killing two": what it was done to has not done what came of it. */
function hurtAbove(reading: Reading, clause: Clause, { at: own }: Trigger, at: ReadonlyMap<number, Trigger>): number[] {
  const { tree } = clause;
  for (let verb = tree.word(own); isDeprel(verb.deprel, ["advcl", "conj", "xcomp"]); verb = tree.word(verb.head)) {
    const event = at.get(verb.head);
    if (event?.type === "ASSAULT")
      return fill(reading, clause, event, event.entry.recipients).flatMap(({ head }) => meant(reading, head));
    if (tree.word(verb.head).upos !== "VERB") break;
  }
  return [];
}

/** "each other", "one another" */
function isEachOther({ tree }: Reading, head: number): boolean {
  const pair = (first: number) =>
    tree.words
      .slice(Math.max(0, first), first + 2)
      .map(({ form }) => form)
      .join(" ");
  return [pair(head - 1), pair(head)].some((words) => /^(?:each other|one another)$/i.test(words));
}

/** "fired tear gas to disperse protesters": those whom it was done to disperse. */
function aimedAt(reading: Reading, clause: Clause, { at, light }: Trigger): number[] {
  const verb = light ?? at;
  const purposes = clause.tree
    .children(verb, "advcl", "xcomp")
    .filter(({ index, upos }) => upos === "VERB" && index > verb && clause.isInfinitive(index));
  return purposes
    .flatMap(({ index }) => clause.objects(index))
    .flatMap((head) => meant(reading, head))
    .filter((head) => kindOf(reading, head) === "agent");
}
