import { lexicon } from "../lexicon/lexicon.js";

const parts = new Map(
  lexicon("contractions.tsv", ["form", "parts"]).map(({ form, parts }) => [form, parts.split(" ")]),
);
const NOT = /n['’`]t$/i;
const ENDING = /['’`](?:s|ll|re|ve|m|d)$/i;

/** Where a form is cut into words: [2] for "don't", none for "men". Offsets into the form. */
export function contractionCuts(form: string): number[] {
  if (form.length < 2 || form.length > 40) return [];
  const known = parts.get(form.toLowerCase().replaceAll("’", "'"));
  if (known) return known.slice(1).map((_, at) => known.slice(0, at + 1).join("").length);
  const not = NOT.exec(form);
  if (not?.index) return [not.index];
  const ending = ENDING.exec(form);
  if (!ending?.index) return [];
  // "should've" is two words, "shouldn't've" three.
  return [...contractionCuts(form.slice(0, ending.index)), ending.index];
}
