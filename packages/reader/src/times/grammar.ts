import { numberPattern } from "../figures/numbers.js";
import { lexicon } from "../lexicon/lexicon.js";
import { monthPattern } from "./calendar.js";
import type { Meaning } from "./meaning.js";
import {
  agoOf,
  dateOf,
  definiteUnit,
  type Groups,
  isoDay,
  laterOf,
  monthOfName,
  partOfYear,
  seasonOf,
  today,
  unitOf,
  weekdayOfName,
  whichOf,
  windowOf,
  withPart,
  years,
} from "./readings.js";

/** A stretch of a sentence that a rule takes for a time. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  /** A bare year, month or clock, which is a time only where its neighbours allow it. */
  readonly bare?: "year" | "month" | "clock" | "day" | "feast";
}

interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, match: string) => Meaning | undefined;
  readonly bare?: Found["bare"];
  /** What a sentence holds if the rule finds anything in it: cheap to look for. */
  readonly needs?: RegExp;
}

const DIGIT = /\d/;
const NEAR_TODAY = /day|night|morning|afternoon|evening|tomorrow/iu;
const UNITS = /hour|day|night|week|month|year|decade|centur|minute|half|quarter/iu;
const SEASONS = /spring|summer|autumn|fall|winter/iu;
const DAYS = /day|week/iu;
const HOURS_BY_THE_SUN = /noon|mid(?:night|day)|dawn|dusk|daybreak|sun(?:rise|set)|nightfall/iu;

/** The rules, tried only where a sentence holds what they all need. */
function within(needs: RegExp, ...rules: readonly Rule[]): Rule[] {
  return rules.map((rule) => ({ ...rule, needs }));
}

/** White space, a bounded run of it: a page of blanks must not be tried from each of its characters. */
const S = "[\\s\\u00a0]{1,12}";
const WEEKDAY =
  "(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|SUNDAY|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY)(?=s?\\b)";
const SHORT_WEEKDAY = "(?:Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat)\\.";
const ORDINAL = "(?:st|nd|rd|th)?\\b";
const UNIT = "(?<unit>hour|day|night|week|month|year|decade|centur(?:y|ie))s?\\b";
const YEAR = "(?:1[4-9]\\d\\d|20\\d\\d)\\b(?![-,.]?\\d|%)";
const PARTS = "[Ee]arly|EARLY|[Mm]id(?:dle)?|MID|[Ll]ate|LATE";
const DAYTIME = `(?:morning|afternoon|evening|night|midnight|noon|daybreak|dawn|dusk|nightfall|lunchtime)`;
const APPROX = `(?:(?:nearly|almost|about|around|some|roughly|just|exactly|only|barely|well${S}over|more${S}than|over|less${S}than|at${S}least)${S})?`;
const COUNT = (number: string) =>
  `(?<count>${number}|an?|(?:a${S})?few|several|many|some|a${S}couple(?:${S}of)?|half${S}an?|(?:two|three|four|five)-and-a-half|(?:hundreds|dozens|scores|tens|thousands)${S}of)`;

let rules: readonly Rule[] | undefined;

/** All times of a sentence, leftmost and longest first, apart. `upper`: the text has no small letters. */
export function timesIn(sentence: string): Found[] {
  rules ??= compile();
  const all: Found[] = [];
  const held = new Map<RegExp, boolean>();
  const holds = (needs: RegExp) => {
    const known = held.get(needs) ?? needs.test(sentence);
    held.set(needs, known);
    return known;
  };
  for (const { pattern, read, bare, needs } of rules) {
    if (needs && !holds(needs)) continue;
    // To ask for all matches costs more than to see that there is none, as for most rules of most sentences.
    if (sentence.search(pattern) < 0) continue;
    for (const match of sentence.matchAll(pattern)) {
      const meaning = read(match.groups ?? {}, match[0]);
      if (meaning)
        all.push({ start: match.index, end: match.index + match[0].length, meaning, ...(bare ? { bare } : {}) });
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const found of all) {
    const last = kept.at(-1);
    if (!last || found.start >= last.end) kept.push(found);
    // A longer reading that begins inside a short one wins: "late" of "late May" must not hide "May 3, 2014".
    else if (found.end > last.end && found.end - found.start > last.end - last.start) kept[kept.length - 1] = found;
  }
  return kept;
}

function compile(): readonly Rule[] {
  const month = `(?:${monthPattern()})`;
  const MONTH = new RegExp(month, "u");
  const number = numberPattern();
  const dayName = `(?:(?:${WEEKDAY}|${SHORT_WEEKDAY}),?${S}(?:(?:the|${DAYTIME}),?${S})?)?`;
  const rule = (source: string, flags: string, read: Rule["read"], bare?: Found["bare"]): Rule => ({
    pattern: new RegExp(`(?<![\\p{L}\\d$£€#])(?:${source})`, `gu${flags}`),
    read,
    ...(bare ? { bare } : {}),
  });
  return [
    // ---- dates with a month's name
    ...within(
      MONTH,
      rule(
        `${dayName}(?<month>${month})\\s?(?<date>\\d{1,2})${ORDINAL}(?!:\\d\\d)(?:(?:\\s?[-–—]\\s?|${S}(?:to|through)${S})(?:(?<toMonth>${month})${S})?(?<to>\\d{1,2})${ORDINAL}(?!:\\d))?(?:,?${S}(?<year>${YEAR}))?`,
        "",
        dateOf,
      ),
      rule(
        `(?:(?:the${S})?(?:${DAYTIME}|eve|early${S}hours)${S}of${S})?${dayName}(?:the${S}(?=\\d+(?:st|nd|rd|th)))?(?<date>\\d{1,2})${ORDINAL}(?:(?:\\s?[-–—]\\s?|${S}to${S}|(?<=\\b[Bb]etween${S}\\d{1,2})${S}and${S})(?<to>\\d{1,2})${ORDINAL})?${S}(?:of${S})?(?<month>${month})(?:,?${S}(?<year>${YEAR}|\\d\\d(?=[\\s,.)]|$)(?!${S}(?:people|percent|per${S}cent|dead))))?`,
        "",
        dateOf,
      ),
    ),
    ...within(
      DIGIT,
      rule(`\\d{4}-\\d\\d-\\d\\d(?![\\d-])`, "", (_, match) => isoDay(match)),
    ),
    ...within(
      MONTH,
      rule(
        `(?:(?:the${S})?(?<part>${PARTS}|[Bb]eginning${S}of|[Ss]tart${S}of|[Ee]nd${S}of|[Mm]iddle${S}of)[-\\s]{1,12})?(?<month>${month})(?:,|${S}of)?${S}(?<year>${YEAR})`,
        "",
        ({ part, month: m, year }) => monthOfName(m, part, Number(year)),
      ),
      rule(
        `(?:the${S})?(?<part>${PARTS}|[Bb]eginning${S}of|[Ss]tart${S}of|[Ee]nd${S}of|[Mm]iddle${S}of)[-\\s]{1,12}(?:the${S}month${S}of${S})?(?<month>${month})`,
        "",
        ({ part, month: m }) => monthOfName(m, part),
      ),
      // "said that October was cold": only where it opens a sentence or has a preposition.
      rule(
        `(?:That|(?<=\\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ll]ate|[Ee]arly)${S})that)${S}(?<month>${month})`,
        "",
        ({ month: m }) => {
          const meaning = monthOfName(m);
          return meaning?.kind === "month" ? { ...meaning, that: true } : meaning;
        },
      ),
      rule(`(?<which>[Ll]ast|[Nn]ext|[Tt]his|LAST|NEXT|THIS)${S}(?<month>${month})`, "", ({ which, month: m }) =>
        monthOfName(m, undefined, undefined, whichOf(which)),
      ),
      rule(`(?<month>${month})(?!${S}\\d)`, "", ({ month: m }) => monthOfName(m), "month"),
    ),
    // ---- years
    ...within(
      DIGIT,
      rule(`(?:(?<part>${PARTS})[-\\s]{1,12})(?<from>${YEAR})`, "", ({ part, from }) => years(from, undefined, part)),
      rule(`(?:the${S})?(?<part>beginning|start|end|middle)${S}of${S}(?<from>${YEAR})`, "i", ({ part, from }) =>
        years(from, undefined, part),
      ),
      rule(
        `(?<from>${YEAR.replace("(?![-,.]?\\d|%)", "")})\\s?[-–/]\\s?(?<to>(?:19|20)\\d\\d|\\d\\d)\\b(?![-–/\\d])`,
        "",
        ({ from, to }) => years(from, to, undefined),
        "year",
      ),
      rule(`(?<from>${YEAR})`, "", ({ from }) => years(from, undefined, undefined), "year"),
      rule(
        `(?:the${S})?(?:(?<part>early|mid|late)[-\\s]{1,12})?(?<from>(?:1[5-9]|20)\\d0)['’]?s\\b`,
        "i",
        ({ part, from }) => ({ kind: "years", from: Number(from), to: Number(from) + 9, ...withPart(part) }),
      ),
      rule(
        `(?:the${S})(?:(?<part>early|mid|late)[-\\s]{1,12})?(?<century>\\d\\d)th${S}century`,
        "i",
        ({ part, century }) => ({
          kind: "years",
          from: (Number(century) - 1) * 100 + 1,
          to: Number(century) * 100,
          ...withPart(part),
        }),
      ),
    ),
    // ---- days of the week
    ...within(
      DAYS,
      rule(
        `(?:(?:(?:[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier)${S}(?:on${S})?|(?:the${S})?(?:(?:small|early)${S}hours|${DAYTIME}|eve)${S}of${S}))?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?:${S}past|${S}coming)?|[Pp]ast|LAST|NEXT|THIS)${S})?(?<weekday>${WEEKDAY})(?:(?:['’]s)?${S}(?:${DAYTIME}\\b|${DAYTIME.toUpperCase()}\\b|prayers\\b))?`,
        "",
        ({ which, weekday }, match) =>
          weekdayOfName(weekday, /past/i.test(match) ? -1 : /coming/i.test(match) ? 1 : whichOf(which, true)),
        "day",
      ),
      rule(
        `(?:the${S})?(?:(?<which>last|next|this(?:${S}past|${S}coming)?|past|previous)${S})?week-?end\\b`,
        "i",
        ({ which }) => ({ kind: "weekend", ...(which ? { which: whichOf(which) ?? 0 } : {}) }),
      ),
    ),
    // ---- around today
    ...within(
      NEAR_TODAY,
      rule(
        `(?:(?:early|late|earlier|later)${S})?(?:today|this${S}(?:morning|afternoon|evening))\\b(?!['’]?s?${S}(?:world|society|age)\\b)`,
        "i",
        () => today(0),
      ),
      rule(`(?:(?:early|late|earlier|later)${S})?tonight\\b`, "i", () => today(0)),
      rule(`(?:the${S}day${S}before${S}yesterday)\\b`, "i", () => today(-2)),
      rule(`(?:the${S}day${S}after${S}tomorrow)\\b`, "i", () => today(2)),
      rule(`(?:(?:early|late|earlier|later)${S})?yesterday\\b(?:${S}(?:morning|afternoon|evening|night))?`, "i", () =>
        today(-1),
      ),
      rule(`(?:(?:early|late)${S})?tomorrow\\b(?:${S}(?:morning|afternoon|evening|night))?`, "i", () => today(1)),
      rule(`(?:late${S})?last${S}night\\b`, "i", () => today(-1)),
      rule(`overnight\\b`, "i", () => today(-1, 0)),
      rule(
        `(?:later|earlier)${S}(?:in${S}the|that|the${S}same)${S}(?:day|night|morning|afternoon|evening)\\b`,
        "i",
        () => ({ kind: "then", days: 0 }),
      ),
      rule(
        `(?:(?:the|that)${S}(?:very${S})?same|that|the${S}very)${S}(?:day|night|morning|afternoon|evening)\\b`,
        "i",
        () => ({ kind: "then", days: 0 }),
      ),
      rule(
        `(?:the${S}previous|the${S}preceding)${S}(?:day|night|evening|afternoon|morning)\\b|(?:a|one)${S}day${S}(?:earlier|before(?=[.,;)]|$))|the${S}day${S}before(?=[.,;)]|$|${S}(?:and|in|at|when)\\b)|the${S}night${S}before(?=[.,;)]|$)`,
        "i",
        () => ({ kind: "then", days: -1 }),
      ),
      rule(
        `(?:the${S})?(?:following|next)${S}(?:day|night|evening|afternoon|morning)\\b|(?:a|one)${S}day${S}(?:later|after(?=[.,;)]|$))|the${S}day${S}after(?=[.,;)]|$)`,
        "i",
        () => ({ kind: "then", days: 1 }),
      ),
    ),
    // ---- weeks, months, years counted from now
    ...within(
      UNITS,
      rule(
        `(?:(?<part>earlier|later|early|late|mid|so${S}far)[-\\s]{1,12})?(?:in${S})?(?<which>last|next|this(?:${S}past|${S}coming)?|current|coming)${S}(?<unit>week|month|year|decade|century)\\b`,
        "i",
        unitOf,
      ),
      rule(
        `(?:the${S})(?<which>previous|preceding|coming|current|following|next|past|last)${S}(?<unit>week|month|year|decade|century)\\b`,
        "i",
        definiteUnit,
      ),
      rule(
        `(?:the${S})?(?<part>start|beginning|end|middle)${S}of${S}(?:(?<which>last|next|this)|the)${S}(?<unit>week|month|year|decade)\\b`,
        "i",
        ({ part, which, unit }) => unitOf({ part, which: which ?? "this", unit }, ""),
      ),
      rule(
        `(?:the${S})?(?<end>first|last|final|second)${S}(?:(?<count>${number})${S}(?=months)|(?=half|quarter))(?<unit>month|half|quarter)s?${S}of${S}(?:the${S}year\\b|(?<which>last|next|this)${S}year\\b|(?<year>${YEAR}))`,
        "i",
        partOfYear,
      ),
      rule(`${APPROX}${COUNT(number)}${S}${UNIT}${S}ago\\b`, "i", agoOf),
      rule(
        `(?:the${S})?(?<dir>past|last|next|coming|previous|preceding|recent)${S}${COUNT(number)}[-\\s]{1,12}(?:or${S}so${S})?${UNIT}`,
        "i",
        windowOf,
      ),
      rule(`(?:the${S})?(?<dir>past|last|next|coming)${S}(?<count>\\d+)-plus${S}${UNIT}`, "i", windowOf),
      rule(`(?<=\\b(?:in|over|for|during|within|throughout)${S})the${S}(?:past|last)${S}${UNIT}`, "i", ({ unit }) =>
        windowOf({ dir: "past", count: "one", unit }, ""),
      ),
      rule(
        `(?<=\\b(?:in|over|for|during|within|throughout|until)${S})(?:the${S})?(?:recent|coming|past|last|previous)${S}(?:days|weeks|months|years|decades|hours)\\b`,
        "i",
        () => ({ kind: "vague" }),
      ),
      rule(
        `${APPROX}${COUNT(number)}${S}(?:more${S})?${UNIT}${S}(?<dir>later|earlier|afterwards?|before(?=[.,;)]|$)|after(?=[.,;)]|$)|beforehand|previously)\\b`,
        "i",
        laterOf,
      ),
      rule(
        `(?:minutes|hours|days|weeks|months|years|decades)${S}(?:later|earlier|ago|before(?=[.,;)]|$)|after(?=[.,;)]|$))`,
        "i",
        () => ({ kind: "vague" }),
      ),
    ),
    // ---- seasons, feasts
    ...within(
      SEASONS,
      rule(
        `(?:the${S})?(?:(?<part>early|mid|late)[-\\s]{1,12})?(?<season>spring|summer|autumn|fall|winter)(?:${S}of)?${S}(?<year>${YEAR})`,
        "i",
        seasonOf,
      ),
      rule(
        `(?:(?<part>early|mid|late)[-\\s]{1,12})?(?<which>last|this|next)${S}(?<season>spring|summer|autumn|fall|winter)\\b`,
        "i",
        seasonOf,
      ),
      rule(
        `(?<=\\b(?:in|during|since|until|by|over|through|throughout)${S}(?:the${S})?(?:early${S}|mid[-\\s]{1,12}|late${S})?)(?<season>spring|summer|autumn|winter)\\b(?!${S}(?:offensive|camp|palace|games|olympics|school)\\b)`,
        "i",
        seasonOf,
      ),
    ),
    ...feasts(S),
    // ---- clock
    ...within(
      DIGIT,
      rule(
        `(?<!\\d[.:])\\d{1,2}(?:[:.]\\d\\d)?${S}?(?:[ap]\\.m\\.|[ap]m\\b)(?:${S}(?:on${S}the${S}dot|local${S}time|GMT|UTC|EDT|EST|ET|PT|CET))?(?:${S}\\(\\d{1,2}:?\\d\\d${S}(?:GMT|UTC)\\))?`,
        "i",
        () => ({ kind: "clock" }),
      ),
      rule(
        `(?:[01]?\\d|2[0-3])[:.][0-5]\\d${S}(?:hours|hrs|GMT|UTC|local${S}time)(?:${S}\\(\\d{1,2}[:.]?\\d\\d${S}(?:GMT|UTC)\\))?`,
        "i",
        () => ({ kind: "clock" }),
      ),
      rule(
        `(?<=\\b(?:at|around|about|by|since|until|from|before|after)${S})(?:[01]?\\d|2[0-3]):[0-5]\\d\\b(?!:)(?:${S}\\(\\d{1,2}:?\\d\\d${S}(?:GMT|UTC)\\))?`,
        "i",
        () => ({ kind: "clock" }),
      ),
      rule(
        `(?:[01]\\d|2[0-3])[0-5]\\d${S}(?:GMT|UTC|hours|local${S}time)(?:${S}\\(\\d{4}${S}(?:GMT|UTC)\\))?`,
        "i",
        () => ({ kind: "clock" }),
      ),
      rule(
        `(?<=\\b(?:at|around|about|since)${S})0\\d[0-5]\\d\\b(?![-,.]\\d)|(?<=\\b(?:at|since)${S})(?:[01]\\d|2[0-3])[0-5]\\d(?=${S}\\(\\d{4}${S}GMT\\)|${S}(?:on|yesterday|today|this${S}(?:morning|afternoon))\\b)`,
        "i",
        () => ({ kind: "clock" }),
      ),
    ),
    ...within(
      HOURS_BY_THE_SUN,
      rule(
        `(?<=\\b(?:at|around|about|by|since|until|before|after|from)${S})(?:noon|midnight|midday|dawn|dusk|daybreak|sunrise|sunset|nightfall)\\b`,
        "i",
        () => ({ kind: "clock" }),
      ),
    ),
  ];
}

function feasts(space: string): Rule[] {
  const named = lexicon("holidays.tsv", ["name", "date"]);
  const dates = new Map(named.map((entry) => [entry.name, entry.date]));
  const names = named.map((entry) => entry.name).sort((a, b) => b.length - a.length);
  const pattern = `(?:(?:last|this|next)${space})?(?<feast>${names.map((name) => name.replaceAll(" ", space).replaceAll("'", "['’]")).join("|")})\\b(?:,?${space}(?<year>${YEAR}))?`;
  return [
    {
      pattern: new RegExp(`(?<![\\p{L}\\d])(?:${pattern})`, "giu"),
      bare: "feast",
      read: ({ feast, year }) => {
        // Feasts are names: "Easter" and "EASTER", not "easter".
        if (!feast || !/^\p{Lu}/u.test(feast)) return undefined;
        const date = dates.get(feast.toLowerCase().replace(/\s+/gu, " ").replaceAll("’", "'"));
        const [month, day] = (date ?? "").split("-").map(Number);
        return {
          kind: "feast",
          ...(month && day ? { month, date: day } : {}),
          ...(year ? { year: Number(year) } : {}),
        };
      },
    },
  ];
}
