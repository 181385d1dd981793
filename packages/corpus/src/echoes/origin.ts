/** What a group knows of each of its reports. */
export interface EchoReport {
  /** The report's row in the corpus. */
  key: number;
  id: string;
  /** ISO 8601, as the newsroom wrote it, and its day. */
  published?: string;
  day?: string;
  /** Whom the report credits: "Reuters". */
  agency?: string;
}

/** What settled which report the others come from, and what else holds of it. */
export interface OriginReason {
  /** `id`: nothing tells them apart. */
  decided: "alone" | "earliest" | "fullest" | "credited" | "id";
  earliest: boolean;
  fullest: boolean;
  /** The agency that it credits, where most of the group that credit any credit that one. */
  credited?: string;
}

/** Less than this apart, two reports are as full. */
const AS_FULL = 0.99;

/**
 * The report that a group most likely comes from: of the earliest day; among those, the fullest, for copies are cut; among
 * those, one that credits the agency that the group credits; then the earliest to the minute. The same for any order.
 * `shared` tells how many shingles a report has in common with one of the others: what papers put in does not make it fuller.
 */
export function originOf(
  reports: readonly [EchoReport, ...EchoReport[]],
  shared: (report: EchoReport) => number,
): { origin: EchoReport; because: OriginReason } {
  const day = least(reports.map((report) => report.day));
  const most = Math.max(...reports.map(shared));
  const agency = mostCredited(reports);
  const isEarliest = (report: EchoReport) => day !== undefined && report.day === day;
  const isFullest = (report: EchoReport) => shared(report) >= AS_FULL * most;
  const isCredited = (report: EchoReport) => agency !== undefined && report.agency === agency;
  const because = (report: EchoReport, decided: OriginReason["decided"]) => ({
    origin: report,
    because: {
      decided,
      earliest: isEarliest(report),
      fullest: isFullest(report),
      ...(agency !== undefined && isCredited(report) && { credited: agency }),
    },
  });
  const [first, ...rest] = reports.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (!first) throw new RangeError("a group has a report");
  if (!rest.length) return because(first, "alone");
  let left = [first, ...rest];
  const fullestLeft = () => Math.max(...left.map(shared));
  const moment = () => least(left.map(({ published }) => published));
  const steps: readonly [OriginReason["decided"], (report: EchoReport) => boolean][] = [
    ["earliest", isEarliest],
    ["fullest", (report) => shared(report) >= AS_FULL * fullestLeft()],
    ["credited", isCredited],
    ["earliest", (report) => report.published !== undefined && report.published === moment()],
  ];
  for (const [decided, holds] of steps) {
    const kept = left.filter(holds);
    const [only, ...others] = kept;
    if (only && !others.length) return because(only, decided);
    if (only) left = kept;
  }
  return because(left[0] ?? first, "id");
}

function least(values: readonly (string | undefined)[]): string | undefined {
  return values.filter((value) => value !== undefined).sort()[0];
}

/** The agency that most reports credit; of equals the first by name. */
function mostCredited(reports: readonly EchoReport[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { agency } of reports) if (agency !== undefined) counts.set(agency, (counts.get(agency) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}
