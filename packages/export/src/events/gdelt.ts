import { cameoQuadOf } from "sayso-record";
import { type Cell, delimited } from "../table.js";
import type { Telling } from "../told.js";
import { type EventRow, eventRows, ofStory, type Party } from "./row.js";
import { bodyFirst, onePerStory, tookPlace } from "./took-place.js";

const ACTOR = [
  "Code",
  "Name",
  "CountryCode",
  "KnownGroupCode",
  "EthnicCode",
  "Religion1Code",
  "Religion2Code",
  "Type1Code",
  "Type2Code",
  "Type3Code",
] as const;
const GEO = ["Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"] as const;

/** The sixty-one columns of GDELT 2.0's table of events, in its order. */
export const GDELT_COLUMNS: readonly string[] = [
  "GLOBALEVENTID",
  "SQLDATE",
  "MonthYear",
  "Year",
  "FractionDate",
  ...ACTOR.map((name) => `Actor1${name}`),
  ...ACTOR.map((name) => `Actor2${name}`),
  "IsRootEvent",
  "EventCode",
  "EventBaseCode",
  "EventRootCode",
  "QuadClass",
  "GoldsteinScale",
  "NumMentions",
  "NumSources",
  "NumArticles",
  "AvgTone",
  ...GEO.map((name) => `Actor1Geo_${name}`),
  ...GEO.map((name) => `Actor2Geo_${name}`),
  ...GEO.map((name) => `ActionGeo_${name}`),
  "DATEADDED",
  "SOURCEURL",
];

/**
 * Happenings as GDELT 2.0's table of events: tabs, no head. One row a story, and a row for each event that is in none, of
 * those that took place. `NumSources` counts independent say-sos, `NumArticles` reports, `NumMentions` events that tell it.
 */
export function gdelt(reports: Telling): AsyncGenerator<string> {
  return delimited(rows(reports), { delimiter: "\t" });
}

async function* rows(reports: Telling) {
  const isFirst = onePerStory();
  for await (const told of reports) {
    for (const row of bodyFirst(eventRows(told))) if (tookPlace(row) && isFirst(row)) yield gdeltRow(ofStory(row));
  }
}

function gdeltRow(row: EventRow): Cell[] {
  const { event, record, days, story, actors, recipients } = row;
  const { published = "", url } = record.report;
  const date = digits(days?.from);
  const { cameo = "" } = event;
  return [
    numberOf(row.id),
    date,
    date.slice(0, 6),
    date.slice(0, 4),
    fraction(days?.from),
    ...actor(actors[0]),
    ...actor(recipients[0]),
    isHeadEvent(row) ? 1 : 0,
    cameo,
    cameo.slice(0, 3),
    cameo.slice(0, 2),
    cameoQuadOf(event),
    undefined,
    story?.events ?? 1,
    story?.sayso ?? 1,
    story?.reports ?? 1,
    undefined,
    ...geo(actors[0]?.entity?.place),
    ...geo(recipients[0]?.entity?.place),
    ...geo(row.place),
    digits(inUtc(published)).padEnd(14, "0").slice(0, 14).replace(/^0+$/, ""),
    url ?? `urn:sayso:${encodeURIComponent(record.id)}`,
  ];
}

/** The event's number in its record, with the report's id folded in: whole, below 2⁵³, the same for the same corpus. */
function numberOf(id: string): number {
  let high = 0x1505;
  let low = 0x51ed;
  for (const letter of id) {
    const code = letter.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 0x01000193) >>> 0;
    low = Math.imul(low + code, 0x85ebca6b) >>> 0;
  }
  return (high & 0x1f_ffff) * 2 ** 32 + low;
}

/** A moment that tells its zone, in UTC, as GDELT's all are. */
function inUtc(moment: string): string {
  return /T.*[+-]\d{2}:?\d{2}$/.test(moment) ? new Date(moment).toISOString() : moment;
}

function digits(moment = ""): string {
  return moment.replace(/[-:TZ]|[+.].*$/g, "");
}

/** The year and the share of it that has gone by, as GDELT counts it: days of the month over 365. */
function fraction(day?: string): string | undefined {
  const [, year, month, of] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? "") ?? [];
  if (year === undefined) return undefined;
  return (Number(year) + (Number(month) * 30 + Number(of)) / 365).toFixed(4);
}

function actor(party?: Party): Cell[] {
  if (!party) return ACTOR.map(() => undefined);
  const { name, code = "", entity } = party;
  const country = entity?.country ?? (code.length > 3 ? code.slice(0, 3) : undefined);
  const sector = entity?.role ?? (code.length > 3 ? code.slice(3) : undefined);
  return [code, name.toUpperCase(), country, ...Array(4).fill(undefined), sector, undefined, undefined];
}

/** GDELT's countries are FIPS 10-4, ours ISO 3166-1: the country is told in the name, and its columns stay empty. */
function geo(place?: EventRow["place"]): Cell[] {
  if (!place) return [0, ...GEO.slice(1).map(() => undefined)];
  const { name, admin1, country, lat, lon, id, gazetteer, precision } = place;
  const type = precision === "country" ? 1 : precision === "admin1" || precision === "region" ? 5 : 4;
  const full = [name, admin1, country].filter((part) => part !== undefined).join(", ");
  return [type, full, undefined, undefined, undefined, lat, lon, gazetteer === "geonames" ? id : undefined];
}

/** Whether it stands in the headline or the first sentence of the body: what GDELT calls a root event. */
function isHeadEvent({ event, record }: EventRow): boolean {
  const first = record.sentences.find(({ zone }) => zone === "body");
  return first !== undefined && event.anchor[0] < first.span[1];
}
