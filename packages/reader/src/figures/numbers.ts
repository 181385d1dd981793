import { lexicon } from "../lexicon/lexicon.js";

interface NumberWord {
  readonly value: number;
  readonly kind: string;
}

let words: ReadonlyMap<string, NumberWord> | undefined;

function numberWords(): ReadonlyMap<string, NumberWord> {
  words ??= new Map(
    lexicon("number-words.tsv", ["word", "value", "kind"]).map((entry) => [
      entry.word,
      { value: Number(entry.value), kind: entry.kind },
    ]),
  );
  return words;
}

/** All words of a kind as alternatives of a regular expression, longest first. */
export function wordsOfKind(kind: "unit" | "scale" | "vague"): string {
  const found = [...numberWords()].filter(([, { kind: its }]) => its === kind).map(([word]) => word);
  return found.sort((a, b) => b.length - a.length).join("|");
}

/** An exact number, in digits or words, as a piece of a regular expression (flag `i`): "1,500", "1.5 million", "twenty-two", "a dozen". */
export function numberPattern(): string {
  const unit = `(?:${wordsOfKind("unit")})\\b`;
  const scale = `(?:${wordsOfKind("scale")})\\b`;
  const digits = "\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3}){1,9}(?:\\.\\d{1,9})?|\\d+(?:\\.\\d+)?";
  const half = `half\\sa\\s(?:${scale})|half\\san?(?=\\s(?:hour|day|century|decade|mile|year|kilomet))`;
  // "and" joins one number behind a hundred or a thousand alone: "three and nine" are two.
  const inWords = `${half}|${unit}(?:[-\\s](?:(?<=\\b(?:${wordsOfKind("scale")})\\s)and\\s)?(?:${unit}|${scale})){0,9}|(?:a|an)\\s(?:half\\s)?${scale}(?:\\s${scale})?(?:(?<=hundred|thousand)\\sand\\s${unit})?`;
  return `(?:(?:(?:${digits})(?:\\s?-?\\s?${scale}){0,3}|${inWords})(?:\\sand\\sa\\shalf\\b(?:\\s${scale})?)?)`;
}

/** The value of what `numberPattern` matches; undefined where the words do not make a number. */
export function numberOf(words: string): number | undefined {
  const parts = words
    .toLowerCase()
    .replace(/(\d)([a-z])/g, "$1 $2")
    .split(/[\s\u00a0\u202f-]+(?!\d{3}\b)|[\s-]+/u)
    .filter((part) => part && part !== "and" && part !== "a" && part !== "an");
  if (!parts.length) return undefined;
  let total = 0;
  let current: number | undefined;
  for (const part of parts) {
    const known = numberWords().get(part);
    const value =
      known?.value ??
      (/^[\d.,\u00a0\u202f]+$/u.test(part) ? Number(part.replace(/[,\u00a0\u202f]/gu, "")) : Number.NaN);
    if (Number.isNaN(value)) return undefined;
    if (known?.kind === "scale") {
      current = (current ?? 1) * value;
      if (value >= 1000) {
        total += current;
        current = undefined;
      }
    } else current = (current ?? 0) + value;
  }
  // Twice a half, as 0.1 + 0.2, must not leave dust behind the point.
  return Math.round((total + (current ?? 0)) * 1e6) / 1e6;
}
