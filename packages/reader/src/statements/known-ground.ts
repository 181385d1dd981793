import { isDeprel, type Tree } from "../tree.js";
import { plays } from "./standing-words.js";

/**
 * "denied any politics behind *the arrest*", "any wrongdoing over *the killing*": what something is behind or over is known, and not turned down with
 * it; a "role in the killing" is, and so are "reports about the raid".
 */
export function isKnownGround(tree: Tree, at: number): boolean {
  const { deprel, head, upos } = tree.word(at);
  if (!isDeprel(deprel, ["nmod"]) || deprel === "nmod:poss" || !/^(?:NOUN|PROPN)$/.test(upos)) return false;
  if (!tree.children(at, "case").some(({ form }) => /^(?:behind|over|surrounding|after|during|since)$/i.test(form)))
    return false;
  const isDefinite =
    tree.child(at, "nmod:poss") !== undefined ||
    tree.children(at, "det").some(({ form }) => /^(?:the|this|that|these|those)$/i.test(form));
  const what = tree.word(head);
  const verb = isDeprel(what.deprel, ["obj"]) ? tree.parent(head) : undefined;
  return isDefinite && verb !== undefined && plays(tree, verb.index, "deny") && !plays(tree, head, "say-so");
}
