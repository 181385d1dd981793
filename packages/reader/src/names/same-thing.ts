import type { Tree } from "../tree.js";
import type { Clusters } from "./clusters.js";
import type { Draft } from "./draft.js";

/** A weapon or vehicle as its words tell it. */
interface Thing {
  readonly at: number;
  readonly noun: string;
  readonly plural: boolean;
  /** What sets it apart from others: "second", "blue". */
  readonly modifiers: readonly string[];
  /** Whether it was told of as known: "the bomb". */
  readonly known: boolean;
}

/**
 * Joins "the bomb" with the bomb told of before, "the second bomb" with "a second bomb": the nearest of the same noun and number that has all the
 * modifiers by which this one is told apart. "Ten kilos of dynamite" are the dynamite in it.
 */
export function joinThings(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  const things = [...drafts.entries()]
    .filter(([, { type, level }]) => level === "nominal" && (type === "weapon" || type === "vehicle"))
    .sort(([, a], [, b]) => a.head - b.head)
    .map(([at, draft]) => thing(tree, at, draft));
  for (const [rank, one] of things.entries()) {
    const whole = things.slice(0, rank).findLast((other) => isPartOf(clusters.draft(one.at), clusters.draft(other.at)));
    if (whole) clusters.join(one.at, whole.at);
    if (!one.known) continue;
    const before = things.slice(0, rank).findLast((other) => isSame(one, other));
    if (before) clusters.join(one.at, before.at);
  }
}

function isPartOf(one: Draft, whole: Draft): boolean {
  return whole.head < one.first && one.end <= whole.end;
}

function isSame(later: Thing, earlier: Thing): boolean {
  const has = (word: string) => earlier.modifiers.includes(word);
  return later.noun === earlier.noun && later.plural === earlier.plural && later.modifiers.every(has);
}

function thing(tree: Tree, at: number, draft: Draft): Thing {
  const { head, first, end, plural } = draft;
  const modifiers = tree.words
    .slice(first, end)
    .filter(({ index, upos }) => index !== head && /^(?:ADJ|NOUN|PROPN|NUM|PRON)$/.test(upos))
    .map(({ lemma }) => lemma.toLowerCase());
  const noun = tree.word(head).lemma.toLowerCase();
  const known = /^(?:the|this|that|these|those)$/i.test(tree.word(first).form);
  return { at, noun, plural, modifiers, known };
}
