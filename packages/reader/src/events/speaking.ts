import type { Statement } from "sayso-record";
import type { Reading } from "../reading.js";
import { headOf } from "../statements/draft.js";
import type { Tree } from "../tree.js";
import { wordsAt } from "../words-at.js";
import { actorOf } from "./actor-of.js";
import type { Draft } from "./draft.js";

/** By each word of a cue, the statement whose cue it is. */
export function spokenBy(tree: Tree, statements: readonly Statement[]): ReadonlyMap<number, Statement> {
  const found = new Map<number, Statement>();
  for (const statement of statements) {
    for (const [from, to] of statement.cue) {
      for (const { index, span } of wordsAt(tree.words, from, to)) {
        if (from <= span[0] && span[1] <= to && !found.has(index)) found.set(index, statement);
      }
    }
  }
  return found;
}

/**
 * "urged them to stop attacks and called on their backers to leave": who called is who the statement of that cue is by, where the tree gives
 * the verb no subject of its own and might take the nearest.
 */
export function speaking(reading: Reading, draft: Draft, spoken: ReadonlyMap<number, Statement>): Draft {
  const { tree } = reading;
  const { trigger, participants } = draft;
  const { at } = trigger;
  if (tree.word(at).upos !== "VERB" || tree.child(at, "nsubj", "nsubj:pass", "aux:pass")) return draft;
  const own = spoken.get(at);
  const words = own?.source ? wordsAt(tree.words, ...own.source.span) : [];
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return draft;
  const source = { first: first.index, end: last.index + 1, score: 0 };
  if (participants.actorHeads.some((head) => source.first <= head && head < source.end)) return draft;
  const head = headOf(tree, source);
  const actor = actorOf(reading, head);
  const known = participants.actors.some(({ entity }) => entity !== undefined && entity === actor.entity);
  if (known || participants.recipientHeads.includes(head)) return draft;
  return {
    ...draft,
    participants: {
      ...participants,
      actors: [actor],
      actorHeads: [head],
      taken: [
        ...participants.taken.filter(({ head: taken }) => !participants.actorHeads.includes(taken)),
        { head, rule: "source" },
      ],
    },
  };
}
