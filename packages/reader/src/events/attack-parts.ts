import { SaysoError } from "sayso-record";
import { lexicon } from "../lexicon/lexicon.js";
import type { Reading } from "../reading.js";
import { candidates, toldOf } from "./attack-signs.js";
import type { Draft } from "./draft.js";

/** A phrase with its likely part in an attack. */
export interface Part {
  readonly at: number;
  readonly host: Draft;
  readonly part: "actor" | "recipient";
}

/** Likelihoods from which a part is taken, and an attack: where what is found costs and gains the same, by the training reports. */
const LEAST = { acts: 0.2, hit: 0.25, told: 0.2 };

let weights: ReadonlyMap<string, readonly number[]> | undefined;
let toldWeights: ReadonlyMap<string, readonly number[]> | undefined;

/** The attacks of a report in capitals that are likely enough to have been made by or on somebody, weighed by attack-told-weights.tsv. */
export function attacksOf(reading: Reading, drafts: readonly Draft[]): ReadonlyMap<Draft, number> {
  toldWeights ??= load("attack-told-weights.tsv", ["told"]);
  const known = toldWeights;
  return new Map(
    toldOf(reading, drafts).flatMap(({ draft, signs }): [Draft, number][] => {
      const [told = 0] = likelihoods(known, signs, 1);
      return told >= LEAST.told ? [[draft, told]] : [];
    }),
  );
}

/** Who attacks and who is hit, in reports whose trees are poor: each phrase beside an attack, weighed by attack-weights.tsv. */
export function partsOf(reading: Reading, drafts: readonly Draft[], attacks: ReadonlyMap<Draft, number>): Part[] {
  weights ??= load("attack-weights.tsv", ["acts", "hit"]);
  const known = weights;
  const found = candidates(reading, drafts, [...attacks.keys()], (attack) => attacks.get(attack) ?? 0);
  return found.flatMap(({ at, host, signs }): Part[] => {
    const [acts = 0, hit = 0] = likelihoods(known, signs, 2);
    if (acts > hit) return acts < LEAST.acts ? [] : [{ at, host, part: "actor" }];
    return hit < LEAST.hit ? [] : [{ at, host, part: "recipient" }];
  });
}

/** How likely each label is, the last being that there is none. */
function likelihoods(
  known: ReadonlyMap<string, readonly number[]>,
  signs: readonly string[],
  labels: number,
): number[] {
  const scores = new Array<number>(labels).fill(0);
  for (const sign of ["always", ...signs]) {
    const more = known.get(sign);
    if (more) for (let at = 0; at < labels; at++) scores[at] = (scores[at] ?? 0) + (more[at] ?? 0);
  }
  const powers = scores.map(Math.exp);
  const sum = powers.reduce((all, power) => all + power, 1);
  return powers.map((power) => power / sum);
}

function load(file: string, labels: readonly string[]): ReadonlyMap<string, readonly number[]> {
  return new Map(
    lexicon(file, ["sign", ...labels]).map((line) => {
      const cells = labels.map((label) => line[label] ?? "");
      const numbers = cells.map(Number);
      if (cells.some((cell) => cell === "") || !numbers.every(Number.isFinite)) {
        throw new SaysoError("ATTACK_WEIGHT", {
          what: "no number",
          value: cells.join(" "),
          place: `${file}, "${line.sign}"`,
          remedy: "Write a number for each label.",
        });
      }
      return [line.sign ?? "", numbers];
    }),
  );
}
