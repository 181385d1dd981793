import type { Word } from "../analysis.js";
import { isSomebody, roleNoun } from "../names/role-nouns.js";
import { cueAt } from "../statements/cues.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "blamed the rebels, *who* neither confirmed nor denied it": a "who" behind a comma tells of those named right before it, and nothing by itself. */
export function whoTells(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || verb.deprel !== "parataxis" || verb.head > verb.index) return undefined;
  const who = tree.child(verb.index, "nsubj", "nsubj:pass");
  const comma = who && tree.words[who.index - 1];
  const noun = who && tree.words[who.index - 2];
  if (!who || !/^who$/i.test(who.form) || comma?.form !== "," || !noun || !/^(?:NOUN|PROPN)$/.test(noun.upos))
    return undefined;
  const head = isDeprel(noun.deprel, ["flat"]) ? noun.head : noun.index;
  return tree.isWithin(head, verb.index) ? undefined : [[verb.index, { head, deprel: "acl:relcl" }]];
}

/** "is living in Sudan, which has *refused* to hand him over": who refuses, says or denies something is named right before the comma; no clause does. */
export function whichSays(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || verb.deprel !== "advcl:relcl") return undefined;
  const which = tree.child(verb.index, "nsubj");
  const comma = which && tree.words[which.index - 1];
  const name = which && tree.words[which.index - 2];
  if (!which || !/^which$/i.test(which.form) || comma?.form !== "," || name?.upos !== "PROPN") return undefined;
  const kind = cueAt(tree, verb.index)?.kind;
  if (kind === undefined || kind === "show" || name.sentence !== verb.sentence) return undefined;
  // "Abu Bakr" is named by its first word.
  const head = name.deprel === "flat" ? name.head : name.index;
  return tree.isWithin(head, verb.index) ? undefined : [[verb.index, { head, deprel: "acl:relcl" }]];
}

/** "The army, *whose* soldiers were accused, said": the soldiers are the army's; a parser may have the "whose" accused beside them. */
export function ownerByWhose(tree: Tree, whose: Word): readonly Change[] | undefined {
  if (!/^whose$/i.test(whose.form) || whose.deprel === "nmod:poss") return undefined;
  const noun = tree.words
    .slice(whose.index + 1, whose.index + 1 + WHOSE)
    .find(({ upos, deprel }) => /^(?:NOUN|PROPN)$/.test(upos) && !isDeprel(deprel, ["compound", "nmod"]));
  if (!noun || noun.sentence !== whose.sentence || noun.head !== whose.head) return undefined;
  return [[whose.index, { head: noun.index, deprel: "nmod:poss" }]];
}

/** How many words on the noun of a "whose" may stand: "whose three oldest sons". */
const WHOSE = 4;

/** "Officers were found in the house *who claim* that": people are who, and no house is; where only the subject is people, it is they. */
export function whoAfar(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || verb.deprel !== "acl:relcl") return undefined;
  const who = tree.child(verb.index, "nsubj", "nsubj:pass");
  const thing = tree.word(verb.head);
  if (!who || !/^who$/i.test(who.form) || thing.upos !== "NOUN" || roleNoun(thing)?.type === "person") return undefined;
  if (isSomebody(roleNoun(thing)) || !isDeprel(thing.deprel, ["obl", "nmod"]) || !tree.child(thing.index, "case"))
    return undefined;
  const above = tree.ancestors(thing.index).find(({ upos }) => upos === "VERB");
  const subject = above && tree.child(above.index, "nsubj", "nsubj:pass");
  if (!above || !subject || subject.index > above.index || !isSomebody(roleNoun(subject))) return undefined;
  // "a family of four who", "the house of a man who": one who stands nearer.
  const isNearer = tree.subtree(thing.index).some((at) => at < who.index && isSomebody(roleNoun(tree.word(at))));
  return isNearer ? undefined : [[verb.index, { head: subject.index }]];
}

/** "Abu Dia, the leader of the Dawn party, *which* is backed by the palace": no man is a "which"; the party is. */
export function whichOfBody(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || verb.deprel !== "acl:relcl") return undefined;
  const which = tree.child(verb.index, "nsubj", "nsubj:pass", "obj");
  if (!which || !/^which$/i.test(which.form) || tree.words[which.index - 1]?.form !== ",") return undefined;
  const named = tree.word(verb.head);
  const offices = [named, ...tree.children(named.index, "appos")].filter(({ index }) => index < which.index);
  const office = offices.find((one) => roleNoun(one)?.type === "person" && !roleNoun(one)?.plural);
  const body =
    office &&
    tree
      .children(office.index, "nmod")
      .find(({ index }) => index < which.index && Math.max(...ownWords(tree, index, which.index)) === which.index - 2);
  if (!body || !/^(?:NOUN|PROPN)$/.test(body.upos) || roleNoun(body)?.type === "person") return undefined;
  return [[verb.index, { head: body.index }]];
}

/** The words of a phrase that stand before another word, without the mark behind it. */
function ownWords(tree: Tree, noun: number, before: number): number[] {
  return tree.subtree(noun).filter((at) => at < before && tree.word(at).upos !== "PUNCT");
}
