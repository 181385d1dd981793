import type { Word } from "../analysis.js";
import { asks } from "../statements/reach.js";
import { isDeprel, type Tree } from "../tree.js";
import { isGerund } from "./gerund.js";
import { lemmasOf } from "./lemmas.js";
import { modalityWords } from "./modality-words.js";
import { type Mood, mood, moodBy } from "./mood.js";
import { negationOf } from "./negation.js";

/** What the verb's own words tell: "did not", "will", "may", "is fighting". Undefined where the verb itself says nothing. */
export function ownMood(tree: Tree, verb: number): Mood | undefined {
  const word = tree.word(verb);
  const helpers = tree.children(verb, "aux", "aux:pass", "cop");
  const condition = conditionOf(tree, verb);
  const negation = negationOf(tree, verb);
  // "if the army does not withdraw": nobody says that it did not.
  if (negation && !condition) return mood("did-not-happen", "negation", negation);
  const has = (...wanted: string[]) => helpers.find((helper) => wanted.includes(helper.form.toLowerCase()));
  const perfect = has("have", "has", "had", "having", "'ve", "’ve");
  if (condition) return mood("possible", "condition", condition);
  // "Had they been warned, they would have fled": nobody warned them.
  const unmet = inverted(tree, verb, /^had$/i);
  if (unmet) return mood("did-not-happen", "condition", unmet);
  const time = highTime(tree, verb);
  if (time) return mood("called-for", "condition", time);
  const until = notYet(tree, verb, helpers);
  if (until) return mood("possible", "condition", until);
  const whoever = ofWhoever(tree, verb, helpers);
  if (whoever) return mood("possible", "condition", ...whoever);
  const or = orElse(tree, verb);
  if (or) return mood("threatened", "condition", or);
  const asked = helpers.find((helper) => asksWhether(tree, verb, helper));
  if (asked) return mood("possible", "condition", asked);
  const closer = askedFirst(tree, verb);
  if (closer) return mood("threatened", "condition", closer);
  const will = has("will", "shall", "'ll", "’ll", "wo", "gon") ?? (perfect ? undefined : has("would", "'d", "’d"));
  if (will) {
    const hangs = hangsOn(tree, verb);
    return hangs ? mood("possible", "condition", hangs, will) : mood("planned", "auxiliary", will);
  }
  // "would have ended the siege": it did not.
  const unreal = perfect && has("would", "'d", "’d");
  if (unreal) return mood("did-not-happen", "auxiliary", unreal, perfect);
  const may = has("may", "might", "could", "can");
  if (may && !(has("could", "can") && has("n't"))) return mood("possible", "auxiliary", may);
  const must = has("must", "should", "ought");
  if (must) return mood("called-for", "auxiliary", must);
  const yet = isYetToDo(tree, word, helpers);
  if (yet) return mood("did-not-happen", "auxiliary", ...yet);
  const to = isToDo(tree, word, helpers);
  // "was to have signed the accord": it did not come to that.
  if (to && perfect && /^(?:was|were)$/i.test(to[0]?.form ?? ""))
    return mood("did-not-happen", "auxiliary", ...to, perfect);
  if (to) return mood("planned", "auxiliary", ...to);
  if (isImperative(tree, verb)) return mood("called-for", "imperative", word);
  const passing = has("being");
  // "dozens were taken, with two being shot": told as done.
  // "in hospital after being shot": done before the rest.
  // "denied being attacked", "complained of being shot at": a passive that has no tense of its own.
  const beside =
    passing &&
    (tree.children(verb, "mark", "case").some(({ form }) => LEADS_IN.test(form)) ||
      (isDeprel(word.deprel, ["xcomp", "ccomp", "csubj"]) &&
        !tree.child(verb, "nsubj", "nsubj:pass") &&
        !has("is", "are", "was", "were", "'s", "’s", "'re", "’re")));
  if (passing && !beside) return mood("ongoing", "progressive", passing, word);
  const being = has("be", "is", "are", "was", "were", "been", "am", "'s", "’s", "'re", "’re", "being");
  if (isGerund(word.form) && being && !beside) return mood("ongoing", "progressive", being, word);
  const still = stillThere(tree, word);
  if (still) return still;
  // "rebels remain besieged": where a parser has "remain" describe the verb.
  const remain = tree.children(verb, "advmod", "aux").find(({ form }) => /^(?:remain|remains|stay|stays)$/i.test(form));
  if (remain && remain.index < verb && !isGerund(word.form)) return mood("ongoing", "progressive", remain, word);
  const lasting = perfect && lasts(tree, word);
  if (lasting) return lasting;
  if (isDeprel(word.deprel, ["conj"]) && !tree.child(verb, "nsubj", "nsubj:pass")) {
    const first = tree.word(word.head);
    // "had not been told and demanded more": what is done to somebody has no fellow that does something.
    const isOther = tree.child(first.index, "aux:pass") && tree.child(verb, "obj", "ccomp");
    const alike = first.form !== first.lemma && isGerund(first.form) === isGerund(word.form);
    if (first.upos === "VERB" && !isOther && !helpers.length && (alike || word.form.toLowerCase() === word.lemma))
      return ownMood(tree, first.index);
  }
  return undefined;
}

/** What may lead in a participle that goes along with another verb. */
const LEADS_IN = /^(?:with|after|since|following|of|for|about|before|despite|by|from)$/i;

/** The "if" of "if rebels attack", "unless the state withdraws", "whether he was killed"; the "should" of "should rebels attack". */
function conditionOf(tree: Tree, verb: number): Word | undefined {
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
function before(tree: Tree, { index }: Word): number {
  return Math.min(...tree.subtree(index)) - 1;
}

/** "*Did* the army shell the town?": nobody says that it did; "who shelled it?" takes it as known. */
function asksWhether(tree: Tree, verb: number, helper: Word): boolean {
  const subject = tree.child(verb, "nsubj", "nsubj:pass");
  const before = tree.words[helper.index - 1];
  const opens =
    before?.sentence !== helper.sentence || before.upos === "PUNCT" || /^(?:and|but|so|or)$/i.test(before.form);
  return subject !== undefined && helper.index < subject.index && opens && asks(tree, verb);
}

/** The "time" of "it is high time the army left", "it was about time that they freed him": a past tense there tells of nothing done. */
function highTime(tree: Tree, verb: number): Word | undefined {
  const subject = tree.child(verb, "nsubj", "nsubj:pass");
  const { form, lemma } = tree.word(verb);
  if (!subject || tree.child(verb, "aux") || form.toLowerCase() === lemma.toLowerCase() || isGerund(form))
    return undefined;
  let at = before(tree, subject);
  if (/^that$/i.test(tree.words[at]?.form ?? "")) at--;
  const time = tree.words[at];
  if (!time || !/^time$/i.test(time.form) || time.sentence !== subject.sentence) return undefined;
  at--;
  while (/^(?:high|about|past|long|well)$/i.test(tree.words[at]?.form ?? "")) at--;
  const isIt = /^(?:is|was|['’]s)$/i.test(tree.words[at]?.form ?? "") && /^it$/i.test(tree.words[at - 1]?.form ?? "");
  return isIt && !/s$/i.test(form) ? time : undefined;
}

/** The "should" of "should rebels attack", the "had" of "had rebels attacked", before the subject of a clause of its own. */
function inverted(tree: Tree, verb: number, form: RegExp): Word | undefined {
  const subject = tree.child(verb, "nsubj", "nsubj:pass");
  if (!subject || !isDeprel(tree.word(verb).deprel, ["advcl"])) return undefined;
  return tree.children(verb, "aux", "mark").find((helper) => form.test(helper.form) && helper.index < subject.index);
}

/** The "before" of "before the siege is lifted", the "until" of "until rebels release him": in the present tense what has not come yet. */
function notYet(tree: Tree, verb: number, helpers: readonly Word[]): Word | undefined {
  const word = tree.word(verb);
  const mark = tree.children(verb, "mark").find(({ form }) => /^(?:before|until|till|once)$/i.test(form));
  if (!mark || !tree.child(verb, "nsubj", "nsubj:pass")) return undefined;
  // "would sign nothing until the army withdrew": what has to come first is no further than what hangs on it.
  const waits = isDeprel(word.deprel, ["advcl"]) ? tree.children(word.head, "aux") : [];
  const isAhead = waits.some(({ form }) => /^(?:will|would|wo|shall|['’]ll|['’]d|must)$/i.test(form));
  if (isAhead && /^(?:until|till)$/i.test(mark.form) && !waits.some(({ form }) => /^have$/i.test(form))) return mark;
  return isPresent(word, helpers) ? mark : undefined;
}

function isPresent(verb: Word, [helper]: readonly Word[]): boolean {
  if (helper) return /^(?:is|are|has|have|['’]s|['’]re|['’]ve)$/i.test(helper.form);
  const form = verb.form.toLowerCase();
  const [lemma = ""] = lemmasOf(verb);
  return !SAME_IN_PAST.test(form) && (form === lemma || (/s$/.test(form) && form !== lemma));
}

/** "*Those who* lay down arms *will* be spared", "fighters who surrender would be": of nobody yet, what is to be done with them hangs on it. */
function ofWhoever(tree: Tree, verb: number, helpers: readonly Word[]): readonly Word[] | undefined {
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
function hangsOn(tree: Tree, verb: number): Word | undefined {
  return tree
    .children(verb, "advcl")
    .flatMap((clause) => conditionOf(tree, clause.index) ?? [])
    .find((mark) => !/^whether$/i.test(mark.form));
}

/** The "or" of "leave or be bombed", "pay or face arrest". */
function orElse(tree: Tree, verb: number): Word | undefined {
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
function askedFirst(tree: Tree, verb: number): Word | undefined {
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

/** "are to hand over", "is due to visit", "was about to sign"; "France to withdraw", as headlines have it. */
function isToDo(tree: Tree, verb: Word, helpers: readonly Word[]): readonly Word[] | undefined {
  const mark = tree.words[verb.index - 1];
  if (
    verb.head === verb.index &&
    tree.child(verb.index, "nsubj") &&
    mark?.head === verb.index &&
    /^to$/i.test(mark.form)
  )
    return [mark];
  const be = helpers.find(({ form }) => /^(?:is|are|was|were|be|been)$/i.test(form));
  if (!be || isGerund(verb.form)) return undefined;
  const next = tree.words[be.index + 1];
  const due = next && /^(?:due|about|set)$/i.test(next.form) ? next : undefined;
  const to = tree.words[be.index + (due ? 2 : 1)];
  return to && to.form.toLowerCase() === "to" && to.index < verb.index ? [be, ...(due ? [due] : []), to] : undefined;
}

/** "are yet to meet". */
function isYetToDo(tree: Tree, verb: Word, helpers: readonly Word[]): readonly Word[] | undefined {
  for (const be of helpers) {
    const [yet, to] = tree.words.slice(be.index + 1, be.index + 3);
    if (yet && to && /^yet$/i.test(yet.form) && /^to$/i.test(to.form) && to.index < verb.index) return [be, yet, to];
  }
  return undefined;
}

/** "There is still fighting in the port", of which a parser may make a clause. */
export function stillThere(tree: Tree, { index, form }: Word): Mood | undefined {
  const there = tree.parent(index);
  if (
    !there ||
    !/ing$|s$/i.test(form) ||
    !/^(?:is|are|was|were)$/i.test(there.form) ||
    !tree.child(there.index, "expl")
  )
    return undefined;
  const still = [there.index, index]
    .flatMap((at) => tree.children(at, "advmod"))
    .find((word) => /^still$/i.test(word.form));
  return still && mood("ongoing", "progressive", there, still);
}

/** "has been besieged since March": by a verb that the lexicon knows to last, told as going on up to now. */
function lasts(tree: Tree, verb: Word): Mood | undefined {
  const line = modalityWords("V", verb).find(({ over }) => over.has("since"));
  if (!line) return undefined;
  const since = tree
    .children(verb.index, "obl", "advcl", "advmod")
    .flatMap(({ index }) => [tree.word(index), ...tree.children(index, "case", "mark")])
    .find(({ form }) => /^(?:since|for)$/i.test(form));
  return since && moodBy(line, verb);
}

/** A bare verb that opens its clause, without subject: "invade it and turn its safety into fear". */
function isImperative(tree: Tree, verb: number): boolean {
  const word = tree.word(verb);
  if (word.upos !== "VERB" || !isBareForm(word)) return false;
  if (tree.child(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "mark", "expl")) return false;
  if (isDeprel(word.deprel, ["conj"])) {
    const first = tree.word(word.head);
    // "… invade it": a bare verb beside a past one is no fellow of it.
    const bare = isBareForm(first);
    // "stole the herd and hit a herder": some verbs look the same in the past.
    // "Fighters overrun village, burn houses": what they do besides.
    if (tree.words[verb - 1]?.form === "," && tree.child(first.index, "nsubj") && !isImperative(tree, first.index))
      return false;
    if (!bare && SAME_IN_PAST.test(word.form) && !isGerund(first.form)) return false;
    return (
      first.upos === "VERB" &&
      (isImperative(tree, first.index) ||
        (!bare && !isGerund(first.form) && !tree.child(first.index, "aux", "mark") && !/s$/.test(first.form)))
    );
  }
  // "An arsonist set fire to it": where a noun stands before it, the parser has lost the subject.
  const before = tree.words[verb - 1];
  if (before?.sentence === word.sentence && /^(?:NOUN|PROPN|PRON)$/.test(before.upos)) return false;
  return isDeprel(word.deprel, ["root", "ccomp", "parataxis"]);
}

/** "shoot", whatever the model takes for the lemma of "shot". */
function isBareForm(word: Word): boolean {
  return word.form.toLowerCase() === (lemmasOf(word)[0] ?? word.lemma.toLowerCase());
}

const SAME_IN_PAST =
  /^(?:beat|hit|cut|set|put|shut|hurt|burst|let|beset|spread|cast|split|shed|quit|bid|thrust|read|forecast|broadcast)$/i;
