import type { Word } from "../analysis.js";
import { fits, hostile } from "./fits.js";
import { type FoundRelation, spanning } from "./found.js";
import type { Ground, Group } from "./ground.js";
import { fellowsBefore, listFrom } from "./lists.js";
import { meantBy } from "./meant.js";
import { partyStarting } from "./party.js";
import { matchAt } from "./relation-words.js";
import { isUnreal, subjectInTree } from "./verbs.js";

const CONFIDENCE = 0.75;

/**
 * What the tree says stands to another, where words lie between: "Libya's army (LNA), led by A", "Chad, which has troops there, is at odds
 * with B", "the front, led by A and opposed to B".
 */
export function told(ground: Ground): FoundRelation[] {
  const { words } = ground;
  return words.flatMap((word): FoundRelation[] => {
    const match = matchAt("after", words, word.index);
    const top = match && topOf(ground, word.index, match.end);
    if (!match || !top || isUnreal(ground, top)) return [];
    const next = partyStarting(ground, match.end);
    const bearer = next && bearerOf(ground, top);
    if (!bearer || bearer.end > word.index) return [];
    const { types, turned } = match.entry;
    return fellowsBefore(ground, meantBy(ground, bearer), word.index).flatMap((one) =>
      listFrom(ground, next, true).flatMap((other) =>
        types.flatMap((kind): FoundRelation[] => {
          const [subject, object] = turned ? [other, one] : [one, other];
          const type = hostile(ground, kind, object, match.entry.words);
          if (type === "located-in" || !fits(ground, type, subject, object)) return [];
          return [
            {
              type,
              subject,
              object,
              ...spanning(one, other),
              confidence: CONFIDENCE,
              by: { entry: match.entry, first: word.index, end: match.end },
            },
          ];
        }),
      ),
    );
  });
}

/** The word among `[first, end)` that heads the rest: a verb, an adjective or a noun; prepositions alone tell too little. */
function topOf(ground: Ground, first: number, end: number): Word | undefined {
  return ground.words
    .slice(first, end)
    .find(({ upos, head }) => /^(?:VERB|ADJ|NOUN)$/.test(upos) && (head < first || head >= end));
}

/** Whom or what the word tells something of: its subject, what it describes, or those of the word it is joined to. */
function bearerOf(ground: Ground, top: Word): Group | undefined {
  const { groupAt, reading } = ground;
  for (let at: Word | undefined = top, steps = 0; at && steps < 3; steps++) {
    const subject = subjectInTree(ground, at);
    if (subject) return subject === "nobody" ? undefined : subject;
    const above = reading.tree.parent(at.index);
    if (!above) return undefined;
    if (/^(?:acl|amod|appos)/.test(at.deprel)) return above.index < at.index ? groupAt[above.index] : undefined;
    if (at.deprel !== "conj") return undefined;
    at = above;
  }
  return undefined;
}
