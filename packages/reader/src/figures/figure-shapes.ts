import { lexicon } from "../lexicon/lexicon.js";
import { numberPattern, wordsOfKind } from "./numbers.js";

export type Side = "low" | "high" | "both";

export interface Shapes {
  readonly main: RegExp;
  readonly vague: RegExp;
  readonly none: RegExp;
  readonly before: RegExp;
  readonly numbered: RegExp;
  readonly sides: ReadonlyMap<string, Side>;
}

const S = "[\\s\\u00a0]";

let shapes: Shapes | undefined;

/** Compiled once, as the words of numbers come from lexicons. */
export function figureShapes(): Shapes {
  shapes ??= compile();
  return shapes;
}

function compile(): Shapes {
  const number = numberPattern();
  const measures = lexicon("figure-units.tsv", ["lemma", "unit", "kind", "measure"])
    .filter((entry) => entry.measure)
    .flatMap(({ lemma }) => (/[%]/.test(lemma) ? [lemma] : [lemma, plural(lemma)]))
    .sort((a, b) => b.length - a.length)
    .map((word) => (word === "%" ? "%" : `${word.replaceAll(" ", `${S}{1,12}`)}\\b`))
    .join("|");
  const measure = `(?:(?:${S}|-|${S}?)(?<measure>${measures})(?<old>[-\\s]olds?\\b)?)?`;
  const signs = lexicon("currency-signs.tsv", ["sign", "unit"])
    .map(({ sign }) => sign.replace("$", "\\$"))
    .sort((a, b) => b.length - a.length);
  const currency = `(?:(?:${signs.join("|")})${S}?)`;
  const qualifiers = lexicon("qualifiers.tsv", ["words", "side"]);
  const named = lexicon("numbered-things.tsv", ["word"]).map((entry) => entry.word.replaceAll(" ", `${S}{1,12}`));
  const vague = wordsOfKind("vague");
  return {
    main: new RegExp(
      `(?<![\\p{L}\\d.,])(?<![\\p{Lu}][-–])(?<currency>${currency})?(?<number>${number})(?!\\d|\\p{L}{3})(?:(?<=\\d|n|d)(?<currencyBehind>${S}?[€£])|${measure})`,
      "giu",
    ),
    vague: new RegExp(
      `(?<![\\p{L}\\d-])(?<vague>(?:several|many|a${S}{1,12}few|a${S}{1,12}couple)${S}{1,12}(?:of${S}{1,12})?(?:${wordsOfKind("scale")})|(?:${vague}))\\b(?:${S}{1,12}of${S}{1,12}(?<of>(?:${vague}))\\b)?`,
      "giu",
    ),
    none: new RegExp(
      `\\b(?:no(?=${S}{1,12}(?:\\p{L}+${S}{1,12}){0,2}(?:casualties|deaths?|fatalities|injuries|victims|dead|wounded|arrests?|one${S}{1,12}(?:was|were|has${S}{1,12}been|had${S}{1,12}been)${S}{1,12}(?:killed|hurt|injured|wounded|arrested)))|nobody(?=${S}{1,12}(?:was|has${S}{1,12}been|had${S}{1,12}been)${S}{1,12}(?:killed|hurt|injured|wounded|arrested))|zero(?=${S}{1,12}casualties))`,
      "giu",
    ),
    before: new RegExp(
      `\\b(${qualifiers
        .map(({ words }) => words.replaceAll(" ", `${S}{1,12}`))
        .sort((a, b) => b.length - a.length)
        .join("|")})${S}{1,12}(?:the${S}{1,12}|an?${S}{1,12}estimated${S}{1,12})?$`,
      "iu",
    ),
    numbered: new RegExp(`(?:\\b(?:${named.join("|")})\\.?|[№#])${S}{0,12}$`, "iu"),
    sides: new Map(qualifiers.map(({ words, side }) => [words, side === "low" || side === "high" ? side : "both"])),
  };
}

function plural(noun: string): string {
  if (noun === "foot") return "feet";
  if (noun === "century") return "centuries";
  return noun.endsWith("s") ? noun : `${noun}s`;
}
