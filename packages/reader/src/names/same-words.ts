import type { Tree } from "../tree.js";
import type { Clusters } from "./clusters.js";
import type { Draft } from "./draft.js";

/**
 * Joins descriptions of the same words in a report in capitals, where the trees are too poor for more to be asked of them: "THE GUERRILLAS" after
 * "URBAN GUERRILLAS", but not "RURAL GUERRILLAS", nor "A BUS" after "THE BUS".
 */
export function joinSameWords(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  const before = new Map<string, Told[]>();
  const told = [...drafts.entries()]
    .filter(([, { level }]) => level === "nominal")
    .sort(([, a], [, b]) => a.head - b.head)
    .map(([at, draft]) => toldBy(tree, at, draft));
  for (const one of told) {
    const { type, plural } = clusters.draft(one.at);
    const key = `${one.noun} ${plural}`;
    const same = before.get(key) ?? [];
    const found = one.isNew
      ? undefined
      : same.findLast((other) => isSame(one, other) && type === clusters.draft(other.at).type);
    if (found) clusters.join(one.at, found.at);
    before.set(key, [...same, one]);
  }
}

/** A description as its words tell it. */
interface Told {
  readonly at: number;
  readonly noun: string;
  readonly modifiers: ReadonlySet<string>;
  /** "A bus", "another group": nobody that was told of before. */
  readonly isNew: boolean;
}

function toldBy(tree: Tree, at: number, { head, first, end, plural }: Draft): Told {
  const words = tree.words.slice(first, end).filter(({ index }) => index !== head);
  const modifiers = words
    .filter(({ upos }) => /^(?:ADJ|NOUN|PROPN|NUM)$/.test(upos))
    .map(({ lemma }) => lemma.toLowerCase());
  const article = tree.word(first).form;
  const isNew = /^(?:another|other)$/i.test(article) || (!plural && /^(?:an?|one)$/i.test(article));
  return { at, noun: tree.word(head).lemma.toLowerCase(), modifiers: new Set(modifiers), isNew };
}

/** All that sets the one apart is said of the other, too. */
function isSame({ modifiers: some }: Told, { modifiers: others }: Told): boolean {
  const [few, many] = some.size <= others.size ? [some, others] : [others, some];
  return [...few].every((word) => many.has(word));
}
