import { isDeprel, type Tree } from "../tree.js";
import { type Draft, headOf } from "./draft.js";

/**
 * "There was no proof of *the report which* the spokesman said *came* from the town": in a clause that describes something, what is said begins with
 * the clause; the rest of the sentence is not his.
 */
export function withinItsClause(tree: Tree, draft: Draft): Draft {
  const [cue] = draft.cue;
  if (!cue) return draft;
  const at = headOf(tree, cue);
  const clause = [tree.word(at), ...tree.ancestors(at)].find(({ deprel }) => isDeprel(deprel, ["acl:relcl"]));
  if (!clause || clause.head === clause.index) return draft;
  const first = Math.min(...tree.subtree(clause.index));
  if (first >= cue.first || first <= clause.head) return draft;
  const holds = (piece: Draft["content"][number]) => piece.first <= clause.head && clause.head < piece.end;
  if (!draft.content.some((piece) => holds(piece) && piece.end <= cue.first)) return draft;
  const content = draft.content.flatMap((piece) => {
    if (!holds(piece) || piece.end > cue.first) return [piece];
    return piece.end > first ? [{ ...piece, first }] : [];
  });
  return content.length ? { ...draft, content } : draft;
}
