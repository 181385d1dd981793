/** Irregular plurals of nouns that reports count. */
const SINGULARS: ReadonlyMap<string, string> = new Map([
  ["people", "people"],
  ["children", "child"],
  ["feet", "foot"],
  ["lives", "life"],
  ["wives", "wife"],
  ["knives", "knife"],
  ["personnel", "personnel"],
  ["troops", "troop"],
  ["series", "series"],
  ["police", "police"],
  ["buses", "bus"],
  ["thieves", "thief"],
]);

/** A noun's singular by its form alone, for where a lemma cannot be leaned on: "policemen" → "policeman". */
export function singular(noun: string): string {
  const word = noun.toLowerCase();
  const irregular = SINGULARS.get(word);
  if (irregular) return irregular;
  if (/(?:wo)?men$/.test(word)) return word.replace(/men$/, "man");
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** All forms of a regular verb: "kidnap" → kidnap, kidnaps, kidnapped, kidnaped, kidnapping, kidnaping. */
export function verbForms(lemma: string): string[] {
  const stem = lemma.replace(/e$/, "");
  const past = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const third = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const ing = /ie$/.test(lemma) ? `${lemma.slice(0, -2)}ying` : /ee$/.test(lemma) ? `${lemma}ing` : `${stem}ing`;
  const forms = [lemma, third, past, ing];
  const last = lemma.at(-1) ?? "";
  if (/[aeiou][bdgklmnprt]$/.test(lemma)) forms.push(`${lemma}${last}ed`, `${lemma}${last}ing`);
  return forms;
}
