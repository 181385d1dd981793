import type { Word } from "../analysis.js";
import type { Change } from "../mends/mend.js";
import { roleNoun } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import { gerundListed, objectOfSecond } from "./after-two-verbs.js";
import { askedBare } from "./asked-bare.js";
import { chargedDeed, ofEachOther } from "./charged-deeds.js";
import { entriesOf, isDoneToObject } from "./event-words.js";
import { isGerund } from "./gerund.js";
import { lemmasOf } from "./lemmas.js";
import { modalityWords } from "./modality-words.js";

/** Slips of a parser that give an act to the wrong people: what has to be changed for the word. */
export function doersMended(tree: Tree, word: Word): readonly Change[] {
  return (
    told(tree, word) ??
    askedBare(tree, word) ??
    byBoth(tree, word) ??
    harmedToo(tree, word) ??
    whoIsMeant(tree, word) ??
    forWhom(tree, word) ??
    dayBetween(tree, word) ??
    doneToLast(tree, word) ??
    whoHad(tree, word) ??
    byThoseDoing(tree, word) ??
    afterWhat(tree, word) ??
    chargedDeed(tree, word) ??
    ofEachOther(tree, word) ??
    objectOfSecond(tree, word) ??
    gerundListed(tree, word) ??
    []
  );
}

/** "A gunman *accused* of killing eight may have chosen the school": accused by others; the choosing is his. */
function told(tree: Tree, word: Word): readonly Change[] | undefined {
  if (word.upos !== "VERB" || !/ed$|ot$/i.test(word.form) || isGerund(word.form)) return undefined;
  const own = tree.children(word.index, "nsubj").find(({ index }) => index < word.index);
  // A parser may have "said" govern the gunman, and not what he did.
  const noun = own ? undefined : tree.parent(word.index);
  const isObject = noun && isDeprel(word.deprel, ["acl"]) && isDeprel(noun.deprel, ["obj"]) && noun.index < word.index;
  const subject = isObject ? noun : own;
  if (!subject || tree.child(word.index, "aux", "obj", "iobj")) return undefined;
  if (!/^(?:of|in|by|at|with|on|over|during)$/i.test(tree.words[word.index + 1]?.form ?? "")) return undefined;
  const below = tree.children(word.index, "advcl", "ccomp", "xcomp", "parataxis", "conj");
  const finite = [
    ...below,
    ...below.flatMap(({ index }) => tree.children(index, "advcl", "ccomp", "xcomp", "conj")),
  ].find((verb) => verb.index > word.index && isLoose(tree, verb));
  if (!finite) return undefined;
  const { head, deprel } = isObject ? subject : word;
  const isSaid = isObject || (isDeprel(deprel, ["acl"]) && tree.word(head).upos === "VERB");
  return [
    [finite.index, { head: head === word.index ? finite.index : head, deprel: isSaid ? "ccomp" : deprel }],
    [subject.index, { head: finite.index, deprel: tree.child(finite.index, "aux:pass") ? "nsubj:pass" : "nsubj" }],
    [word.index, { head: subject.index, deprel: "acl" }],
  ];
}

/** A finite verb with helpers of its own and nobody who does it. */
function isLoose(tree: Tree, { index, upos }: Word): boolean {
  if (upos !== "VERB" || tree.child(index, "nsubj", "nsubj:pass", "mark", "cc", "expl")) return false;
  return tree
    .children(index, "aux", "aux:pass")
    .some((aux) => aux.index < index && /^(?:may|might|will|would|could|was|were|has|had|is|are)$/i.test(aux.form));
}

/** "a crackdown by the U.S. *and* Oman": by either, where a parser hangs the second on the crackdown without its "by". */
function byBoth(tree: Tree, word: Word): readonly Change[] | undefined {
  if (!isDeprel(word.deprel, ["nmod", "obl"]) || !tree.child(word.index, "cc") || tree.child(word.index, "case"))
    return undefined;
  const first = tree
    .children(word.head, "nmod", "obl")
    .filter(({ index }) => index < word.index && index > word.head)
    .at(-1);
  if (!first || !tree.child(first.index, "case")) return undefined;
  const isNext = tree.phrase(first.index).end === tree.phrase(word.index).first;
  return isNext ? [[word.index, { head: first.index, deprel: "conj" }]] : undefined;
}

/** "killed two men and *five people wounded*": those were not killed. */
function harmedToo(tree: Tree, word: Word): readonly Change[] | undefined {
  if (
    word.deprel !== "acl" ||
    !/^(?:wounded|injured|hurt|arrested|detained|abducted|kidnapped|captured)$/i.test(word.form)
  )
    return undefined;
  const noun = tree.word(word.head);
  const and = tree.child(noun.index, "cc");
  if (!isDeprel(noun.deprel, ["conj"]) || noun.index !== word.index - 1 || !and || !tree.child(noun.index, "nummod"))
    return undefined;
  const first = tree.word(noun.head);
  const verb = tree.parent(first.index);
  if (verb?.upos !== "VERB" || !isDeprel(first.deprel, ["obj", "nsubj:pass"]) || verb.form === word.form)
    return undefined;
  if (!entriesOf("V", verb).some(({ type }) => type === "ASSAULT" || type === "COERCE")) return undefined;
  return [
    [word.index, { head: verb.index, deprel: "conj" }],
    [noun.index, { head: word.index, deprel: "nsubj:pass" }],
    [and.index, { head: word.index }],
  ];
}

/** "casualties among the *rebels*, who are fighting on": the rebels, of two nouns the one that names people. */
function whoIsMeant(tree: Tree, word: Word): readonly Change[] | undefined {
  const who = word.deprel === "acl:relcl" ? tree.child(word.index, "nsubj", "nsubj:pass") : undefined;
  if (!who || !/^who$/i.test(who.form)) return undefined;
  const noun = tree.word(word.head);
  const isCount = /^(?:casualty|casualties)$/i.test(noun.form);
  if (noun.upos !== "NOUN" || (roleNoun(noun) && !isCount) || /^\p{Lu}/u.test(noun.form)) return undefined;
  const people = tree.children(noun.index, "nmod").find(({ index }) => noun.index < index && index < who.index);
  return people && roleNoun(people) ? [[word.index, { head: people.index }]] : undefined;
}

/** "called *for members* to march": that they march is what is called for. */
function forWhom(tree: Tree, word: Word): readonly Change[] | undefined {
  if (!/^for$/i.test(word.form)) return undefined;
  const own = tree.word(word.head);
  const noun =
    own.upos === "VERB" ? tree.children(own.index, "obl", "obj").find(({ index }) => index > word.index) : own;
  const verb = noun && tree.parent(noun.index);
  if (!noun || verb?.upos !== "VERB" || tree.words[verb.index + 1]?.index !== word.index) return undefined;
  if (
    !isDeprel(noun.deprel, ["obl", "obj"]) ||
    !lemmasOf(verb).some((lemma) => /^(?:call|appeal|push|press)$/.test(lemma))
  )
    return undefined;
  const { end } = tree.phrase(noun.index);
  const to = tree.words[end];
  const doing = to && /^to$/i.test(to.form) ? tree.word(to.head) : undefined;
  if (doing?.head !== verb.index || !isDeprel(doing.deprel, ["advcl", "xcomp"])) return undefined;
  return [
    [noun.index, { head: doing.index, deprel: "nsubj" }],
    [word.index, { head: verb.index, deprel: "case" }],
    [doing.index, { deprel: "xcomp" }],
  ];
}

/** "bombed *in July* rebel strongholds": the month stands between, and no strongholds are of it; "attacked in July raids" leaves open what. */
function dayBetween(tree: Tree, word: Word): readonly Change[] | undefined {
  if (word.upos !== "NOUN" || !isDeprel(word.deprel, ["obl"])) return undefined;
  const verb = tree.word(word.head);
  const mark = tree.child(word.index, "case");
  const day = mark && tree.words[mark.index + 1];
  if (verb.upos !== "VERB" || mark?.index !== verb.index + 1 || !day || !DAY.test(day.form)) return undefined;
  // "killed in May 40 rebels"
  const number = tree.word(day.head);
  const isIn = day.head === word.index || (number.head === word.index && number.upos === "NUM");
  if (!isIn || !isDeprel(day.deprel, ["compound", "nmod"]) || tree.child(verb.index, "obj", "aux:pass"))
    return undefined;
  if (!entriesOf("V", verb).some((entry) => isOfHarm(entry.type) && isDoneToObject(entry))) return undefined;
  if (entriesOf("N", word).length || modalityWords("N", word).length) return undefined;
  const subject = tree.child(verb.index, "nsubj:pass");
  return [
    [word.index, { deprel: "obj" }],
    [day.index, { head: verb.index, deprel: "obl" }],
    [mark.index, { head: day.index }],
    ...(subject ? [[subject.index, { deprel: "nsubj" }] as const] : []),
  ];
}

const isOfHarm = (type: string | undefined) => type === "ASSAULT" || type === "COERCE";

/** "*Troops*, backed by drones, had retaken the town", "*rebels* executed 30": they did, where no "been" and no "were" stands there. */
function whoHad(tree: Tree, word: Word): readonly Change[] | undefined {
  if (word.deprel !== "nsubj:pass" || word.index > word.head || tree.child(word.head, "aux:pass")) return undefined;
  // "the teachers *the rebels* abducted"
  const verb = tree.word(word.head);
  const isBetween =
    verb.deprel === "acl:relcl" && verb.head < word.index && !tree.child(verb.index, "mark", "obj", "aux");
  const isWho = /^(?:who|whom|which|that)$/i.test(word.form);
  if (isBetween && !isWho && tree.phrase(word.index).first === verb.head + 1)
    return [[word.index, { deprel: "nsubj" }]];
  const helpers = tree.children(word.head, "aux", "cop");
  const had = helpers.some(({ form }) => /^(?:ha[sd]|have)$/i.test(form));
  const isAlone = helpers.length === 0 && !/^(?:who|whom|which|that)$/i.test(word.form);
  const object = tree.children(word.head, "obj").some(({ index }) => index > word.head);
  // "it had intercepted and turned back two boats": whoever "has" done it did it.
  return had || (isAlone && object) ? [[word.index, { deprel: "nsubj" }]] : undefined;
}

const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "Police arrested in March *two editors*": of two whom a parser has it done to, the one before did it, where no "were" stands there. */
function doneToLast(tree: Tree, word: Word): readonly Change[] | undefined {
  const verb = tree.word(word.head);
  if (word.deprel !== "nsubj:pass" || verb.upos !== "VERB" || word.index < verb.index) return undefined;
  const subject = tree.children(verb.index, "nsubj", "nsubj:pass").find(({ index }) => index < verb.index);
  if (!subject || tree.child(verb.index, "aux:pass", "obj")) return undefined;
  return [
    [word.index, { deprel: "obj" }],
    [subject.index, { deprel: "nsubj" }],
  ];
}

/** "The convoy was met by gunmen *lobbing* grenades": it is they who lob, whom a parser leaves, and not the convoy. */
function byThoseDoing(tree: Tree, word: Word): readonly Change[] | undefined {
  if (word.upos !== "VERB" || word.deprel !== "advcl" || !isGerund(word.form)) return undefined;
  if (tree.child(word.index, "mark", "nsubj", "aux") || !tree.child(word.head, "aux:pass")) return undefined;
  const doer = tree.words[word.index - 1];
  const isBy = doer && tree.children(doer.index, "case").some(({ form }) => /^by$/i.test(form));
  if (doer?.head !== word.head || !isDeprel(doer.deprel, ["obl"]) || !isBy) return undefined;
  return [[word.index, { head: doer.index, deprel: "acl" }]];
}

/** "after *four days of clashes* had left 48 dead": the days did, whom a parser makes the time of it, and not who signed a truce then. */
function afterWhat(tree: Tree, word: Word): readonly Change[] | undefined {
  if (word.upos !== "NOUN" || word.deprel !== "obl") return undefined;
  const mark = tree.child(word.index, "case");
  const next = tree.words[tree.phrase(word.index).end];
  if (
    !mark ||
    !/^(?:after|before|since|until)$/i.test(mark.form) ||
    !next ||
    !isDeprel(next.deprel, ["aux", "aux:pass"])
  )
    return undefined;
  const verb = tree.word(next.head);
  const isNear = verb.index === word.head || verb.head === word.head;
  if (!isNear || verb.deprel !== "advcl" || tree.child(verb.index, "nsubj", "nsubj:pass", "mark")) return undefined;
  return [
    [word.index, { head: verb.index, deprel: tree.child(verb.index, "aux:pass") ? "nsubj:pass" : "nsubj" }],
    [mark.index, { head: verb.index, deprel: "mark" }],
  ];
}
