import { isDeprel, type Tree } from "../tree.js";
import { bearerOf } from "./becoming.js";
import type { Clusters } from "./clusters.js";
import { describe, fits } from "./described.js";
import type { Draft } from "./draft.js";
import { roleNoun } from "./role-nouns.js";

/** A description that ends right before a person's name is that person's. */
export function joinTitles(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  for (const [at, draft] of drafts.entries()) {
    if (draft.level !== "name" || draft.type !== "person") continue;
    for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
      const title = drafts[back];
      if (title?.level !== "nominal" || title.type !== "person" || title.plural) continue;
      // "an associate of Sabri" is another man.
      if (title.end === draft.end && tree.words[draft.first - 1]?.upos !== "ADP") describe(clusters, at, back);
      if (title.end > draft.first || isOfOffice(tree, title, draft)) continue;
      const between = tree.text.slice(title.span[1], draft.span[0]);
      if (/^[\s"“”'‘’]*(?:(?:\p{Lu}[\p{L}.]*\.|Mr|Mrs|Ms|Dr)\s*)*$/u.test(between)) describe(clusters, at, back);
    }
  }
}

/** "a brother of rebel commander Omar Sabri": the commander is named, not his brother. */
function isOfOffice(tree: Tree, { head }: Draft, { first }: Draft): boolean {
  const of = tree.words.slice(head + 1, first).findLast(({ form }) => /^(?:of|to|for)$/i.test(form));
  if (!of) return false;
  return tree.words.slice(of.index + 1, first).some((word) => {
    const role = word.upos === "NOUN" || word.upos === "PROPN" ? roleNoun(word) : undefined;
    return role?.type === "person" && !role.plural;
  });
}

/**
 * "A shopkeeper in Aden, Omar Sabri, said", "an aide to Sabri, Adam Harun, was killed": a man named between commas is the one described before
 * them, though the tree hangs his name on the one right before it.
 */
export function joinBehindPhrase(
  tree: Tree,
  drafts: readonly Draft[],
  byHead: ReadonlyMap<number, number>,
  clusters: Clusters,
): void {
  for (const [at, name] of drafts.entries()) {
    if (name.level !== "name" || name.type !== "person" || !isDeprel(tree.word(name.head).deprel, ["appos"])) continue;
    if (tree.child(name.head, "conj") || !/^[,.;]$/.test(tree.words[name.end]?.form ?? "")) continue;
    const hung = drafts[byHead.get(tree.word(name.head).head) ?? -1];
    if (hung?.level !== "name" || tree.words[hung.end]?.form !== ",") continue;
    let above = tree.word(hung.head);
    for (
      let steps = 0;
      steps < MOST_PHRASES && isDeprel(above.deprel, ["nmod"]) && tree.child(above.index, "case");
      steps++
    ) {
      above = tree.word(above.head);
      const described = byHead.get(above.index);
      const title = described === undefined ? undefined : drafts[described];
      if (described === undefined || title?.level !== "nominal" || title.type !== "person" || title.plural) continue;
      if (fits(name, title)) describe(clusters, at, described);
      break;
    }
  }
}

/** How many phrases may stand between a description and the name of whom it describes: "the head of police in the port of Aden, Omar Sabri". */
const MOST_PHRASES = 3;

export function joinAppositions(
  tree: Tree,
  drafts: readonly Draft[],
  byHead: ReadonlyMap<number, number>,
  clusters: Clusters,
): void {
  for (const [head, at] of byHead) {
    const word = tree.word(head);
    if (!isDeprel(word.deprel, ["appos"])) continue;
    const draft = drafts[at];
    const other = byHead.get(word.head);
    const against = other === undefined ? undefined : drafts[other];
    if (!draft || other === undefined || !against || !fits(draft, against)) continue;
    if (isWithin(tree, against, draft)) continue;
    describe(clusters, at, other);
  }
}

/** "Northern Province, Republic of Ledra": what lies in the other, where both are called by a name of their own. */
function isWithin(tree: Tree, one: Draft, other: Draft): boolean {
  const isCalled = (draft: Draft) => /^\p{Lu}/u.test(tree.word(draft.head).form);
  return one.type === "location" && other.type === "location" && isCalled(one) && isCalled(other);
}

/** "the Movement for Renewal (MRK), an armed group": what stands behind initials in brackets, wherever the tree hangs it. */
export function joinBehindBrackets(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  for (const [at, description] of drafts.entries()) {
    const [bracket, comma, opening] = tree.words.slice(Math.max(0, description.first - 2), description.first + 1);
    if (description.level !== "nominal" || description.plural || bracket?.form !== ")" || comma?.form !== ",") continue;
    if (!/^(?:an?|the)$/i.test(opening?.form ?? "")) continue;
    const initials = drafts.findLastIndex((one, back) => back < at && one.end === description.first - 2);
    const name = drafts[initials];
    if (name?.level === "name" && tree.words[name.first - 1]?.form === "(" && fits(name, description))
      describe(clusters, at, initials);
  }
}

/** "the king and his counterpart, Paul Sabo, met": a poor tree takes the name behind the last fellow of a list for one more. */
export function joinListed(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  for (const [at, name] of drafts.entries()) {
    if (name.level !== "name" || name.type !== "person" || tree.words[name.first - 1]?.form !== ",") continue;
    const word = tree.word(name.head);
    if (!isDeprel(word.deprel, ["conj"]) || tree.child(word.index, "cc")) continue;
    const before = drafts.findLastIndex((one, back) => back < at && one.end === name.first - 1);
    const title = drafts[before];
    if (title?.level !== "nominal" || title.plural || !fits(name, title)) continue;
    const fellow = tree.word(title.head);
    if (isDeprel(fellow.deprel, ["conj"]) && fellow.head === word.head && tree.child(fellow.index, "cc"))
      describe(clusters, at, before);
  }
}

const HEDGES = /^(?:if|whether|may|might|could|would|should|can|will|not|n't|never|no|nor|neither|hardly|like)$/;

export function joinPredicates(
  tree: Tree,
  drafts: readonly Draft[],
  byHead: ReadonlyMap<number, number>,
  pronouns: ReadonlyMap<number, number>,
  clusters: Clusters,
): void {
  for (const [head, at] of byHead) {
    const said = bearerOf(tree, tree.word(head));
    const other = said ? (byHead.get(said.bearer.index) ?? pronouns.get(said.bearer.index)) : undefined;
    const draft = drafts[at];
    const against = other === undefined ? undefined : drafts[other];
    if (!said || other === undefined || !draft || !against || !fits(draft, against)) continue;
    if (draft.plural !== against.plural) continue;
    if (draft.level === "name" && (against.level === "name" || said.saying.index !== head)) continue;
    if (
      tree
        .children(said.saying.index)
        .some((word) => HEDGES.test(word.lemma.toLowerCase()) || HEDGES.test(word.form.toLowerCase()))
    )
      continue;
    describe(clusters, at, other);
  }
}
