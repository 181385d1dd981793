import type { NewsEvent, Statement } from "sayso-record";
import { overlap, type Reading } from "../reading.js";
import { chainOf } from "../saysos/chain.js";
import { isSaying } from "../saysos/words.js";
import type { Group } from "./group.js";
import type { Told } from "./telling.js";

/** How many sentences after the first that tells a happening its source may still be named. */
const NAMED_WITHIN = 3;

/**
 * With the one who is quoted right after a happening that the report tells without a source: "Two men shot her on Monday. … her
 * mother said." The wire names the source of a lead in the next sentences more often than it was there itself.
 */
export function withFollowing(told: readonly Told[], group: Group, groups: readonly Group[], reading: Reading): Told[] {
  const body = told.filter(({ headline }) => !headline);
  if (body.length === 0 || body.some(({ chain }) => chain.length > 0)) return [...told];
  const first = group.events.find(({ id }) => body.some(({ event }) => event === id));
  const statement = first && following(first, group, groups, reading);
  const said = statement?.content[0];
  const chain = statement && said ? chainOf(statement.id, said, reading) : [];
  if (!first || chain.length === 0 || chain[0]?.vague) return [...told];
  const { modality } = first;
  return [
    ...told,
    { event: first.id, chain, headline: false, named: false, aside: false, standing: "attributed", modality },
  ];
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
      !others.some((event) => content.some((span) => overlap(event.anchor, span))),
  );
}
