import type { Candidate } from "sayso-gazetteer";
import { type Container, liesIn } from "./containers.js";
import { distance } from "./geometry.js";
import type { Toponym } from "./toponym.js";
import { type Votes, votesFor } from "./votes.js";

/** What speaks for a candidate, in the order of `WEIGHTS`. */
export const FEATURES = [
  "rank",
  "country",
  "admin1",
  "admin2",
  "own",
  "alternate",
  "inside",
  "insideArea",
  "insidePerhaps",
  "outside",
  "countryVotes",
  "areaVotes",
  "countryShare",
  "areaShare",
  "areaMass",
  "countryMass",
  "near",
] as const;

/**
 * How much: a log-linear model over the candidates of a name, fit on the toponyms of places/train (right: within 100 km);
 * "inside" and "outside" are made stronger by hand, as the towns of that data seldom need them.
 */
export const WEIGHTS: readonly number[] = [
  1.26, -0.88, 1.81, 1.3, 1.41, -1.56, 2, 0.69, 0.96, -2, -0.26, 0.33, 2.39, 2.38, 2.24, 1.05, 4.28,
];

/** Towns this near (km) make one another likelier by a factor of e. */
const NEAR_KM = 60;
/** Rarer candidates than this many say little of the others and cost time. */
const COUNTED = 8;
const ROUNDS = 3;

export interface Choice {
  readonly toponym: Toponym;
  /** The likelihood of each candidate. */
  readonly likelihoods: readonly number[];
  readonly features: readonly (readonly number[])[];
}

/**
 * The likelihood of every candidate of every toponym of a report: by its rank, the containers named beside it, the countries
 * and areas that the report names, and how well the places agree with one another; in a few rounds, as each helps the others.
 * `containers` are those of the toponym with the same index.
 */
export function weigh(
  toponyms: readonly Toponym[],
  containers: readonly (readonly Container[])[],
  votes: Votes,
  weights: readonly number[] = WEIGHTS,
): Choice[] {
  const fixed = toponyms.map((toponym, at) =>
    toponym.candidates.map((candidate) => fixedFeatures(toponym, candidate, containers[at] ?? [], votes)),
  );
  let choices = toponyms.map((toponym, at) => {
    const features = (fixed[at] ?? []).map((own) => [...own, 0, 0, 0]);
    return { toponym, features, likelihoods: likelihoods(features, weights) };
  });
  for (let round = 0; round < ROUNDS; round++) {
    const before = choices;
    choices = before.map(({ toponym }, at) => {
      const others = before.filter((_, other) => other !== at);
      const features = toponym.candidates.map((candidate, i) => [
        ...(fixed[at]?.[i] ?? []),
        ...agreement(candidate, others),
      ]);
      return { toponym, features, likelihoods: likelihoods(features, weights) };
    });
  }
  return choices;
}

function fixedFeatures(
  toponym: Toponym,
  candidate: Candidate,
  containers: readonly Container[],
  votes: Votes,
): number[] {
  const { kind, country, area, rank, gazetteer, alternate } = candidate;
  const holding = containers.filter(({ place }) => liesIn(candidate, place));
  const sure = holding.filter((container) => container.sure);
  const isCountry = kind === "country";
  const countryVotes = isCountry ? 0 : votesFor(votes, country, toponym.name);
  const areaVotes = isCountry || kind === "admin1" ? 0 : votesFor(votes, area, toponym.name);
  const share = (own: number, place: (id: string) => boolean) => {
    let all = 0;
    for (const [id, count] of votes.total) if (place(id)) all += count;
    return all ? own / (all + 1) : 0;
  };
  return [
    rank,
    Number(isCountry),
    Number(kind === "admin1"),
    Number(kind === "admin2"),
    Number(gazetteer === "sayso"),
    Number(alternate),
    Number(sure.length > 0),
    Number(sure.some(({ place }) => place.kind !== "country")),
    Number(holding.length > 0),
    Number(containers.some((container) => container.sure) && sure.length === 0),
    Math.log1p(countryVotes),
    Math.log1p(areaVotes),
    share(countryVotes, (id) => !id.includes(".")),
    share(areaVotes, (id) => id.includes(".")),
  ];
}

/** How much the other toponyms, as they are read now, agree with a candidate: same area, same country, nearness. */
function agreement(candidate: Candidate, others: readonly Choice[]): number[] {
  let sameArea = 0;
  let sameCountry = 0;
  let near = 0;
  for (const { toponym, likelihoods } of others) {
    const counted = Math.min(COUNTED, toponym.candidates.length);
    for (let i = 0; i < counted; i++) {
      const other = toponym.candidates[i];
      const likelihood = likelihoods[i] ?? 0;
      if (!other || likelihood < 0.01 || other.kind === "country" || other.id === candidate.id) continue;
      if (candidate.country && other.country === candidate.country) {
        sameCountry += likelihood;
        if (candidate.area && other.area === candidate.area) sameArea += likelihood;
      }
      if (candidate.kind !== "country" && other.kind !== "admin1")
        near += likelihood * Math.exp(-distance(candidate, other) / NEAR_KM);
    }
  }
  return [Math.log1p(sameArea), candidate.kind === "country" ? 0 : Math.log1p(sameCountry), Math.log1p(near)];
}

function likelihoods(features: readonly (readonly number[])[], weights: readonly number[]): number[] {
  const scores = features.map((own) => own.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0));
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}
