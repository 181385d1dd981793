import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { before, isPresent } from "./conditioned.js";
import { isImperative } from "./imperative.js";

/** The "or" of "leave or be bombed", "pay or face arrest". */
export function orElse(tree: Tree, verb: number): Word | undefined {
  const word = tree.word(verb);
  const subject = tree.child(verb, "nsubj", "nsubj:pass");
  if (!isDeprel(word.deprel, ["conj"])) return subject && orBeside(tree, word, subject);
  // "give up or we storm the building"
  if (subject) {
    const or = tree.children(verb, "cc").find(({ form }) => /^or$/i.test(form));
    const own = /^(?:we|i)$/i.test(subject.form) && isImperative(tree, word.head);
    return own || (or && isOtherwise(tree, verb, or)) ? or : undefined;
  }
  const be = tree.children(verb, "aux:pass", "aux").some(({ form }) => form.toLowerCase() === "be");
  return be ? tree.children(verb, "cc").find(({ form }) => /^or$/i.test(form)) : undefined;
}

/** The "and" of "*come closer and* we shoot": what we do hangs on what is asked. */
export function askedFirst(tree: Tree, verb: number): Word | undefined {
  const word = tree.word(verb);
  const subject = tree.child(verb, "nsubj");
  if (!isDeprel(word.deprel, ["conj"]) || !subject || !/^(?:we|i)$/i.test(subject.form)) return undefined;
  if (!isPresent(word, tree.children(verb, "aux")) || !isImperative(tree, word.head)) return undefined;
  return tree.children(verb, "cc").find(({ form }) => /^and$/i.test(form));
}

/** "Hand them over or ports will be bombed, he said": where a parser hangs both on what is said of them. */
function orBeside(tree: Tree, verb: Word, subject: Word): Word | undefined {
  const or = tree.words[before(tree, subject)];
  const asked = tree
    .children(verb.head, "ccomp")
    .find(({ index }) => index < subject.index && isImperative(tree, index));
  const will = tree.children(verb.index, "aux").some(({ form }) => /^(?:will|shall|['’]ll)$/i.test(form));
  return asked && will && or && /^or$/i.test(or.form) && isDeprel(verb.deprel, ["ccomp"]) ? or : undefined;
}

/** "Hand them over, or the valley will be bombed", "they must leave or troops will fire": what comes where the first is not done. */
function isOtherwise(tree: Tree, verb: number, or: Word): boolean {
  const will = tree.children(verb, "aux").some(({ form }) => /^(?:will|shall|would|['’]ll)$/i.test(form));
  if (!will) return false;
  const first = tree.word(tree.word(verb).head);
  const asked = tree.children(first.index, "aux").some(({ form }) => /^(?:must|should|shall)$/i.test(form));
  return asked || isImperative(tree, first.index) || tree.words[or.index - 1]?.form === ",";
}
