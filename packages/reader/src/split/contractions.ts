import { lexicon } from "../lexicon/lexicon.js";

const known = new Map(
  lexicon("contractions.tsv", ["form", "parts", "before"]).map(({ form, parts, before }) => [
    form,
    { parts: parts.split(" "), before: before ? new Set(before.split(" ")) : undefined },
  ]),
);
const NOT = /n['’`]t$/i;
const ENDING = /['’`](?:s|ll|re|ve|m|d)$/i;

/** Where a form is cut into words: [2] for "don't", none for "men". Offsets into the form. `next`: the word that follows, where one does. */
export function contractionCuts(form: string, next?: () => string | undefined): number[] {
  if (form.length < 2 || form.length > 40) return [];
  const own = known.get(form.toLowerCase().replaceAll("’", "'"));
  if (own) {
    if (own.before && !own.before.has(next?.()?.toLowerCase() ?? "")) return [];
    return own.parts.slice(1).map((_, at) => own.parts.slice(0, at + 1).join("").length);
  }
  const not = NOT.exec(form);
  if (not?.index) return [not.index];
  const ending = ENDING.exec(form);
  if (!ending?.index) return [];
  // "should've" is two words, "shouldn't've" three.
  return [...contractionCuts(form.slice(0, ending.index)), ending.index];
}
