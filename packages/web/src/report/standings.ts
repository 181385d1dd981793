import type { Standing } from "sayso-record";

/** What each standing says, in a few words. */
export const STANDINGS: readonly (readonly [standing: Standing, means: string])[] = [
  ["stated", "the report’s own voice"],
  ["attributed", "somebody’s word"],
  ["purported", "only said to be theirs"],
  ["unverified", "nobody could check"],
  ["confirmed", "checked, or admitted"],
  ["denied", "somebody denies it"],
];

const MEANINGS: ReadonlyMap<string, string> = new Map(STANDINGS);

export function meaningOf(standing: string): string {
  return MEANINGS.get(standing) ?? "";
}
