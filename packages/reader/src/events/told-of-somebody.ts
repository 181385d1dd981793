import type { Word } from "../analysis.js";
import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import type { Draft } from "./draft.js";
import { isGerund } from "./gerund.js";
import { canAct } from "./kind.js";

/**
 * "Sudan, which has refused to extradite him", "protesters who demanded his return", "and whom rights groups accuse": what somebody does in a finite verb of
 * a clause of its own is told, though the sentence is about something else. Not what only says when or why ("before they fled").
 */
export function isToldOfSomebody(reading: Reading, { trigger, participants, modality }: Draft): boolean {
  const { tree } = reading;
  const { at, light, entry } = trigger;
  const { upos, deprel, form } = tree.word(at);
  if (upos !== "VERB" || light !== undefined || isGerund(form) || entry.only === "unsure") return false;
  if (!participants.actorHeads.some((head) => canAct(reading, head))) return isDoneThence(reading, at);
  const isPlanned = modality === "planned" && deprel === "acl:relcl";
  if (modality !== "happened" && modality !== "ongoing" && !isPlanned) return false;
  if (deprel !== "acl:relcl") return isDeprel(deprel, ["conj", "ccomp"]);
  return tree.children(at, "nsubj").some((who) => /^(?:who|which|that)$/i.test(who.form));
}

/** "Sotk, *from which* 2,700 women have been evacuated": people were. */
function isDoneThence(reading: Reading, verb: number): boolean {
  const { tree } = reading;
  const who = tree.child(verb, "nsubj:pass");
  if (!who || !canAct(reading, who.index) || /^(?:who|which|that)$/i.test(who.form)) return false;
  return tree.children(verb, "obl").some((from) => from.index < verb && /^which$/i.test(from.form));
}

/** "the 2022 peace deal", "since the coup of 2021", "his arrest in June": a noun with its own date names what took place then. */
export function isDatedNoun(reading: Reading, { trigger, modality }: Draft): boolean {
  const { tree } = reading;
  const { at, light } = trigger;
  if (modality !== "happened" || light !== undefined || tree.word(at).upos !== "NOUN") return false;
  if (tree.children(at, "compound", "nummod", "nmod", "amod").some((word) => isDate(reading, word, DATED))) return true;
  // A parser may hang the date on the verb; a day may be the verb's own.
  const [mark, date] = tree.words.slice(at + 1, at + 3);
  return mark !== undefined && date !== undefined && /^(?:in|of)$/i.test(mark.form) && isDate(reading, date, LONG);
}

function isDate({ times }: Reading, { span: [from, to] }: Word, precise: RegExp): boolean {
  return times.some(({ span, precision }) => span[0] <= from && to <= span[1] && precise.test(precision));
}

const LONG = /^(?:year|month)$/;
const DATED = /^(?:year|month|day|time)$/;
