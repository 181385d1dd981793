import { table } from "../table.js";

const WORDS: ReadonlyMap<string, string> = new Map(
  table("happening-words.tsv", ["word", "class"]).map(({ word, class: of }) => [word, of]),
);
const LONGEST = 2;

/** The classes of the words of a text: `target:market`, `means:blast`, `part:night`; sorted. */
export function thingsIn(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    for (let size = LONGEST; size > 0; size--) {
      const word = size === 1 ? (words[at] ?? "") : words.slice(at, at + size).join(" ");
      const of = WORDS.get(word) ?? WORDS.get(word.replace(/s$/, "")) ?? WORDS.get(word.replace(/es$/, ""));
      if (!of) continue;
      found.add(of);
      at += size - 1;
      break;
    }
  }
  return [...found].sort();
}
