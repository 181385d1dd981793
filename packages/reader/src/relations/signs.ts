import type { Mention, ReasonRule, Relation } from "sayso-record";

/** What stands at an end of a relation: what its mention is, or nothing where it is no mention. */
export type End = Mention["type"] | undefined;

/** What tells how surely a relation is read aright: which family of patterns found it, its type, and what stands at its ends. */
export function signsOf(family: ReasonRule, type: Relation["type"], subject: End, object: End): string[] {
  return [
    "relation",
    `relation by ${family}`,
    `relation ${type}`,
    `relation from ${subject ?? "no mention"}`,
    `relation to ${object ?? "no mention"}`,
  ];
}
