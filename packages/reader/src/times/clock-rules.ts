import { DIGIT, type Rule, rule, S, within } from "./rule.js";

const HOURS_BY_THE_SUN = /noon|mid(?:night|day)|dawn|dusk|daybreak|sun(?:rise|set)|nightfall/iu;

/** Hours of the day: "at 3:30 p.m.", "0400 GMT", "before dawn". */
export function clockRules(): Rule[] {
  return [
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
