import type { Span } from "sayso-record";
import { type Reading, within } from "../reading.js";
import { voiceOf } from "../saysos/voice.js";
import type { Group } from "./group.js";
import { firstTold, heard } from "./heard.js";
import { isLastBefore } from "./last-before.js";
import type { Told } from "./telling.js";

const SEEING =
  /^.{2,60}? (?:reporter|correspondent|photographer|journalist|team|cameraman)s? (?:saw|counted|watched|heard|filmed|witnessed)\b/u;

/** What an attack leaves behind. */
const TRACES =
  /\b(?:bod(?:y|ies)|corpses?|the dead|wounded|craters?|blood|wreck\p{L}*|ashes|ruins|smoke|burn(?:t|ed|ing)|charred|shells?|bullets?|damaged?|flames?|fires?|gunfire|shots)\b/iu;

/** How many sentences after the first that tells a happening its traces may be told. */
const TOLD_WITHIN = 3;

/** "A Harbour Wire reporter saw seven bodies in the ashes": the outlet has seen it with its own eyes, whomever else it quotes. */
export function withOwnEyes(told: readonly Told[], group: Group, groups: readonly Group[], reading: Reading): Told[] {
  const { sentences } = reading.record;
  const first = firstTold(group, told);
  if (!first || group.features.mood !== "real" || group.features.family !== "ASSAULT") return [...told];
  const from = sentences.findIndex(({ span }) => within(first.anchor, span));
  const seen = sentences.slice(from + 1, from + 1 + TOLD_WITHIN).flatMap(({ span, zone }): Told[] => {
    const who = zone === "body" ? whoSaw(span, reading) : undefined;
    if (!who || !isLastBefore(group, groups, span[0], reading)) return [];
    const voice = voiceOf(who, undefined, reading);
    if (voice.actor === undefined || voice.actor !== reading.sketches.get("agency")?.profile.key) return [];
    return [heard(first, [voice], "stated")];
  });
  return [...told, ...seen];
}

function whoSaw(sentence: Span, reading: Reading): Span | undefined {
  const text = reading.textOf(sentence);
  const found = SEEING.exec(text)?.[0];
  if (found === undefined || !TRACES.test(text.slice(found.length))) return undefined;
  return [sentence[0], sentence[0] + found.lastIndexOf(" ")];
}
