import type { ReasonRule } from "sayso-record";

/** What tells how surely a relation is read aright: which family of patterns found it. */
export function signsOf(family: ReasonRule): string[] {
  return ["relation", `relation by ${family}`];
}
