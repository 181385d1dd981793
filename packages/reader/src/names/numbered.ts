import type { Tree } from "../tree.js";

/** What stands before a number: "No. 14", "Art. 5". */
const NUMBERING = /^(?:Nos?|Arts?|Secs?|Res|Ch|pp?)\.$/i;
/** What stands behind an hour: zones of time. */
const ZONE = /^(?:GMT|UTC|[ECMP][SD]?T|CES?T|BST|EES?T|IST|MSK)$/;

/** "situation report *No.* 14", "16:42 *GMT*": a word that only goes with a number names nobody and no place. */
export function goesWithNumber(tree: Tree, at: number): boolean {
  const { form } = tree.word(at);
  if (NUMBERING.test(form)) return /^\d/.test(tree.words[at + 1]?.form ?? "");
  return ZONE.test(form) && /\d$/.test(tree.words[at - 1]?.form ?? "");
}
