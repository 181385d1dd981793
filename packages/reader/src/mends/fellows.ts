import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import { roleNoun } from "../names/role-nouns.js";
import { isSaying } from "../names/saying.js";
import { isDeprel, type Tree } from "../tree.js";
import { type Change, isPast, isVerb } from "./mend.js";

/** "urged them to rise up and *ruled out* talks", "calls on them to leave, and *warns* …": a finite verb is no fellow of an infinitive, but of the verb above it. */
export function pastBesideInfinitive(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (!isDeprel(verb.deprel, ["conj"]) || !((isPast(verb) || isThird(verb)) && isBare(tree, verb))) return undefined;
  const fellow = tree.word(verb.head);
  const above = tree.parent(fellow.index);
  const isAlike = isPast(verb) ? isPast : isThird;
  const isInfinitive =
    fellow.upos === "VERB" &&
    fellow.form.toLowerCase() === fellow.lemma.toLowerCase() &&
    tree.children(fellow.index, "mark").some(({ form }) => /^to$/i.test(form)) &&
    !tree.child(fellow.index, "aux", "aux:pass");
  // "found him guilty of killing them and sentenced him"
  const isLedIn = isGerund(fellow.form) && tree.child(fellow.index, "mark", "case") !== undefined;
  const isBelow = isDeprel(fellow.deprel, ["xcomp", "advcl", "acl"]);
  if (!(isInfinitive || isLedIn) || !above || above.index > fellow.index || !isBelow) return undefined;
  // "a plan to attack them and fled": the verb that has the noun.
  const finite = above.upos === "VERB" ? above : tree.parent(above.index);
  if (finite?.upos !== "VERB" || !isAlike(finite) || finite.index > verb.index) return undefined;
  // "stopped her, tried to rob her and shot her": one of a series has the subject of its first.
  const hasSubject =
    tree.child(finite.index, "nsubj") ?? (isDeprel(finite.deprel, ["conj"]) && isVerb(tree, finite.head));
  return hasSubject ? [[verb.index, { head: finite.index }]] : undefined;
}

/** "said its forces had left and *dismissed* talk of a rout", "denied that they had fired and did not *comment*": who says so dismisses it. */
export function sayingBesideSaid(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (!isDeprel(verb.deprel, ["conj"]) || tree.child(verb.index, "nsubj", "nsubj:pass", "mark")) return undefined;
  const fellow = tree.word(verb.head);
  const above = tree.parent(fellow.index);
  if (!above || !isDeprel(fellow.deprel, ["ccomp"]) || !isSaying(above) || !isPast(above) || above.index > fellow.index)
    return undefined;
  const did = tree.children(verb.index, "aux").some(({ form }) => /^did$/i.test(form));
  const isSilent = did && SILENT.test(verb.lemma) && tree.child(verb.index, "advmod") !== undefined;
  const isReplying = isSaying(verb) && isBarePast(tree, verb) && isOfSpeaker(tree, fellow);
  return isSilent || isReplying ? [[verb.index, { head: above.index }]] : undefined;
}

const SILENT = /^(?:comment|elaborate|mention|specify|name|identify|say|explain|respond)$/;

/** "it was concerned", "its forces had left": what is said is about the speaker, and told by helpers that the verb beside does not share. */
function isOfSpeaker(tree: Tree, verb: Word): boolean {
  const subject = tree.child(verb.index, "nsubj");
  const own = subject && (/^(?:it|he|she|they)$/i.test(subject.form) || ownedBySpeaker(tree, subject.index));
  return Boolean(own) && tree.child(verb.index, "aux", "aux:pass", "cop") !== undefined;
}

function ownedBySpeaker(tree: Tree, noun: number): boolean {
  return tree.children(noun, "nmod:poss").some(({ form }) => /^(?:its|his|her|their)$/i.test(form));
}

/** "In May *it* arrested and deported two men": who does both is not arrested himself. */
export function doerOfBoth(tree: Tree, subject: Word): readonly Change[] | undefined {
  if (subject.deprel !== "nsubj:pass") return undefined;
  const verb = tree.word(subject.head);
  if (verb.upos !== "VERB" || verb.index < subject.index || tree.child(verb.index, "aux", "aux:pass", "obj"))
    return undefined;
  const second = tree.child(verb.index, "conj");
  const between = second && tree.words.slice(verb.index + 1, second.index);
  const isBeside = second?.upos === "VERB" && between?.every(({ upos }) => /^(?:CCONJ|ADV)$/.test(upos));
  const shares = second && !tree.child(second.index, "nsubj", "aux", "aux:pass") && tree.child(second.index, "obj");
  return isBeside && shares ? [[subject.index, { deprel: "nsubj" }]] : undefined;
}

/** "with the mayor and with the head of the council, *Omar Awad*,": a name behind the second of two is that one's. */
export function nameOfSecond(tree: Tree, name: Word): readonly Change[] | undefined {
  if (name.upos !== "PROPN" || name.deprel !== "appos" || tree.words[name.index - 1]?.form !== ",") return undefined;
  const before = tree
    .children(name.head, "conj")
    .findLast(({ index }) => index < name.index && Math.max(...tree.subtree(index)) === name.index - 2);
  const role = before?.upos === "NOUN" ? roleNoun(before) : undefined;
  return before && role?.type === "person" && !role.plural ? [[name.index, { head: before.index }]] : undefined;
}

/** "Its head, retired General *Omar Daly*, said": a name between commas behind who somebody is, is his, and no second subject. */
export function secondSubject(tree: Tree, name: Word): readonly Change[] | undefined {
  if (name.upos !== "PROPN" || !isDeprel(name.deprel, ["nsubj"])) return undefined;
  const verb = tree.word(name.head);
  const who = tree.child(verb.index, "nsubj");
  if (!who || who.index >= name.index || who.upos !== "NOUN" || verb.index < name.index) return undefined;
  const role = roleNoun(who);
  const { first, end } = tree.phrase(name.index, ({ upos, head }) => upos === "PUNCT" && head === name.index);
  const isBetween = tree.words[first - 1]?.form === "," && tree.words[end]?.form === ",";
  const { end: behind } = tree.phrase(who.index, ({ upos }) => upos === "PUNCT");
  return isBetween && behind === first - 1 && role?.type === "person" && !role.plural
    ? [[name.index, { head: who.index, deprel: "appos" }]]
    : undefined;
}

/** "ruled", without helpers or a subject of its own. */
function isBarePast(tree: Tree, verb: Word): boolean {
  return isPast(verb) && isBare(tree, verb);
}

function isBare(tree: Tree, { index }: Word): boolean {
  return !tree.child(index, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "cop");
}

/** "warns" */
function isThird({ upos, form, lemma }: Word): boolean {
  return upos === "VERB" && /s$/i.test(form) && !/s$/i.test(lemma);
}

/** "Forces arrested *four men*", "killed seven – *a mother* and two boys": of two subjects the one right behind the verb is its object. */
export function objectForSubject(tree: Tree, noun: Word): readonly Change[] | undefined {
  if (noun.deprel !== "nsubj" || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(noun.upos)) return undefined;
  const verb = tree.word(noun.head);
  const [first] = tree.children(verb.index, "nsubj");
  if (verb.upos !== "VERB" || !first || first.index > verb.index || noun.index < verb.index) return undefined;
  const begins = tree.word(Math.min(...tree.subtree(noun.index)));
  const how = tree.child(verb.index, "obj");
  // The number of those who are told of behind a dash.
  const isCount = how?.upos === "NUM" && how.index === begins.index - 1 && /^(?:[-–—:]|--)$/.test(begins.form);
  if (isCount) return [[noun.index, { head: how.index, deprel: "appos" }]];
  if (begins.index !== verb.index + 1 || tree.child(verb.index, "obj", "iobj", "ccomp", "aux:pass", "expl"))
    return undefined;
  // "Ten died women who fled told the radio": the subject of another verb, which has none.
  const next = tree.words[Math.max(...tree.subtree(noun.index)) + 1];
  return next?.upos === "VERB" || next?.upos === "AUX" ? undefined : [[noun.index, { deprel: "obj" }]];
}

/** "Three were killed and *five people* wounded": who stands behind the first verb is done the second thing, and not the first. */
export function sufferedBehind(tree: Tree, noun: Word): readonly Change[] | undefined {
  if (noun.deprel !== "conj" || !/^(?:NOUN|PROPN|NUM)$/.test(noun.upos)) return undefined;
  const first = tree.word(noun.head);
  const verb = tree.word(first.head);
  if (
    !isDeprel(first.deprel, ["nsubj"]) ||
    verb.upos !== "VERB" ||
    !(first.index < verb.index && verb.index < noun.index)
  )
    return undefined;
  const own = tree.subtree(noun.index);
  const second = tree.words[Math.max(...own) + 1];
  if (second?.upos !== "VERB" || second.deprel !== "conj" || second.head !== verb.index || !isPast(second))
    return undefined;
  if (tree.child(second.index, "nsubj", "aux", "aux:pass", "obj")) return undefined;
  const isPassive = tree.child(verb.index, "aux:pass") !== undefined;
  return [[noun.index, { head: second.index, deprel: isPassive ? "nsubj:pass" : "nsubj" }]];
}
