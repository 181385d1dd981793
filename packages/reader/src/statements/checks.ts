import type { Standing } from "sayso-record";
import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import { governorSays } from "../events/governor-says.js";
import { lemmasOf } from "../events/lemmas.js";
import { isSomebody, roleNoun } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import { isAppointing } from "./appointed.js";
import { isLetIn } from "./deeds.js";
import { type Polarity, polarityOf } from "./polarity.js";
import { below, range, sentenceEnd, sentenceStart } from "./reach.js";
import { complement, spokenOf, toWhat } from "./spoken.js";
import { plays, type StandingWord } from "./standing-words.js";
import type { Ruled } from "./verdict.js";
import { voiceBehind } from "./voice-heard.js";

/** "could not be verified", "confirmed that", "could not reach the village to check". */
export function check(tree: Tree, word: StandingWord): Ruled | undefined {
  const { first: at } = word;
  if (isAppointing(tree, at) || isOfSomebody(tree, at) || isLettingIn(tree, at)) return undefined;
  const { polarity, first } = polarityOf(tree, at);
  // "If confirmed, the killing would be": of what the sentence, or the one before it, tells.
  if (word.scope === "check" && /ed$/i.test(tree.word(at).form) && /^if$/i.test(tree.words[at - 1]?.form ?? ""))
    return {
      standing: "unverified",
      first: at - 1,
      end: word.end,
      at,
      covers: new Set(range(sentenceStart(tree, at), sentenceEnd(tree, at))),
      about: at,
    };
  // "was verifying reports that", "is checking the claim": whoever is at it has not done it.
  const standing = isUnderWay(tree, word, polarity) ? "unverified" : standingOf(word, polarity);
  if (!standing) return undefined;
  const hard = range(first, at).find((one) => tree.word(one).upos === "ADJ" && plays(tree, one, "negation"));
  const claim = hard === undefined ? undefined : tree.child(hard, "nsubj");
  // "The claim is impossible to verify": it is the subject of the adjective that is checked.
  if (claim && claim.upos !== "PRON" && plays(tree, claim.index, "say-so"))
    return { standing, first, end: word.end, at, covers: new Set(tree.subtree(claim.index)), about: claim.index };
  const spoken = spokenOf(tree, at);
  const isAlone = tree.words[at + 1]?.upos === "PUNCT" || isWhatHappened(tree, at);
  const alone = spoken.about === undefined && isAlone && polarity === "not";
  const voice = standing === "unverified" ? voiceBehind(tree, at) : undefined;
  const about = voice ?? (alone ? at : undefined);
  return { standing, first, end: word.end, at, ...spoken, ...(about !== undefined && { about }) };
}

function isUnderWay(tree: Tree, { first: at, scope }: StandingWord, polarity: Polarity): boolean {
  if (scope === "admit" || polarity !== "told" || !isGerund(tree.word(at).form)) return false;
  const object = tree.child(at, "obj");
  const isClaim = object !== undefined && plays(tree, object.index, "say-so");
  return (
    isClaim && tree.children(at, "aux").some(({ form }) => /^(?:is|are|was|were|be|been|['’](?:s|re|m))$/i.test(form))
  );
}

/** "rebels backed up by tanks": who is so described is no say-so that was checked. */
function isOfSomebody(tree: Tree, at: number): boolean {
  const { deprel, head, form } = tree.word(at);
  if (!isDeprel(deprel, ["acl"]) || deprel === "acl:relcl" || !/(?:ed|en)$/i.test(form)) return false;
  return isSomebody(roleNoun(tree.word(head)));
}

/** "admitted nine refugees", "was admitted to hospital": who is let in is nothing that is owned. */
function isLettingIn(tree: Tree, at: number): boolean {
  if (!lemmasOf(tree.word(at)).includes("admit") || tree.child(at, "ccomp", "xcomp")) return false;
  return tree.children(at, "obj", "nsubj:pass").some(isLetIn);
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
  if (tree.word(at).upos === "VERB") return undefined;
  if (polarity !== "not")
    return isOutOfReach(tree, at)
      ? { standing: "unverified", first: at, end: tree.word(at).head + 1, at, covers: new Set(), about: at }
      : undefined;
  if (isReason(tree, first)) return undefined;
  const claim = supported(tree, at);
  if (claim !== undefined)
    return { standing: "unverified", first, end: word.end, at, covers: new Set(tree.subtree(claim)), about: claim };
  const told = complement(tree, at);
  const waits = told ? undefined : waiting(tree, at, first);
  if (waits !== undefined)
    return { standing: "unverified", first, end: word.end, at, covers: new Set(tree.subtree(waits)), about: waits };
  const spoken = told ? spokenOf(tree, at) : { covers: new Set<number>(), about: at };
  return { standing: "unverified", first, end: word.end, at, ...spoken };
}

/** "the admission that police had beaten him", "confirmation of the raid": not what is only asked for. */
export function admission(tree: Tree, { standing, first: at, end }: StandingWord): Ruled | undefined {
  if (tree.word(at).upos !== "NOUN" || polarityOf(tree, at).polarity !== "told") return undefined;
  const told = complement(tree, at) ?? toWhat(tree, at);
  const above = tree.parent(at);
  const asked = above && governorSays(tree, above, "noun");
  if (!told || (asked && asked.modality !== "happened")) return undefined;
  return { standing, first: at, end, at, covers: new Set(below(tree, told.index)) };
}

/** "*Reports* that he was dead await confirmation", whatever a parser takes the waiting for. */
function waiting(tree: Tree, at: number, first: number): number | undefined {
  const wait = range(first, at).find((one) => /^(?:await|lack)(?:s|ed)?$/i.test(tree.word(one).form));
  if (wait === undefined) return undefined;
  const subject = tree.child(wait, "nsubj") ?? tree.word(sentenceStart(tree, at));
  return subject.upos === "NOUN" && plays(tree, subject.index, "say-so") ? subject.index : undefined;
}

/** "Verification was *not possible*", "independent confirmation is *hard*" to get. */
function isOutOfReach(tree: Tree, at: number): boolean {
  const above = tree.parent(at);
  if (!above || above.index < at || !isDeprel(tree.word(at).deprel, ["nsubj"]) || complement(tree, at)) return false;
  const isNegated = tree.children(above.index, "advmod").some(({ index }) => plays(tree, index, "negation"));
  return (
    (above.upos === "ADJ" && plays(tree, above.index, "negation")) ||
    (isNegated && /^(?:possible|available|forthcoming)$/i.test(above.form))
  );
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

/** The "may" of "Whether he was shot *may never be known*". */
function neverKnown(tree: Tree, at: number): Word | undefined {
  const helpers = tree.children(at, "aux");
  const isNever = tree.children(at, "advmod").some(({ form }) => /^never$/i.test(form));
  return isNever ? helpers.find(({ form }) => /^(?:may|might|will|can|could)$/i.test(form)) : undefined;
}

/** "It was not clear if anyone was hurt." */
export function unclear(tree: Tree, word: StandingWord): Ruled | undefined {
  const { first: at } = word;
  // "an open question": its last word is what is said of the clause.
  const head = word.end - 1;
  const itself = head > at || /^(?:unclear|unknown|uncertain)$/i.test(tree.word(at).form);
  const told = itself ? { polarity: "not", first: at } : polarityOf(tree, at);
  const never = itself ? undefined : neverKnown(tree, at);
  const { polarity, first } = never ? { polarity: "not", first: never.index } : told;
  const mark = range(word.end, Math.min(word.end + GAP, sentenceEnd(tree, at))).find(
    (one) => /^(?:if|whether)$/i.test(tree.word(one).form) && isGap(tree, word.end, one),
  );
  if (polarity !== "not" && polarity !== "declined") return undefined;
  const stays = isDeprel(tree.word(head).deprel, ["xcomp"]) ? [tree.word(head).head] : [];
  const clause = [head, ...stays, ...tree.children(head, "cop").map(({ index }) => index)]
    .flatMap((one) => tree.children(one, "csubj", "advcl", "ccomp"))
    .find(({ index }) => index < at && tree.children(index, "mark").some(({ form }) => /^(?:if|whether)$/i.test(form)));
  // "Whether he was killed remains unclear."
  if (mark === undefined && clause)
    return { standing: "unverified", first, end: word.end, at, covers: new Set(tree.subtree(clause.index)) };
  if (mark === undefined) return undefined;
  const covers = new Set(withoutAsides(tree, range(mark + 1, sentenceEnd(tree, at))));
  return { standing: "unverified", first, end: mark + 1, at, covers };
}

/** "It was not clear if they had hurt any rebels, *who are fighting for land*": what a clause behind a comma tells of them is known. */
function withoutAsides(tree: Tree, words: readonly number[]): number[] {
  const asides = words
    .filter(
      (at) =>
        tree.word(at).deprel === "acl:relcl" &&
        isDeprel(tree.word(tree.word(at).head).deprel, ["obj", "obl", "nmod", "nsubj"]),
    )
    .map((at) => tree.subtree(at))
    .filter((clause) => {
      const first = Math.min(...clause);
      return tree.word(first).form === "," || tree.words[first - 1]?.form === ",";
    });
  const known = new Set(asides.flat());
  return words.filter((at) => !known.has(at));
}
