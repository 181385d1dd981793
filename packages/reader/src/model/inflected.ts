import { irregularVerb } from "../lexicon/irregular-verbs.js";

/** How common a word is: the lower the commoner; undefined where the word is not known. */
export type Rank = (word: string) => number | undefined;

/**
 * The lemma of a verb's or noun's form by its spelling, among the stems that are known as words ("seized": seize, not "seiz"); undefined
 * where the spelling tells nothing. `form` in small letters.
 */
export function inflected(form: string, upos: string, rank: Rank): string | undefined {
  if (!/^[a-z]{4,}$/.test(form)) return undefined;
  if (upos === "NOUN") return form.endsWith("s") && !KEPT.test(form) ? plural(form, rank) : undefined;
  if (upos !== "VERB") return undefined;
  const known = irregularVerb(form);
  if (known) return known;
  if (form.endsWith("s")) return plural(form, rank, 2);
  const [, stem = "", ending = ""] = /^(.*)(ing|ed)$/.exec(form) ?? [];
  return /[aeiouy]/.test(stem) ? past(stem, ending, rank) : undefined;
}

/** Plurals whose singular ends in "f", and those that have none: the model knows them better. */
const KEPT =
  /(?:(?:li|wi|kni|lea|thie|hal|shel|wol|cal|loa|sel)ves|ics|^(?:thanks|news|regards|series|species|troops|means|goods|proceedings|surroundings|savings|remains|corps|lens|chaos|glasses|trousers|jeans|aids|headquarters))$/;

/** "clashes" → clash, "armies" → army, "houses" → house, "goes" → go. `least`: the shortest that may remain. */
function plural(form: string, rank: Rank, least = 3): string | undefined {
  const stem = form.slice(0, -1);
  if (/[su]$/.test(stem)) return undefined;
  const bare = stem.slice(0, -1);
  const first = (...among: string[]) => among.find((one) => one.length >= least && rank(one) !== undefined);
  if (/[^aeiou]ie$/.test(stem)) return stem.length > 3 ? first(`${stem.slice(0, -2)}y`, stem) : stem;
  if (/(?:ss|zz|x|ch|sh|o)e$/.test(stem)) return first(bare, stem);
  return first(stem, ...(/[sz]e$/.test(stem) ? [bare] : []));
}

/** "stopp" → stop; "hop" → hope, as "hop" would have been doubled; "seiz" → seize; "occupi" → occupy; "dy" → die. */
function past(stem: string, ending: string, rank: Rank): string | undefined {
  if (ending === "ed" && /[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  if (ending === "ing" && /^[^aeiou]y$/.test(stem)) return `${stem.slice(0, 1)}ie`;
  // "agreed", "freed", "decreed"; "need" and "exceed" are no such forms.
  if (ending === "ed" && stem.endsWith("e")) return /(?:gr|fr|tr|cr|nt)e$/.test(stem) ? `${stem}e` : undefined;
  if (/(.)\1$/.test(stem))
    return commonest([stem, ...(stem.length > 3 && !stem.endsWith("ss") ? [stem.slice(0, -1)] : [])], rank);
  if (/^[^aeiou]*[aeiou][bdgklmnprtz]$/.test(stem)) return `${stem}e`;
  const open = stem.length > 2 || /[aeiou]$/.test(stem);
  return commonest([...(open ? [stem] : []), `${stem}e`], rank) ?? (SILENT.test(stem) ? `${stem}e` : stem);
}

function commonest(words: readonly string[], rank: Rank): string | undefined {
  const known = words.flatMap((word) => {
    const at = rank(word);
    return at === undefined ? [] : [{ word, at }];
  });
  return known.sort((a, b) => a.at - b.at)[0]?.word;
}

/** How a stem ends that seldom stands without its "e". */
const SILENT =
  /(?:[cuvz]|(?<![ao])[aiu]t|let|[dlr]g|[eu]g|ang|[bcdfgkpt]l|(?<![aeo])[iu][lnr]|[aio]k|[ei]d|(?<![eo])ad|(?:p|hr)on|[aeiouln-r]s|ap)$/;
