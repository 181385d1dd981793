import type { Tree } from "../tree.js";
import type { Clusters } from "./clusters.js";
import type { Draft } from "./draft.js";

const KIN =
  /^(?:father|mother|parent|son|daughter|brother|sister|sibling|wife|husband|widow|widower|uncle|aunt|cousin|nephew|niece|grandfather|grandson|stepson|lawyer|client|deputy|successor|predecessor|rival|aide|bodyguard)$/;

/** "Omar Rahmani's father, Omar Sabri Rahmani": nobody is his own father, however alike the names are. */
export function keepKinApart(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  const byHead = new Map<number, number>();
  for (const [at, draft] of drafts.entries()) if (draft.level === "name") byHead.set(draft.head, at);
  for (const [at, { level, head, end }] of drafts.entries()) {
    if (level !== "nominal" || !KIN.test(tree.word(head).lemma.toLowerCase())) continue;
    const owner = tree.children(head, "nmod:poss").flatMap(({ index }) => byHead.get(index) ?? [])[0];
    if (owner === undefined) continue;
    clusters.keepApart(at, owner);
    const comma = tree.words[end]?.form === "," ? end + 1 : end;
    const bearer = drafts.findIndex((one) => one.level === "name" && one.first === comma);
    if (bearer >= 0 && bearer !== owner) clusters.keepApart(bearer, owner);
  }
}
