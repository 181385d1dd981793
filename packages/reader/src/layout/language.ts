import { lexicon } from "../lexicon/lexicon.js";

/** Enough to tell a language, little enough to be quick on a book. */
const LETTERS_READ = 20_000;

/** Scripts that tell the language, or the family that its own letters part further. */
const SCRIPTS: readonly { script: RegExp; language: (sample: string) => string }[] = [
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: () => "ja" },
  { script: /\p{Script=Hangul}/gu, language: () => "ko" },
  {
    script: /\p{Script=Han}/gu,
    language: (s) => (count(s, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) ? "ja" : "zh"),
  },
  { script: /\p{Script=Hebrew}/gu, language: () => "he" },
  { script: /\p{Script=Arabic}/gu, language: arabic },
  { script: /\p{Script=Cyrillic}/gu, language: cyrillic },
  { script: /\p{Script=Greek}/gu, language: () => "el" },
  { script: /\p{Script=Armenian}/gu, language: () => "hy" },
  { script: /\p{Script=Georgian}/gu, language: () => "ka" },
  { script: /\p{Script=Ethiopic}/gu, language: () => "am" },
  { script: /\p{Script=Thai}/gu, language: () => "th" },
  { script: /\p{Script=Myanmar}/gu, language: () => "my" },
  { script: /\p{Script=Devanagari}/gu, language: () => "hi" },
  { script: /\p{Script=Bengali}/gu, language: () => "bn" },
];

let words: Map<string, string[]> | undefined;

/**
 * The language of a text as a BCP 47 code: by script, and for Latin letters by its small words, whatever the case.
 * "und" where nothing tells: no letters, or too few small words of any language.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, LETTERS_READ);
  const letters = count(sample, /\p{L}/gu);
  if (!letters) return "und";
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (latin * 2 < letters) {
    let best: { count: number; language: string } | undefined;
    for (const { script, language } of SCRIPTS) {
      const found = count(sample, script);
      if (found && found > (best?.count ?? 0)) best = { count: found, language: language(sample) };
    }
    // Kana is never the most of Japanese, but nothing else has it.
    return best?.language === "zh" && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample)
      ? "ja"
      : (best?.language ?? "und");
  }
  return latinLanguage(sample);
}

/** Any text of another language holds this many different small words of it within a few lines, and this share of all words. */
const FEWEST_DIFFERENT = 3;
const SMALLEST_SHARE = 0.12;
/** Spanish names fill English reports ("La", "de", "el"): another language must win clearly. */
const CLEARLY = 1.5;

function latinLanguage(sample: string): string {
  words ??= readWords();
  const hits = new Map<string, { count: number; different: Set<string> }>();
  let total = 0;
  for (const [word] of sample
    .toLowerCase()
    .replaceAll("’", "'")
    .matchAll(/\p{L}+(?:'\p{L}+)?/gu)) {
    total++;
    for (const language of words.get(word) ?? []) {
      const hit = hits.get(language) ?? { count: 0, different: new Set() };
      hits.set(language, { count: hit.count + 1, different: hit.different.add(word) });
    }
  }
  const english = hits.get("en")?.count ?? 0;
  const ranked = [...hits].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
  for (const [language, { count, different }] of ranked) {
    if (language === "en" || count < english * CLEARLY) break;
    if (different.size >= FEWEST_DIFFERENT && count >= total * SMALLEST_SHARE) return language;
  }
  return english > 0 ? "en" : "und";
}

function readWords(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const entry of lexicon("function-words.tsv", ["language", "words"])) {
    // A letter by itself is too often an initial or a column of a table.
    for (const word of entry.words.split(" ").filter((word) => word.length > 1 || entry.language === "en"))
      map.set(word, [...(map.get(word) ?? []), entry.language]);
  }
  return map;
}

/** Persian and Urdu write letters that Arabic lacks. */
function arabic(sample: string): string {
  if (/[ٹڈڑںے]/u.test(sample)) return "ur";
  return /[پچژگی]/u.test(sample) ? "fa" : "ar";
}

function cyrillic(sample: string): string {
  return /[іїєґ]/iu.test(sample) ? "uk" : "ru";
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
