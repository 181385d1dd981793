import { type Case, fitted, likelihood } from "./fit.js";
import type { Judged } from "./reliability.js";

/** How strongly weights may be pulled to 0. */
export const RIDGES = [1, 2, 4, 6, 8, 10, 12] as const;
const FOLDS = 8;

/** A case, and the report that it comes from: the cases of one report are never parted between fitting and measuring. */
export interface ReportedCase extends Case {
  report: string;
}

/**
 * The strongest pull under which reports that were left out of the fitting, each in its turn, are about as little surprising as under the best
 * one: within one standard error of it. What few reports tell is not learned by heart.
 */
export function bestRidge(cases: readonly ReportedCase[], free: ReadonlySet<string>): number {
  const tried = RIDGES.map((ridge) => ({ ridge, losses: crossed(cases, ridge, free).map(surprise) }));
  const best = tried.reduce((least, one) => (sum(one.losses) < sum(least.losses) ? one : least));
  const within = sum(best.losses) + standardError(best.losses);
  return Math.max(...tried.flatMap(({ ridge, losses }) => (sum(losses) <= within ? [ridge] : [])));
}

/** Every case with the likelihood that weights fitted without its report give it. */
export function crossed<C extends ReportedCase>(
  cases: readonly C[],
  ridge: number,
  free: ReadonlySet<string>,
): (C & Judged)[] {
  const reports = [...new Set(cases.map(({ report }) => report))].sort();
  const folds = new Map(reports.map((report, at) => [report, at % FOLDS]));
  return [...Array(FOLDS).keys()].flatMap((fold) => {
    const rest = cases.filter(({ report }) => folds.get(report) !== fold);
    const weights = fitted(rest, ridge, free);
    return cases
      .filter(({ report }) => folds.get(report) === fold)
      .map((one) => ({ ...one, confidence: likelihood(weights, one.signs) }));
  });
}

/** The logarithmic loss: small where what is right was thought likely. */
function surprise({ confidence, right }: Judged): number {
  return -Math.log(right ? confidence : 1 - confidence);
}

const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0);

/** Of the sum of these, taken as drawn by chance. */
function standardError(of: readonly number[]): number {
  const mean = sum(of) / of.length;
  return Math.sqrt(sum(of.map((one) => (one - mean) ** 2)));
}
