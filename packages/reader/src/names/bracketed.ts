import type { Labelled, NameLabel, Word } from "../analysis.js";
import type { Tree } from "../tree.js";

/** How many words a name may have that stands for initials, small ones too. */
const MOST_WORDS = 12;
/** From so many letters on a great word of the name may have none among them ("Mission to Support the Hodeidah Agreement (UNMHA)"). */
const ENOUGH = 4;

/**
 * "the Front for the Victory of Islam (FVI)", "the U.N. Mission in South Sudan (UNMISS)": initials in brackets tell how far the name before them
 * goes, where the model saw only parts of it.
 */
export function spelledOut(tree: Tree, labels: readonly Labelled<NameLabel>[]): Labelled<NameLabel>[] {
  const out = [...labels];
  for (const { index, form, sentence } of tree.words) {
    if (!/^\p{Lu}[\p{Lu}\d-]+$/u.test(form)) continue;
    if (tree.words[index - 1]?.form !== "(" || tree.words[index + 1]?.form !== ")") continue;
    const end = index - 1;
    const first = beginOf(tree, form.toLowerCase(), end, sentence);
    const last = tree.words[end - 1];
    const covering = out.some((label) => label.first <= (first ?? -1) && label.end >= end);
    if (first === undefined || covering || !last || !/^\p{Lu}/u.test(last.form)) continue;
    const parts = out.filter((label) => label.first < end && label.end > first);
    if (parts.some((part) => part.first < first || part.end > end)) continue;
    const short = out.find((label) => label.first <= index && label.end > index);
    const label = [parts[0], short].find((one) => one && isBodys(one.label))?.label ?? "organization";
    const at = out.findIndex((one) => one.first >= first);
    const score = Math.max(SURE, ...parts.map((part) => part.score));
    out.splice(at < 0 ? out.length : at, parts.length, { label, first, end, score });
    if (!short) {
      const behind = out.findIndex((one) => one.first >= index);
      out.splice(behind < 0 ? out.length : behind, 0, { label, first: index, end: index + 1, score });
    }
  }
  return out;
}

const SURE = 0.7;
const isBodys = (label: NameLabel) => label === "organization";

/** Where the nearest run of words before `end` begins that the letters stand for. */
function beginOf(tree: Tree, letters: string, end: number, sentence: number): number | undefined {
  for (let first = end - 1; first > end - 1 - MOST_WORDS; first--) {
    const word = tree.words[first];
    if (word?.sentence !== sentence || !/^(?:[\p{L}\d][\p{L}\d.'’]*|[-‐‑–]|['’]s?)$/u.test(word.form)) return undefined;
    if (end - first < 2 || !/^\p{Lu}/u.test(word.form) || initials(word)[0] !== letters[0]) continue;
    if (stand(letters, tree.words.slice(first, end), letters.length >= ENOUGH ? 1 : 0)) return first;
  }
  return undefined;
}

/** Whether the words give the letters, in order: great words one each or more, small ones one or none. `spare`: how many great words may give none. */
function stand(letters: string, [word, ...rest]: readonly Word[], spare: number): boolean {
  if (!word) return letters === "";
  const own = initials(word);
  if (own && letters.startsWith(own) && stand(letters.slice(own.length), rest, spare)) return true;
  if (!/^\p{Lu}/u.test(word.form)) return stand(letters, rest, spare);
  return spare > 0 && stand(letters, rest, spare - 1);
}

/** "m" of "Mission", "un" of "U.N.", nothing of a mark. */
function initials({ form }: Word): string {
  if (!/^[\p{L}\d]/u.test(form)) return "";
  return (/^(?:\p{Lu}\.)+$/u.test(form) ? form.replace(/\./g, "") : form.slice(0, 1)).toLowerCase();
}
