import type { Word } from "../analysis.js";
import { isSomebody, roleNoun } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "fired from a passing car *at worshippers*": whom they fired at, and not where the car stood. */
export function firedAt(tree: Tree, target: Word): readonly Change[] | undefined {
  if (!isDeprel(target.deprel, ["nmod"]) || target.upos !== "NOUN" || !isTarget(target)) return undefined;
  const stand = tree.word(target.head);
  const verb = tree.word(stand.head);
  const isCased = (at: number, form: RegExp) => tree.children(at, "case").some((mark) => form.test(mark.form));
  if (!isCased(target.index, /^at$/i) || !isCased(stand.index, /^(?:from|across)$/i)) return undefined;
  return verb.upos === "VERB" && /^(?:fire|shoot|throw|hurl|lob|fling|launch|aim|toss|pelt)$/.test(verb.lemma)
    ? [[target.index, { head: verb.index, deprel: "obl" }]]
    : undefined;
}

/** Somebody, or many; "from a house at dawn", "from a ship at sea" tell of no target. */
function isTarget(target: Word): boolean {
  const role = roleNoun(target);
  return role ? isSomebody(role) : target.form.toLowerCase() !== target.lemma.toLowerCase();
}
