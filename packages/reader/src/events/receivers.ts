import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import type { Clause } from "./clause.js";
import { canAct } from "./kind.js";

/** "sold *Oman* jets", "denied *him* bail", "*they* were given shelter": to whom something is given, who stands before what it is. */
export function receivers(reading: Reading, clause: Clause, verb: number): number[] {
  const { tree } = clause;
  const own = tree.children(verb, "iobj");
  if (own.length) return own.map((word) => word.index);
  const [first, second] = tree.children(verb, "obj");
  // "were denied access to the camp": a parser may take for a predicate what they were denied.
  const denied = tree.children(verb, "xcomp").find(({ upos, index }) => upos === "NOUN" && !tree.child(index, "case"));
  if (!first && denied && clause.isPassive(verb)) return clause.objects(verb).filter((head) => head < verb);
  if (!first) return [];
  if (clause.isPassive(verb)) return clause.objects(verb).filter((head) => head !== first.index);
  const opening = tree.phrase(first.index).first;
  if (opening !== verb + 1) return [];
  if (second) return [first.index];
  // "sold Moscow machine tools", "gave the Houthis missiles", where the tree takes the two for one name
  const at = tree.words[opening]?.upos === "DET" ? opening + 1 : opening;
  const next = tree.words[at];
  const isTwo = next && next.head === first.index && isDeprel(next.deprel, ["compound"]) && next.upos === "PROPN";
  return isTwo && !canAct(reading, first.index) && canAct(reading, at) ? [at] : [];
}
