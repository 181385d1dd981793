import { lemmasOf } from "../events/lemmas.js";
import { isDeprel, type Tree } from "../tree.js";
import { accusedBefore, chargeBefore, claimedBehind, saidBefore } from "./claim-near.js";
import { cueAt } from "./cues.js";
import { deniesThat } from "./denied-that.js";
import { polarityOf } from "./polarity.js";
import { below, isPronoun, isVerb, range, sentenceEnd, sentenceStart } from "./reach.js";
import { complement, spokenOf } from "./spoken.js";
import { plays, type StandingWord } from "./standing-words.js";
import type { Ruled } from "./verdict.js";

export function deny(tree: Tree, word: StandingWord): Ruled | undefined {
  const { first: at, scope } = word;
  const noun = tree.word(at).upos === "NOUN";
  if (!noun && !isVerb(tree, at)) return undefined;
  const { polarity, first } = polarityOf(tree, at);
  // "refused to deny that his men had fired": he leaves it open.
  if (polarity === "declined" && !noun && tree.child(at, "ccomp"))
    return { standing: "unverified", first, end: word.end, at, ...spokenOf(tree, at) };
  if (polarity !== "told") return undefined;
  const of = noun ? complement(tree, at) : undefined;
  // "a denial from the ministry, which said": what it said is not what it denied.
  const plain = noun && (!of || (isDeprel(of.deprel, ["acl:relcl"]) && isItsOwn(tree, of.index)));
  // "After months of denials the navy admitted it": what is admitted is denied no more.
  if (plain && range(at, sentenceEnd(tree, at)).some((one) => isVerb(tree, one) && plays(tree, one, "admit")))
    return undefined;
  const spoken = plain
    ? denied(tree, at)
    : scope === "deny-claim" && !deniesThat(tree, at)
      ? claimAfter(tree, at)
      : spokenOf(tree, at);
  const object = tree.child(at, "obj") ?? tree.child(at, "nsubj:pass");
  // "accuse soldiers of looting, which the army denies"
  if (object && object.index < at && /^(?:which|something|what)$/i.test(object.form))
    return {
      standing: word.standing,
      first: at,
      end: word.end,
      at,
      covers: new Set([...saidBefore(tree, object.index), ...claimedBehind(tree, object.index)]),
      about: at,
    };
  const ahead = object && object.index > at ? object : tree.child(at, "ccomp", "xcomp");
  const charge = noun || ahead ? undefined : chargeBefore(tree, at);
  if (charge !== undefined)
    return {
      standing: word.standing,
      first: at,
      end: word.end,
      at,
      covers: saidBefore(tree, charge),
      about: charge,
    };
  if (isWithholding(tree, at)) return undefined;
  if (scope === "deny-claim" && !deniesThat(tree, at) && (spoken.about === undefined || isPronoun(tree, spoken.about)))
    return undefined;
  return {
    standing: word.standing,
    first: noun ? at : Math.max(first, at),
    end: word.end,
    at,
    ...spoken,
    ...(spoken.about === undefined && (deniesHand(tree, at) || deniesSaying(tree, at)) && { about: at }),
    covers: new Set([...spoken.covers, ...accusedBefore(tree, at, object?.index)]),
  };
}

/** "denied that his men had any hand in it": in what somebody was accused of before. */
export function deniesHand(tree: Tree, verb: number): boolean {
  const clause = tree.child(verb, "ccomp");
  const hand = clause && tree.subtree(clause.index).find((at) => HAND.test(tree.word(at).form));
  if (hand === undefined || !clause) return false;
  const near = [...tree.children(hand, "nmod"), ...tree.children(tree.word(hand).head, "obl")];
  return near.some(
    ({ index, form }) =>
      /^(?:it|this|that|them|these)$/i.test(form) &&
      tree.children(index, "case").some((mark) => /^(?:in|for)$/i.test(mark.form)),
  );
}

/** "denied that he had said so", "denied having said any such thing": of what he was quoted to say before. */
export function deniesSaying(tree: Tree, verb: number): boolean {
  const clause = tree.child(verb, "ccomp", "xcomp");
  if (!clause || !/^(?:say|write|claim|make)$/.test(lemmasOf(clause)[0] ?? "")) return false;
  return tree
    .children(clause.index, "advmod", "obj")
    .some(
      ({ index, form }) =>
        /^(?:so|that|this|it|them)$/i.test(form) ||
        (/^(?:thing|remark|comment|statement)s?$/i.test(form) &&
          tree.children(index).some((word) => /^(?:such|those|these|the)$/i.test(word.form))),
    );
}

const HAND = /^(?:hand|part|role|involvement|responsibility|complicity)$/i;

/** "He was denied a visa", "denied the request": something was withheld, nothing said. */
export function isWithholding(tree: Tree, at: number): boolean {
  const passive = tree.child(at, "nsubj:pass", "aux:pass");
  // "Denied bail twice, he …": a parser may have the denial describe what is withheld behind it.
  const { head, deprel } = tree.word(at);
  const behind = isDeprel(deprel, ["amod"]) && head === at + 1 ? [tree.word(head)] : [];
  const objects = [...tree.children(at, "obj", "nsubj:pass", "xcomp"), ...behind].filter(({ upos }) => upos === "NOUN");
  if (passive && tree.child(at, "obj", "iobj")) return true;
  return objects.some(({ index }) => plays(tree, index, "withheld") && !plays(tree, index, "say-so"));
}

/** A relative clause with a "who" or "which" of its own, and one that says something. */
function isItsOwn(tree: Tree, clause: number): boolean {
  const pronoun = tree.subtree(clause).some((at) => /^(?:which|who|whose)$/i.test(tree.word(at).form));
  return pronoun && cueAt(tree, clause) !== undefined;
}

/**
 * What a denial that does not say what it is of: "despite denials by the state, witnesses said": all of the sentence; else what stands before it,
 * and the "charge" that "drew a denial from the state, which said": not what the state itself says then.
 */
function denied(tree: Tree, at: number): { covers: ReadonlySet<number>; about?: number } {
  const against = tree.children(at, "case").some(({ form }) => AGAINST.test(form));
  if (against) return { covers: new Set(range(sentenceStart(tree, at), sentenceEnd(tree, at))) };
  const verb = tree.ancestors(at).find(({ upos }) => upos === "VERB");
  const drew =
    verb && isDeprel(tree.word(at).deprel, ["obj", "obl"]) ? tree.child(verb.index, "nsubj", "nsubj:pass") : undefined;
  const about = drew && plays(tree, drew.index, "say-so") ? { about: drew.index } : {};
  return { covers: new Set(range(sentenceStart(tree, at), at)), ...about };
}

/** Words by which something is told although it is denied. */
const AGAINST = /^(?:despite|contrary|amid|amidst|notwithstanding|after|against|over|to)$/i;

/**
 * Whether the word is the charge, or the "which", of ", a charge the palace rejects": that of what its own sentence says, of nothing that
 * was said before it.
 */
export function isAsideCharge(tree: Tree, at: number): boolean {
  // ", claims rejected by the palace"
  const isMany = /[^s]s$/i.test(tree.word(at).form) && tree.word(at).upos === "NOUN";
  const isBare = /^(?:which|something)$/i.test(tree.word(at).form) || (isMany && tree.words[at - 1]?.upos === "PUNCT");
  if (!isBare && !/^an?$/i.test(tree.words[at - 1]?.form ?? "")) return false;
  const mark = tree.words[at - (isBare ? 1 : 2)];
  return mark?.sentence === tree.word(at).sentence && /^[,–—-]$/.test(mark.form);
}

/** "The army says otherwise." */
export function contrary(tree: Tree, { standing, first: at, end }: StandingWord): Ruled | undefined {
  const verb = tree.parent(at);
  if (verb?.upos !== "VERB" || polarityOf(tree, verb.index).polarity !== "told") return undefined;
  const own = tree.child(verb.index, "nsubj")?.index ?? verb.index;
  return { standing, first: verb.index, end, at, covers: new Set(range(sentenceStart(tree, at), own)), about: at };
}

/** The claim that a verb turns down, wherever it stands behind it: "dismissed as false a report that". */
function claimAfter(tree: Tree, at: number): { covers: ReadonlySet<number>; about?: number } {
  const spoken = spokenOf(tree, at);
  if (spoken.about !== undefined && plays(tree, spoken.about, "say-so"))
    return { ...spoken, covers: new Set([...spoken.covers, ...thatBehind(tree, spoken.about)]) };
  const near = range(at + 1, Math.min(at + 7, sentenceEnd(tree, at)));
  const about = near.find(
    (one) =>
      plays(tree, one, "say-so") &&
      (tree.word(one).upos === "NOUN" ||
        (tree.word(one).upos === "VERB" && /^(?:that|of)$/i.test(tree.words[one + 1]?.form ?? ""))),
  );
  // "shot down a plane, a claim the army denies": the plane.
  const object = tree.child(at, "obj");
  const isOther =
    object !== undefined &&
    about !== undefined &&
    range(object.index, about).some((one) => tree.word(one).form === ",") &&
    !plays(tree, object.index, "say-so");
  return about === undefined || isOther
    ? { covers: new Set() }
    : { covers: new Set(range(about + 1, sentenceEnd(tree, at))), about };
}

/** "dismissed a report *in a London paper that guards had fled*": a parser may hang what the report says on the paper. */
function thatBehind(tree: Tree, claim: number): readonly number[] {
  const that = range(claim + 1, sentenceEnd(tree, claim)).find((at) => /^that$/i.test(tree.word(at).form));
  if (that === undefined || tree.isWithin(that, claim)) return [];
  const between = range(claim + 1, that).map((at) => tree.word(at));
  const verb = tree.parent(that);
  const isClause =
    verb !== undefined && tree.children(verb.index, "nsubj", "nsubj:pass").some(({ index }) => index > that);
  return isClause && between.every(({ upos }) => !/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(upos))
    ? below(tree, verb.index)
    : [];
}
