import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { isGerund } from "./gerund.js";

/** "accused the emirate of arming rebels", "of having armed them", "thanked the town for hosting them": the emirate, the town, whom the verb above has as its object. */
export function chargedWith(tree: Tree, verb: Word): Word | undefined {
  const above = tree.parent(verb.index);
  const having = tree.children(verb.index, "aux").some(({ form }) => /^having$/i.test(form));
  if (!(having || isGerund(verb.form)) || above?.upos !== "VERB") return undefined;
  const mark = tree.children(verb.index, "mark", "case").find(({ form }) => /^(?:of|for)$/i.test(form));
  const object = tree.child(above.index, "obj", "iobj");
  if (!mark || !object || object.index > mark.index) return undefined;
  if (above.index < object.index) return object;
  // "Oman, which it accuses of arming rebels"
  const isRelative = /^(?:which|who|whom|that)$/i.test(object.form) && isDeprel(above.deprel, ["acl"]);
  return isRelative ? tree.parent(above.index) : undefined;
}
