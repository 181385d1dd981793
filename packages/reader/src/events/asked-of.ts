import type { Reading } from "../reading.js";
import type { Clause } from "./clause.js";
import { isGerund } from "./gerund.js";
import { canAct } from "./kind.js";

/**
 * "suggested that the sides *meet*", "that a vote *be held*", "that they should meet": what is asked of somebody. "Suggested that they had met", "that
 * arrests aim at the press": what is taken to be so.
 */
export function isAskedOf(reading: Reading, clause: Clause, verb: number): boolean {
  const { tree } = clause;
  const { form, lemma } = tree.word(verb);
  const subject = tree.child(verb, "nsubj", "nsubj:pass");
  // "suggested meeting", "suggested to the sides to meet"
  if (!subject) return true;
  const helpers = tree.children(verb, "aux", "aux:pass", "cop").map((helper) => helper.form.toLowerCase());
  if (helpers.some((helper) => /^(?:should|must|ought)$/.test(helper))) return true;
  const [first] = helpers;
  if (first !== undefined) return first === "be";
  return form.toLowerCase() === lemma.toLowerCase() && !isGerund(form) && canAct(reading, subject.index);
}

/** "asked *what* Oman would do", "asked *which* side had fired", "asked *who* had fired": a question, which asks nobody to do anything. */
export function asksWhat({ tree }: Clause, verb: number): boolean {
  const isWhat = (form: string) => /^(?:what|which|whose|who|whom)$/i.test(form);
  return tree
    .children(verb, "nsubj", "nsubj:pass", "obj", "obl", "det")
    .some(
      ({ index, form }) =>
        index < verb && (isWhat(form) || tree.children(index, "det", "nmod:poss").some((word) => isWhat(word.form))),
    );
}
