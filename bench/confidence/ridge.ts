import { type Case, fitted, likelihood } from "./fit.js";
import type { Judged } from "./reliability.js";

/** How strongly weights may be pulled to 0. */
export const RIDGES = [1, 3, 6, 12] as const;
const FOLDS = 8;

/** A case, and the report that it comes from: the cases of one report are never parted between fitting and measuring. */
export interface ReportedCase extends Case {
  report: string;
}

/** The pull under which reports that were left out of the fitting, each in its turn, are the least surprising. */
export function bestRidge(cases: readonly ReportedCase[], free: ReadonlySet<string>): number {
  const losses = RIDGES.map((ridge) => ({ ridge, loss: surprise(crossed(cases, ridge, free)) }));
  return losses.reduce((best, one) => (one.loss < best.loss ? one : best)).ridge;
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
function surprise(judged: readonly Judged[]): number {
  return judged.reduce((sum, { confidence, right }) => sum - Math.log(right ? confidence : 1 - confidence), 0);
}
