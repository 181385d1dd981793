import type { NewsEvent, ReportRecord, Span, StatementId } from "sayso-record";
import { onceWithin } from "../once-for.js";
import { type Reading, within } from "../reading.js";
import { isSaying } from "../saysos/words.js";
import { daysBefore, isHoursAway, isSomeTimeBefore } from "./apart-in-time.js";
import { isNoun } from "./noun.js";

/** Whether an event is mentioned to tell something else: "after a march", "who was shot", "condemned the attack". */
export const isAside: (event: NewsEvent, reading: Reading) => boolean = onceWithin(isToldAside);

function isToldAside(event: NewsEvent, reading: Reading): boolean {
  return (
    daysBefore(event, reading) !== undefined ||
    isHoursAway(event, reading) ||
    isSomeTimeBefore(event, reading) ||
    isLedIn(event, reading) ||
    isAnswered(event, reading) ||
    isRelated(event, reading) ||
    isReaction(event.said, reading) ||
    isFelt(event, reading) ||
    isOfSource(event, reading) ||
    isSuffered(event, reading)
  );
}

/** Whether the event is told by a noun that takes it as known: "the attack", "their raid", "the third such attack". */
export function isNamed({ anchor }: NewsEvent, { record }: Reading): boolean {
  const before = record.text.slice(Math.max(0, anchor[0] - 24), anchor[0]);
  return NAMED.test(before) && isNoun(anchor, record.text);
}

const NAMED = /\b(?:(?:the|this|that|an?|their|his|its|of|after|during|for)\s+(?:\p{Ll}+\s)?|such\s+)$/iu;

const RELATED =
  /\b(?:(?:who|which|that|where (?:\p{Ll}+\s){1,2})\s?(?:was|were|had been|has been|have been)\s+(?:\p{L}+ly\s+)?|(?<!\b(?:said|says|say|added|saying) )(?:who|which)\s+(?:had\s+)?)$/u;

/** "The mayor, who was shot on Wednesday, had been threatened", "paid those who seized him": told to say who somebody is, unless with a toll. */
export const isRelated: (event: NewsEvent, reading: Reading) => boolean = onceWithin(
  ({ anchor, figures }, { record }) =>
    !isTolled(figures, record) && RELATED.test(record.text.slice(Math.max(0, anchor[0] - 32), anchor[0])),
);

/** "condemned the attack": who judges a happening takes it as known. */
export function isReaction(said: StatementId | undefined, reading: Reading): boolean {
  const statement = reading.record.statements.find(({ id }) => id === said);
  return (
    statement?.cue.some((span) => isSaying(reading.textOf(span), "react") || HAD_TOLD.test(reading.textOf(span))) ??
    false
  );
}

/** "A reporter was shot. She had reported on the killing of a judge": what she once told of is no word of hers on it. */
const HAD_TOLD = /^had (?:reported|written|spoken out|campaigned) (?:on|about|against)\b/iu;

/** "A teacher who survived an air strike said": told to say who speaks. */
function isOfSource({ anchor }: NewsEvent, { record }: Reading): boolean {
  return record.statements.some(({ source }) => source && within(anchor, source.span));
}

/** "Police fired on a demonstration": what something else was done to, or where, is told to say that. */
function isSuffered({ anchor, type }: NewsEvent, { record, textOf }: Reading): boolean {
  return (
    type === "PROTEST" &&
    isNoun(anchor, record.text) &&
    record.events.some(
      (other) =>
        other.type !== type &&
        ([...other.recipients, ...other.locations].some(({ span }) => within(anchor, span)) ||
          (other.anchor[1] <= anchor[0] && OBJECT.test(textOf([other.anchor[1], anchor[0]])))),
    )
  );
}
const OBJECT = /^(?:\s(?:up|on|at|into|against))?\s(?:an?|the|this|that|their|its|\p{Lu}\p{L}+['’]s)\s(?:\p{L}+\s)?$/iu;

const FELT = /\b(?:is|are|was|were|be|been|am)\s+(?:\p{L}+\s)?(\p{L}+) (?:by|at|over|about)\b/u;

/** "Said she was appalled by the attack": who says what he feels at it takes it as known, too. */
function isFelt({ anchor }: NewsEvent, reading: Reading): boolean {
  return reading.record.statements.some(({ content }) =>
    content.some((span) => {
      const [, feeling] = (within(anchor, span) && FELT.exec(reading.textOf([span[0], anchor[0]]))) || [];
      return feeling !== undefined && isSaying(feeling, "feel");
    }),
  );
}

/** Whether it is told with its dead or wounded. */
function isTolled(figures: NewsEvent["figures"], record: ReportRecord): boolean {
  return record.figures.some(({ id, kind }) => figures.includes(id) && (kind === "killed" || kind === "injured"));
}

const ASIDE =
  /\b(?:after|during|before|since|following|amid|of|from|until|over|about|in \p{L}+ (?:with|for)|(?:used|involved|wanted|part|hand|role) in)\s+(?:(?:an?|the|their|his|its|this|that|\p{Lu}\p{L}+['’]s)\s+)?(?:(?!they |he |she |it |we |who |which )\p{L}+\s)?$/iu;

const IN_ANSWER =
  /\bin \p{L}+ (?:to|at|over|about|against|for)\s+(?:(?:an?|the|their|his|its|this|that|\p{Lu}\p{L}+['’]s)\s+)?(?:\p{L}+\s)?$/iu;

/** "In answer to Monday's attack", "in anger over the killing of two students": what it was done for is known, also with its toll. */
function isAnswered({ anchor }: NewsEvent, { record }: Reading): boolean {
  return IN_ANSWER.test(record.text.slice(Math.max(0, anchor[0] - 48), anchor[0])) && isNoun(anchor, record.text);
}

/** Whether a noun that a preposition leads in stands behind that time, with a verb's end between them: the time is the verb's. */
export function isLedInLater({ anchor, type, time: dated }: NewsEvent, time: Span, { record }: Reading): boolean {
  const between = record.text.slice(time[1], anchor[0]);
  if (LEADING_IN_CLAUSE.test(between)) return true;
  // "It sank on Monday after a ship had hit it" is one thing; a closing is another.
  const isAnswer = record.events.some((one) => one.time === dated && one.anchor[1] <= time[0] && one.type !== type);
  if (LED_IN_BY_AFTER.test(between) && isAnswer) return true;
  return LEADING_IN.test(between) && !/^['’]s/u.test(between) && isNoun(anchor, record.text);
}
const LEADING_IN =
  /\b(?:after|following|over|against|about|into|for|since|amid|despite|in response to|in connection with)\s+(?:(?:an?|the|their|his|its|this|that)\s+)?(?:\p{L}+\s)?$/iu;

/** "Arrested two men on Wednesday over an attack that killed seven": what such a noun did has the day of the arrest no more than the noun. */
const LEADING_IN_CLAUSE =
  /\b(?:after|following|over|since|amid|despite|in response to|in connection with)\s+(?:an?|the|their|his|its|this|that)\s+(?:[\p{L}-]+\s){1,4}(?:(?:on|in|at|of|near)\s(?:(?:an?|the)\s)?(?:[\p{L}-]+\s){1,3})?(?:that|which|in which|when)\s(?:had\s)?$/iu;

/** "The university was closed on Friday after one of its teachers was killed": what came before has that day no more. */
const LED_IN_BY_AFTER = /^\s*(?:after|following)\s(?:[\p{L}'’-]+\s){1,7}$/iu;

/** Whether it is a noun that a preposition leads in, so that the sentence tells of something else; who gives its toll tells it. */
function isLedIn({ anchor, figures, said }: NewsEvent, { record, textOf }: Reading): boolean {
  if (isTolled(figures, record)) return false;
  const before = record.text.slice(Math.max(0, anchor[0] - 32), anchor[0]);
  if (!ASIDE.test(before) || !isNoun(anchor, record.text)) return false;
  // "The army accused the rebels of the raid": it says that they raided.
  const cue = record.statements.find(({ id }) => id === said)?.cue ?? [];
  return !cue.some((span) => /^(?:accus|blam)/iu.test(textOf(span)));
}
