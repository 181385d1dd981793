import type { PloverType } from "sayso-record";
import type { Word } from "../analysis.js";
import { isSaying } from "../names/saying.js";
import type { Reading } from "../reading.js";
import { verdictsNear } from "../statements/standing.js";
import { isDeprel, type Tree } from "../tree.js";
import { standsApart } from "./apart-from.js";
import type { Draft } from "./draft.js";
import { isGerund } from "./gerund.js";
import { isAside, isHarm, isHarmBeside, isTold } from "./harm.js";
import { isTime, isWhen } from "./is-time.js";
import { canAct, kindOf } from "./kind.js";
import { isKnownDone } from "./known-done.js";
import { isOfScene, isOutliving } from "./light-verbs.js";
import { isMoney } from "./money.js";
import { actorOf, HARMING, type Taken } from "./participants.js";
import { countingAbove, meant } from "./phrase.js";
import { placeLabel } from "./place-label.js";
import { rolesIn } from "./roles.js";
import { isMedium } from "./slots.js";
import type { Trigger } from "./triggers.js";

/** Below this a careful reader would more likely not than so have taken it for an event of its own. */
const LEAST = 0.3;
/** The same for harm done to somebody. */
const LEAST_HARM = 0.05;
/** The same for what another event's words tell of: "denied the killing", "threatened to bomb", "refused to meet". */
const LEAST_TOLD = 0.08;
const LEAST_TOLD_BESIDE = 0.24;

/** The same for an act of force that is planned, threatened, possible or left undone. */
const LEAST_UNDONE = 0.09;

/** What is refused, told apart from the refusal. */
const REFUSED: ReadonlySet<PloverType> = new Set(["CONSULT", "SANCTION", "COOPERATE"]);
const LEAST_REFUSED = 0.15;

/** The same for what a clause of its own tells beside another. */
const LEAST_CLAUSE = 0.2;

/** Types whose words govern what is asked, denied or threatened. */
const VERBAL: ReadonlySet<PloverType> = new Set(["REQUEST", "REJECT", "THREATEN"]);
/** Types whose words tell what was agreed: "agreed to meet" is one event, "demanded the release" a demand and a release called for. */
const TELLING: ReadonlySet<PloverType> = new Set(["AGREE"]);
/** Words of that type by which one binds himself: what is promised is told apart. */
const BINDING: ReadonlySet<string> = new Set(["promise", "pledge", "vow", "swear", "undertake"]);
/** What is agreed on is told by the agreement. */
const AGREEING = /^(?:agree|agreement|deal)\b/;
/** What is told apart also when it is only agreed on: acts against somebody. */
const OF_FORCE: ReadonlySet<PloverType> = new Set(["ASSAULT", "COERCE", "PROTEST", "MOBILIZE"]);
/** What somebody is accused of no less than of force: "accused of arming the rebels". */
const OF_HELP: ReadonlySet<PloverType> = new Set(["AID", "SUPPORT", "COOPERATE"]);
/** What is told apart also when it is only asked for, denied, blamed or threatened: "denied that it had retreated". */
const OF_ARMS: ReadonlySet<PloverType> = new Set([...OF_FORCE, "RETREAT"]);

/** The events that the report tells: without those too unsure, and those that say no more than the event above them does. */
export function kept(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const at = new Map(drafts.map((draft) => [draft.trigger.at, draft]));
  return drafts.filter((draft) => {
    const above = aboveOf(reading, draft, at);
    const beside = isHarmBeside(reading, draft, at) || isActBeside(reading, draft, at);
    const least = beside ? 0 : leastFor(reading, draft, above);
    return draft.confidence >= least && !isAbsorbed(draft, above);
  });
}

/** "accused of arming and training them": with the one act the other, done by the same to somebody. */
function isActBeside(reading: Reading, { trigger, participants }: Draft, at: ReadonlyMap<number, Draft>): boolean {
  const word = reading.tree.word(trigger.at);
  const first = at.get(word.head);
  if (!first || !isDeprel(word.deprel, ["conj"]) || !isGerund(word.form)) return false;
  const isSame = isGerund(reading.tree.word(first.trigger.at).form) && first.trigger.type === trigger.type;
  if (!isSame || !participants.recipientHeads.length || !participants.actorHeads.length) return false;
  return first.confidence >= leastFor(reading, first, aboveOf(reading, first, at));
}

/** How sure an event must be: less so where another's words say that somebody asks for it, denies or threatens it. */
function leastFor(reading: Reading, draft: Draft, above: Draft | undefined): number {
  const { trigger, participants, modality, mood } = draft;
  // "his kidnapped son": whatever else is told of him, he was.
  if (trigger.isBefore) return 0;
  if (isHarm(reading, draft)) return LEAST_HARM;
  const near = verdictsNear(reading, [trigger.at]);
  // "the alleged killing": the report thinks it worth a doubt.
  const isAlleged = near.some(
    ({ at, standing }) => standing === "purported" && reading.tree.word(at).head === trigger.at,
  );
  if (OF_FORCE.has(trigger.type) && isAlleged) return LEAST_TOLD;
  const verdicts = near.filter(({ standing }) => standing !== "purported");
  // "reports of a coup were false": somebody thought it worth checking or denying.
  if (OF_FORCE.has(trigger.type) && verdicts.some(({ covers }) => covers.has(trigger.at))) return LEAST_TOLD;
  if (above && OF_ARMS.has(trigger.type) && VERBAL.has(above.trigger.type)) return LEAST_TOLD;
  // "condemned the arrest of the editor", "apologised for the death of a monk": that he was arrested or died is what it is about.
  const isCondemned =
    above !== undefined &&
    (above.trigger.type === "ACCUSE" || SORRY.test(above.trigger.entry.head) || isSentence(above)) &&
    HARMING.has(trigger.type) &&
    (countingAbove(reading.tree, trigger.at) ?? reading.tree.word(trigger.at)).head === above.trigger.at;
  if (isCondemned && reading.tree.word(trigger.at).upos === "NOUN" && participants.recipientHeads.length)
    return LEAST_TOLD;
  const isUndone = mood.rule !== "purpose" && modality !== "happened" && modality !== "ongoing";
  const isAgreed = AGREEING.test(mood.entry?.words ?? "") || isAgreement(above);
  if (isUndone && OF_ARMS.has(trigger.type) && !isAgreed) return LEAST_UNDONE;
  // "charged with ordering the abduction": who ordered it is what the sentence is about.
  if (OF_ARMS.has(trigger.type) && isKnownDone(reading.tree, trigger.at, trigger.light)) return LEAST_UNDONE;
  if (isUndone && !above) return LEAST_CLAUSE;
  // "refused to meet", "ruled out sanctions": what will not be.
  if (modality === "did-not-happen" && above?.trigger.type === "REJECT" && REFUSED.has(trigger.type))
    return LEAST_REFUSED;
  // "called for talks", "urged donors to impose sanctions": what is asked for.
  if (modality === "called-for" && above?.trigger.type === "REQUEST" && REFUSED.has(trigger.type)) return LEAST_REFUSED;
  if (isDated(reading, draft)) return 0;
  if (isBacking(reading, draft)) return LEAST_TOLD;
  if (isOwnClause(reading, draft)) return LEAST_CLAUSE;
  if (!above) return LEAST;
  // "marched, demanding that he be freed": what they marched for.
  const isDemand = trigger.type === "REQUEST" && above.trigger.type === "PROTEST" && participants.recipientHeads.length;
  if (isDemand && isGerund(reading.tree.word(trigger.at).form)) return LEAST_CLAUSE;
  // "called off the strike": told by the same words.
  if (above.trigger.words.includes(trigger.at)) return LEAST_TOLD;
  const word = reading.tree.word(trigger.light ?? trigger.at);
  const complement = word.head === above.trigger.at && isDeprel(word.deprel, ["xcomp", "ccomp"]);
  const isOf = word.head === above.trigger.at && isGerund(word.form);
  // "accused of arming the rebels", "jailed for arming them", "rejected claims that it had armed them"
  const isCharge =
    (OF_HELP.has(trigger.type) && (above.trigger.type === "ACCUSE" || isSentence(above)) && isOf) ||
    isClaimed(reading.tree, word, above.trigger.at);
  const toOthers = participants.recipientHeads.some((head) => !participants.actorHeads.includes(head));
  if (isCharge && toOthers && participants.actorHeads.length) return LEAST_TOLD;
  // "denied that rockets had been delivered to the rebels", by whomever
  const isDenied =
    OF_HELP.has(trigger.type) && above.trigger.type === "REJECT" && complement && word.deprel === "ccomp";
  if (isDenied && modality === "happened" && participants.recipientHeads.length) return LEAST_TOLD;
  const beside = OF_FORCE.has(trigger.type)
    ? above.trigger.type === "ACCUSE"
    : VERBAL.has(above.trigger.type) && complement;
  return beside ? LEAST_TOLD_BESIDE : LEAST;
}

/** Words by which somebody says that what was done should not have been. */
const SORRY = /^(?:apologi[sz]e|regret|apology)$/;

/** "sentenced for the murder of three traders": what a court takes for done. */
function isSentence({ trigger }: Draft): boolean {
  return trigger.type === "COERCE" && trigger.entry.contexts.includes("legal");
}

/** "the man who armed the rebels", "Serbs funded by Belgrade", "urged to stop selling arms to Oman": who stands behind whom, wherever it is told. */
function isBacking(reading: Reading, { trigger, participants, mood }: Draft): boolean {
  const isSomebody = (head: number) => canAct(reading, head);
  // "the decision to recognise the island" backs nobody in a war.
  const isHelp = OF_HELP.has(trigger.type) && (trigger.type !== "SUPPORT" || /^05[012]$/.test(trigger.entry.cameo));
  return (
    isHelp &&
    trigger.entry.only !== "unsure" &&
    // "sent troops to help the army": what they were sent for.
    mood.rule !== "purpose" &&
    participants.actorHeads.some(isSomebody) &&
    // Those with whom somebody works are no more backed than he is.
    participants.recipientHeads.some((head) => isSomebody(head) && !participants.actorHeads.includes(head))
  );
}

/**
 * "The ship, which was boarded on Monday, sank", "condemned Monday's attack on the town": done, on a day that the words themselves give.
 * Whoever tells when it was tells that it was.
 */
function isDated(reading: Reading, { trigger, modality }: Draft): boolean {
  if (!OF_FORCE.has(trigger.type) || (modality !== "happened" && modality !== "ongoing")) return false;
  return reading.tree
    .children(trigger.light ?? trigger.at, "obl", "nmod", "advmod")
    .some(({ index }) => isTime(reading, index) && !isVague(reading, index));
}

/** "in 1994", "in recent years": what lies so far back is told to say who somebody is; "his arrest in June 2020" says when it was. */
function isVague(reading: Reading, at: number): boolean {
  const [from, to] = reading.tree.word(at).span;
  return !reading.times.some(
    ({ span, precision }) => span[0] < to && from < span[1] && /^(?:day|time|month)$/.test(precision),
  );
}

/**
 * "froze its assets and closed its borders", "as the leaders threatened sanctions": beside whatever else a sentence tells, done by somebody, in a
 * finite verb of its own and in words that the lexicon knows together, or to somebody. Not what only says which man or thing is meant.
 */
function isOwnClause(reading: Reading, { trigger, participants, modality }: Draft): boolean {
  const { tree } = reading;
  const { upos, deprel, form } = tree.word(trigger.at);
  if (modality !== "happened" || trigger.light !== undefined || upos !== "VERB") return false;
  // "burned the post before withdrawing"
  const isInTurn =
    isDeprel(deprel, ["advcl"]) && tree.children(trigger.at, "mark").some((mark) => IN_TURN.test(mark.form));
  if (isGerund(form) && !isInTurn) return false;
  if (isInTurn && isGerund(form) && trigger.type === "RETREAT" && participants.actorHeads.length) return true;
  // "the ministers with whom the envoy met"
  const isOfOther =
    deprel === "acl:relcl" && participants.actorHeads.length > 0 && tree.child(trigger.at, "nsubj")?.upos !== "PRON";
  const isOwn =
    isDeprel(deprel, ["conj", "advcl", "parataxis"]) ||
    isOfOther ||
    isAside(tree, trigger.at) ||
    isSaidBeside(tree, trigger.at);
  if (!isOwn || trigger.entry.only === "unsure") return false;
  if (!participants.actorHeads.some((head) => canAct(reading, head))) return false;
  // "urged them to desert and threatened to march on the capital"
  if (VERBAL.has(trigger.type) && tree.child(trigger.at, "xcomp", "ccomp")) return true;
  // "turned back after youths demanded payment"
  if (trigger.type === "REQUEST" && tree.child(trigger.at, "obj")) return true;
  // "died when officers stormed a monastery", "a port, which the rebels had captured"
  const isTaken = (head: number) => trigger.type === "ASSAULT" && kindOf(reading, head) === "place";
  return (
    trigger.entry.needs.length > 0 || participants.recipientHeads.some((head) => canAct(reading, head) || isTaken(head))
  );
}

/** What tells that one thing was done before, after or by another. */
const IN_TURN = /^(?:before|after|by|since|upon)$/i;

/** "…, but a diplomat said envoys had met the rebels": what is said in a clause of its own. */
function isSaidBeside(tree: Tree, verb: number): boolean {
  const above = tree.parent(verb);
  return (
    above !== undefined &&
    isDeprel(tree.word(verb).deprel, ["ccomp"]) &&
    isDeprel(above.deprel, ["conj", "parataxis"]) &&
    isSaying(above)
  );
}

/** "rejected claims that it had armed them": what is claimed. */
function isClaimed(tree: Tree, { head, deprel, index }: Word, above: number): boolean {
  return isDeprel(deprel, ["acl"]) && isTold(tree, index) && tree.word(head).head === above;
}

/** How many words up a word may stand that tells of an event. */
const FAR = 3;

/** The event whose words govern this one's: "called on" of "called on fighters to invade". */
function aboveOf(reading: Reading, { trigger }: Draft, at: ReadonlyMap<number, Draft>): Draft | undefined {
  const governors = reading.tree.ancestors(trigger.light ?? trigger.at).slice(0, FAR);
  return governors.map((word) => at.get(word.index)).find((draft) => draft !== undefined);
}

/** What tells of an agreement, by which nobody binds himself. */
function isAgreement(above: Draft | undefined): boolean {
  return above !== undefined && TELLING.has(above.trigger.type) && !BINDING.has(above.trigger.entry.head);
}

/** "agreed to meet" is an agreement; "called on fighters to invade" is a call and an invasion called for. */
function isAbsorbed({ trigger, modality }: Draft, above: Draft | undefined): boolean {
  if (modality === "happened" || modality === "ongoing" || OF_ARMS.has(trigger.type)) return false;
  return isAgreement(above);
}

/** The main event of a sentence takes the model's actor and recipient where its tree gives none. */
export function completed(reading: Reading, draft: Draft, drafts: readonly Draft[]): Draft {
  const { trigger, participants } = draft;
  const sentence = reading.tree.word(trigger.at).sentence;
  const fellows = drafts.filter((other) => reading.tree.word(other.trigger.at).sentence === sentence);
  if (fellows.some((other) => other.confidence > draft.confidence)) return draft;
  const { entry } = trigger;
  const taken = fellows.flatMap((other) => [...other.participants.actorHeads, ...other.participants.recipientHeads]);
  // "Sudan" of "Sudan's army" is told of with the army.
  const free = rolesIn(reading, sentence).filter(
    (role) =>
      !taken.some((head) => role.first <= head && head < role.end) &&
      /^(?:NOUN|PROPN|PRON|ADJ|NUM)$/.test(reading.tree.word(role.head).upos) &&
      !isModifier(reading, role.head) &&
      // "slogans *that* urged him": whatever stands for a thing told of is nobody.
      !/^(?:that|which|what)$/i.test(reading.tree.word(role.head).form) &&
      !isMedium(reading.tree, role.head) &&
      !isWhen(reading, role.head) &&
      !isMoney(reading, role.head) &&
      !isElsewhere(reading, role.head, trigger) &&
      !isTeller(reading.tree, role.head, trigger) &&
      !standsApart(reading.tree, role.head, trigger.at) &&
      !trigger.words.includes(role.head) &&
      // "Scores of people were killed": counted, they are those already told of.
      !meant(reading, role.head).some((head) => taken.includes(head)) &&
      !participants.actorHeads.some((head) => isOwnerOf(reading, role.head, head)),
  );
  const wanted = (label: "actor" | "recipient") => {
    const fitting = free.filter(
      (role) => role.label === label && role.score >= 0.4 && isOpen(reading, trigger, role.head, label),
    );
    const best = fitting.sort((a, b) => b.score - a.score)[0];
    return fitting
      .filter((role) => role === best || isDeprel(reading.tree.word(role.head).deprel, ["conj"]))
      .map((role) => role.head);
  };
  const actors = participants.actors.length || !entry.actors.length ? [] : wanted("actor");
  const recipients = participants.recipients.length || !entry.recipients.length ? [] : wanted("recipient");
  if (!actors.length && !recipients.length) return draft;
  return {
    ...draft,
    participants: {
      actors: [...participants.actors, ...actors.map((head) => actorOf(reading, head))],
      recipients: [...participants.recipients, ...recipients.map((head) => actorOf(reading, head))],
      actorHeads: [...participants.actorHeads, ...actors],
      recipientHeads: [...participants.recipientHeads, ...recipients],
      taken: [...participants.taken, ...actors.map(labelled("actor")), ...recipients.map(labelled("recipient"))],
    },
  };
}

/** "It asked for help, *the minister* said": who tells of it has no part in it for that. */
function isTeller(tree: Tree, head: number, { at, light }: Trigger): boolean {
  const chain = [tree.word(head), ...tree.ancestors(head)];
  const subject = chain.find(({ deprel }) => !isDeprel(deprel, ["appos", "flat", "compound", "nmod:desc"]));
  const verb = subject && isDeprel(subject.deprel, ["nsubj"]) ? tree.parent(subject.index) : undefined;
  if (!verb || !isSaying(verb) || verb.index === (light ?? at)) return false;
  const told = tree.children(verb.index, "ccomp", "parataxis");
  return told.some(({ index }) => index < verb.index && tree.isWithin(at, index));
}

/**
 * "condemned the attack and was to fly to Quetta": told by a verb beside that of the event; "died since the poll that the party won": by one
 * that describes what is only near it.
 */
export function isElsewhere(
  { tree }: Reading,
  at: number,
  { at: event, light }: Pick<Trigger, "at" | "light">,
): boolean {
  const own = new Set([light ?? event, ...tree.ancestors(light ?? event).map(({ index }) => index)]);
  const between = tree.ancestors(at).filter(({ index, upos }) => upos === "VERB" && !own.has(index));
  const describesAnother = ({ head, deprel }: Word) =>
    deprel === "acl:relcl" && head !== event && !own.has(head) && !own.has(tree.word(head).head);
  // "admitted that his deputy had died but denied": what the one verb holds is not the other's.
  const { deprel, head } = tree.word(light ?? event);
  const isHeldBeside = (verb: Word) =>
    isDeprel(verb.deprel, ["ccomp"]) && isDeprel(deprel, ["conj"]) && verb.head === head;
  return (
    isDoerOfAnother(tree, at, event, own) ||
    between.some((verb) => isDeprel(verb.deprel, ["conj"]) || describesAnother(verb) || isHeldBeside(verb))
  );
}

/** "fleeing the fighting, told of neighbours dragged off *by militiamen*": who does what another verb tells. */
function isDoerOfAnother(tree: Tree, at: number, event: number, own: ReadonlySet<number>): boolean {
  const verb = tree.parent(at);
  if (verb?.upos !== "VERB" || own.has(verb.index) || !isDeprel(tree.word(at).deprel, ["obl"])) return false;
  return tree.children(at, "case").some(({ form }) => /^by$/i.test(form)) && !tree.isWithin(verb.index, event);
}

/** The "air" of "the air force", the "more" of "more than 20": no one by itself. */
function isModifier({ tree }: Reading, at: number): boolean {
  const { deprel, upos } = tree.word(at);
  return (deprel === "compound" && upos === "NOUN") || isDeprel(deprel, ["advmod", "nummod"]);
}

function isOwnerOf({ tree }: Reading, owner: number, of: number): boolean {
  const { deprel, head } = tree.word(owner);
  return head === of && isDeprel(deprel, ["nmod:poss", "amod", "compound"]);
}

const labelled =
  (label: string) =>
  (head: number): Taken => ({ head, rule: "label", label });

/** "Rebels are the prime suspects in the killing": nobody says that they did it. */
export function isSuspect(tree: Tree, at: number, event: number): boolean {
  const one = [tree.word(at), ...tree.ancestors(at)].find(({ deprel }) => isDeprel(deprel, ["nsubj"]));
  const above = one && tree.parent(one.index);
  return (
    above !== undefined &&
    /^suspects?$/i.test(above.lemma) &&
    tree.child(above.index, "cop") !== undefined &&
    tree.isWithin(event, above.index)
  );
}

/** "*Hundreds* flee fighting", "*rivals* traded blame over the massacre": who flees the event or speaks of it did not do it. */
function isBystander(tree: Tree, event: number, head: number): boolean {
  const verb = tree.parent(head);
  const { deprel } = tree.word(head);
  if (!verb || verb.index === event || !isDeprel(deprel, ["nsubj", "conj"])) return false;
  const flees =
    verb === tree.parent(event) && (isOutliving(verb) || /^(?:flee|fear|avoid|free|safe|immune)$/.test(verb.lemma));
  if ((flees || isOfScene(verb)) && isDeprel(deprel, ["nsubj"])) return true;
  return (
    isDeprel(tree.word(event).deprel, ["obl", "nmod"]) &&
    tree.children(event, "case").some(({ form }) => /^(?:over|about|despite|amid|regarding)$/i.test(form)) &&
    tree.isWithin(event, verb.index)
  );
}

/** Not the speaker of what is said, nor a place that only tells where. */
function isOpen(reading: Reading, trigger: Trigger, head: number, label: "actor" | "recipient"): boolean {
  const { tree } = reading;
  if (label === "actor" && isSuspect(tree, head, trigger.at)) return false;
  const above = tree.parent(head);
  const speaks =
    above?.upos === "VERB" &&
    above.index !== trigger.at &&
    above.index !== trigger.light &&
    isDeprel(tree.word(head).deprel, ["nsubj"]) &&
    /^(?:say|tell|report|announce|state|add|confirm|comment|respond|deny|describe)$/.test(above.lemma.toLowerCase());
  if (speaks && tree.isWithin(trigger.at, above.index)) return false;
  // "no comment on fighting": what is told of it does not fight.
  if (tree.isWithin(trigger.at, head) && !canAct(reading, head)) return false;
  // "Only talks can end the war": no war is made on them.
  const over = tree.parent(trigger.at);
  const ends = over?.upos === "VERB" && over === above && isDeprel(tree.word(trigger.at).deprel, ["obj"]);
  if (placeLabel(reading, trigger.at) === head) return false;
  if (label === "actor" && isBystander(tree, trigger.at, head)) return false;
  if (label === "recipient" && ends && tree.word(head).deprel === "nsubj" && trigger.light === undefined) return false;
  const own = trigger.light ?? trigger.at;
  const top = tree.word(own).upos === "VERB" ? own : (tree.parent(own)?.index ?? own);
  if (!tree.isWithin(head, top) && !isDeprel(tree.word(top).deprel, ["xcomp", "conj"])) return false;
  // "No group has claimed it, but similar raids have been blamed on rebels": a clause with a subject of its own takes none from another.
  if (label === "actor" && !tree.isWithin(head, top) && tree.child(top, "nsubj", "nsubj:pass")) return false;
  const marks = tree.children(head, "case").map((mark) => mark.form.toLowerCase());
  // "came from three directions and fired": the first verb's own phrase.
  if (marks.length && head < own && isDeprel(tree.word(top).deprel, ["conj"]) && !tree.isWithin(head, top))
    return false;
  if (label === "recipient") {
    return (
      !marks.some((mark) => WHERE.test(mark)) || marks.some((mark) => trigger.entry.recipients.flat().includes(mark))
    );
  }
  if (trigger.entry.recipients.flat().includes("own") && tree.word(trigger.at).upos === "NOUN") return false;
  return !marks.some((mark) => WHERE.test(mark) || /^(?:from|to|after)$/.test(mark));
}

const WHERE = /^(?:in|at|near|on|across|throughout|around|inside|outside|within)$/;
