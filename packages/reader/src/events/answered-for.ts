import type { PloverType } from "sayso-record";
import { isDeprel, type Tree } from "../tree.js";
import { entriesOf } from "./event-words.js";

/** Acts that answer something done before. */
const ANSWERS: ReadonlySet<PloverType> = new Set(["ACCUSE", "COERCE", "SANCTION", "PROTEST", "REJECT"]);

/**
 * "jailed *on Monday* for the murder of a judge", "accused on Monday of shelling a school": the day before "for" is that of the jailing, not of
 * what he is jailed for.
 */
export function isAnsweredFor(tree: Tree, deed: number, time: number): boolean {
  const { head, deprel } = tree.word(deed);
  if (time > deed || tree.word(time).head !== head || !isDeprel(deprel, ["obl", "nmod", "advcl", "acl", "ccomp"]))
    return false;
  const verb = tree.word(head);
  if (verb.upos !== "VERB" || !entriesOf("V", verb).some(({ type }) => type && ANSWERS.has(type))) return false;
  return tree.children(deed, "case", "mark").some(({ form }) => /^(?:for|over|of)$/i.test(form));
}
