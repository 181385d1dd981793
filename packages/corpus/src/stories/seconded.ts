import type { Span } from "sayso-record";
import { onceWithin } from "../once-for.js";
import type { Reading } from "../reading.js";
import { denialsIn } from "../saysos/denials.js";
import { fellowsIn } from "../saysos/fellows.js";
import { voiceOf } from "../saysos/voice.js";
import { sayingWords } from "../saysos/words.js";
import type { Group } from "./group.js";
import { firstTold, heard } from "./heard.js";
import { isLastBefore } from "./last-before.js";
import type { Told } from "./telling.js";

const any = (words: readonly string[]) => `(?:${words.join("|")})`;
const ACCOUNT = any(sayingWords("account"));

/** "The skipper of a second boat gave the same account", "Two neighbours confirmed her story": who, and that he bears it out. */
const SECONDING = new RegExp(
  `^(?<who>\\S.{1,100}?),? (?:also |later |likewise |both |all )*(?:${any(sayingWords("retell"))} (?:much |exactly |very much )?(?:the (?:very )?same|a (?:very )?(?:similar|like)|similar|matching) ${ACCOUNT}|${any(sayingWords("bear-out"))} (?:the|this|that|his|her|their|its|\\p{Lu}\\p{L}+['’]s?) (?:\\p{L}+['’]s? )?${ACCOUNT})\\b`,
  "u",
);

/**
 * With those who bear out what somebody else has just told of it: nothing was read in their words, and yet they are one more who says it.
 * Who bears out a denial is none.
 */
export function withSeconds(told: readonly Told[], group: Group, groups: readonly Group[], reading: Reading): Told[] {
  const first = firstTold(group, told);
  if (!first || group.features.mood !== "real" || !told.some(({ chain }) => chain.length > 0)) return [...told];
  const found = reading.record.sentences.flatMap(({ span, zone }): Told[] => {
    const who = zone === "body" && span[0] > first.anchor[0] ? whoSeconds(span, reading) : undefined;
    if (!who || !isLastBefore(group, groups, span[0], reading) || isOfDenial(span, reading)) return [];
    return fellowsIn(who, reading).map((one) => heard(first, [voiceOf(one, undefined, reading)]));
  });
  return [...told, ...found];
}

/** Each happening before a sentence asks it. */
const whoSeconds: (sentence: Span, reading: Reading) => Span | undefined = onceWithin((sentence, reading) => {
  const who = SECONDING.exec(reading.textOf(sentence))?.groups?.who;
  return who === undefined ? undefined : [sentence[0], sentence[0] + who.length];
});

/** Whether what was said last before it is a denial. */
function isOfDenial([start]: Span, { record }: Reading): boolean {
  const last = record.statements.findLast(({ source, cue }) => source && (cue[0]?.[0] ?? start) < start);
  return last !== undefined && denialsIn(record).includes(last);
}
