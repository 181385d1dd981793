import { numberOf } from "./numbers.js";

export const ORDINALS = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

// "a third of them" counts nobody.
export const ORDINAL = new RegExp(
  `(?<article>^|\\b[Aa] )(?<nth>${ORDINALS.join("|")})\\b(?=\\s(?!of\\b)\\p{Ll})`,
  "giu",
);

export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** The number's own words, without sign and measure. */
  readonly words: string;
  readonly value: number;
  readonly measure?: string;
  readonly old: boolean;
  readonly money: boolean;
}

export function numeralOf(sentence: string, match: RegExpExecArray): Numeral | undefined {
  const { number = "", measure, currency, currencyBehind, old } = match.groups ?? {};
  const value = numberOf(number);
  if (value === undefined) return undefined;
  const end = match.index + match[0].length;
  const sign = currency ?? currencyBehind;
  // "£5m", "5m people": an m behind money or before people is a million, not a metre.
  const million =
    measure === "m" &&
    (sign !== undefined || /^\s(?:people|children|refugees|euros?|dollars?)\b/u.test(sentence.slice(end, end + 12)));
  const unit = sign ?? (million ? undefined : measure);
  return {
    start: match.index,
    end,
    words: million ? `${number} million` : number,
    value: million ? value * 1e6 : value,
    old: old !== undefined,
    money: sign !== undefined,
    ...(unit ? { measure: unit.trim() } : {}),
  };
}
