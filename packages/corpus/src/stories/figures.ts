import type { Figure, NewsEvent, Span } from "sayso-record";
import type { Reading } from "../reading.js";
import { within } from "../reading.js";
import { chainOf } from "../saysos/chain.js";
import { denialsIn } from "../saysos/denials.js";
import { areInOneSentence } from "./apart-in-time.js";
import { isAside } from "./aside.js";
import type { Group } from "./group.js";
import { listedWith, NOBODY } from "./listed.js";
import { isOwned } from "./owned.js";
import type { ToldFigure } from "./telling.js";
import { isHarm, uncounted } from "./uncounted.js";

/** Kinds that count what a happening did to people. */
const TOLLS = new Set<Figure["kind"]>(["killed", "injured", "displaced", "detained", "missing"]);
/** Which family a toll without an event of its own belongs to. */
const FAMILIES: Readonly<Record<string, string>> = {
  killed: "ASSAULT",
  injured: "ASSAULT",
  displaced: "ASSAULT",
  detained: "hold",
  missing: "hold",
};

/** Those who are missing when others were taken are taken, too. */
function kindIn({ features }: Group, kind: Figure["kind"]): Figure["kind"] {
  return features.family === "hold" && kind === "missing" ? "detained" : kind;
}

/** The tolls that a report gives for each group, with whose word each is. */
export function figuresOf(groups: readonly Group[], reading: Reading): Map<Group, ToldFigure[]> {
  const { record } = reading;
  const found = new Map<Group, ToldFigure[]>(groups.map((group) => [group, []]));
  const events = groups.flatMap((group) => group.events);
  const lists = new Map(
    record.figures.flatMap((figure) => {
      const event = events.find(({ figures }) => figures.includes(figure.id));
      return event ? [[figure.id, listedWith(figure, event, reading)]] : [];
    }),
  );
  const listed = new Set([...lists.values()].flatMap(({ figures }) => figures));
  for (const figure of record.figures) {
    if (!isToll(figure, reading) || listed.has(figure.id)) continue;
    const of = groups.find(({ events }) => events.some(({ figures }) => figures.includes(figure.id)));
    const group = of ?? (isIncrease(figure.span, reading) ? undefined : nearest(figure, groups, reading));
    if (!group) continue;
    const event = group.events.find(({ figures }) => figures.includes(figure.id));
    const statement = record.statements.find(({ content }) => content.some((span) => within(figure.span, span)));
    const chain = chainOf(event?.said ?? statement?.id, figure.span, reading);
    const { span } = figure;
    const kind = kindIn(group, figure.kind);
    const { more } = lists.get(figure.id) ?? NOBODY;
    const low = figure.low !== undefined && figure.low + more;
    const high = figure.high !== undefined && figure.high + more;
    const rough = isRough(span, reading);
    found.get(group)?.push({ kind, span, chain, ...(low && { low }), ...(high && { high }), ...(rough && { rough }) });
  }
  for (const [group, figures] of found) found.set(group, sayingMost(figures, reading));
  return found;
}

/** "Two more died in hospital", "two of the wounded died overnight": numbers that are no toll, whose source tells the happening all the same. */
export function addedIn(group: Group, groups: readonly Group[], reading: Reading): ToldFigure[] {
  const { record } = reading;
  return record.figures.flatMap(({ kind, span }): ToldFigure[] => {
    const behind = record.text.slice(span[1], span[1] + 24);
    if (kind !== "killed" || !(isIncrease(span, reading) || OF_THE_HURT.test(behind))) return [];
    if (nearest({ kind, span }, groups, reading) !== group) return [];
    const said = record.statements.find(({ content }) => content.some((piece) => within(span, piece)))?.id;
    return [{ kind, span, chain: chainOf(said, span, reading) }];
  });
}

const OF_THE_HURT = /^\s+of the (?:wounded|injured|hurt)\b/iu;

/** Who died or was hurt where the report gives the happening no number of them: "killing a soldier", "wounding a guard". */
export function uncountedIn(group: Group, counted: readonly ToldFigure[], reading: Reading): ToldFigure[] {
  return (["killed", "injured"] as const).flatMap((kind) =>
    counted.some((one) => one.kind === kind) ? [] : uncountedOf(kind, group, reading),
  );
}

function uncountedOf(kind: "killed" | "injured", { events }: Group, reading: Reading): ToldFigure[] {
  return events.flatMap((event): ToldFigure[] => {
    const sentence = reading.sentenceAt(event.anchor[0]);
    const isSure = event.modality === "happened" && event.standing !== "denied" && sentence?.zone === "body";
    // Who says that he killed a commander tells at whom he aimed.
    // "A ranger who was wounded on Monday died": one of those who were counted then.
    if (kind === "injured" && isAside(event, reading)) return [];
    if (!isSure || !isHarm(kind, event, reading) || isOwned(event, reading)) return [];
    const isCounted = reading.record.figures.some((one) => one.kind === kind && within(one.span, sentence.span));
    const many = isCounted ? undefined : uncounted(event, reading);
    if (many === undefined) return [];
    const { anchor: span, said } = event;
    return [{ kind, span, chain: chainOf(said, span, reading), low: many, high: many }];
  });
}

/** A headline's round number says nothing beside what the text gives, nor do "dozens" beside a number. */
function sayingMost(figures: readonly ToldFigure[], reading: Reading): ToldFigure[] {
  const rank = ({ span, rough }: ToldFigure) =>
    (reading.sentenceAt(span[0])?.zone === "headline" ? 1 : 0) + (rough ? 2 : 0);
  return figures.filter((one) =>
    figures.every((other) => other.kind !== one.kind || (rank(one) <= rank(other) && !isPartOf(one, other, reading))),
  );
}

/** "Dozens", "scores", "several". */
function isRough(span: Span, reading: Reading): boolean {
  return /\p{L}ens$|s$|several/iu.test(reading.textOf(span));
}

/** Words by which somebody takes back a number, or passes on the one of before. */
const OF_BEFORE =
  /\b(?:earlier|initial(?:ly)?|previous(?:ly)?|at first|had (?:said|put|reported)|revis\w+|lower\w*|correct\w*|from)\b/i;

/**
 * "At least 15 people died …. We received eight bodies and seven died here": of two numbers that one source gives in one report the lower one
 * is that of a part, unless it is the one of before.
 */
function isPartOf(one: ToldFigure, whole: ToldFigure, reading: Reading): boolean {
  const voiceOf = ({ chain: [inner] }: ToldFigure) => inner && (inner.actor ?? inner.name);
  const [most, least] = [one.high ?? one.low ?? 0, whole.low ?? whole.high ?? 0];
  const sentence = reading.sentenceAt(one.span[0]);
  return (
    most < least &&
    voiceOf(one) !== undefined &&
    voiceOf(one) === voiceOf(whole) &&
    sentence?.zone === "body" &&
    !OF_BEFORE.test(reading.textOf(sentence.span))
  );
}

/** A toll of the whole happening: not of a part of it ("including three children"), no sum added to another, not denied. */
function isToll({ kind, span, low, high }: Figure, reading: Reading): boolean {
  if (!TOLLS.has(kind) || (low ?? high ?? 0) <= 0) return false;
  const before = reading.record.text.slice(Math.max(0, span[0] - 30), span[0]);
  if (
    /\b(?:including|among (?:them|whom)|of (?:them|whom)|not|rather than|instead of)\s+(?:the |at least |about |some )?$/i.test(
      before,
    )
  )
    return false;
  // "Two of the dead were children", "seven of them police officers".
  if (
    // "killed four of them": of those that it hit, all that died.
    !/^\s+of them\s*[,.;]/i.test(reading.record.text.slice(span[1], span[1] + 24)) &&
    /^\s+of (?:them|whom|the (?:dead|killed|victims|wounded|injured|missing|\w+ed))\b/i.test(
      reading.record.text.slice(span[1], span[1] + 24),
    )
  )
    return false;
  const isDenied = denialsIn(reading.record).some(({ content }) => content.some((piece) => within(span, piece)));
  return !isDenied && !isIncrease(span, reading) && !isAnotherOfAKind(kind, span, reading);
}

/** "Another two were killed": a sum on top where the report has numbers of the kind before; "five were killed, another 31 wounded" is none. */
function isAnotherOfAKind(kind: Figure["kind"], span: Span, { record, textOf }: Reading): boolean {
  const before = record.figures.some((one) => one.kind === kind && one.span[1] <= span[0]);
  return before && /\banother\s+$/i.test(textOf([Math.max(0, span[0] - 12), span[0]]));
}

/** "two more". */
function isIncrease(span: Span, { record }: Reading): boolean {
  return /^\s+more\b/i.test(record.text.slice(span[1], span[1] + 8));
}

/** The group of its family that was spoken of last before it, else the first. */
function nearest(
  { kind, span }: Pick<Figure, "kind" | "span">,
  groups: readonly Group[],
  reading: Reading,
): Group | undefined {
  const family = groups.filter(({ features }) => features.family === FAMILIES[kind]);
  const before = family
    .flatMap((group) => group.events.map((event) => ({ group, event })))
    // "It had nothing to do with a second bombing in Batman": the dead of whom is told next are not of that one.
    .filter(({ event: { anchor, standing } }) => anchor[0] < span[0] && standing !== "denied")
    .filter(({ group, event }) => !isBesideAnother(event, group, family, reading))
    .sort((a, b) => b.event.anchor[0] - a.event.anchor[0]);
  return before[0]?.group ?? family[0];
}

/** "A missile struck a hotel, hours after drones hit the port. Seven guests were hurt": not in the port. */
function isBesideAnother(event: NewsEvent, own: Group, family: readonly Group[], reading: Reading): boolean {
  return (
    isAside(event, reading) &&
    family.some(
      (group) => group !== own && group.events.some(({ anchor }) => areInOneSentence(anchor, event.anchor, reading)),
    )
  );
}
