import type { Analysis, Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Clusters } from "./clusters.js";
import type { Draft } from "./draft.js";
import { principalOf } from "./principal.js";
import { isSaying, saidBy, sayer, sayerAtEnd } from "./saying.js";

/** What a man says besides. */
const SAYING_TOO = /^(?:tell|caution|testify|recall|concede|complain|predict|write|doubt|believe|suggest)$/;

/**
 * "A doctor said 20 had died, and *he* warned …", "a resident said *he* had seen …, adding that *he* …": who goes on saying, and whom the
 * one who says it means, is he himself, not somebody whom the report named before. Gives the speaker's draft, by the word that heads it;
 * undefined where what he says speaks of another man first.
 */
export function sameSpeaker(
  tree: Tree,
  { head, gender }: Draft,
  drafts: readonly Draft[],
  byHead: ReadonlyMap<number, number>,
  clusters: Clusters,
): number | undefined {
  const pronoun = tree.word(head);
  const verb = tree.word(pronoun.head);
  if (!isHeOrShe(pronoun) || !isDeprel(pronoun.deprel, ["nsubj"]) || verb.upos !== "VERB") return undefined;
  const isOne = oneOf(gender);
  const goneOn = saidBefore(tree, verb);
  const says = goneOn ?? saidOver(tree, verb);
  const subject = says && sayer(tree, says.index);
  const speaker = subject && subject.index < says.index ? byHead.get(subject.index) : undefined;
  if (!says || !subject || speaker === undefined || !isOne(clusters.draft(speaker))) return undefined;
  const principal = goneOn ? undefined : principalOf(tree, subject.index, true);
  if (principal !== undefined) {
    // "his lawyer said he was ill": not the lawyer.
    const one = byHead.get(principal);
    return one !== undefined && isOne(clusters.draft(one)) ? one : undefined;
  }
  const isAnother = drafts.some(
    (draft) => says.index < draft.head && draft.head < head && draft.level !== "pronoun" && isOne(draft),
  );
  return isAnother && !goneOn ? undefined : speaker;
}

/** "…, and he warned", "though he cautioned": the saying that this one goes on with. */
function saidBefore(tree: Tree, verb: Word): Word | undefined {
  const before = tree.parent(verb.index);
  const goesOn = isTelling(verb) && isDeprel(verb.deprel, ["conj", "advcl", "parataxis"]);
  return goesOn && before && before.index < verb.index && isTelling(before) ? before : undefined;
}

/** "said he had seen", "said …, adding that he had seen": the saying that has a subject. */
function saidOver(tree: Tree, verb: Word): Word | undefined {
  const over = isDeprel(verb.deprel, ["ccomp"]) ? tree.parent(verb.index) : undefined;
  if (!over || over.index > verb.index || !isTelling(over)) return undefined;
  const above = tree.parent(over.index);
  const isAdding = isDeprel(over.deprel, ["advcl"]) && !tree.child(over.index, "nsubj") && /ing$/i.test(over.form);
  return isAdding && above && above.index < over.index && isTelling(above) ? above : over;
}

function isTelling(verb: Word): boolean {
  return isSaying(verb) || (verb.upos === "VERB" && SAYING_TOO.test(verb.lemma.toLowerCase()));
}

/**
 * "The minister denied that *his* men fled": who says something means himself, where what he says speaks of no other man before. Gives the
 * speaker's draft, by the word that heads it; undefined for one who speaks for another ("his lawyer said his client").
 */
export function ownOfSpeaker(
  tree: Tree,
  { head, gender }: Draft,
  drafts: readonly Draft[],
  byHead: ReadonlyMap<number, number>,
  clusters: Clusters,
): number | undefined {
  const { form, deprel, sentence } = tree.word(head);
  if (!/^(?:his|her)$/i.test(form) || deprel !== "nmod:poss") return undefined;
  const says = tree.ancestors(head).find((word) => word.upos === "VERB" && isTelling(word));
  const subject = says && says.index < head ? tree.child(says.index, "nsubj") : undefined;
  if (!says || !subject || subject.index > says.index || subject.sentence !== sentence) return undefined;
  const speaker = byHead.get(subject.index);
  const isOne = oneOf(gender);
  if (speaker === undefined || !isOne(clusters.draft(speaker))) return undefined;
  const principal = byHead.get(principalOf(tree, subject.index, true) ?? -1);
  if (principal !== undefined && isOne(clusters.draft(principal))) return undefined;
  const isOther = (draft: Draft) => says.index < draft.head && draft.head < head && isOne(draft);
  return drafts.some(isOther) ? undefined : speaker;
}

/** What `speaker` gives where the speaker is nobody the report speaks of again: "one of them". */
export const SOME_ONE = -1;

/**
 * "…," said an analyst. But *he* doubted …, According to *him*, …: who goes on saying in the sentence after is he who said the one before, where
 * that speaks of no other man, or the several ("*they* also said"); `SOME_ONE` where that was "one of them".
 */
export function speakerBefore(
  { sentences }: Analysis,
  tree: Tree,
  { head, gender }: Draft,
  drafts: readonly Draft[],
  byHead: ReadonlyMap<number, number>,
  clusters: Clusters,
): number | undefined {
  const pronoun = tree.word(head);
  const sentence = sentences[pronoun.sentence];
  const before = sentences[pronoun.sentence - 1];
  const isMany = /^the(?:y|m)$/i.test(pronoun.form);
  if (!(isMany || pronoun.upos === "PRON") || !sentence || before?.zone !== "body") return undefined;
  const goesOn = isHeOrShe(pronoun) || /^they$/i.test(pronoun.form);
  const saysOn = goesOn && saidBy(tree, sentence.first, sentence.end, isTelling) === head;
  if (!saysOn && !isAccordingTo(tree, pronoun, sentence.first)) return undefined;
  const subject =
    saidBy(tree, before.first, before.end, isTelling) ??
    (isMany ? sayerAtEnd(tree, before.first, before.end, isTelling) : undefined);
  if (subject === undefined) return undefined;
  const speaker = byHead.get(subject);
  // Those who say something, whoever else was told of.
  if (isMany) return speaker !== undefined && isSeveral(clusters.draft(speaker)) ? speaker : undefined;
  if (speaker === undefined) return /^(?:one|another)$/i.test(tree.word(subject).form) ? SOME_ONE : undefined;
  const isOne = oneOf(gender);
  // "Harun's deputy, Adam Sabri, said …. “…,” he told the station": who is named to say who speaks speaks no more than his post does.
  const own = new Set(tree.subtree(subject));
  const isOther = (draft: Draft) =>
    before.first <= draft.head &&
    draft.head < before.end &&
    !own.has(draft.head) &&
    !clusters.members(speaker).some((one) => drafts[one] === draft);
  if (!isOne(clusters.draft(speaker))) return undefined;
  return drafts.some((draft) => isOther(draft) && draft.level !== "pronoun" && isOne(draft)) ? undefined : speaker;
}

/**
 * A shopkeeper watched as four men dragged Awa Zongo to a car, *he* said: who closes the first sentence that speaks of anybody is whom it is about,
 * or the only one in it.
 */
export function closingSpeaker(
  { sentences }: Analysis,
  tree: Tree,
  { head, gender }: Draft,
  drafts: readonly Draft[],
  byHead: ReadonlyMap<number, number>,
): number | undefined {
  const pronoun = tree.word(head);
  const verb = tree.word(pronoun.head);
  const sentence = sentences[pronoun.sentence];
  if (!isHeOrShe(pronoun) || !sentence || !isTelling(verb) || tree.child(verb.index, "nsubj")?.index !== head)
    return undefined;
  const over = isDeprel(verb.deprel, ["parataxis"]) ? tree.parent(verb.index) : tree.child(verb.index, "ccomp");
  if (!over || over.index > head) return undefined;
  const isOne = oneOf(gender);
  const others = drafts.filter((draft) => draft.level !== "pronoun" && isOne(draft) && draft.head < head);
  const inBody = others.filter((draft) => sentences[tree.word(draft.head).sentence]?.zone === "body");
  if (inBody.some((draft) => draft.head < sentence.first)) return undefined;
  const subject = tree.child(over.index, "nsubj");
  const one = inBody.find((draft) => draft.head === subject?.index) ?? (inBody.length === 1 ? inBody[0] : undefined);
  return one && byHead.get(one.head);
}

/** "*According to him*, …" opens its sentence. */
function isAccordingTo(tree: Tree, { index, form }: Word, first: number): boolean {
  const marker = tree.child(index, "case");
  return /^(?:him|her|them)$/i.test(form) && marker?.index === first && /^according$/i.test(marker.form);
}

function isSeveral({ type, plural }: Draft): boolean {
  return plural || type === "group";
}

function isHeOrShe({ form }: Word): boolean {
  return /^(?:he|she)$/i.test(form);
}

/** Whether a draft is one person who may be called so. */
function oneOf(gender: Draft["gender"]): (draft: Draft) => boolean {
  return ({ type, plural, gender: its }) => type === "person" && !plural && (!its || its === gender);
}
