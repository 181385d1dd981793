import { SaysoError } from "sayso-record";
import { lexicon } from "../lexicon/lexicon.js";
import type { Reading } from "../reading.js";
import { type Candidate, candidates } from "./attack-signs.js";
import type { Draft } from "./kept.js";

/** A phrase with its likely part in an attack. */
export interface Part {
  readonly at: number;
  readonly host: Draft;
  readonly part: "actor" | "recipient";
}

/** Likelihood from which a part is taken: where the parts found cost and gain the same, by the training reports. */
const LEAST = 0.25;

let weights: ReadonlyMap<string, readonly [number, number]> | undefined;

/** Who attacks and who is hit, in reports whose trees are poor: each phrase beside an attack, weighed by attack-weights.tsv. */
export function partsOf(reading: Reading, drafts: readonly Draft[]): Part[] {
  weights ??= load();
  const known = weights;
  return candidates(reading, drafts).flatMap((candidate): Part[] => {
    const [acts, hit] = likelihoods(known, candidate);
    const { at, host } = candidate;
    if (Math.max(acts, hit) < LEAST) return [];
    return [{ at, host, part: acts > hit ? "actor" : "recipient" }];
  });
}

function likelihoods(known: ReadonlyMap<string, readonly [number, number]>, { signs }: Candidate): [number, number] {
  let acts = 0;
  let hit = 0;
  for (const sign of ["always", ...signs]) {
    const [more, moreHit] = known.get(sign) ?? [0, 0];
    acts += more;
    hit += moreHit;
  }
  const sum = 1 + Math.exp(acts) + Math.exp(hit);
  return [Math.exp(acts) / sum, Math.exp(hit) / sum];
}

function load(): ReadonlyMap<string, readonly [number, number]> {
  return new Map(
    lexicon("attack-weights.tsv", ["sign", "acts", "hit"]).map((line) => {
      const pair = [Number(line.acts), Number(line.hit)] as const;
      if (!pair.every(Number.isFinite)) {
        throw new SaysoError("ATTACK_WEIGHT", {
          what: "no number",
          value: `${line.acts} ${line.hit}`,
          place: `attack-weights.tsv, "${line.sign}"`,
          remedy: "Write two numbers.",
        });
      }
      return [line.sign, pair];
    }),
  );
}
