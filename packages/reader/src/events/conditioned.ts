import type { Word } from "../analysis.js";
import { asks } from "../statements/reach.js";
import { isDeprel, type Tree } from "../tree.js";
import { SAME_IN_PAST } from "./imperative.js";
import { lemmasOf } from "./lemmas.js";

/** The "if" of "if rebels attack", "unless the state withdraws", "whether he was killed"; the "should" of "should rebels attack". */
export function conditionOf(tree: Tree, verb: number): Word | undefined {
  const mark = tree.children(verb, "mark", "aux").find((mark) => /^(?:if|unless|whether|lest)$/i.test(mark.form));
  if (mark) return mark;
  // "in case the victors loot it"
  const inCase = tree
    .children(verb, "mark")
    .find(({ form, index }) => /^in$/i.test(form) && /^case$/i.test(tree.words[index + 1]?.form ?? ""));
  return inCase ?? inverted(tree, verb, /^should$/i) ?? wereTo(tree, verb);
}

/** The "were" of "were rebels to attack the dam, …", which opens its clause before the subject of an infinitive, wherever a parser hangs it. */
function wereTo(tree: Tree, verb: number): Word | undefined {
  const subject = tree.child(verb, "nsubj", "nsubj:pass");
  if (!subject || !tree.children(verb, "mark").some(({ form }) => /^to$/i.test(form))) return undefined;
  const were = tree.words[before(tree, subject)];
  if (!were || !/^were$/i.test(were.form) || were.sentence !== subject.sentence) return undefined;
  const last = tree.words[were.index - 1];
  const opens = last?.sentence !== were.sentence || last.upos === "PUNCT" || /^(?:and|but|or)$/i.test(last.form);
  return opens && !asks(tree, verb) ? were : undefined;
}

/** Where the word right before a phrase would stand. */
export function before(tree: Tree, { index }: Word): number {
  return Math.min(...tree.subtree(index)) - 1;
}

/** "*Did* the army shell the town?": nobody says that it did; "who shelled it?" takes it as known. */
export function asksWhether(tree: Tree, verb: number, helper: Word): boolean {
  const subject = tree.child(verb, "nsubj", "nsubj:pass");
  const before = tree.words[helper.index - 1];
  const opens =
    before?.sentence !== helper.sentence || before.upos === "PUNCT" || /^(?:and|but|so|or)$/i.test(before.form);
  return subject !== undefined && helper.index < subject.index && opens && asks(tree, verb);
}

/** The "should" of "should rebels attack", the "had" of "had rebels attacked", before the subject of a clause of its own. */
export function inverted(tree: Tree, verb: number, form: RegExp): Word | undefined {
  const subject = tree.child(verb, "nsubj", "nsubj:pass");
  if (!subject || !isDeprel(tree.word(verb).deprel, ["advcl"])) return undefined;
  return tree.children(verb, "aux", "mark").find((helper) => form.test(helper.form) && helper.index < subject.index);
}

export function isPresent(verb: Word, [helper]: readonly Word[]): boolean {
  if (helper) return /^(?:is|are|has|have|['’]s|['’]re|['’]ve)$/i.test(helper.form);
  const form = verb.form.toLowerCase();
  const [lemma = ""] = lemmasOf(verb);
  return !SAME_IN_PAST.test(form) && (form === lemma || (/s$/.test(form) && form !== lemma));
}

/** "*Those who* lay down arms *will* be spared", "fighters who surrender would be": of nobody yet, what is to be done with them hangs on it. */
export function ofWhoever(tree: Tree, verb: number, helpers: readonly Word[]): readonly Word[] | undefined {
  const word = tree.word(verb);
  const who = tree.child(verb, "nsubj", "nsubj:pass");
  // "Whoever harms our citizens": nobody yet.
  const whoever = [who, tree.words[verb - 1]].find((one) => /^(?:who|which|what)ever$/i.test(one?.form ?? ""));
  if (whoever && isPresent(word, helpers)) return [whoever];
  if (!isDeprel(word.deprel, ["acl"]) || !isPresent(word, helpers)) return undefined;
  const whom = tree.word(word.head);
  if (!who || !/^(?:who|that)$/i.test(who.form) || whom.upos === "PROPN") return undefined;
  if (
    tree.child(whom.index, "nmod:poss") ||
    tree.children(whom.index, "det").some(({ form }) => /^(?:the|this|these)$/i.test(form))
  )
    return undefined;
  const above = isDeprel(whom.deprel, ["nsubj"]) ? tree.parent(whom.index) : undefined;
  const will =
    above &&
    tree.children(above.index, "aux").find(({ form }) => /^(?:will|shall|would|must|should|['’]ll)$/i.test(form));
  return will && [who, will];
}

/** The "if" or "unless" that what will be hangs on: "will clash unless it rains". */
export function hangsOn(tree: Tree, verb: number): Word | undefined {
  return tree
    .children(verb, "advcl")
    .flatMap((clause) => conditionOf(tree, clause.index) ?? [])
    .find((mark) => !/^whether$/i.test(mark.form));
}
