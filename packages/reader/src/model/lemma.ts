import { SaysoError } from "sayso-record";
import { inflected, type Rank } from "./inflected.js";

/** How a form becomes its lemma: "<case>|<cut>|<add>", such as "lower|3|y" for "armies". */
export interface LemmaScript {
  readonly letters: "lower" | "keep" | "title";
  /** UTF-16 code units taken from the end. */
  readonly cut: number;
  readonly add: string;
}

/** Throws MODEL_FORMAT where `script` is none. */
export function parseScript(script: string): LemmaScript {
  const [, letters, cut, add] = /^(lower|keep|title)\|(\d+)\|(.*)$/su.exec(script) ?? [];
  if ((letters === "lower" || letters === "keep" || letters === "title") && cut !== undefined && add !== undefined) {
    return { letters, cut: Number(cut), add };
  }
  throw new SaysoError("MODEL_FORMAT", {
    what: "not a lemma script",
    value: script,
    place: "model.json, lemmas",
    remedy: "Export the model again.",
  });
}

/** The lemma of `form`; the form itself, in the script's case, where the cut would leave nothing. */
export function lemma(form: string, { letters, cut, add }: LemmaScript): string {
  const cased = letters === "keep" ? form : letters === "lower" ? form.toLowerCase() : title(form);
  return cased.slice(0, Math.max(0, cased.length - cut)) + add || cased;
}

/** The lemma that the spelling tells, in the case of the one that the model gives, or that one. */
export function spelled(form: string, upos: string, given: string, rank: Rank): string {
  const found = inflected(form.toLowerCase(), upos, rank);
  if (found === undefined) return given;
  return /^\p{Lu}/u.test(given) ? title(found) : found;
}

function title(form: string): string {
  const [first = ""] = form;
  return first.toUpperCase() + form.slice(first.length).toLowerCase();
}
