import { numberPattern } from "../figures/numbers.js";
import type { Meaning } from "./meaning.js";
import { countOf, type Groups, unitNamed } from "./readings.js";
import { APPROX, COUNT, type Rule, rule, S, within } from "./rule.js";

const BEHIND = `${S}(?=[\\p{L}\\d“"‘'])(?!another\\b|the${S}other\\b|day\\b|yesterday\\b|tomorrow\\b|and\\b|or\\b|in\\b|at\\b|on\\b|when\\b|to\\b)`;
const AFTER = `(?:just${S}|right${S}|only${S}|immediately${S})?(?<dir>after|before|following|prior${S}to)(?=${BEHIND})`;
/** What makes a stretch of it or only a measure: "for two days after the raid", "the two days after", "within a week of". */
const STRETCH = `(?<!\\b(?:for|within|the|over|first|last|another|every|each|these|those|his|her|their|its)${S})`;

/** What is counted from something told of: "four days after the vote", "the morning after the raid", "on the eve of the summit". */
export function offsetRules(): Rule[] {
  const number = numberPattern();
  return within(
    /\b(?:after|before|following|prior|eve|day|night)\b/iu,
    rule(
      `${STRETCH}${APPROX}${COUNT(number)}${S}(?<unit>minute|hour|day|night|week|month|year|decade)s?${S}${AFTER}`,
      "i",
      counted,
    ),
    rule(`the${S}(?<unit>day|night|morning|afternoon|evening)${S}${AFTER}`, "i", ({ dir }) =>
      counted({ count: "one", unit: "day", dir }, ""),
    ),
    rule(`the${S}(?:very${S})?eve${S}of(?=${S}\\p{L})`, "i", () =>
      counted({ count: "one", unit: "day", dir: "before" }, ""),
    ),
    rule(
      `(?<=\\b(?:on|by)${S})the${S}(?:very${S})?(?:day|night|morning|evening)${S}of(?=${S}(?:the|his|her|their|its|that)\\b)`,
      "i",
      () => ({
        kind: "offset",
        count: 0,
        unit: "day",
      }),
    ),
    rule(
      `(?<!\\b(?:${number}|an?|few|several|many|couple|of|the|half)${S})(?<unit>minutes|hours|days|weeks|months|years|decades)${S}${AFTER}`,
      "i",
      ({ unit, dir }) =>
        /^(?:minute|hour)/i.test(unit ?? "") ? counted({ count: "one", unit, dir }, "") : { kind: "vague" },
    ),
  );
}

function counted({ count, unit, dir }: Groups, match: string): Meaning | undefined {
  const n = countOf(count);
  const isMinutes = /^minute/i.test(unit ?? "");
  const its = isMinutes ? "hour" : unitNamed(unit?.replace(/s$/i, ""));
  if (!its) return undefined;
  if (n === undefined || /^(?:nearly|almost|about|around|some|roughly|over|well|less|more|at)\b/i.test(match))
    return its === "hour" ? { kind: "offset", count: isMinutes ? 0 : sign(dir), unit: "hour" } : { kind: "vague" };
  return { kind: "offset", count: isMinutes ? 0 : sign(dir) * n, unit: its };
}

function sign(dir: string | undefined): 1 | -1 {
  return /^(?:after|following)/i.test(dir ?? "") ? 1 : -1;
}
