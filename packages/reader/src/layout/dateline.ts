import type { Span } from "sayso-record";
import { lexicon } from "../lexicon/lexicon.js";
import { type Day, day, dayOf, fullYear, monthNumber, monthPattern, nearestDay } from "../times/calendar.js";
import { agencyCalled } from "./agency.js";

export interface Dateline {
  /** From the first place to the dash or mark before the report's first word. */
  readonly span: Span;
  readonly places: { name: string; span: Span }[];
  readonly agency?: string;
  readonly date?: Day;
  /** Whether it is one wherever it stands: with a known agency or a date. Others are only trusted at the head of a report. */
  readonly sure: boolean;
}

/** Longer openings are prose. */
const LONGEST = 200;
const MOST_WORDS_OF_A_PLACE = 4;
/** Dispatches are printed after they are filed; a date in the future is one of last year, but for time zones. */
const DAYS_AHEAD = 7;

const WORD = "\\p{Lu}[\\p{L}'’.]*(?:-\\p{L}[\\p{L}'’.]*)*";
const PLACE = `${WORD}(?:[ \\u00a0]${WORD}){0,5}`;
/** The state or region behind a comma: "Democratic Republic of Congo", "Bosnia and Herzegovina". */
const REGION = `${WORD}(?:[ \\u00a0](?:(?:of|and|the)[ \\u00a0]){0,2}${WORD}){0,5}`;
/** A stop may stand before it, as agencies of Spain and Latin America write it: "LIMA (EFE).-". */
const DASH = "(?:\\.?(?:--+|[–—―-])|:)";
const DATE = `(?:(?<month>MONTH)\\s(?<date>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(?<year>\\d{4}))?|(?<date2>\\d{1,2})\\s(?<month2>MONTH)(?:,?\\s(?<year2>\\d{4}|\\d\\d)\\b)?|(?<iso>\\d{4}-\\d\\d-\\d\\d))`;
const MARKS = "(?:\\s*\\[[^\\[\\]\\n]{1,60}\\])*";

interface Shapes {
  readonly opening: RegExp;
  readonly alone: RegExp;
  readonly bare: RegExp;
  readonly agencyAlone: RegExp;
  readonly dayFirst: RegExp;
}

let shapes: Shapes | undefined;

/**
 * The dateline that the text holds at `from`: "CAIRO/BAGHDAD (Reuters) –", "GENEVA, March 15 (AP) --", "BAGHDAD —",
 * "BRUSSELS 1996-08-22" on a line of its own, "SAN SALVADOR, 3 JAN 90 (ACAN-EFE) -- [TEXT]". `to` ends the paragraph.
 */
export function datelineAt(text: string, from: number, to: number, published: Day | undefined): Dateline | undefined {
  shapes ??= compile();
  const line = text.slice(from, Math.min(to, from + LONGEST));
  // Each pattern takes long to be compiled, which is done when it is first used: cheap conditions stand before it.
  const isDated = /\d/.test(line);
  const bare = isDated && to - from <= LONGEST ? shapes.bare.exec(line)?.groups : undefined;
  if (bare) return { span: [from, to], places: [], ...dated(dateOf(bare, published)), sure: false };
  const special = specialAt(line, from, published, shapes);
  if (special) return special;
  const alone = isDated && to - from <= LONGEST ? shapes.alone.exec(line) : null;
  const match = alone ?? (/[-–—―:)/]/.test(line) ? shapes.opening.exec(line) : null);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const rest = line.slice(match[0].length);
  const head = groups.places ?? "";
  const named = groups.agency ?? groups.slashed;
  const agency = named === undefined ? undefined : agencyCalled(named);
  const dateText = groups.month ?? groups.month2 ?? groups.iso;
  if (alone && !(groups.iso ?? groups.year ?? groups.year2)) return undefined;
  if (
    !alone &&
    !isOpening({ head, named, agency, dated: dateText, rest, marked: /\]\s*$/.test(match[0]), dash: groups.dash ?? "" })
  )
    return undefined;
  const places = placesOf(head, from);
  if (places.some((place) => !isPlace(place.name))) return undefined;
  return {
    span: [from, from + match[0].trimEnd().length],
    places,
    ...(named ? { agency: agency ?? named } : {}),
    ...dated(dateOf(groups, published)),
    sure: alone ? groups.iso !== undefined : Boolean(agency ?? dateText),
  };
}

/** Datelines that begin with something else than a place: "(CNN) —", "June 3, 2014 (JUBA) –". */
function specialAt(
  line: string,
  from: number,
  published: Day | undefined,
  { agencyAlone, dayFirst }: Shapes,
): Dateline | undefined {
  const lone = agencyAlone.exec(line);
  const agency = lone?.groups?.agency && agencyCalled(lone.groups.agency);
  if (lone && agency) return { span: [from, from + lone[0].trimEnd().length], places: [], agency, sure: false };
  const day = /\d/.test(line) && line.includes("(") ? dayFirst.exec(line) : null;
  const name = day?.groups?.places;
  if (!day?.groups || !name || !isUpper(name)) return undefined;
  const at = from + day[0].indexOf(`(${name}`) + 1;
  const span: Span = [from, from + day[0].trimEnd().length];
  return { span, places: placesOf(name, at), ...dated(dateOf(day.groups, published)), sure: true };
}

function dated(date: Day | undefined): { date?: Day } {
  return date ? { date } : {};
}

interface Opening {
  readonly head: string;
  /** What stands in the parentheses, whether an agency that is known or not. */
  readonly named: string | undefined;
  readonly agency: string | undefined;
  readonly dated: string | undefined;
  readonly rest: string;
  readonly marked: boolean;
  readonly dash: string;
}

/** Whether what looks like a dateline is none of a heading, a name and its age, or a list. */
function isOpening({ head, named, agency, dated, rest, marked, dash }: Opening): boolean {
  const upper = isUpper(firstPlace(head));
  const goesOn = /^\s*["“‘'«(]*[\p{Lu}\d]/u.test(rest) || marked;
  if (!goesOn) return false;
  // "Jammu, Mar 3 (KNS) Two men": agencies of India write neither dash nor capitals.
  const isSigned = dated && named !== undefined && /^\p{Lu}{2,8}$/u.test(named) && /^:?$/.test(dash);
  if (isSigned && /^\s+["“‘']?\p{Lu}/u.test(rest) && !isUpper(rest.slice(0, 60))) return true;
  if (agency) return dash !== "" || (upper && !isUpper(rest.slice(0, 60)));
  if (!dash || dash === ":" || (dash === "-" && !/^\s/.test(rest))) return false;
  if (named !== undefined && !isUpper(rest.slice(0, 60))) return (upper || Boolean(dated)) && !/^\d+$/.test(named);
  if (isCityInCountry(head)) return goesOn;
  // Without parentheses, capitals must tell the place from the prose that follows.
  if (!upper || firstPlace(head).replace(/[^\p{L}]/gu, "").length < 4) return false;
  return marked || (Boolean(dated) && !/^-/.test(dash)) || !isUpper(rest.slice(0, 60));
}

function compile(): Shapes {
  const date = DATE.replaceAll("MONTH", monthPattern());
  const places = `(?<places>${PLACE}(?:(?:\\s?[/;&]\\s?|\\s(?:and|AND)\\s)${PLACE}|,\\s${REGION}){0,3}?)`;
  const agency = "(?:\\s?\\((?<agency>[^()\\n]{2,40})\\)|\\.?\\s/(?<slashed>[\\p{L}-]{2,15})/\\.?)";
  return {
    opening: new RegExp(
      `^${places}(?:,?\\s${date})?${agency}?(?:\\s*(?<dash>${DASH})${MARKS}|(?<=\\)|/\\.?)(?=\\s|$))`,
      "u",
    ),
    agencyAlone: /^\((?<agency>\p{Lu}[^()\n]{1,30})\)\s*(?:--+|[–—-])?\s*(?=["“‘']?\p{Lu})/u,
    dayFirst: new RegExp(`^${date}\\s?\\((?<places>${PLACE}(?:\\s?/\\s?${PLACE}){0,2})\\)\\s*${DASH}(?=\\s)`, "u"),
    // A day by itself above a report: "Friday, May 8, 2009".
    bare: new RegExp(`^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?${date}$`, "u"),
    alone: new RegExp(`^${places},?\\s${date}$`, "u"),
  };
}

function placesOf(head: string, from: number): { name: string; span: Span }[] {
  const places: { name: string; span: Span }[] = [];
  let at = 0;
  for (const part of head.split(/(\s?[/;&]\s?|\s(?:and|AND)\s)/u)) {
    // What follows a comma is the country or state of the place before it.
    const name = part.split(",", 1)[0] ?? "";
    if (/\p{L}/u.test(name) && !/^\s?[/;&]|^\s(?:and|AND)\s$/u.test(part))
      places.push({ name, span: [from + at, from + at + name.length] });
    at += part.length;
  }
  return places;
}

function dateOf(groups: Record<string, string | undefined>, published: Day | undefined): Day | undefined {
  if (groups.iso) return dayOf(groups.iso);
  const month = monthNumber(groups.month ?? groups.month2 ?? "");
  const date = Number(groups.date ?? groups.date2);
  if (!month || !date) return undefined;
  const year = groups.year ?? groups.year2;
  if (year) return day(fullYear(year), month, date);
  return published ? nearestDay(month, date, published, DAYS_AHEAD) : undefined;
}

let countries: ReadonlySet<string> | undefined;

/** "Mosul, Iraq — ", in small letters: the name of a state after the comma makes it a place. */
function isCityInCountry(head: string): boolean {
  countries ??= new Set(
    lexicon("countries.tsv", ["name", "iso3", "adjectives", "peoples", "aliases", "capitals"]).flatMap(
      ({ name, aliases }) => [name, ...aliases.split("|").filter(Boolean)],
    ),
  );
  const [city = "", country = "", ...rest] = head.split(",").map((part) => part.trim());
  return rest.length === 0 && city.split(/\s/u).length <= 3 && countries.has(country);
}

let notPlaces: ReadonlySet<string> | undefined;

function isPlace(name: string): boolean {
  notPlaces ??= new Set([
    ...lexicon("slugs.tsv", ["word"]).map((entry) => entry.word),
    ...lexicon("function-words.tsv", ["language", "words"])
      .filter((entry) => entry.language === "en")
      .flatMap((entry) => entry.words.toUpperCase().split(" ")),
  ]);
  const words = name.split(/[\s\u00a0]+/u);
  if (words.length > MOST_WORDS_OF_A_PLACE || notPlaces.has(name.toUpperCase())) return false;
  // "THE HAGUE" and "ISLE OF MAN" are places, "REBELS HAVE TAKEN" is a heading.
  const allowed = new Set(["THE", "OF", "ON"]);
  return !words.some((word) => notPlaces?.has(word.toUpperCase()) && !allowed.has(word.toUpperCase()));
}

function firstPlace(head: string): string {
  return head.split(/[/;&,]|\s(?:and|AND)\s/u, 1)[0] ?? "";
}

function isUpper(words: string): boolean {
  return words === words.toUpperCase() && /\p{Lu}/u.test(words);
}
