import type { Analysis } from "../analysis.js";
import type { Tree } from "../tree.js";
import { joinAliases } from "./also-known.js";
import type { Clusters } from "./clusters.js";
import {
  joinAppositions,
  joinBehindBrackets,
  joinBehindPhrase,
  joinListed,
  joinPredicates,
  joinTitles,
} from "./described-beside.js";
import { joinBodies, joinBodyTitles, joinFighters, joinKinds, joinShort } from "./described-bodies.js";
import type { Draft } from "./draft.js";

/** Joins what the sentence itself says is one: titles, appositions, predicates, "also known as", acronyms in brackets. */
export function joinStated(analysis: Analysis, tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  const byHead = new Map<number, number>();
  for (const [at, draft] of drafts.entries())
    if (draft.level !== "pronoun" && !byHead.has(draft.head)) byHead.set(draft.head, at);
  const pronouns = new Map<number, number>();
  for (const [at, draft] of drafts.entries())
    if (draft.level === "pronoun" && draft.type === "person") pronouns.set(draft.head, at);
  keepCoordinatedApart(tree, byHead, clusters);
  joinTitles(tree, drafts, clusters);
  joinAppositions(tree, drafts, byHead, clusters);
  joinBehindPhrase(tree, drafts, byHead, clusters);
  joinBehindBrackets(tree, drafts, clusters);
  joinListed(tree, drafts, clusters);
  joinPredicates(tree, drafts, byHead, pronouns, clusters);
  joinKinds(tree, drafts, clusters);
  joinBodyTitles(tree, drafts, clusters);
  joinFighters(tree, drafts, clusters);
  joinBodies(tree, drafts, clusters);
  joinAliases(analysis, tree, drafts, clusters);
  joinShort(tree, drafts, clusters);
}

function keepCoordinatedApart(tree: Tree, byHead: ReadonlyMap<number, number>, clusters: Clusters): void {
  for (const [head, at] of byHead) {
    const word = tree.word(head);
    if (word.deprel !== "conj") continue;
    const other = byHead.get(word.head);
    if (other !== undefined) clusters.keepApart(at, other);
  }
}
