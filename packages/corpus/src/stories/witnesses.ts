import type { NewsEvent, Span, StatementId } from "sayso-record";
import { overlap, type Reading } from "../reading.js";
import { chainOf } from "../saysos/chain.js";
import { isSaying } from "../saysos/words.js";
import { ITS_NOUN, NAMED_WITHIN } from "./following.js";
import type { Group } from "./group.js";
import { heard } from "./heard.js";
import { isLastBefore } from "./last-before.js";
import { stemOf } from "./lead.js";
import { familyOfNoun } from "./nouns-of.js";
import { isOfIt } from "./of-it.js";
import { isOnlyDating } from "./only-dating.js";
import type { Told } from "./telling.js";

const TELLING = /\b(?:told|put|according to)\b/i;

/**
 * With those who are quoted after it and of nothing else, who tell of it without a word that was read as such: "A driver said the firing
 * had lasted an hour", "A neighbour who filmed the scene said …".
 */
export function withWitnesses(told: readonly Told[], group: Group, groups: readonly Group[], reading: Reading): Told[] {
  const { sentences, statements } = reading.record;
  const all = group.events.filter(({ id }) => told.some(({ event, headline }) => event === id && !headline));
  // A headline's event that the lead tells stands further from those who are quoted.
  const first = all.find(({ anchor }) => reading.sentenceAt(anchor[0])?.zone === "body") ?? all[0];
  if (!first || group.features.mood !== "real" || isOnlyDating(first, told, group, groups, reading)) return [...told];
  const from = sentences.findIndex(({ span }) => span[0] <= first.anchor[0] && first.anchor[0] < span[1]);
  const near = sentences.slice(from, from + 1 + NAMED_WITHIN);
  // "Heard a drone for an hour before the blast": what is named so is what he was witness of.
  const isNamedOnly = ({ id }: NewsEvent) => told.some(({ event, aside }) => event === id && aside);
  const everything = groups.flatMap((one) =>
    one === group ? one.events.filter((event) => !isNamedOnly(event)) : one.events,
  );
  const found = statements.filter(
    ({ id, source, cue, content, standing }) =>
      source &&
      standing !== "denied" &&
      near.some(({ span, zone }) => zone === "body" && overlap(span, source.span)) &&
      (!overlap(near[0]?.span ?? first.anchor, source.span) || isWitnessBeside(id, first, reading)) &&
      cue.some((span) => isSaying(reading.textOf(span), "close") || TELLING.test(reading.textOf(span))) &&
      !everything.some(({ anchor }) => content.some((span) => overlap(anchor, span))) &&
      (areNamed(content, group, groups, reading) ||
        (isLastBefore(group, groups, source.span[0], reading) &&
          [source.span, ...content].some((span) => isOfIt(reading.textOf(span), group, reading)))),
  );
  const own = found.flatMap(({ id, content: [said] }): Told[] => {
    const chain = said ? chainOf(id, said, reading) : [];
    return chain.length > 0 ? [heard(first, chain)] : [];
  });
  return [...told, ...own];
}

/** "A resident said she heard explosions, Volga Wire reported, after drones hit a depot": who was there, of one whose word the outlet passes on. */
function isWitnessBeside(id: StatementId, { said }: NewsEvent, { record }: Reading): boolean {
  const outer = record.statements.find((one) => one.id === id)?.within;
  return outer !== undefined && outer === (said ?? outer);
}

/** "Confirmed the release", of whatever was told before, in that word or another: its own noun, and no other happening's. */
function areNamed(content: readonly Span[], group: Group, groups: readonly Group[], reading: Reading): boolean {
  const words = content.map(reading.textOf).join(" ");
  const [, noun] = ITS_NOUN.exec(words) ?? AFTER_IT.exec(words) ?? [];
  if (noun === undefined) return false;
  const isOf = ({ events, features: { family, mood } }: Group) =>
    events.some(({ anchor }) => stemOf(reading.textOf(anchor)) === stemOf(noun)) ||
    (mood === "real" && familyOfNoun(noun) === family);
  return isOf(group) && !groups.some((other) => other !== group && isOf(other));
}

/** "All were unharmed after the rescue." */
const AFTER_IT = /\bafter (?:the|this|that|their|his|her|its) (\p{Ll}{4,})\W*$/iu;
