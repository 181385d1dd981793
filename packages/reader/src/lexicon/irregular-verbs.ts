import { lexicon } from "./lexicon.js";

let forms: ReadonlyMap<string, string> | undefined;

/** The lemma of a verb form that no ending tells, in small letters ("shot": shoot), by irregular-verbs.tsv. */
export function irregularVerb(form: string): string | undefined {
  forms ??= new Map(lexicon("irregular-verbs.tsv", ["form", "lemma"]).map((line) => [line.form, line.lemma]));
  return forms.get(form);
}
