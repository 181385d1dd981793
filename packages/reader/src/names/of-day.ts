import type { Tree } from "../tree.js";

/**
 * Whether the words `[first, end)` name a day, and nobody: "St Patrick's Day", "on Martin Luther King Day"; the Day of "Doris Day sang" is
 * a name.
 */
export function isOfDay(tree: Tree, first: number, end: number): boolean {
  const isDay = (at: number) => /^(?:Day|Eve)$/.test(tree.words[at]?.form ?? "");
  if (/^['’]s?$/.test(tree.words[end]?.form ?? "")) return isDay(end + 1);
  const before = tree.words[first - 1]?.form ?? "";
  return end - first > 1 && isDay(end - 1) && /^(?:on|since|until|before|after|this|last|next)$/i.test(before);
}
