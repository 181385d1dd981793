import type { NewsEvent, Span, Statement } from "sayso-record";
import { overlap, type Reading } from "../reading.js";
import { chainOf } from "../saysos/chain.js";
import { type Voice, voiceOf } from "../saysos/voice.js";
import { isSaying } from "../saysos/words.js";
import { isRelated } from "./aside.js";
import type { Group } from "./group.js";
import { heard } from "./heard.js";
import { familyOfNoun } from "./nouns-of.js";
import { isOnlyDating } from "./only-dating.js";
import type { Told } from "./telling.js";

/** How many sentences after the first that tells a happening its source may still be named. */
export const NAMED_WITHIN = 3;

/**
 * With the one who is quoted right after a happening that the report tells without a source: "Two men shot her on Monday. … her
 * mother said." The wire names the source of a lead in the next sentences more often than it was there itself.
 */
export function withFollowing(told: readonly Told[], group: Group, groups: readonly Group[], reading: Reading): Told[] {
  const body = told.filter(({ headline }) => !headline);
  if (body.length === 0 || body.some(({ chain }) => chain.length > 0)) return [...told];
  const first = group.events.find(({ id }) => body.some(({ event }) => event === id));
  if (first && isOnlyDating(first, body, group, groups, reading)) return [...told];
  const statement = first && following(first, group, groups, reading);
  const said = statement?.content[0];
  const chain = statement && said ? chainOf(statement.id, said, reading) : [];
  if (!first || chain.length === 0 || chain[0]?.vague) return [...told];
  // "The party of Luna, who was gunned down on Sunday, said …": another who is quoted next speaks of what the party said.
  if (body.every(({ aside }) => aside) && isRelated(first, reading) && isAnother(chain, first, reading))
    return [...told];
  return [...told, heard(first, chain)];
}

/** Whether the sentence that an event is told in has a source of its own, and that is not the one of the chain. */
function isAnother([inner]: readonly Voice[], { anchor }: NewsEvent, reading: Reading): boolean {
  const sentence = reading.sentenceAt(anchor[0]);
  const own = reading.record.statements.find(
    ({ cue: [cue] }) => cue && sentence && overlap(cue, sentence.span),
  )?.source;
  const voice = own && voiceOf(own.span, own.entity, reading);
  if (!voice || !inner) return false;
  // "The company that manages the ship" may be the one that the next sentence names; a minister is no party.
  return voice.actor === undefined ? inner.person !== undefined : voice.actor !== inner.actor;
}

export const ITS_NOUN = /^(?:the|this|that|their|his|her|its) (\p{Ll}{4,})\b/iu;

/** "Confirmed the deal", after a clash: by its noun that is of something else. */
function isOfAnotherFamily(content: readonly Span[], { features }: Group, reading: Reading): boolean {
  const [, noun] = ITS_NOUN.exec(content.map(reading.textOf).join(" ")) ?? [];
  const family = noun && familyOfNoun(noun);
  return family !== undefined && family !== features.family;
}

/** The first statement behind it that says rather than denies or judges, and that tells no other happening. */
function following(
  { anchor }: NewsEvent,
  group: Group,
  groups: readonly Group[],
  reading: Reading,
): Statement | undefined {
  const { sentences, statements } = reading.record;
  const from = sentences.findIndex(({ span }) => span[0] <= anchor[0] && anchor[0] < span[1]);
  const near = sentences.slice(from, from + 1 + NAMED_WITHIN);
  const others = groups.filter((one) => one !== group).flatMap(({ events }) => events);
  return statements.find(
    ({ source, cue, content, standing }) =>
      source &&
      source.span[0] > (near[0]?.span[0] ?? 0) &&
      near.some(({ span, zone }) => zone === "body" && overlap(span, source.span)) &&
      standing !== "denied" &&
      cue.some(
        (span) => isSaying(reading.textOf(span), "close") || /\b(?:told|according to)\b/i.test(reading.textOf(span)),
      ) &&
      !others.some((event) => content.some((span) => overlap(event.anchor, span))) &&
      !isOfAnotherFamily(content, group, reading),
  );
}
