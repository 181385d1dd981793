import type { NewsEvent, Span, Statement, StatementId } from "sayso-record";
import { overlap, type Reading } from "../reading.js";
import { chainOf } from "../saysos/chain.js";
import { isOwnNot } from "../saysos/denials.js";
import { type Voice, voiceOf } from "../saysos/voice.js";
import { isSaying, sayingWords } from "../saysos/words.js";
import { areInOneSentence } from "./apart-in-time.js";
import { isRelated } from "./aside.js";
import type { Group } from "./group.js";
import { heard } from "./heard.js";
import { stemOf } from "./lead.js";
import { mayBeOneMeans } from "./match.js";
import { familyOfNoun } from "./nouns-of.js";
import type { Told } from "./telling.js";
import { thingsIn } from "./things.js";

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

/** "Two men shot her, hours after a bomb had gone off": who is quoted after that tells of the one that the sentence is about. */
function isOnlyDating(
  { anchor }: NewsEvent,
  told: readonly Told[],
  group: Group,
  groups: readonly Group[],
  reading: Reading,
): boolean {
  const { family, mood } = group.features;
  return (
    told.every(({ aside, headline }) => aside || headline) &&
    groups.some(
      (other) =>
        other !== group &&
        other.features.family === family &&
        other.features.mood === mood &&
        other.events.some((event) => areInOneSentence(event.anchor, anchor, reading)),
    )
  );
}

/** What who was there saw, heard or filmed of it; those who did it, and what it was, as known: "the gunmen", "the firing". */
const WITNESSED =
  /\b(?:saw|seen|watch(?:ed|ing)|heard|hear(?:ing)?|film(?:ed|ing)|witnessed|the scene|(?:gun)?shots|gunfire|explosions?|the (?:firing|shooting|blast|explosion|attack|attackers?|gunm[ae]n|assailants?|raiders?|bombing|shelling|fighting|clash|clashes|raid|kidnappers?|abductors?|abduction|kidnapping|hijackers?|arrest|strike))\b/iu;

/** "The motorcycle used in the attack was found": of what it has to do with it, by no witness. */
const CONNECTED = /\b(?:used|involved|wanted|part|hand|role) in the (?:\p{Ll}+ )?\p{Ll}+/giu;

const TELLING = /\b(?:told|put|according to)\b/i;

/** What becomes of those who were let go, by who sees them come: "They walked into the village at dawn". */
const BACK =
  /\b(?:they|he|she|the (?:two|three|four|five|six|men|women|girls|boys|hostages|captives|prisoners|pilots?|sailors|workers))\s(?:had\s|have\s|has\s|all\s|both\s)*(?:walked|arrived|came|reached|returned|crossed|turned up|were (?:flown|driven|taken|brought|received|met|found)|was (?:flown|driven|taken|brought|received|met|found)|(?:are|were|is|was) (?:now )?(?:free|safe|home))\b/iu;

/** What becomes of those who are caught: "More than 100 had been taken". */
const HELD =
  /\b(?:(?:was|were|had been|has been|have been|being) (?:taken|held|picked up|rounded up|led away|marched off|caught|handcuffed)|(?:was|were|is|are|been) (?:being )?(?:in (?:custody|handcuffs|detention)|behind bars))\b/iu;

/** How something is closed: "switched off the transmitter", "sealed the doors". */
const CLOSED = /\b(?:switched off|sealed|padlocked|locked|cut off|cleared out|off the air|turned away)\b/iu;

/** Who marched: "put their number at 200". */
const CROWD =
  /\b(?:their numbers?|the (?:crowds?|turnout|march(?:ers)?|protesters|demonstrators|strikers|rally)|(?:size|number) of the (?:crowd|march|rally|protest))\b/iu;

/** What an attack did, of which nothing was read: "cattle had been killed as well as men". */
const DONE =
  /\b(?:(?:was|were|had been|has been|have been) (?:\p{L}+ly )?(?:killed|wounded|injured|hurt|hit|struck|burn(?:ed|t)|destroyed|shot|dead)|had died|were dying|bodies|corpses)\b/iu;

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

const CHARGE = new RegExp(
  `^(?:the|this|that|such|both|all) (?:\\p{Ll}+ )?(?:${sayingWords("charge").join("|")})\\W*$`,
  "iu",
);

/** "Guards had beaten him, he said. The prison service rejected the allegation": what was said in the sentence before. */
function isOfCharge(
  { cue, content }: Pick<Statement, "cue" | "content">,
  { events }: Group,
  reading: Reading,
): boolean {
  const { sentences } = reading.record;
  const at = sentences.findIndex(({ span }) => cue[0] && span[0] <= cue[0][0] && cue[0][0] < span[1]);
  const before = sentences[at - 1];
  return (
    cue.some((span) => isSaying(reading.textOf(span), "deny")) &&
    content.length > 0 &&
    content.every((span) => CHARGE.test(reading.textOf(span))) &&
    events.some(
      ({ anchor, said }) =>
        (said !== undefined || isCharged(anchor, reading)) && before?.span && overlap(anchor, before.span),
    )
  );
}

/** "Sentenced for poisoning", "accused of the killing". */
function isCharged([start]: Span, { textOf }: Reading): boolean {
  return /\b(?:for|of|with|over)\s+(?:(?:the|an?)\s+)?(?:\p{L}+\s)?$/iu.test(textOf([Math.max(0, start - 32), start]));
}

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

/** Whether it is what the report told of last before that place: no other happening's sentences stand between. */
export function isLastBefore(group: Group, groups: readonly Group[], at: number, reading: Reading): boolean {
  // "They were among those who ambushed a convoy": who somebody is, and no other happening that is told.
  const told = (one: Group) => one.events.filter((event) => !isRelated(event, reading));
  const last = (one: Group) =>
    Math.max(
      -1,
      ...told(one)
        .map(({ anchor }) => anchor[0])
        .filter((start) => start < at),
    );
  const own = last(group) < 0 ? 0 : (reading.sentenceAt(last(group))?.span[1] ?? 0);
  return groups.every((one) => one.features.mood !== "real" || last(one) < own);
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
const ITS_NOUN = /^(?:the|this|that|their|his|her|its) (\p{Ll}{4,})\b/iu;

/** "Confirmed the deal", after a clash: by its noun that is of something else. */
function isOfAnotherFamily(content: readonly Span[], { features }: Group, reading: Reading): boolean {
  const [, noun] = ITS_NOUN.exec(content.map(reading.textOf).join(" ")) ?? [];
  const family = noun && familyOfNoun(noun);
  return family !== undefined && family !== features.family;
}

function isMeansOf(thing: string, means: readonly string[]): boolean {
  return thing.startsWith("means:") && (means.includes(thing) || mayBeOneMeans(means, [thing]));
}

/** Words of a witness, or those of the happening itself as known: "received the demand" after "demanded". */
function isOfIt(said: string, { events, features }: Group, reading: Reading): boolean {
  const text = said.replace(CONNECTED, "");
  if (/^(?:ASSAULT|hold|PROTEST|escape)$/.test(features.family) && WITNESSED.test(text)) return true;
  if (features.family === "release" && BACK.test(text)) return true;
  // What it was done with: "a glide bomb had been used".
  if (thingsIn(text).some((thing) => isMeansOf(thing, features.means))) return true;
  if (features.family === "hold" && HELD.test(text)) return true;
  if (/^(?:SANCTION|COERCE)$/.test(features.family) && CLOSED.test(text)) return true;
  if (features.family === "PROTEST" && CROWD.test(text)) return true;
  if (features.family === "ASSAULT" && DONE.test(text)) return true;
  const known = Array.from(
    text.matchAll(/\b(?:the number of|the|this|that|their|his|her|its) /giu),
    ({ 0: opening, index }) => text.slice(index + opening.length).toLowerCase(),
  );
  // "All of the crew were unharmed after the rescue", of those who were freed.
  const nouns = known.map((words) => /^\p{Ll}+/u.exec(words)?.[0] ?? "");
  if (features.family !== "ASSAULT" && nouns.some((noun) => familyOfNoun(noun) === features.family)) return true;
  return events.some(({ anchor }) => {
    const stem = stemOf(reading.textOf(anchor));
    return stem.length > 3 && known.some((words) => words.startsWith(stem));
  });
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
