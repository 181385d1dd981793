import type { Tree } from "../tree.js";
import type { Clusters } from "./clusters.js";
import { countryNamed, peopleNamed } from "./countries.js";
import type { Draft } from "./draft.js";

/** "Omani army" and "Chad's army", each a "defence ministry" by its name: bodies of one kind of two states are two. */
export function keepStatesApart(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  const byKind = new Map<string, { at: number; state: string }[]>();
  for (const [at, draft] of drafts.entries()) {
    if (draft.level === "pronoun" || (draft.type !== "organization" && draft.type !== "group")) continue;
    const state = stateOf(tree, draft);
    if (state === undefined) continue;
    const kind = tree.word(draft.head).form.toLowerCase();
    const fellows = byKind.get(kind) ?? [];
    for (const other of fellows) if (other.state !== state) clusters.keepApart(other.at, at);
    byKind.set(kind, [...fellows, { at, state }]);
  }
}

/** The state whose a body is, by a word for it in its name or by its owner: "Omani", "Oman's", "of Oman". */
function stateOf(tree: Tree, { first, end, head }: Draft): string | undefined {
  const within = named(tree, first, Math.min(end, head));
  if (within !== undefined) return within;
  const owner =
    tree.child(head, "nmod:poss") ??
    tree
      .children(head, "nmod")
      .find(({ index }) => tree.children(index, "case").some(({ form }) => /^of$/i.test(form)));
  if (owner) {
    const phrase = tree.phrase(owner.index);
    return named(tree, phrase.first, phrase.end);
  }
  const before = tree.words[first - 1];
  return before && before.head === head ? named(tree, before.index, first) : undefined;
}

/** The most words that a state's name has: "Democratic Republic of Congo". */
const MOST_WORDS = 4;

function named(tree: Tree, first: number, end: number): string | undefined {
  for (let from = first; from < end; from++) {
    for (let to = Math.min(end, from + MOST_WORDS); to > from; to--) {
      const text = tree.text.slice(...tree.span(from, to));
      if (!/^\p{Lu}/u.test(text)) continue;
      const state = countryNamed(text)?.iso3 ?? peopleNamed(text)?.iso3;
      if (state !== undefined) return state;
    }
  }
  return undefined;
}
