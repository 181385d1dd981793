import type { Word } from "../analysis.js";
import { peopleNamed } from "../names/countries.js";
import type { Reading } from "../reading.js";
import { canAct, kindOf } from "./kind.js";

/** "Russian missiles": the Russians; "U.S. and British warplanes": both; whoever else acts is meant himself. */
export function wielders(reading: Reading, head: number): number[] {
  const kind = kindOf(reading, head);
  if (kind === "agent") return [head];
  const { tree } = reading;
  const isParty = ({ index, form }: Word) => canAct(reading, index) || peopleNamed(form) !== undefined;
  const whose = tree.children(head, "amod", "compound", "nmod:poss").find(isParty);
  const all = whose ? tree.conjuncts(whose.index).filter(isParty) : [];
  // Of "Omani warplanes" it is the warplanes that act; those of two states need two names.
  return all.length && (kind === "weapon" || all.length > 1) ? all.map(({ index }) => index) : [head];
}
