import { fits } from "./fits.js";
import { type FoundRelation, spanning } from "./found.js";
import { type Ground, type Group, groupEnding, type Phrase } from "./ground.js";
import { listBefore } from "./lists.js";
import { meantBy } from "./meant.js";

const CONFIDENCE = 0.8;
const GRIP = /^(?:control|rule|occupation|command|hands|grip|administration|siege)$/i;
const BEING =
  /^(?:is|are|was|were|be|been|being|remains?|remained|still|now|back|again|once|fully|entirely|firmly|largely|mostly|partly|fell|falls|had|has|have|came|,|which|that)$/i;
const MOST_WORDS = 4;

/** Whose hand lies on a place: "the province was under the group's control", "parts of it remain under rebel control", "a town in government hands". */
export function grips(ground: Ground): FoundRelation[] {
  const { words } = ground;
  return ground.groups.flatMap((group): FoundRelation[] => {
    const before = words[group.first - 1];
    if (!GRIP.test(words[group.head]?.form ?? "") || !/^(?:under|in|into)$/i.test(before?.form ?? "")) return [];
    const holder = holderIn(ground, group);
    const place = before && placeBefore(ground, before.index);
    if (!holder || !place) return [];
    return listBefore(ground, place).flatMap((one): FoundRelation[] =>
      fits(ground, "controls", holder, one)
        ? [{ type: "controls", subject: holder, object: one, ...spanning(one, group), confidence: CONFIDENCE }]
        : [],
    );
  });
}

/** "the group's", "rebel", "Ukrainian", "its"; all words before the noun where no name stands among them. */
function holderIn({ nameAt, words }: Ground, group: Group): Phrase | undefined {
  if (group.owner) return group.owner;
  let first = group.own;
  while (first < group.head && words[first]?.upos === "DET") first++;
  if (first >= group.head) return undefined;
  const name = nameAt[group.head - 1];
  return name && name.first >= first ? name : { first, end: group.head, head: group.head - 1 };
}

function placeBefore(ground: Ground, preposition: number): Group | undefined {
  const { words } = ground;
  let at = preposition;
  for (let steps = 0; steps < MOST_WORDS && BEING.test(words[at - 1]?.form ?? ""); steps++) at--;
  const group = groupEnding(ground, at);
  if (!group) return undefined;
  // "the town of Aden": the town, which is called so.
  const above = /^of$/i.test(words[group.first - 1]?.form ?? "") ? groupEnding(ground, group.first - 1) : undefined;
  return above ?? meantBy(ground, group);
}
