import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import { roleNoun } from "../names/role-nouns.js";
import { cueAt } from "../statements/cues.js";
import { isDeprel, type Tree } from "../tree.js";
import { accusedOfDoing, accusedQuoted } from "./accused.js";
import { lettersForPronoun } from "./acronym.js";
import { markBeforeAside } from "./aside.js";
import { askedToDo } from "./asked.js";
import { whatBegan } from "./began.js";
import { besideDone } from "./beside-done.js";
import { betweenTwo, fightingBetween } from "./between.js";
import { calledWhat } from "./called.js";
import { changedTree } from "./changed-tree.js";
import { doneByClad } from "./clad.js";
import { amongThem, countBefore, countBehind, countOfWhole, ofTheCounted, tollBeside } from "./count.js";
import { namedTogether } from "./counties.js";
import { deadSaid } from "./dead.js";
import { doneToSubject } from "./done.js";
import {
  doerOfBoth,
  nameOfSecond,
  objectForSubject,
  pastBesideInfinitive,
  sayingBesideSaid,
  secondSubject,
  sufferedBehind,
} from "./fellows.js";
import { besideCondition, saidOfWho, verbForNoun, whoseObject } from "./finite.js";
import { firedAt } from "./fired-at.js";
import { gotDone } from "./get-passive.js";
import { countKilled, dayBehindAside, verbWithCount, wantedDone } from "./headline-count.js";
import { doneByWhom, doneFirst, warnedByHim } from "./inverted.js";
import { itActs } from "./it-acts.js";
import { harmOfKin } from "./kin.js";
import { compoundBehind, endOfList, hadNoun, nameOfAide, titledInList, titleOfNext } from "./list.js";
import { besidesLoyal, hadBehindAfter, nameForCompound } from "./lost-subject.js";
import { asSubject, type Change, type Mend } from "./mend.js";
import { nounForClause } from "./noun.js";
import { foundGuilty, heldAs, hostageBehindAside, objectBehindDay } from "./object.js";
import { doneToThem } from "./of-them.js";
import { askingOfPaper } from "./paper.js";
import { attackedBehind } from "./participle-behind.js";
import {
  accusedOf,
  askedIn,
  bareSubject,
  blamedOn,
  finiteBehind,
  hyphened,
  nameBeside,
  placeNamed,
  saidAtEnd,
  saidBy,
  speaker,
  subjectBefore,
  whichOfTwo,
} from "./parties.js";
import { reportedDone } from "./reported.js";
import { saidInDocument } from "./said-in.js";
import { callingItself } from "./self.js";
import { alongWith, fellowForAside, officesOfOne } from "./series.js";
import { seriesTold } from "./series-told.js";
import { subjectAsName } from "./subject-as-name.js";
import {
  tellerAsName,
  tellerAtEnd,
  tellerBeside,
  tellerForDoer,
  tellerOfTeller,
  tellerOfTwo,
  toldBefore,
  toldToTeller,
} from "./teller.js";
import { dayOfClause, saidWhen } from "./when.js";
import { ownerByWhose, whichOfBody, whichSays, whoAfar, whoTells } from "./which.js";
import { whoseTheySay, whoTheySay } from "./who-they-say.js";
import { whomItIsDoneTo, whomTheyHit } from "./whom.js";

/** The tree with slips of the parser mended that every step would stumble over: of each word the first of `MENDS` that finds one. */
export function mendedTree(tree: Tree): Tree {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    for (const [at, change] of mendAt(tree, word) ?? []) changes.set(at, change);
  }
  return changedTree(tree, changes);
}

function mendAt(tree: Tree, word: Word): readonly Change[] | undefined {
  for (let i = 0; i < MENDS.length; i++) {
    const found = MENDS[i]?.(tree, word);
    if (found) return found;
  }
  return undefined;
}

/** "broke off talks after *an attack* on a base killed ten": a phrase behind "after" that runs up to a finite verb is its subject. */
function subjectBehind(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || !isDeprel(verb.deprel, ["advcl"]) || isGerund(verb.form) || verb.head > verb.index)
    return undefined;
  if (tree.child(verb.index, "nsubj", "csubj", "mark", "aux")) return undefined;
  // A participle is done to somebody: only a verb with an object of its own is sure to be finite.
  if (!tree.children(verb.index, "obj", "xcomp").some(({ index }) => index > verb.index)) return undefined;
  const noun = tree.children(verb.head, "obl", "obl:unmarked").find((noun) => {
    if (noun.index < verb.head || noun.index > verb.index || !/^(?:NOUN|PROPN|PRON)$/.test(noun.upos)) return false;
    const [mark, ...others] = tree.children(noun.index, "case");
    if (!mark || others.length || !/^(?:after|before|when|since|until|as|because)$/i.test(mark.form)) return false;
    return Math.max(...tree.subtree(noun.index)) === verb.index - 1;
  });
  return (
    noun && [
      [noun.index, { head: verb.index, deprel: "nsubj" }],
      ...tree
        .children(noun.index, "case")
        .map(({ index }): Change => [index, { head: verb.index, deprel: "mark", upos: "SCONJ" }]),
    ]
  );
}

/** "residents *reached* by telephone told a reporter": the subject of a participle is that of the verb behind it. */
function withParticiple(tree: Tree, verb: Word): readonly Change[] | undefined {
  const participle = participleBefore(tree, verb);
  const subject = participle && tree.child(participle.index, "nsubj");
  if (!participle || !subject) return undefined;
  // The head of a sentence is its own.
  const isRoot = participle.head === participle.index;
  return [
    [verb.index, { head: isRoot ? verb.index : participle.head, deprel: participle.deprel }],
    [subject.index, { head: verb.index }],
    [participle.index, { head: subject.index, deprel: "acl" }],
    ...tree
      .children(participle.index, "cc", "mark")
      .filter(({ index }) => index < subject.index)
      .map(({ index }): Change => [index, { head: verb.index }]),
  ];
}

/** What is done to somebody, by a participle before the verb of which he is the subject. */
function participleBefore(tree: Tree, verb: Word): Word | undefined {
  if (verb.upos !== "VERB" || !isDeprel(verb.deprel, ["advcl", "parataxis", "ccomp"]) || isGerund(verb.form))
    return undefined;
  if (tree.child(verb.index, "nsubj", "csubj", "mark", "aux", "cc")) return undefined;
  if (!tree.children(verb.index, "obj", "iobj", "ccomp").some(({ index }) => index > verb.index)) return undefined;
  return tree.words.slice(Math.max(0, verb.index - REACH), verb.index).findLast((participle) => {
    if (participle.upos !== "VERB" || !/(?:ed|en)$/i.test(participle.form) || participle.sentence !== verb.sentence)
      return false;
    const one = tree.child(participle.index, "nsubj");
    if (!one || tree.child(participle.index, "aux", "aux:pass", "obj", "ccomp", "xcomp")) return false;
    const behind = tree.children(participle.index, "obl", "advmod").filter(({ index }) => index > participle.index);
    const isAdjacent = Math.max(...tree.subtree(one.index)) === participle.index - 1;
    // Something tells by what or where it was done to them, and nothing else stands between.
    const last = Math.max(...behind.flatMap(({ index }) => [...tree.subtree(index)]), participle.index);
    return (
      isAdjacent &&
      behind.length > 0 &&
      last === verb.index - 1 &&
      (verb.head === participle.index || verb.head === participle.head)
    );
  });
}

/** "Congolese leader *Felix Mona* and his envoy agreed": the bearer of a title that hangs on the verb is its subject. */
function titled(tree: Tree, title: Word): readonly Change[] | undefined {
  if (title.deprel !== "nmod:desc") return undefined;
  const verb = tree.word(title.head);
  if (verb.upos !== "VERB" || title.index > verb.index || tree.child(verb.index, "nsubj", "csubj")) return undefined;
  const name = tree.children(title.index, "appos", "flat").find(({ index }) => index === title.index + 1);
  return (
    name && [
      [name.index, { head: verb.index, deprel: asSubject(tree, verb) }],
      [title.index, { head: name.index }],
    ]
  );
}

/**
 * "…, spokesman *Dmitry* Moe said", "3 soldiers and 200 *fighters* were killed": what hangs on a verb behind it as an apposition or a fellow, which
 * only nouns have and nothing has before it, is the verb's subject where it has none.
 */
function stray(tree: Tree, word: Word): readonly Change[] | undefined {
  if (!/^(?:NOUN|PROPN)$/.test(word.upos) || !/^(?:appos|conj)$/.test(word.deprel)) return undefined;
  const verb = tree.word(word.head);
  if (verb.upos !== "VERB" || verb.index < word.index || tree.child(verb.index, "nsubj", "csubj", "expl"))
    return undefined;
  const deprel = asSubject(tree, verb);
  const first = word.deprel === "conj" ? firstOf(tree, word, verb) : undefined;
  if (!first) return [[word.index, { deprel }]];
  return [
    [word.index, { head: first.index, deprel: "conj" }],
    [first.index, { head: verb.index, deprel }],
    ...tree
      .children(verb.index, "cc")
      .filter(({ index }) => first.index < index && index < word.index)
      .map(({ index }): Change => [index, { head: word.index }]),
    ...(verb.deprel === "conj" && !tree.child(verb.head, "ccomp")
      ? [[verb.index, { deprel: "ccomp" }] satisfies Change]
      : []),
  ];
}

/** The first of two who are a verb's subjects, where the parser hung that one on the verb above. */
function firstOf(tree: Tree, second: Word, verb: Word): Word | undefined {
  const above = tree.parent(verb.index);
  if (above?.upos !== "VERB" || !tree.children(verb.index, "cc").some(({ index }) => index < second.index))
    return undefined;
  return tree
    .children(above.index, "nummod", "obj", "obl:unmarked")
    .findLast(({ index }) => above.index < index && index < second.index);
}

/** How far before the verb the participle may stand. */
const REACH = 8;

/** Verbs by which a picture tells what is done. */
export const SHOWING = /^(?:show|depict)$/i;

/** "shows *soldiers* beating a man": they beat, and the beating is shown. */
function shown(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || !isGerund(verb.form) || !isDeprel(verb.deprel, ["xcomp", "ccomp", "advcl"]))
    return undefined;
  if (!SHOWING.test(tree.word(verb.head).lemma) || tree.child(verb.index, "nsubj", "mark")) return undefined;
  // "showed the mayor, Paul Sabo, visiting the port"
  const before = tree.words[verb.index - 1]?.form === "," ? verb.index - 2 : verb.index - 1;
  const one = tree
    .children(verb.head, "obj", "iobj")
    .find(({ index }) => index > verb.head && [before, verb.index - 1].includes(Math.max(...tree.subtree(index))));
  return (
    one && [
      [verb.index, { deprel: "ccomp" }],
      [one.index, { head: verb.index, deprel: "nsubj" }],
    ]
  );
}

/** "the *leader* of Mora, Omar Rahmani, said": he is the leader, and no second Mora. */
function bearer(tree: Tree, name: Word): readonly Change[] | undefined {
  if (name.upos !== "PROPN" || name.deprel !== "conj" || tree.words[name.index - 1]?.form !== ",") return undefined;
  if (tree.child(name.index, "cc") || tree.words[Math.max(...tree.subtree(name.index)) + 1]?.form !== ",")
    return undefined;
  const place = tree.word(name.head);
  const office = tree.word(place.head);
  const role = isDeprel(place.deprel, ["nmod"]) && office.upos === "NOUN" ? roleNoun(office) : undefined;
  return role?.type === "person" && !role.plural ? [[name.index, { head: office.index, deprel: "appos" }]] : undefined;
}

/** "The bridge fell, three men who saw it *said*": a second clause about those who saw it is what they say. */
function saying(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || verb.deprel !== "acl:relcl" || cueAt(tree, verb.index)?.kind !== "say") return undefined;
  const speaker = tree.word(verb.head);
  const [about, ...more] = tree.children(speaker.index, "acl:relcl").filter(({ index }) => index !== verb.index);
  if (!about || more.length || about.index > verb.index || tree.child(verb.index, "nsubj", "aux", "aux:pass", "cc"))
    return undefined;
  const told = tree.ancestors(speaker.index).at(-1);
  const opens = Math.min(...tree.subtree(speaker.index));
  const next = tree.words[verb.index + 1];
  const isComma = (at: number) => [tree.words[at], tree.words[at - 1]].some((word) => word?.form === ",");
  const isLast = next?.sentence !== verb.sentence || next.upos === "PUNCT";
  if (!told || told.index > opens || told.upos !== "VERB" || !isLast || !isComma(opens)) return undefined;
  return [
    [verb.index, { head: verb.index, deprel: "root" }],
    [told.index, { head: verb.index, deprel: "ccomp" }],
    [speaker.index, { head: verb.index, deprel: "nsubj" }],
  ];
}

/** "claims that its guards had *tortured* prisoners": a verb with a subject and a helper of its own is no adjective. */
function clauseForAdjective(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || verb.deprel !== "amod" || verb.head > verb.index) return undefined;
  return tree.child(verb.index, "nsubj", "nsubj:pass") && tree.child(verb.index, "aux", "aux:pass", "mark")
    ? [[verb.index, { deprel: "acl" }]]
    : undefined;
}

/** "condemned “in the strongest terms” *the attack*": behind the words that are quoted stands what is condemned. */
function behindQuoted(tree: Tree, noun: Word): readonly Change[] | undefined {
  if (noun.upos !== "NOUN" || !isDeprel(noun.deprel, ["appos"])) return undefined;
  const first = Math.min(...tree.subtree(noun.index));
  const quoted = tree.word(noun.head);
  const verb = tree.parent(quoted.index);
  if (!/^["”']$/.test(tree.words[first - 1]?.form ?? "") || verb?.upos !== "VERB") return undefined;
  if (
    !isDeprel(quoted.deprel, ["obl"]) ||
    verb.index > quoted.index ||
    tree.child(verb.index, "obj", "ccomp", "xcomp", "aux:pass")
  )
    return undefined;
  return [[noun.index, { head: verb.index, deprel: "obj" }]];
}

const MENDS: readonly Mend[] = [
  subjectAsName,
  doneByWhom,
  gotDone,
  warnedByHim,
  amongThem,
  askedToDo,
  countOfWhole,
  countBehind,
  ofTheCounted,
  countKilled,
  verbWithCount,
  wantedDone,
  dayBehindAside,
  doneFirst,
  foundGuilty,
  heldAs,
  whoTells,
  ownerByWhose,
  whoAfar,
  whoTheySay,
  whoseTheySay,
  whomTheyHit,
  whomItIsDoneTo,
  itActs,
  harmOfKin,
  whichOfBody,
  doneToThem,
  hadBehindAfter,
  besidesLoyal,
  nameForCompound,
  saidInDocument,
  calledWhat,
  namedTogether,
  whatBegan,
  lettersForPronoun,
  doneToSubject,
  nameOfAide,
  clauseForAdjective,
  deadSaid,
  nounForClause,
  behindQuoted,
  doneByClad,
  reportedDone,
  betweenTwo,
  fightingBetween,
  accusedQuoted,
  accusedOfDoing,
  accusedOf,
  askedIn,
  whichOfTwo,
  blamedOn,
  finiteBehind,
  hyphened,
  nameBeside,
  placeNamed,
  subjectBefore,
  speaker,
  saidAtEnd,
  tellerAtEnd,
  toldBefore,
  tellerBeside,
  tellerAsName,
  tellerOfTwo,
  tellerForDoer,
  tellerOfTeller,
  toldToTeller,
  endOfList,
  compoundBehind,
  hadNoun,
  titledInList,
  titleOfNext,
  saidBy,
  bareSubject,
  withParticiple,
  callingItself,
  bearer,
  titled,
  stray,
  shown,
  subjectBehind,
  saying,
  askingOfPaper,
  besideDone,
  markBeforeAside,
  seriesTold,
  pastBesideInfinitive,
  sayingBesideSaid,
  doerOfBoth,
  nameOfSecond,
  secondSubject,
  whichSays,
  tollBeside,
  countBefore,
  besideCondition,
  verbForNoun,
  saidOfWho,
  whoseObject,
  objectBehindDay,
  dayOfClause,
  saidWhen,
  objectForSubject,
  sufferedBehind,
  attackedBehind,
  officesOfOne,
  fellowForAside,
  alongWith,
  firedAt,
  hostageBehindAside,
];
