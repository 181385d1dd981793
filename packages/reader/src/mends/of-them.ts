import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import { isSomebody, roleNoun } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/**
 * "Troops fired on engineers who were mending a road, *wounding two of them*": the engineers do not wound themselves. What is done to "them" behind
 * a comma goes with the verb above, where those "who" do something do it to nobody else.
 */
export function doneToThem(tree: Tree, participle: Word): readonly Change[] | undefined {
  if (!isGerund(participle.form) || participle.deprel !== "advcl" || tree.words[participle.index - 1]?.form !== ",")
    return undefined;
  const object = tree.child(participle.index, "obj");
  const them = object && [object, ...tree.children(object.index, "nmod")].find(({ form }) => /^them$/i.test(form));
  const clause = tree.word(participle.head);
  if (!them || clause.deprel !== "acl:relcl" || clause.index > participle.index) return undefined;
  const others = tree.children(clause.index, "obj", "obl", "iobj");
  if (others.some((one) => isSomebody(roleNoun(one)) || one.upos === "PROPN")) return undefined;
  const whose = tree.word(clause.head);
  if (!tree.child(clause.index, "nsubj", "nsubj:pass") || isDeprel(whose.deprel, ["nsubj"])) return undefined;
  const above = tree.ancestors(whose.index).find(({ upos }) => upos === "VERB");
  return above && [[participle.index, { head: above.index }]];
}
