import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { asksWhether, before, conditionOf, hangsOn, inverted, isPresent, ofWhoever } from "./conditioned.js";
import { isGerund } from "./gerund.js";
import { isImperative } from "./imperative.js";
import { type Mood, mood } from "./mood.js";
import { negationOf } from "./negation.js";
import { askedFirst, orElse } from "./or-else.js";
import { lasts, stillThere } from "./still-there.js";

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
