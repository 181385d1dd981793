import { plays } from "../statements/standing-words.js";
import { isDeprel, type Tree } from "../tree.js";
import { isGerund } from "./gerund.js";
import { governorSays } from "./governor-says.js";
import { isOfScene } from "./light-verbs.js";
import { negationOf } from "./negation.js";

/**
 * "accused of ordering the killing", "is alleged to have planned the attack", "who ordered the raid": whose order or plan it was is asked of what
 * was done, by the "the" of it: an attack that somebody is accused of planning may never have come.
 */
export function isKnownDone(tree: Tree, noun: number, light: number | undefined): boolean {
  const governor = tree.words[light ?? tree.word(noun).head];
  if (governor?.upos !== "VERB" || !tree.children(noun, "det").some(({ form }) => /^the$/i.test(form))) return false;
  if (light === undefined && !isDeprel(tree.word(noun).deprel, ["obj"])) return false;
  // "no one saw the shooting": seen or not, it took place.
  if (light !== undefined && isOfScene(governor) && negationOf(tree, light)) return true;
  const told = governorSays(tree, governor, "noun");
  if (told?.modality === "called-for" && isToldOf(tree, noun)) return true;
  return (told?.modality === "planned" || told?.modality === "called-for") && isBlamed(tree, governor.index);
}

/** Whether somebody is held to have done what the verb says, or asked for who did. */
function isBlamed(tree: Tree, verb: number): boolean {
  const above = tree.parent(verb);
  const helpers = tree.children(verb, "aux").map(({ form }) => form.toLowerCase());
  const who = tree.children(verb, "nsubj").some(({ form }) => /^who$/i.test(form));
  const isPast = /ed$/i.test(tree.word(verb).form) && helpers.every((form) => /^ha(?:s|ve|d)$/.test(form));
  if (who && isPast) return true;
  if (!above) return false;
  if (isGerund(tree.word(verb).form))
    return above.upos === "VERB" && governorSays(tree, above, "inf", "ing")?.entry?.over.has("fact") === true;
  const isDone = helpers.includes("have") && isDeprel(tree.word(verb).deprel, ["xcomp"]);
  return isDone && plays(tree, above.index, "frame");
}

/** "ordered the attack, *in which 82 people died*": what is told of it tells that it took place. */
function isToldOf(tree: Tree, noun: number): boolean {
  const clauses = [noun, ...tree.children(noun, "nmod").map(({ index }) => index)].flatMap((at) =>
    tree.children(at, "acl:relcl"),
  );
  return clauses.some(({ index }) => {
    const which = tree.children(index, "obl", "nsubj").find(({ form }) => /^(?:which|that)$/i.test(form));
    const isAhead = tree
      .children(index, "aux")
      .some(({ form }) => /^(?:will|would|may|might|could|can|should)$/i.test(form));
    const isIn =
      which !== undefined &&
      (isDeprel(which.deprel, ["nsubj"]) || /^in$/i.test(tree.child(which.index, "case")?.form ?? ""));
    return isIn && !isAhead;
  });
}
