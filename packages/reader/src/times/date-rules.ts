import { monthPattern } from "./calendar.js";
import { dateOf, isoDay, monthOfName, weekdayOfName, whichOf, withPart, years } from "./readings.js";
import { DAYTIME, DIGIT, ORDINAL, PARTS, type Rule, rule, S, SHORT_WEEKDAY, WEEKDAY, within, YEAR } from "./rule.js";

const DAYS = /day|week/iu;

/** Days with a month's name, years and days of the week. */
export function dateRules(): Rule[] {
  const month = `(?:${monthPattern()})`;
  const MONTH = new RegExp(month, "u");
  const dayName = `(?:(?:${WEEKDAY}|${SHORT_WEEKDAY}),?${S}(?:(?:the|${DAYTIME}),?${S})?)?`;
  return [
    ...within(
      MONTH,
      rule(
        `${dayName}(?<month>${month})\\s?(?<date>\\d{1,2})${ORDINAL}(?!:\\d\\d)(?:(?:\\s?[-–—]\\s?|${S}(?:to|through)${S}|${S}and${S}(?=\\d{1,2}[,.;]))(?:(?<toMonth>${month})${S})?(?<to>\\d{1,2})${ORDINAL}(?!:\\d))?(?:,?${S}(?<year>${YEAR}))?`,
        "",
        dateOf,
      ),
      rule(
        `(?:(?:the${S})?(?:${DAYTIME}|eve|early${S}hours)${S}of${S})?${dayName}(?:the${S}(?=\\d+(?:st|nd|rd|th)))?(?<date>\\d{1,2})${ORDINAL}(?:(?:\\s?[-–—]\\s?|${S}to${S}|(?<=\\b(?:[Bb]etween|[Oo]n)${S}\\d{1,2})${S}and${S})(?<to>\\d{1,2})${ORDINAL})?${S}(?:of${S})?(?<month>${month})(?:,?${S}(?<year>${YEAR}|\\d\\d(?=[\\s,.)]|$)(?!${S}(?:people|percent|per${S}cent|dead))))?`,
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
  ];
}
