import { numberPattern } from "../figures/numbers.js";
import { agoOf, definiteUnit, laterOf, partOfYear, seasonOf, today, unitOf, windowOf } from "./readings.js";
import { APPROX, COUNT, type Rule, rule, S, UNIT, within, YEAR } from "./rule.js";

const NEAR_TODAY = /day|night|morning|afternoon|evening|tomorrow/iu;
const UNITS = /hour|day|night|week|month|year|decade|centur|minute|half|quarter/iu;
const SEASONS = /spring|summer|autumn|fall|winter/iu;

/** What is counted from today or from the day told of before: "yesterday", "the same night", "two weeks ago", "last spring". */
export function relativeRules(): Rule[] {
  const number = numberPattern();
  return [
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
        `(?:the${S}previous|the${S}preceding)${S}(?:day|night|evening|afternoon|morning)\\b|(?:a|one)${S}day${S}(?:earlier|before(?=[.,;)]|$))|the${S}(?:day|night|evening)${S}before(?=[.,;)]|$|${S}(?:and|in|at|when|to)\\b)`,
        "i",
        () => ({ kind: "then", days: -1 }),
      ),
      rule(
        `(?:the${S})?(?:following|next)${S}(?:day|night|evening|afternoon|morning)\\b|(?:a|one)${S}day${S}(?:later|after(?=[.,;)]|$))|the${S}(?:day|night|morning)${S}after(?=[.,;)]|$|${S}to\\b)`,
        "i",
        () => ({ kind: "then", days: 1 }),
      ),
    ),
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
  ];
}
