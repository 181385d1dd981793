import { type FigureKind, SaysoError, schema } from "sayso-record";
import { singular } from "../lexicon/inflection.js";
import { lexicon } from "../lexicon/lexicon.js";

const KINDS: readonly FigureKind[] = schema.figureKind.options;

/** A lexicon's word for a kind; throws LEXICON_KIND where there is no such kind. */
export function kindNamed(word: string): FigureKind {
  const kind = KINDS.find((one) => one === word);
  if (!kind)
    throw new SaysoError("LEXICON_KIND", {
      what: "no such kind of figure",
      value: word,
      remedy: `Give one of ${KINDS.join(", ")}.`,
    });
  return kind;
}

export interface Unit {
  readonly unit: string;
  readonly kind: FigureKind;
  /** Whether the noun belongs to the figure's words: "8 km". */
  readonly measure: boolean;
}

let units: ReadonlyMap<string, Unit> | undefined;

/** The unit that a noun or a sign of money is, whatever its number. */
export function unitOf(noun: string): Unit | undefined {
  units ??= new Map([
    ...lexicon("currency-signs.tsv", ["sign", "unit"]).map(({ sign, unit }): [string, Unit] => [
      sign.toLowerCase(),
      { unit, kind: "money", measure: true },
    ]),
    ...lexicon("figure-units.tsv", ["lemma", "unit", "kind", "measure"]).map((entry): [string, Unit] => [
      entry.lemma.toLowerCase(),
      { unit: entry.unit, kind: kindNamed(entry.kind), measure: entry.measure !== "" },
    ]),
  ]);
  const word = noun.toLowerCase().replace(/\s+/gu, " ");
  return units.get(word) ?? units.get(singular(word));
}
