import { type Clusters, isSameKind } from "./clusters.js";
import type { Draft } from "./draft.js";

export const isBodyType = (type: Draft["type"]) => type === "group" || type === "organization";

/** Joins a description; two that are named are two, whatever an imperfect tree says, unless their names were joined before. */
export function describe(clusters: Clusters, a: number, b: number): void {
  const isNamed = (at: number) => clusters.members(at).some((one) => clusters.draft(one).level === "name");
  if (!isNamed(a) || !isNamed(b)) clusters.join(a, b);
}

/** One name and one description of the same kind and number. */
export function fits(a: Draft, b: Draft): boolean {
  if (!isSameKind(a.type, b.type) || a.type === "nationality") return false;
  if (a.type === "person" && a.plural !== b.plural) return false;
  return !a.gender || !b.gender || a.gender === b.gender;
}
