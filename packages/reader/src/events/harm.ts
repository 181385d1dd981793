import type { PloverType } from "sayso-record";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Draft } from "./draft.js";
import { isGerund } from "./gerund.js";
import { HARMING } from "./harming.js";
import { kindOf } from "./kind.js";
import { meant } from "./phrase.js";
import { attackOn } from "./struck.js";

/**
 * "had been killed", "arrested two men", beside whatever else a sentence tells: done, to somebody, in a verb's own words. Not what only says
 * which attack or which men are meant ("the blast that killed the senator").
 */
export function isHarm(reading: Reading, draft: Draft): boolean {
  const { trigger, participants, modality } = draft;
  if (!HARMING.has(trigger.type)) return false;
  const { upos, deprel } = reading.tree.word(trigger.at);
  if (isOfVictim(reading, draft)) return true;
  // "a nurse whom they had held for seven months"
  const isDone = modality === "happened" || modality === "ongoing";
  if (!isDone || trigger.light !== undefined || upos !== "VERB") return false;
  if (isDeprel(deprel, ["acl"]) && !isNews(reading, draft)) return false;
  // "a teacher, whose house was burned": the house is somebody's who is told of.
  if (isDeprel(deprel, ["acl"]) && whoseSubject(reading.tree, trigger.at) !== undefined) return true;
  // "abducted hundreds of pupils": those who are counted.
  return participants.recipientHeads
    .flatMap((head) => [head, ...meant(reading, head)])
    .some(
      (head) =>
        kindOf(reading, head) === "agent" ||
        (isClause(reading.tree, trigger.at) && isScene(reading, trigger.type, head)),
    );
}

/** "after the post *was attacked*", ", which *were* then *shelled*": a clause with words of its own for when it is. */
function isClause(tree: Tree, verb: number): boolean {
  const isFree = isDeprel(tree.word(verb).deprel, ["advcl", "conj", "ccomp", "parataxis"]) || isAside(tree, verb);
  return isFree && tree.child(verb, "aux:pass") !== undefined;
}

/** What is attacked, where it is a place. */
function isScene(reading: Reading, type: PloverType, head: number): boolean {
  return type === "ASSAULT" && kindOf(reading, head) === "place";
}

/** "since *the arrest of the president*", "asked about *the shelling of Oman*": the noun of what was done, with those or the place it was done to. */
function isOfVictim(reading: Reading, { trigger, participants, modality }: Draft): boolean {
  const { tree } = reading;
  if (tree.word(trigger.at).upos !== "NOUN" || trigger.light !== undefined || modality !== "happened") return false;
  if (trigger.entry.only === "unsure" || !tree.child(trigger.at, "det", "nmod:poss")) return false;
  // "aid to the war against Oman": what goes on is known, and no deed of its own.
  if (LASTING.test(tree.word(trigger.at).lemma)) return false;
  return participants.recipientHeads.some((head) => {
    const isOf = tree.children(head, "case").some(({ form }) => /^(?:of|on|against)$/i.test(form));
    const kind = kindOf(reading, head);
    return (
      isOf && tree.isWithin(head, trigger.at) && (kind === "agent" || (trigger.type === "ASSAULT" && kind === "place"))
    );
  });
}

const LASTING = /^(?:war|conflict|fight|struggle|campaign|insurgency)$/i;

/** "71 people were killed and 400 houses torched": the harm to things is told no less than that to people. */
export function isHarmBeside(reading: Reading, draft: Draft, at: ReadonlyMap<number, Draft>): boolean {
  const { trigger, participants, modality } = draft;
  const { upos, deprel, head } = reading.tree.word(trigger.at);
  if (!HARMING.has(trigger.type) || modality !== "happened" || trigger.light !== undefined || upos !== "VERB")
    return false;
  const first = at.get(head);
  return (
    isDeprel(deprel, ["conj"]) &&
    participants.recipientHeads.length > 0 &&
    first !== undefined &&
    (isHarm(reading, first) ||
      (HARMING.has(first.trigger.type) && first.modality === "happened" && first.confidence >= TOLD))
  );
}

/** How sure the first of two acts of force must be for the second to be told with it. */
const TOLD = 0.05;

/** Whether a clause that hangs on a noun tells what was done, and not only which one is meant. */
function isNews(reading: Reading, { trigger, participants }: Draft): boolean {
  const { tree } = reading;
  return (
    isTold(tree, trigger.at) ||
    isWhere(tree, trigger.at) ||
    isWherein(tree, trigger.at) ||
    whoseSubject(tree, trigger.at) !== undefined ||
    (isAside(tree, trigger.at) && participants.actorHeads.length > 0) ||
    isCountedWho(reading, trigger.at) ||
    isUnknown(reading, trigger.at) ||
    isDoneToThem(reading, trigger.at) ||
    (participants.actorHeads.length > 0 && participants.recipientHeads.length > 0) ||
    (!isDefinite(tree, attackOn(reading, tree.word(trigger.at).head, trigger.at)) &&
      participants.recipientHeads.some((head) => isToll(reading, head, trigger.at)))
  );
}

/** "*Five guards who were taken* hostage were freed": they are counted, not known, and what was done to them is told first here. */
function isCountedWho({ tree, figures }: Reading, verb: number): boolean {
  const { head, deprel } = tree.word(verb);
  const who = tree.child(verb, "nsubj:pass");
  if (deprel !== "acl:relcl" || !who || !/^(?:who|that)$/i.test(who.form) || isDefinite(tree, head)) return false;
  const span = tree.span(tree.phrase(head).first, head + 1);
  return figures.some(({ span: [start, end] }) => span[0] <= start && end <= span[1]);
}

/** "*Men kidnapped in Oman* were freed", "a man who was detained near the port": of whom nothing was told yet, where it was done stands with it. */
function isUnknown(reading: Reading, verb: number): boolean {
  const { tree } = reading;
  const { head, deprel, form } = tree.word(verb);
  const who = tree.child(verb, "nsubj:pass");
  const isWho = deprel === "acl:relcl" && who !== undefined && /^(?:who|that)$/i.test(who.form);
  const isBare = deprel === "acl" && !isGerund(form) && !tree.child(verb, "obj", "nsubj", "mark");
  if (!(isWho || isBare) || isDefinite(tree, head) || tree.child(head, "nmod:poss") || tree.word(head).upos !== "NOUN")
    return false;
  return tree.children(verb, "obl").some(({ index }) => kindOf(reading, index) === "place");
}

/** "the attack that killed ten" is known, and the clause says which one it is; "an attack that killed ten" is news. */
function isDefinite(tree: Tree, noun: number): boolean {
  return tree.children(noun, "det").some(({ form }) => /^(?:the|that|this|those|these)$/i.test(form));
}

/** The clause of "the claim that he had been killed": a subject of its own, none that stands for the noun. */
export function isTold(tree: Tree, verb: number): boolean {
  const subject = tree.child(verb, "nsubj", "nsubj:pass");
  return (
    subject !== undefined &&
    !/^(?:who|which|that)$/i.test(subject.form) &&
    tree.children(verb, "mark").some(({ form }) => /^that$/i.test(form))
  );
}

/** "the province, where gunmen have abducted hundreds": told of a place behind a comma, not to say which place is meant. */
function isWhere(tree: Tree, verb: number): boolean {
  const where = tree.children(verb, "advmod", "mark").find(({ form, index }) => index < verb && /^where$/i.test(form));
  return (
    where !== undefined &&
    tree.words[where.index - 1]?.form === "," &&
    tree.child(verb, "nsubj", "nsubj:pass") !== undefined
  );
}

/** "an ambush in which four soldiers died": what happened in it, with a subject of its own. */
function isWherein(tree: Tree, verb: number): boolean {
  const { first } = tree.phrase(verb);
  const [preposition, which] = [tree.words[first], tree.words[first + 1]];
  // A comma may open the clause.
  const at = preposition?.form === "," ? first + 1 : first;
  return (
    /^(?:in|during|under)$/i.test(tree.words[at]?.form ?? "") &&
    /^which$/i.test((at === first ? which : tree.words[at + 1])?.form ?? "") &&
    tree.child(verb, "nsubj", "nsubj:pass") !== undefined
  );
}

/** The "house" of "whose house was burned", "whose house they burned". */
function whoseSubject(tree: Tree, verb: number): number | undefined {
  const subject = tree.children(verb, "nsubj", "obj").find(({ index }) => index < verb);
  const isWhose = subject && tree.children(subject.index, "nmod:poss").some(({ form }) => /^whose$/i.test(form));
  return isWhose ? subject.index : undefined;
}

/** "the soldiers *captured when the base fell*": of whom something was done to more is told than which they are. */
function isDoneToThem(reading: Reading, verb: number): boolean {
  const { tree } = reading;
  const { deprel, form, lemma, head } = tree.word(verb);
  if (
    kindOf(reading, head) !== "agent" ||
    deprel !== "acl" ||
    isGerund(form) ||
    form.toLowerCase() === lemma.toLowerCase()
  )
    return false;
  return !tree.child(verb, "obj", "nsubj", "mark") && tree.child(verb, "obl", "advcl") !== undefined;
}

/** "a bombing that killed 34 people": those are counted. */
function isToll({ tree, figures }: Reading, head: number, verb: number): boolean {
  if (!tree.isWithin(head, verb)) return false;
  const [from, to] = [tree.phrase(head).first, head + 1];
  const span = tree.span(from, to);
  return figures.some(({ kind, span: [start, end] }) => TOLL.has(kind) && span[0] <= start && end <= span[1]);
}

const TOLL: ReadonlySet<string> = new Set(["killed", "injured", "detained", "missing"]);

/** ", which Chad has accused of backing them,": told by the way, not to say which man or thing is meant. */
export function isAside(tree: Tree, verb: number): boolean {
  const clause = tree.word(verb);
  if (clause.deprel !== "acl:relcl") return false;
  const { first } = tree.phrase(verb);
  return tree.words[first]?.form === "," || tree.words[first - 1]?.form === ",";
}
