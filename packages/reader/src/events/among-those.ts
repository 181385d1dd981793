import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";

/** "Among *those* arrested was a former mayor": the mayor, who is told to be one of them. */
export function amongThose({ tree }: Reading, head: number): number[] {
  const { form, deprel, head: above } = tree.word(head);
  if (!/^those$/i.test(form) || !isDeprel(deprel, ["obl", "nmod"]) || above < head) return [head];
  const isAmong = tree.children(head, "case").some((mark) => /^among(?:st)?$/i.test(mark.form));
  const isNamed = tree.child(above, "cop") !== undefined && /^(?:NOUN|PROPN)$/.test(tree.word(above).upos);
  return isAmong && isNamed ? tree.conjuncts(above).map(({ index }) => index) : [head];
}
