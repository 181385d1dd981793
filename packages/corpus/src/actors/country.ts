import type { Entity, ReportRecord, Span } from "sayso-record";
import { isSeat } from "../saysos/seat.js";

/** The state that a report is about: the one that most of its places lie in, its dateline counting least. */
export function countryOf(record: ReportRecord): string | undefined {
  const dateline = record.report.dateline?.span;
  const spans = new Map(record.mentions.map(({ id, span }) => [id, span]));
  const weights = new Map<string, number>();
  for (const entity of record.entities) {
    const country = entity.place?.country ?? (entity.type === "nationality" ? entity.country : undefined);
    if (!country) continue;
    for (const id of entity.mentions) {
      const span = spans.get(id);
      if (!span) continue;
      const isBeside = isDateline(span, dateline) || isSeat(span, record) || isOfOnePerson(span, record);
      const weight = isBeside ? IN_DATELINE : isCity(entity) ? CITY : 1;
      weights.set(country, (weights.get(country) ?? 0) + weight);
    }
  }
  const [best] = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best?.[0];
}

/**
 * The state whose army is "the army", where nothing says whose: the one that the report is from, if it tells of that state
 * at all, else the one that it is about.
 */
export function homeOf(record: ReportRecord): string | undefined {
  const dateline = record.report.dateline?.span;
  const spans = new Map(record.mentions.map(({ id, span }) => [id, span]));
  const from = record.entities.find(
    ({ place, mentions }) => place?.country && mentions.some((id) => isDateline(spans.get(id) ?? [0, 0], dateline)),
  )?.place?.country;
  const isToldOf =
    from !== undefined &&
    record.entities.some(
      ({ place, country, mentions }) =>
        (place?.country ?? country) === from && mentions.some((id) => !isDateline(spans.get(id) ?? [0, 0], dateline)),
    );
  return isToldOf ? from : countryOf(record);
}

/** A dateline tells where the reporter sits, an envoy's town where he does: it may be another country. */
const IN_DATELINE = 0.4;
const CITY = 1.5;

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
