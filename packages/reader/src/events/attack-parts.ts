import { SaysoError } from "sayso-record";
import { lexicon } from "../lexicon/lexicon.js";
import type { Reading } from "../reading.js";
import { type Candidate, candidates, nearest, phrasesOf, toldOf } from "./attack-signs.js";
import type { Draft } from "./draft.js";

/** A phrase with its likely part in an attack. */
export interface Part {
  readonly at: number;
  readonly host: Draft;
  readonly part: "actor" | "recipient";
}

/** Likelihood from which an attack is taken, by the development reports. */
const LEAST_TOLD = 0.25;

/** How much the surest part in the sentence of an attack counts beside the signs of the attack, in log-odds, by the development reports. */
const TOLD_SHARE = 0.3;

/** How much the model's word on the whole report counts beside the signs, and from how much on both together a part is taken; in log-odds, by the development reports. */
const SHARE = 1;
const LEAST = { acts: -1, hit: 0 };

/** From how much on the model's word alone is enough, for who is named in a sentence that tells of no attack. */
const LEAST_ELSEWHERE = 1;

/** The log-odds of the model, where it is as sure as can be: what goes beyond says nothing more. */
const SUREST = Math.log(999);

let weights: ReadonlyMap<string, readonly number[]> | undefined;
let toldWeights: ReadonlyMap<string, readonly number[]> | undefined;

/** The attacks of a report in capitals that are likely enough to have been made by or on somebody, weighed by attack-told-weights.tsv. */
export function attacksOf(reading: Reading, drafts: readonly Draft[]): ReadonlyMap<Draft, number> {
  toldWeights ??= load("attack-told-weights.tsv", ["told"]);
  const known = toldWeights;
  const surest = surestParts(reading);
  return new Map(
    toldOf(reading, drafts).flatMap(({ draft, signs }): [Draft, number][] => {
      const [told = 0] = scores(known, signs, 1);
      const sure = surest.get(reading.tree.word(draft.trigger.at).sentence) ?? 0;
      return likely(told + TOLD_SHARE * sure) >= LEAST_TOLD ? [[draft, likely(told)]] : [];
    }),
  );
}

/** How sure the model is at most, by the whole report, that a word of the sentence has a part in an attack; in log-odds, by the sentence's number. */
function surestParts({ tree, analysis: { attackParts = [] } }: Reading): ReadonlyMap<number, number> {
  const out = new Map<number, number>();
  for (const [at, { acts, hit, weapon }] of attackParts.entries()) {
    const { sentence } = tree.word(at);
    out.set(sentence, Math.max(out.get(sentence) ?? -SUREST, logOdds(Math.max(acts, hit, weapon))));
  }
  return out;
}

/**
 * Who attacks and who is hit, in reports whose trees are poor: each phrase beside an attack, weighed by attack-weights.tsv and by what the model makes of
 * it in the whole report.
 */
export function partsOf(reading: Reading, drafts: readonly Draft[], attacks: ReadonlyMap<Draft, number>): Part[] {
  weights ??= load("attack-weights.tsv", ["acts", "hit"]);
  const known = weights;
  const told = [...attacks.keys()];
  const found = candidates(reading, drafts, told, (attack) => attacks.get(attack) ?? 0);
  const beside = found.flatMap(({ at, host, signs }: Candidate): Part[] => {
    const [acts = 0, hit = 0] = scores(known, signs, 2);
    const whole = reading.analysis.attackParts?.[at] ?? UNKNOWN;
    return part(
      at,
      host,
      acts + SHARE * logOdds(whole.acts) - LEAST.acts,
      hit + SHARE * logOdds(whole.hit) - LEAST.hit,
    );
  });
  return [...beside, ...elsewhere(reading, drafts, told)];
}

/** "A BOMB EXPLODED AT NOON. … THE BANK IS IN RUINS.": who has a part by the report as a whole, in sentences that tell of no attack. */
function elsewhere(reading: Reading, drafts: readonly Draft[], attacks: readonly Draft[]): Part[] {
  const { tree } = reading;
  const { attackParts } = reading.analysis;
  if (!attacks.length || !attackParts) return [];
  const telling = new Set(attacks.map(({ trigger }) => tree.word(trigger.at).sentence));
  return phrasesOf(reading, drafts).flatMap(({ index, sentence }) => {
    if (telling.has(sentence)) return [];
    const { acts, hit } = attackParts[index] ?? UNKNOWN;
    return part(index, nearest(attacks, index), logOdds(acts) - LEAST_ELSEWHERE, logOdds(hit) - LEAST_ELSEWHERE);
  });
}

/** The part that is the likelier; none where neither is worth anything. */
function part(at: number, host: Draft, actor: number, recipient: number): Part[] {
  if (Math.max(actor, recipient) < 0) return [];
  return [{ at, host, part: actor > recipient ? "actor" : "recipient" }];
}

/** Where no model has read the report as a whole, only the signs count. */
const UNKNOWN = { acts: 0.5, hit: 0.5 };

function logOdds(likelihood: number): number {
  return Math.max(-SUREST, Math.min(SUREST, Math.log(likelihood / (1 - likelihood))));
}

/** The likelihood with these log-odds. */
function likely(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** The log-odds of each label against there being none. */
function scores(known: ReadonlyMap<string, readonly number[]>, signs: readonly string[], labels: number): number[] {
  const out = new Array<number>(labels).fill(0);
  for (const sign of ["always", ...signs]) {
    const more = known.get(sign);
    if (more) for (let at = 0; at < labels; at++) out[at] = (out[at] ?? 0) + (more[at] ?? 0);
  }
  return out;
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
