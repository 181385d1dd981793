import { clockRules } from "./clock-rules.js";
import { dateRules } from "./date-rules.js";
import { feastRules } from "./feast-rules.js";
import { offsetRules } from "./offset-rules.js";
import { relativeRules } from "./relative-rules.js";
import type { Found, Rule } from "./rule.js";

let rules: readonly Rule[] | undefined;

/** All times of a sentence, leftmost and longest first, apart. */
export function timesIn(sentence: string): Found[] {
  rules ??= [...dateRules(), ...relativeRules(), ...feastRules(), ...clockRules(), ...offsetRules()];
  const all: Found[] = [];
  const held = new Map<RegExp, boolean>();
  const holds = (needs: RegExp) => {
    const known = held.get(needs) ?? needs.test(sentence);
    held.set(needs, known);
    return known;
  };
  for (const { pattern, read, bare, needs } of rules) {
    if (needs && !holds(needs)) continue;
    // To ask for all matches costs more than to see that there is none, as for most rules of most sentences.
    if (sentence.search(pattern) < 0) continue;
    for (const match of sentence.matchAll(pattern)) {
      const meaning = read(match.groups ?? {}, match[0]);
      if (meaning)
        all.push({ start: match.index, end: match.index + match[0].length, meaning, ...(bare ? { bare } : {}) });
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const found of all) {
    const last = kept.at(-1);
    if (!last || found.start >= last.end) kept.push(found);
    // A longer reading that begins inside a short one wins: "late" of "late May" must not hide "May 3, 2014".
    else if (found.end > last.end && found.end - found.start > last.end - last.start) kept[kept.length - 1] = found;
  }
  return kept;
}
