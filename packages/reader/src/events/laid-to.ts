import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";

/**
 * The verb that a noun stands under as what somebody is blamed for or freed by: "blamed the rebels for the raid", "freed them in a raid"; also in
 * "accused the rebels of the raid", where the tree makes it the rebels' own.
 */
export function verbOver(tree: Tree, noun: Word): Word | undefined {
  const above = tree.parent(noun.index);
  if (above?.upos === "VERB") return above;
  const punishing = above && punishedBy(tree, above);
  if (punishing) return punishing;
  if (!above || !isDeprel(noun.deprel, ["nmod"]) || !isDeprel(above.deprel, ["obj"])) return undefined;
  const isOf = tree.children(noun.index, "case").some(({ form }) => /^of$/i.test(form));
  const verb = tree.parent(above.index);
  return isOf && verb?.upos === "VERB" && ACCUSING.test(verb.lemma) && verb.index < above.index ? verb : undefined;
}

/** Verbs that take "of" what somebody is said to have done. */
const ACCUSING = /^(?:accuse|suspect|convict|acquit)$/i;

/** "sentenced him *to life* in prison for the killing", "to death over it": the verb above a punishment that a parser gives the deed to. */
function punishedBy(tree: Tree, punishment: Word): Word | undefined {
  if (
    !/^(?:life|death|year|month|term|sentence|prison|jail|imprisonment|custody|hanging|lash)$/i.test(punishment.lemma)
  )
    return undefined;
  const verb = [punishment, ...tree.ancestors(punishment.index)].find(({ upos }) => upos === "VERB");
  return verb && isPunishing(verb) && verb.index < punishment.index ? verb : undefined;
}

/** Whoever is sentenced for something is held to have done it; whoever is arrested over it need not be. */
export function isPunishing(verb: Word): boolean {
  return /^(?:sentence|jail|imprison|convict|condemn|hang|execute|fine|punish|behead)$/i.test(verb.lemma);
}

/** "arrested two men *in the killing* of a judge": they are held over it, and it is not done to arrest them. */
export function isHeldOver(verb: Word): boolean {
  return /^(?:arrest|detain|hold|question|nab|indict|remand|charge|interrogate|name|convict|acquit|jail|sentence|free|release)$/i.test(
    verb.lemma,
  );
}

/** "guilty of *involvement* in the murder", "for her *part* in the attack": what somebody had in it, which stands above it. */
export function shareAbove(tree: Tree, noun: Word): Word | undefined {
  const share = tree.parent(noun.index);
  const isIn = tree.children(noun.index, "case").some(({ form }) => /^in$/i.test(form));
  if (!share || !isIn || !isDeprel(noun.deprel, ["nmod", "obl"]) || share.upos !== "NOUN") return undefined;
  return /^(?:part|role|involvement|complicity|participation|hand)$/i.test(share.lemma) ? share : undefined;
}
