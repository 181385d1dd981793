import type { NewsEvent, Statement } from "sayso-record";
import { overlap, type Reading } from "../reading.js";
import { isOwnNot } from "../saysos/denials.js";
import { voiceOf } from "../saysos/voice.js";
import { isSaying } from "../saysos/words.js";
import { NAMED_WITHIN } from "./following.js";
import type { Group } from "./group.js";
import { isLastBefore } from "./last-before.js";
import { isOfCharge } from "./of-charge.js";

const DISOWNING =
  /\b(?:none of (?:its|his|her|their|our) \p{L}+ (?:had been|has been|have been|was|were|is|are) (?:involved|there|present|near|behind)|(?:not|never) (?:been )?involved|(?:had|has|have|took|taken|played) no (?:part|role|hand)|no involvement)\b/iu;
/** The deed itself, with nothing that it was done to: "denied it had fired". */
const OWN_DEED =
  /^(?:that )?(?:it|they|its \p{L}+|their \p{L}+) (?:had|have|has) (?:fired|shelled|attacked|shot|done so|struck|bombed)\W*$/iu;
/** The same of who denies it: "denied that it had had any part in it". */
const ANY_PART =
  /\bany of (?:its|his|her|their|our) \p{L}+ (?:had been|have been|was|were|is|are) (?:involved|there|present|behind)\b|\b(?:any|having (?:had|taken|played)) (?:a )?(?:part|role|hand|involvement)\b/iu;

/** "The guard said none of its men had been involved": who is quoted after it and will have had no part in it, though he does not name it. */
export function disownings(group: Group, groups: readonly Group[], reading: Reading): Quoted[] {
  const first = group.events.find(({ anchor }) => reading.sentenceAt(anchor[0])?.zone === "body");
  if (!first || group.features.mood !== "real" || !/^(?:ASSAULT|hold)$/.test(group.features.family)) return [];
  const { sentences, statements, events } = reading.record;
  const from = sentences.findIndex(({ span }) => span[0] <= first.anchor[0] && first.anchor[0] < span[1]);
  const near = sentences.slice(from + 1, from + 1 + NAMED_WITHIN);
  return statements.flatMap((statement) => {
    const { id, source, content, cue } = statement;
    const isOther =
      isOfCharge({ cue, content }, group, reading) ||
      // "The army had not fired a shot", it says of the shelling that others lay to it.
      (source !== undefined &&
        events.some((event) => isOwnNot(event, statement, reading.record)) &&
        isDoersBody(source, group, reading));
    const isDenial =
      content.some((span) => DISOWNING.test(reading.textOf(span))) ||
      (cue.some((span) => isSaying(reading.textOf(span), "deny")) &&
        content.some((span) => ANY_PART.test(reading.textOf(span)) || OWN_DEED.test(reading.textOf(span)))) ||
      isOther ||
      (source && isDoer(source, group) && cue.some((span) => isSaying(reading.textOf(span), "deny")));
    if (!source || !isDenial) return [];
    const isNext = near.some(({ span }) => overlap(span, source.span)) || isBehind(statement, first);
    // "It had had no part in the attack": that one is what it disowns.
    const others = events.filter(({ id }) => !group.events.some((event) => event.id === id));
    const tells = !isOther && others.some(({ anchor }) => content.some((span) => overlap(anchor, span)));
    return isNext && !tells && isLastBefore(group, groups, source.span[0], reading) ? [{ id, source }] : [];
  });
}

/** "Condemned the attack and denied that any of its members had been involved": in the same breath. */
function isBehind({ cue: [cue], content }: Statement, { anchor }: NewsEvent): boolean {
  return (
    cue !== undefined && cue[0] > anchor[1] && cue[0] - anchor[1] < BREATH && content.every(([at]) => at > anchor[1])
  );
}

const BREATH = 80;

/** "Police opened fire on a march …. The police denied that officers had used live ammunition." */
function isDoer({ entity }: NonNullable<Statement["source"]>, { events }: Group): boolean {
  return entity !== undefined && events.some(({ actors }) => actors.some((actor) => actor.entity === entity));
}

function isDoersBody({ span, entity }: NonNullable<Statement["source"]>, { events }: Group, reading: Reading): boolean {
  const { actor } = voiceOf(span, entity, reading);
  const doers = events.flatMap(({ actors }) => actors.map((one) => one.entity && reading.sketches.get(one.entity)));
  return actor !== undefined && doers.some((sketch) => sketch?.profile.key === actor);
}

type Quoted = Pick<Statement, "id"> & { source: NonNullable<Statement["source"]> };
