import { SaysoError } from "sayso-record";
import { lexicon } from "./lexicon/lexicon.js";

/**
 * How likely it is that a reader of the report would read the same: a logistic over signs, by confidence-weights.tsv. A sign is
 * a name ("event without actors"), or a name with a likelihood of its own ("event sure=0.812"), whose log odds then count
 * as often as its weight says. A sign without a weight says nothing. Gives 0 to 1, to a thousandth.
 */
export function confidence(signs: readonly string[]): number {
  const score = signs.reduce((sum, sign) => {
    const { name, value } = partsOf(sign);
    return sum + (weights().get(name) ?? 0) * value;
  }, 0);
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000;
}

/** A sign's name, and by how much its weight counts: by its log odds where it has a likelihood, else once. */
export function partsOf(sign: string): { name: string; value: number } {
  const [name = "", given] = sign.split("=");
  if (given === undefined) return { name, value: 1 };
  const likelihood = Math.min(MOST, Math.max(1 - MOST, Number(given)));
  return { name, value: Math.log(likelihood / (1 - likelihood)) };
}

/** Nothing is surer than this. */
const MOST = 0.9995;

let loaded: ReadonlyMap<string, number> | undefined;
function weights(): ReadonlyMap<string, number> {
  loaded ??= new Map(
    lexicon("confidence-weights.tsv", ["sign", "weight"]).map(({ sign, weight, at }) => {
      if (weight === "" || !Number.isFinite(Number(weight))) {
        throw new SaysoError("CONFIDENCE_WEIGHT", {
          what: "no number",
          value: weight,
          place: `${at.file}, line ${at.line}`,
          remedy: "Write a number, or run npm run confidence.",
        });
      }
      return [sign, Number(weight)];
    }),
  );
  return loaded;
}
