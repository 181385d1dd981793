import type { Word } from "../analysis.js";
import { lemmasOf } from "../events/lemmas.js";
import { isDeprel, type Tree } from "../tree.js";
import { channelAt } from "./channel.js";
import { cueAt } from "./cues.js";
import { clauseBefore, deniesThat } from "./denied-that.js";
import { polarityOf } from "./polarity.js";
import { below, isBeing, isPronoun, isVerb, range, sentenceEnd, sentenceStart } from "./reach.js";
import { retort } from "./retorts.js";
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

/** What a sentence says last before the word: behind a semicolon; not who says it, and what is told of him. */
function saidBefore(tree: Tree, before: number): ReadonlySet<number> {
  const start = range(sentenceStart(tree, before), before).findLast((at) => tree.words[at - 1]?.form === ";");
  const said = range(start ?? sentenceStart(tree, before), before);
  const root = said.find((at) => tree.word(at).head === at && cueAt(tree, at));
  const speaker = root === undefined ? undefined : tree.child(root, "nsubj");
  const who = new Set(speaker ? tree.subtree(speaker.index) : []);
  return new Set(said.filter((at) => !who.has(at)));
}

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

/** How far before a denial the charge may stand that it turns down. */
const CHARGE_REACH = 6;

/** "accuses guards of beating two men, a charge the firm denies": the charge. */
function chargeBefore(tree: Tree, at: number): number | undefined {
  for (let near = at - 1; near >= Math.max(sentenceStart(tree, at) + 1, at - CHARGE_REACH); near--) {
    const word = tree.word(near);
    if (word.upos === "PUNCT") return undefined;
    if (/^something$/i.test(word.form)) return tree.word(near - 1).form === "," ? near : undefined;
    if (word.upos !== "NOUN" || !plays(tree, near, "say-so")) continue;
    const before = tree.word(near - 1);
    const mark = /^(?:an?|the|that)$/i.test(before.form) ? tree.words[near - 2] : before;
    return mark && /^[,–—-]$/.test(mark.form) ? near : undefined;
  }
  return undefined;
}

/** "Accused of poisoning the exile, the state denies any role": what it is accused of in the same sentence before. */
function accusedBefore(tree: Tree, at: number, object: number | undefined): number[] {
  const bare = object === undefined || plays(tree, object, "say-so");
  if (!bare || (object !== undefined && complement(tree, object))) return [];
  const before = range(sentenceStart(tree, at), at);
  const accused = before.find((one) =>
    lemmasOf(tree.word(one)).some((lemma) => /^(?:accuse|charge|suspect|blame|allege|implicate)$/.test(lemma)),
  );
  return accused === undefined ? [] : range(accused + 1, at);
}

/** "The army says otherwise." */
export function contrary(tree: Tree, { standing, first: at, end }: StandingWord): Ruled | undefined {
  const verb = tree.parent(at);
  if (verb?.upos !== "VERB" || polarityOf(tree, verb.index).polarity !== "told") return undefined;
  const own = tree.child(verb.index, "nsubj")?.index ?? verb.index;
  return { standing, first: verb.index, end, at, covers: new Set(range(sentenceStart(tree, at), own)), about: at };
}

/** The words between a verb of calling and what it calls them: "called the reports … a lie", from the nearest. */
function called(tree: Tree, at: number): number[] {
  const before = range(sentenceStart(tree, at), at).reverse();
  const verb = before.find((one) => isCalling(tree.word(one)));
  return verb === undefined ? [] : before.filter((one) => one > verb);
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

/** "The report was false", "called the claim baseless". */
export function untrue(tree: Tree, word: StandingWord): Ruled | undefined {
  const { standing, first: at, end } = word;
  const { polarity } = polarityOf(tree, at);
  if (polarity !== "told") return undefined;
  const answer = retort(tree, word);
  if (answer) return answer;
  // "said he did no such thing", "said nothing of the kind had happened": of what was told before.
  const doing = end - at > 1 ? tree.ancestors(at).find(({ upos }) => upos === "VERB") : undefined;
  if (
    doing &&
    /^no(?:thing)?$/i.test(tree.word(at).form) &&
    /^(?:do|happen|occur)$/.test(doing.lemma) &&
    isSaid(tree, doing)
  )
    return { standing, first: at, end, at, covers: new Set(), about: at };
  const head = end - 1;
  const pointed = pointedAt(tree, head);
  if (pointed !== undefined) return { standing, first: at, end, at, covers: new Set(), about: pointed };
  const aside = calledAside(tree, at);
  if (aside !== undefined)
    return {
      standing,
      first: at,
      end,
      at,
      covers: new Set([...saidBefore(tree, aside), ...claimedBehind(tree, aside)]),
      about: aside,
    };
  const behind = calledAs(tree, at, end);
  if (behind !== undefined)
    return { standing, first: at, end, at, covers: new Set(range(behind + 1, sentenceEnd(tree, at))), about: behind };
  const dismissed = dismissedAs(tree, head);
  if (dismissed !== undefined) return { standing, first: at, end, at, covers: new Set(below(tree, dismissed)) };
  const subject = tree.child(head, "nsubj", "nsubj:pass");
  const governor = tree.parent(head);
  const candidates = [subject?.index, ...(governor ? [tree.child(governor.index, "obj", "nsubj:pass")?.index] : [])];
  // "The allegation that jets bombed the clinic is false": a parser may lose the subject.
  const left = isBeing(tree, at - 1) ? range(sentenceStart(tree, at), at).reverse() : [];
  // "called allegations that police tortured prisoners baseless"
  const above = governor && governor.upos === "NOUN" && isDeprel(tree.word(at).deprel, ["acl"]) ? [governor.index] : [];
  const about = [...candidates, ...above, ...left, ...called(tree, at)].find(
    (one) =>
      one !== undefined &&
      (plays(tree, one, "say-so") || channelAt(tree, one)?.document) &&
      tree.word(one).upos === "NOUN",
  );
  if (about !== undefined) return { standing, first: at, end, at, covers: new Set(tree.subtree(about)), about };
  const clause = clauseBefore(tree, head);
  return clause && { standing, first: at, end, at, covers: new Set(clause) };
}

/** "dismissed the raid as propaganda": the raid. */
function dismissedAs(tree: Tree, head: number): number | undefined {
  const verb = tree.parent(head);
  if (!verb || !lemmasOf(verb).includes("dismiss") || verb.index > head) return undefined;
  if (!tree.children(head, "case", "mark").some(({ form }) => /^as$/i.test(form))) return undefined;
  const what = tree.child(verb.index, "obj", "nsubj:pass");
  return what?.upos === "NOUN" && !plays(tree, what.index, "say-so") ? what.index : undefined;
}

/** "branded *as* lies reports that guards had fled": the reports, which stand behind what they are called. */
function calledAs(tree: Tree, at: number, end: number): number | undefined {
  const before = range(Math.max(sentenceStart(tree, at), at - CALLED_REACH), at).reverse();
  const as = before.find((one) => /^as$/i.test(tree.word(one).form));
  if (as === undefined || range(as + 1, at).some((one) => /^(?:VERB|NOUN|PUNCT)$/.test(tree.word(one).upos)))
    return undefined;
  if (!isCalling(tree.word(as - 1)) && !isCalling(tree.word(as - 2))) return undefined;
  const next = range(end, Math.min(end + CALLED_REACH, sentenceEnd(tree, at)));
  return next.find((one) => {
    const [that] = tree.words.slice(one + 1, one + 2);
    return (
      plays(tree, one, "say-so") &&
      /^(?:NOUN|VERB)$/.test(tree.word(one).upos) &&
      range(end, one).every((other) => !/^(?:VERB|AUX|PUNCT)$/.test(tree.word(other).upos)) &&
      /^(?:that|of|by|in|from|about|on)$/i.test(that?.form ?? "")
    );
  });
}

/** How far a verb of calling may stand from what it calls a claim, and that from the claim. */
const CALLED_REACH = 5;

/** Whether the verb is what somebody says. */
function isSaid(tree: Tree, verb: Word): boolean {
  const above = tree.parent(verb.index);
  return above !== undefined && isDeprel(verb.deprel, ["ccomp"]) && cueAt(tree, above.index) !== undefined;
}

/** "accused the state of mining the dam, a claim the palace called absurd", "…, which the palace called a lie": the claim, or "which". */
function calledAside(tree: Tree, at: number): number | undefined {
  const near = range(Math.max(sentenceStart(tree, at), at - CHARGE_REACH), at).reverse();
  const verb = near.find((one) => isCalling(tree.word(one)));
  if (verb === undefined) return undefined;
  const which = tree.children(verb, "obj", "nsubj:pass").find(({ form }) => /^which$/i.test(form));
  if (which && which.index < verb && tree.words[which.index - 1]?.form === ",") return which.index;
  return chargeBefore(tree, verb);
}

/** "The accusation, *which* the palace called absurd, was *that guards had fled*": what the accusation is, behind what is made of it. */
function claimedBehind(tree: Tree, which: number): number[] {
  const clause = tree.ancestors(which).find(({ deprel }) => isDeprel(deprel, ["acl:relcl"]));
  const claim = clause && tree.word(clause.head);
  if (!clause || !claim || !plays(tree, claim.index, "say-so") || !isDeprel(claim.deprel, ["nsubj"])) return [];
  const that = tree
    .children(claim.head, "mark")
    .find(({ index, form }) => index > clause.index && /^that$/i.test(form));
  return that ? range(that.index, sentenceEnd(tree, which)) : [];
}

/** Words that point back at what was said. */
const POINTING = /^(?:that|this|it|they|these|those|them|all)$/i;

/** The "that" of "That is a lie" and of "called that a fantasy": what was said before. */
export function pointedAt(tree: Tree, head: number): number | undefined {
  const points = (word: Word | undefined) =>
    word?.upos === "PRON" && POINTING.test(word.form) ? word.index : undefined;
  // "It is wrong to kill", "it is false that": what is wrong follows.
  if (tree.child(head, "csubj", "ccomp", "xcomp", "acl", "expl", "advcl", "nmod")) return undefined;
  if (tree.child(head, "cop")) return points(tree.child(head, "nsubj"));
  const above = tree.parent(head);
  if (above?.upos !== "VERB" || !isCalling(above) || !isDeprel(tree.word(head).deprel, ["xcomp", "obl", "obj"]))
    return undefined;
  const object = tree.children(above.index, "obj", "iobj").find(({ index }) => index < head);
  return points(object);
}

/** "called", "dismissed … as". */
function isCalling(word: Word): boolean {
  return lemmasOf(word).some((lemma) => CALLING.test(lemma));
}

const CALLING =
  /^(?:call|brand|label|describe|denounce|dub|deem|term|dismiss|reject|decry|slam|condemn|blast|characteri[sz]e|portray|deride|ridicule|mock|lambast|lambaste|attack|paint)$/;
