import type { Entity, ReportRecord, Span } from "sayso-record";
import { isSeat } from "../saysos/seat.js";

/** The state that a report is about: the one that most of its places lie in, its dateline counting least. */
export function countryOf(record: ReportRecord): string | undefined {
  const dateline = record.report.dateline?.span;
  const spans = new Map(record.mentions.map(({ id, span }) => [id, span]));
  const isFromThere = datelineTold(record) !== undefined;
  const weightOf = (entity: Entity, span: Span) => {
    if (isDateline(span, dateline) || isSeat(span, record) || isOfOnePerson(span, record)) return IN_DATELINE;
    if (!entity.place && isOfWeapon(span, record)) return OF_VICTIMS;
    if (!entity.place) return isFromThere && isOfVictims(span, record) ? OF_VICTIMS : NATIONALITY;
    return isCity(entity) ? CITY : 1;
  };
  const weights = new Map<string, number>();
  for (const entity of record.entities) {
    const country = entity.place?.country ?? (entity.type === "nationality" ? entity.country : undefined);
    if (!country) continue;
    for (const id of entity.mentions) {
      const span = spans.get(id);
      if (span) weights.set(country, (weights.get(country) ?? 0) + weightOf(entity, span));
    }
  }
  const [best] = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best?.[0];
}

/**
 * The state whose army is "the army", where nothing says whose: the one that the report is from, if it tells of that state
 * at all, else the one that it is about.
 */
function homeOf(record: ReportRecord, country: string | undefined): string | undefined {
  return datelineTold(record) ?? country;
}

/** The state that a report is about, and the one whose army is "the army" in it. */
export interface States {
  country: string | undefined;
  home: string | undefined;
}

export function statesOf(record: ReportRecord): States {
  const country = countryOf(record);
  return { country, home: homeOf(record, country) };
}

/** The state that a report is from, where its text tells of that one, too. */
function datelineTold({ report, mentions, entities }: ReportRecord): string | undefined {
  const dateline = report.dateline?.span;
  const spans = new Map(mentions.map(({ id, span }) => [id, span]));
  const from = entities.find(
    ({ place, mentions: own }) => place?.country && own.some((id) => isDateline(spans.get(id) ?? [0, 0], dateline)),
  )?.place?.country;
  const isTold = entities.some(
    ({ place, country, mentions: own }) =>
      (place?.country ?? country) === from && own.some((id) => !isDateline(spans.get(id) ?? [0, 0], dateline)),
  );
  return from !== undefined && isTold ? from : undefined;
}

/** A dateline tells where the reporter sits, an envoy's town where he does: it may be another country. */
const IN_DATELINE = 0.4;
const CITY = 1.5;
/** "Spanish marines freed the crew off Somalia": who somebody is tells less of where it was than the name of a state. */
const NATIONALITY = 0.9;
/** "Two Turkish engineers were abducted", in a report from Pakistan that tells of Pakistan: foreigners, as likely as not. */
const OF_VICTIMS = 0.3;

function isOfVictims([start, end]: Span, { events }: ReportRecord): boolean {
  return events.some(
    ({ type, recipients }) =>
      (type === "ASSAULT" || type === "COERCE") && recipients.some(({ span }) => span[0] <= start && end <= span[1]),
  );
}

/** "A Turkish drone struck a car": whose it is says little of where it struck. */
function isOfWeapon([, end]: Span, { text }: ReportRecord): boolean {
  return /^\s(?:\p{Ll}+\s)?(?:drones?|missiles?|rockets?|warplanes?|aircraft|jets?|planes?|shells?|bombers?|helicopters?|gunships?)\b/u.test(
    text.slice(end, end + 40),
  );
}

/** "One of the drivers, Hassan Noor, a Kenyan,": what somebody is says little of where it happened. */
function isOfOnePerson([start, end]: Span, { text }: ReportRecord): boolean {
  return (
    /,\s(?:an?|the)\s$/u.test(text.slice(Math.max(0, start - 6), start)) &&
    /^(?:\snational)?[,.;]/u.test(text.slice(end, end + 12))
  );
}

function isDateline(span: Span, dateline: Span | undefined): boolean {
  return dateline !== undefined && span[0] >= dateline[0] && span[1] <= dateline[1];
}

function isCity({ place }: Entity): boolean {
  return place?.precision === "city" || place?.precision === "point";
}
