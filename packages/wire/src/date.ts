import { isIsoDate } from "sayso-record";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The zones that RFC 822 names, as offsets. */
const ZONES: Readonly<Record<string, string>> = {
  z: "Z",
  ut: "Z",
  utc: "Z",
  gmt: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
};

/** "Thu, 03 Nov 2016 09:40:00 GMT"; the day of the week, the seconds and the zone may be missing. */
const RFC_822 =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d{2})(?:[\s,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([a-z]{1,4}|[+-]\d{2}:?\d{2})?)?$/i;

/** "20161103T094000Z", as NITF and older wires write it. */
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** "2016-11-03 09:40:00 +0000": ISO 8601 but for its blanks. */
const SPACED = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;

/** A date as feeds and wires write it (ISO 8601, RFC 822, basic ISO), as ISO 8601; nothing where it cannot be told. */
export function isoDate(given: string | undefined): string | undefined {
  const text = given?.trim() ?? "";
  if (isIsoDate(text)) return text;
  const made = fromRfc822(text) ?? fromBasic(text) ?? fromSpaced(text);
  return made !== undefined && isIsoDate(made) ? made : undefined;
}

function fromRfc822(text: string): string | undefined {
  const [, day = "", name = "", year = "", hour, minute, second = "00", zone = ""] = RFC_822.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (!month) return undefined;
  // RFC 2822, 4.3: two digits from 50 on are of the last century.
  const full = year.length === 4 ? year : String(Number(year) + (Number(year) < 50 ? 2000 : 1900));
  const date = `${full}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return hour === undefined ? date : `${date}T${hour.padStart(2, "0")}:${minute}:${second}${offsetOf(zone)}`;
}

function fromBasic(text: string): string | undefined {
  const [, year, month, day, hour, minute, second = "00", zone = ""] = BASIC.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${offsetOf(zone)}`;
}

function fromSpaced(text: string): string | undefined {
  const [, date, time, zone = ""] = SPACED.exec(text) ?? [];
  return date === undefined ? undefined : `${date}T${time}${offsetOf(zone)}`;
}

/** A zone that is not known says nothing: the time is left without one. */
function offsetOf(zone: string): string {
  const [, hours, minutes = "00"] = /^([+-]\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return hours === undefined ? (ZONES[zone.toLowerCase()] ?? "") : `${hours}:${minutes}`;
}

/** Whether both are told and the first is later. */
export function isLater(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && Date.parse(one) > Date.parse(other);
}
