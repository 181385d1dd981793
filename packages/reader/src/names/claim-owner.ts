import { isDeprel, type Tree } from "../tree.js";
import type { Draft } from "./draft.js";
import { pronounOf } from "./pronouns.js";

/** What somebody says, by whose it is. */
const SAID =
  /^(?:claim|allegation|assertion|denial|statement|threat|promise|pledge|vow|warning|accusation|insistence|admission|announcement|contention|suggestion|boast|complaint|belief)s?$/i;

/**
 * "dismissed *the army's* claim that *it* holds the port": who is the subject of what a claim says is whose claim it is, rather than who turns it down.
 * Gives the draft of the owner; undefined where the clause is no claim's, or the owner may not be meant by that pronoun.
 */
export function claimOwner(
  tree: Tree,
  { head }: Draft,
  drafts: readonly Draft[],
  byHead: ReadonlyMap<number, number>,
): number | undefined {
  const pronoun = tree.word(head);
  if (!isDeprel(pronoun.deprel, ["nsubj"])) return undefined;
  const verb = tree.word(pronoun.head);
  const claim = isDeprel(verb.deprel, ["acl", "ccomp"]) ? tree.parent(verb.index) : undefined;
  if (!claim || !SAID.test(claim.form) || claim.index > head) return undefined;
  const owner = tree.child(claim.index, "nmod:poss");
  const at = owner && byHead.get(owner.index);
  const draft = at === undefined ? undefined : drafts[at];
  const known = pronounOf(pronoun.form);
  if (!draft || !known || draft.head === head) return undefined;
  const isPerson = draft.type === "person";
  const fits =
    known.gender === "neuter"
      ? !isPerson && !draft.plural
      : known.plural
        ? draft.plural || !isPerson
        : isPerson && !draft.plural && (!draft.gender || draft.gender === known.gender);
  return fits ? at : undefined;
}
