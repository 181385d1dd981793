import type { FoundRelation } from "./found.js";
import { type Ground, HYPHEN } from "./ground.js";
import { isMention } from "./meant.js";

const CONFIDENCE = 0.5;

/** How many a group are: the number before its noun ("three brigades"). */
export function amounts(ground: Ground): FoundRelation[] {
  const { words } = ground;
  return ground.groups.flatMap((group): FoundRelation[] => {
    const number = words.slice(group.own, group.head).find(({ upos }) => upos === "NUM");
    // "F-16 jets", "a 9-month-old baby"
    const isModel = number && [-1, 1].some((step) => HYPHEN.test(words[number.index + step]?.form ?? ""));
    if (
      !number ||
      isModel ||
      ground.nameAt[number.index] ||
      words[group.head]?.upos !== "NOUN" ||
      !isMention(ground, group)
    )
      return [];
    const { index } = number;
    const bearer = { first: index + 1, end: group.end, head: group.head };
    return [
      {
        type: "attribute-of",
        subject: { first: index, end: index + 1, head: index },
        object: bearer,
        first: index,
        end: group.end,
        confidence: CONFIDENCE,
      },
    ];
  });
}
