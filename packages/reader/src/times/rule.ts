import type { Meaning } from "./meaning.js";
import type { Groups } from "./readings.js";

/** A stretch of a sentence that a rule takes for a time. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  /** A bare year, month or clock, which is a time only where its neighbours allow it. */
  readonly bare?: "year" | "month" | "clock" | "day" | "feast";
}

export interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, match: string) => Meaning | undefined;
  readonly bare?: Found["bare"];
  /** What a sentence holds if the rule finds anything in it: cheap to look for. */
  readonly needs?: RegExp;
}

/** The rules, tried only where a sentence holds what they all need. */
export function within(needs: RegExp, ...rules: readonly Rule[]): Rule[] {
  return rules.map((rule) => ({ ...rule, needs }));
}

/** White space, a bounded run of it: a page of blanks must not be tried from each of its characters. */
export const S = "[\\s\\u00a0]{1,12}";
export const WEEKDAY =
  "(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|SUNDAY|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY)(?=s?\\b)";
export const SHORT_WEEKDAY = "(?:Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat)\\.";
export const ORDINAL = "(?:st|nd|rd|th)?\\b";
export const UNIT = "(?<unit>hour|day|night|week|month|year|decade|centur(?:y|ie))s?\\b";
export const YEAR = "(?:1[4-9]\\d\\d|20\\d\\d)\\b(?![-,.]?\\d|%)";
export const PARTS = "[Ee]arly|EARLY|[Mm]id(?:dle)?|MID|[Ll]ate|LATE";
export const DAYTIME = `(?:morning|afternoon|evening|night|midnight|noon|daybreak|dawn|dusk|nightfall|lunchtime)`;
export const APPROX = `(?:(?:nearly|almost|about|around|some|roughly|just|exactly|only|barely|well${S}over|more${S}than|over|less${S}than|at${S}least)${S})?`;
export const COUNT = (number: string) =>
  `(?<count>${number}|an?|(?:a${S})?few|several|many|some|a${S}couple(?:${S}of)?|half${S}an?|(?:two|three|four|five)-and-a-half|(?:hundreds|dozens|scores|tens|thousands)${S}of)`;

/** A rule by its pattern, which begins behind no letter and no digit; `flags`, those besides `gu`; `read`, what a match means. */
export function rule(source: string, flags: string, read: Rule["read"], bare?: Found["bare"]): Rule {
  return {
    pattern: new RegExp(`(?<![\\p{L}\\d$£€#])(?:${source})`, `gu${flags}`),
    read,
    ...(bare ? { bare } : {}),
  };
}

export const DIGIT = /\d/;
