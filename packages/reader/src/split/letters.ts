import { lexicon } from "../lexicon/lexicon.js";
import { abbreviationEnd } from "./abbreviations.js";
import { matchEnd } from "./sticky.js";

const prefixes = new Set(lexicon("prefixes.tsv", ["form"]).map(({ form }) => form));

const LETTERS = /[\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]+(?:['’`](?=\p{L})[\p{L}\p{M}\p{N}_]+)*/uy;
const AMPERSAND = /\p{Lu}{1,4}&\p{Lu}{1,3}(?![\p{L}\p{N}])|\p{Ll}&\p{Ll}(?![\p{L}\p{N}])/uy;
const DOLLARS = /(?:US|AU|NZ|HK|CA|U|A|C)\$/y;
// "w/o", "b/c", "l/c": a letter on each side.
const SHORT = /(?:\p{Ll}\/\p{Ll}|W\/[Oo])(?![\p{L}\p{N}/])/uy;
const HYPHENATED = /-[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*(?:['’]\p{L}+)?/uy;

/** Where the word that begins at `at` with a letter ends, contractions not yet parted. */
export function letterWordEnd(text: string, at: number): number {
  const end = matchEnd(LETTERS, text, at);
  switch (text.charCodeAt(end)) {
    case 0x2e: // .
      return Math.max(end, abbreviationEnd(text, at));
    case 0x26: // &
      return Math.max(end, matchEnd(AMPERSAND, text, at));
    case 0x24: // $
      return Math.max(end, matchEnd(DOLLARS, text, at));
    case 0x2f: // /
      return Math.max(end, matchEnd(SHORT, text, at));
    case 0x2d: // -
      return end - at < 9 && prefixes.has(text.slice(at, end).toLowerCase())
        ? Math.max(end, matchEnd(HYPHENATED, text, end))
        : end;
    default:
      return end;
  }
}
