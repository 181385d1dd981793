import type { Word } from "../analysis.js";
import { isSaying } from "../names/saying.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import { actorOf } from "./actor-of.js";
import { standsApart } from "./apart-from.js";
import type { Draft } from "./draft.js";
import { isWhen } from "./is-time.js";
import { canAct } from "./kind.js";
import { isOfScene, isOutliving } from "./light-verbs.js";
import { isMoney } from "./money.js";
import { meant } from "./phrase.js";
import { placeLabel } from "./place-label.js";
import { rolesIn } from "./roles.js";
import { isMedium } from "./slots.js";
import type { Taken } from "./taken.js";
import type { Trigger } from "./triggers.js";

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
export function isBystander(tree: Tree, event: number, head: number): boolean {
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
