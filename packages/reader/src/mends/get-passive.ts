import { isPast, type Mend } from "./mend.js";

/** "wanted him *to get shot*": a parser may take the "get" for a helper of what stands before it; it helps the participle behind it. */
export const gotDone: Mend = (tree, get) => {
  if (get.lemma.toLowerCase() !== "get" || get.deprel !== "aux:pass" || get.head >= get.index) return undefined;
  const done = tree.children(get.index, "xcomp").find((verb) => verb.index > get.index && isPast(verb));
  const to = tree.children(get.index, "mark").find(({ form }) => /^to$/i.test(form));
  if (!done || !to) return undefined;
  return [
    [done.index, { head: get.head, deprel: "xcomp" }],
    [get.index, { head: done.index, upos: "AUX" }],
    [to.index, { head: done.index }],
  ];
};
