import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

const PAPER =
  /^(?:petition|suit|lawsuit|complaint|motion|appeal|request|letter|note|message|report|memo|e-?mail|cable|application|affidavit|protest)$/i;

/** "filed a *petition* with the court *asking* for his release": the petition asks, and not the court. */
export function askingOfPaper(tree: Tree, asking: Word): readonly Change[] | undefined {
  if (asking.upos !== "VERB" || !isGerund(asking.form) || asking.deprel !== "acl") return undefined;
  const whom = tree.word(asking.head);
  if (!isDeprel(whom.deprel, ["obl", "nmod"]) || whom.index > asking.index) return undefined;
  if (!tree.children(whom.index, "case").some(({ form }) => /^(?:with|to|before|against)$/i.test(form)))
    return undefined;
  if (Math.max(...tree.subtree(whom.index).filter((at) => at < asking.index)) !== asking.index - 1) return undefined;
  const above = tree.word(whom.head);
  const paper = above.upos === "VERB" ? tree.child(above.index, "obj") : above;
  const isPaper = paper && paper.index < whom.index && isDeprel(paper.deprel, ["obj"]) && PAPER.test(paper.lemma);
  return isPaper ? [[asking.index, { head: paper.index }]] : undefined;
}
