import type { Tree } from "../tree.js";
import { type Clusters, isSameKind } from "./clusters.js";
import type { Draft } from "./draft.js";
import { pronounOf } from "./pronouns.js";

/** "His group", "her party": led by the one whom the pronoun means. */
export function ledBy(tree: Tree, draft: Draft): boolean {
  const pronoun = pronounOf(tree.word(draft.first).form);
  if (
    draft.level !== "nominal" ||
    draft.plural ||
    pronoun?.form !== "possessive" ||
    !pronoun.gender ||
    pronoun.gender === "neuter"
  )
    return false;
  return (
    draft.type === "group" ||
    /^(?:party|movement|organi[sz]ation|network)$/.test(tree.word(draft.head).lemma.toLowerCase())
  );
}

/** "Northern Front leader Omar Rahmani … his group": the body that the description of the person names. */
export function joinLed(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  for (const [at, draft] of drafts.entries()) {
    if (draft.level !== "nominal" || !ledBy(tree, draft)) continue;
    const leader = drafts.findIndex((one, index) => index > at && one.level === "pronoun" && one.head === draft.first);
    if (leader < 0) continue;
    const titles = clusters.members(leader).filter((one) => clusters.draft(one).level === "nominal");
    const led = titles.flatMap((title) => named(drafts, title, draft));
    const [only] = led;
    if (only !== undefined && led.every((one) => clusters.of(one) === clusters.of(only))) clusters.join(only, at);
  }
}

/** Bodies named inside a description, of the kind of `like`. */
function named(drafts: readonly Draft[], title: number, like: Draft): number[] {
  const out: number[] = [];
  const span = drafts[title]?.span;
  for (let at = title + 1; span && (drafts[at]?.span[0] ?? Number.POSITIVE_INFINITY) < span[1]; at++) {
    const draft = drafts[at];
    if (draft?.level === "name" && isSameKind(draft.type, like.type)) out.push(at);
  }
  return out;
}
