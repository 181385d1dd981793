import type { Standing } from "sayso-record";
import { isSomebody, roleNoun } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import { isAppointing } from "./appointed.js";
import { type Polarity, polarityOf } from "./polarity.js";
import { range, sentenceEnd } from "./reach.js";
import { complement, spokenOf } from "./spoken.js";
import { plays, type StandingWord } from "./standing-words.js";
import type { Ruled } from "./verdict.js";

/** "could not be verified", "confirmed that", "could not reach the village to check". */
export function check(tree: Tree, word: StandingWord): Ruled | undefined {
  const { first: at } = word;
  if (isAppointing(tree, at) || isOfSomebody(tree, at)) return undefined;
  const { polarity, first } = polarityOf(tree, at);
  const standing = standingOf(word, polarity);
  if (!standing) return undefined;
  const hard = range(first, at).find((one) => tree.word(one).upos === "ADJ" && plays(tree, one, "negation"));
  const claim = hard === undefined ? undefined : tree.child(hard, "nsubj");
  // "The claim is impossible to verify": it is the subject of the adjective that is checked.
  if (claim && claim.upos !== "PRON" && plays(tree, claim.index, "say-so"))
    return { standing, first, end: word.end, at, covers: new Set(tree.subtree(claim.index)), about: claim.index };
  const spoken = spokenOf(tree, at);
  const isAlone = tree.words[at + 1]?.upos === "PUNCT" || isWhatHappened(tree, at);
  const alone = spoken.about === undefined && isAlone && polarity === "not";
  return { standing, first, end: word.end, at, ...spoken, ...(alone && { about: at }) };
}

/** "rebels backed up by tanks": who is so described is no say-so that was checked. */
function isOfSomebody(tree: Tree, at: number): boolean {
  const { deprel, head, form } = tree.word(at);
  if (!isDeprel(deprel, ["acl"]) || deprel === "acl:relcl" || !/(?:ed|en)$/i.test(form)) return false;
  return isSomebody(roleNoun(tree.word(head)));
}

/** "could not establish what had happened": of what was told before. */
function isWhatHappened(tree: Tree, at: number): boolean {
  return tree
    .children(at)
    .some(
      ({ index, lemma }) =>
        /^(?:happen|occur|transpire)$/.test(lemma) &&
        tree.children(index, "nsubj").some(({ form }) => /^what$/i.test(form)),
    );
}

/** "The claim is not supported by any evidence": the claim. */
function supported(tree: Tree, at: number): number | undefined {
  const { deprel, head } = tree.word(at);
  if (!isDeprel(deprel, ["obl"]) || !tree.children(at, "case").some(({ form }) => /^(?:by|with)$/i.test(form)))
    return undefined;
  const claim = tree.child(head, "nsubj:pass");
  return claim && plays(tree, claim.index, "say-so") ? claim.index : undefined;
}

/** "no confirmation of the raid", "offered no evidence". */
export function checking(tree: Tree, word: StandingWord): Ruled | undefined {
  const { first: at } = word;
  const { polarity, first } = polarityOf(tree, at);
  if (polarity !== "not" || tree.word(at).upos === "VERB") return undefined;
  if (isReason(tree, first)) return undefined;
  const claim = supported(tree, at);
  if (claim !== undefined)
    return { standing: "unverified", first, end: word.end, at, covers: new Set(tree.subtree(claim)), about: claim };
  const told = complement(tree, at);
  const spoken = told ? spokenOf(tree, at) : { covers: new Set<number>(), about: at };
  return { standing: "unverified", first, end: word.end, at, ...spoken };
}

/** "dropped the charge for lack of evidence": why somebody does something, and no word on what was said before. */
function isReason(tree: Tree, lack: number): boolean {
  return (
    /^lack$/i.test(tree.word(lack).form) &&
    tree.children(lack, "case").some(({ form }) => /^(?:for|due|because|over|owing|amid|citing)$/i.test(form))
  );
}

function standingOf({ scope, standing }: StandingWord, polarity: Polarity): Standing | undefined {
  if (polarity === "not" || polarity === "declined") return scope === "admit" ? undefined : "unverified";
  return scope !== "find" && polarity === "told" ? standing : undefined;
}

/** How many words may stand before the "if" of "not clear *on Friday night* if". */
const GAP = 9;

/** Whether the words say no more than when and where: "immediately on Friday night", no clause of their own. */
function isGap(tree: Tree, first: number, end: number): boolean {
  return range(first, end).every((one) => {
    const { form, upos } = tree.word(one);
    const isOther = /^(?:who|how|what|why|when|where|which|that|because|as|since|while)$/i.test(form);
    return !isOther && !/^(?:VERB|AUX|PUNCT|CCONJ)$/.test(upos);
  });
}

/** "It was not clear if anyone was hurt." */
export function unclear(tree: Tree, word: StandingWord): Ruled | undefined {
  const { first: at } = word;
  // "an open question": its last word is what is said of the clause.
  const head = word.end - 1;
  const itself = head > at || /^(?:unclear|unknown|uncertain)$/i.test(tree.word(at).form);
  const { polarity, first } = itself ? { polarity: "not", first: at } : polarityOf(tree, at);
  const mark = range(word.end, Math.min(word.end + GAP, sentenceEnd(tree, at))).find(
    (one) => /^(?:if|whether)$/i.test(tree.word(one).form) && isGap(tree, word.end, one),
  );
  if (polarity !== "not" && polarity !== "declined") return undefined;
  const clause = [head, ...tree.children(head, "cop").map(({ index }) => index)]
    .flatMap((one) => tree.children(one, "csubj", "advcl", "ccomp"))
    .find(({ index }) => index < at && tree.children(index, "mark").some(({ form }) => /^(?:if|whether)$/i.test(form)));
  // "Whether he was killed remains unclear."
  if (mark === undefined && clause)
    return { standing: "unverified", first, end: word.end, at, covers: new Set(tree.subtree(clause.index)) };
  if (mark === undefined) return undefined;
  return { standing: "unverified", first, end: mark + 1, at, covers: new Set(range(mark + 1, sentenceEnd(tree, at))) };
}
