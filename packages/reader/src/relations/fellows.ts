import { fits } from "./fits.js";
import { type FoundRelation, spanning } from "./found.js";
import { type Ground, groupEnding } from "./ground.js";

const LOOSE = 0.6;

/** "soldiers and an allied militia", "the army and its allied tribes": whose fellows they are is named right before. */
export function fellows(ground: Ground): FoundRelation[] {
  const { words } = ground;
  return ground.groups.flatMap((group): FoundRelation[] => {
    const allied = words.slice(group.own, group.head).find(({ form }) => /^allied$/i.test(form));
    if (!allied || /^[-‐‑–]$/.test(words[allied.index - 1]?.form ?? "")) return [];
    if (!/^(?:and|or)$/i.test(words[group.first - 1]?.form ?? "")) return [];
    const before = groupEnding(ground, group.first - 1);
    if (!before || !fits(ground, "allied-with", group, before)) return [];
    const subject = { first: group.own, end: group.end, head: group.head };
    return [{ type: "allied-with", subject, object: before, ...spanning(before, group), confidence: LOOSE }];
  });
}
