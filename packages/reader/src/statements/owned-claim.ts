import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { cueAt } from "./cues.js";
import type { Draft } from "./draft.js";
import type { Piece } from "./pieces.js";

/**
 * "rejected *the sheriff's claim that* he had fled", "the film belies *a claim by the sheriff that* …": what somebody claims by a noun, whatever
 * another makes of it.
 */
export function ownedClaimAt(tree: Tree, at: number): Draft | undefined {
  const cue = cueAt(tree, at);
  if (cue?.pos !== "N" || !cue.that) return undefined;
  const that = tree
    .children(at, "acl", "ccomp")
    .find(
      ({ index, deprel }) =>
        index > at &&
        !isDeprel(deprel, ["acl:relcl"]) &&
        tree.children(index, "mark").some(({ form }) => /^that$/i.test(form)) &&
        tree.child(index, "nsubj", "nsubj:pass", "expl") !== undefined,
    );
  const source = that && ownerOf(tree, at, that);
  if (!that || !source) return undefined;
  const first = Math.min(...tree.subtree(that.index));
  const { end } = tree.phrase(that.index);
  return { by: "tree", source, cue: [{ first: at, end: cue.end, score: 0 }], content: [{ first, end, score: 0 }] };
}

/** Whose it is: "the sheriff's", "by the sheriff"; "its" and "his" are somebody's, too. */
function ownerOf(tree: Tree, at: number, that: Word): Piece | undefined {
  const poss = tree.child(at, "nmod:poss");
  if (poss && poss.index < at) {
    const { first, end } = tree.phrase(poss.index);
    return { first, end, score: 0 };
  }
  const by = tree
    .children(at, "nmod")
    .find(
      ({ index }) =>
        index > at && index < that.index && tree.children(index, "case").some(({ form }) => /^by$/i.test(form)),
    );
  if (!by) return undefined;
  const { end } = tree.phrase(by.index, ({ deprel }) => isDeprel(deprel, ["case"]));
  const mark = tree.child(by.index, "case");
  const first = (mark?.index ?? by.index - 1) + 1;
  return { first, end: Math.max(by.index + 1, Math.min(end, that.index)), score: 0 };
}
