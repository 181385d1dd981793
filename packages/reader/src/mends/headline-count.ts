import type { Word } from "../analysis.js";
import { entriesOf } from "../events/event-words.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "*Four killed* in Oman bus attack": a headline tells that four were, and counts no attacks. */
export function countKilled(tree: Tree, number: Word): readonly Change[] | undefined {
  const [done, mark] = tree.words.slice(number.index + 1, number.index + 3);
  const noun = tree.word(number.head);
  if (number.upos !== "NUM" || number.deprel !== "nummod" || done?.upos !== "VERB" || mark?.upos !== "ADP")
    return undefined;
  if (
    done.head !== noun.index ||
    mark.head !== noun.index ||
    noun.index < mark.index ||
    !/(?:ed|en|un|ung|ot|eld)$/i.test(done.form)
  )
    return undefined;
  if (!isDeprel(done.deprel, ["acl", "amod"]) || noun.sentence !== number.sentence) return undefined;
  const isRoot = noun.head === noun.index;
  return [
    [number.index, { head: done.index, deprel: "nsubj:pass" }],
    [done.index, { head: isRoot ? done.index : noun.head, deprel: noun.deprel }],
    [noun.index, { head: done.index, deprel: "obl" }],
  ];
}

/** "*Police arrest 30* after clashes": they do, and it is no arrest of the police. */
export function verbWithCount(tree: Tree, noun: Word): readonly Change[] | undefined {
  const [who, number] = [tree.words[noun.index - 1], tree.words[noun.index + 1]];
  if (noun.upos !== "NOUN" || noun.head !== noun.index || who?.deprel !== "compound" || who.head !== noun.index)
    return undefined;
  if (number?.upos !== "NUM" || number.head !== noun.index || tree.child(noun.index, "det", "amod", "nmod:poss", "cop"))
    return undefined;
  if (!entriesOf("V", noun).some(({ type }) => type !== undefined)) return undefined;
  return [
    [noun.index, { upos: "VERB" }],
    [who.index, { deprel: "nsubj" }],
    [number.index, { deprel: "obj" }],
  ];
}

/** "want the killers *hanged*": wanted, and not done. */
export function wantedDone(tree: Tree, done: Word): readonly Change[] | undefined {
  const want = tree.word(done.head);
  if (done.upos !== "VERB" || done.deprel !== "ccomp" || !/^want$/i.test(want.lemma) || want.index > done.index)
    return undefined;
  const one = tree.child(done.index, "nsubj:pass");
  if (!one || one.index < want.index || tree.child(done.index, "aux", "aux:pass", "mark")) return undefined;
  return [
    [done.index, { deprel: "xcomp" }],
    [one.index, { head: want.index, deprel: "obj" }],
  ];
}

/** "freed the envoys, who had been held by students, *on Friday*": a day behind the comma that ends an aside is that of the verb before. */
export function dayBehindAside(tree: Tree, day: Word): readonly Change[] | undefined {
  if (day.upos !== "PROPN" || !isDeprel(day.deprel, ["obl"]) || !DAY.test(day.form)) return undefined;
  const aside = tree.word(day.head);
  const { first } = tree.phrase(day.index);
  if (aside.deprel !== "acl:relcl" || tree.words[first - 1]?.form !== "," || aside.index > first) return undefined;
  const opens = tree.words.slice(aside.head + 1, aside.index).find(({ form }) => form === ",");
  const verb = tree.ancestors(aside.head).find(({ upos }) => upos === "VERB");
  return opens && verb && verb.index < aside.head ? [[day.index, { head: verb.index }]] : undefined;
}

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
