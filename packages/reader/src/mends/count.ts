import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import { tollWords } from "../figures/toll-words.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** How many words may stand between the two participles of "ten killed near the port, 25 wounded". */
const REACH = 10;

/** Words that stand between "and" and a number: "and at least 25 wounded". */
const ABOUT = /^(?:at|least|about|some|around|nearly|almost|more|than|over|another|up|to)$/i;

/** "Ten killed, 25 *wounded*", "ten people were killed and 25 *wounded*": what was done to the second number is a verb of its own, with the number for its subject. */
export function tollBeside(tree: Tree, second: Word): readonly Change[] | undefined {
  if (!isDone(second) || tree.child(second.index, "aux", "aux:pass", "cop", "obj")) return undefined;
  const number = tree.words[second.index - 1];
  const next = tree.words[second.index + 1];
  if (number?.upos !== "NUM" || number.sentence !== second.sentence) return undefined;
  if (next?.sentence === second.sentence && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.upos)) return undefined;
  let at = number.index - 1;
  while (ABOUT.test(tree.words[at]?.form ?? "")) at--;
  const mark = tree.words[at];
  if (!mark || mark.sentence !== second.sentence || !/^(?:,|and|&)$/i.test(mark.form)) return undefined;
  const first = tree.words
    .slice(Math.max(0, at - REACH), at)
    .findLast((word) => word.sentence === second.sentence && isDone(word));
  if (first?.upos !== "VERB" || tree.child(first.index, "obj") || tree.isWithin(first.index, second.index))
    return undefined;
  // "have killed": they did it.
  if (tree.child(first.index, "aux") && !tree.child(first.index, "aux:pass")) return undefined;
  const counted = tree.child(first.index, "nsubj", "nsubj:pass");
  if (!counted) return undefined;
  return [
    [counted.index, { deprel: "nsubj:pass" }],
    [second.index, { head: first.index, deprel: "conj", upos: "VERB" }],
    [number.index, { head: second.index, deprel: "nsubj:pass" }],
  ];
}

/** "Police disperse protest; 3 *injured*, 11 *arrested*": a count right before what was done to them, behind a mark. */
export function countBefore(tree: Tree, done: Word): readonly Change[] | undefined {
  if (done.upos !== "VERB" || !/(?:ed|en|un|ung|ot)$/i.test(done.form)) return undefined;
  if (tree.child(done.index, "nsubj", "nsubj:pass", "aux", "aux:pass", "obj", "mark")) return undefined;
  const [mark, number] = tree.words.slice(Math.max(0, done.index - 2), done.index);
  const next = tree.words[done.index + 1];
  if (number?.upos !== "NUM" || number.head !== done.index || !mark || !/^[;,:–—-]$/.test(mark.form)) return undefined;
  if (
    mark.sentence !== done.sentence ||
    (next?.sentence === done.sentence && !/^(?:PUNCT|ADP|CCONJ|ADV)$/.test(next.upos))
  )
    return undefined;
  return [[number.index, { deprel: "nsubj:pass" }]];
}

/** "A bomb wounded *two*": a number right behind a verb counts nothing that the verb is: it is those whom it hit. */
export function countBehind(tree: Tree, number: Word): readonly Change[] | undefined {
  const verb = tree.words[number.index - 1];
  if (number.upos !== "NUM" || number.deprel !== "nummod" || verb?.upos !== "VERB" || number.head > number.index)
    return undefined;
  const next = tree.words[number.index + 1];
  if (next?.sentence === number.sentence && /^(?:NOUN|PROPN|ADJ|NUM|SYM|VERB)$/.test(next.upos)) return undefined;
  const subject = tree.child(verb.index, "nsubj");
  if (!subject || tree.child(verb.index, "obj", "aux:pass")) return undefined;
  return number.head === verb.index || number.head === subject.index
    ? [[number.index, { head: verb.index, deprel: "obj" }]]
    : undefined;
}

/** "Of the *20 abducted*, six escaped": the participle tells of the number, which a parser counts it by. */
export function ofTheCounted(tree: Tree, done: Word): readonly Change[] | undefined {
  const number = tree.words[done.index - 1];
  if (done.upos !== "VERB" || !/(?:ed|en|un|ung|ot)$/i.test(done.form) || number?.upos !== "NUM") return undefined;
  if (number.head !== done.index || number.deprel !== "nummod" || tree.child(done.index, "nsubj", "aux", "obj"))
    return undefined;
  const marks = tree.children(done.index, "case", "det").filter(({ index }) => index < number.index);
  if (!marks.some(({ deprel }) => deprel === "case")) return undefined;
  return [
    [number.index, { head: done.head, deprel: "obl" }],
    [done.index, { head: number.index, deprel: "acl" }],
    ...marks.map(({ index }): Change => [index, { head: number.index }]),
  ];
}

/**
 * "had downed *94 of 118 drones*": what is downed are the 94, of the drones; the parser makes the one number tell how many drones there are, beside the
 * other, and leaves the verb without an object.
 */
export function countOfWhole(tree: Tree, number: Word): readonly Change[] | undefined {
  const [of, next] = tree.words.slice(number.index + 1, number.index + 3);
  const whole = tree.word(number.head);
  if (number.upos !== "NUM" || number.deprel !== "nummod" || whole.index <= number.index) return undefined;
  if (!/^of$/i.test(of?.form ?? "") || of?.head !== whole.index || !next || next.sentence !== number.sentence)
    return undefined;
  const verb = tree.word(whole.head);
  if (verb.upos !== "VERB" || tree.child(verb.index, "obj")) return undefined;
  const isBehind = verb.index < number.index;
  if (!isBehind || !isDeprel(whole.deprel, ["nmod", "obl", "obj"])) return undefined;
  return [
    [number.index, { head: verb.index, deprel: "obj" }],
    [whole.index, { head: number.index, deprel: "nmod" }],
  ];
}

/** "Twelve people were killed, *among them three soldiers*": some of those who were, told beside them; neither "them" nor the soldiers do or suffer anything else. */
export function amongThem(tree: Tree, among: Word): readonly Change[] | undefined {
  const [comma, them] = [tree.words[among.index - 1], tree.words[among.index + 1]];
  if (!/^among$/i.test(among.form) || comma?.form !== "," || !/^them$/i.test(them?.form ?? "") || !them)
    return undefined;
  let some = tree.words[them.index + 1];
  if (!some || some.sentence !== among.sentence) return undefined;
  for (let above = tree.parent(some.index); above && above.index > some.index && above.upos !== "VERB"; ) {
    some = above;
    above = tree.parent(some.index);
  }
  if (!/^(?:NOUN|PROPN)$/.test(some.upos)) return undefined;
  const above = tree.word(some.head);
  const whole =
    above.upos === "VERB"
      ? tree
          .children(above.index, "nsubj:pass", "obj", "nsubj")
          .filter(({ index }) => index !== some.index && index < among.index)
          .sort((a, b) => Number(a.deprel === "nsubj") - Number(b.deprel === "nsubj"))[0]
      : above;
  if (!whole || whole.index >= among.index || !/^(?:NOUN|PROPN|NUM|PRON)$/.test(whole.upos)) return undefined;
  return [
    [among.index, { head: some.index, deprel: "case" }],
    [them.index, { head: among.index, deprel: "fixed" }],
    [some.index, { head: whole.index, deprel: "nmod" }],
  ];
}

/** "wounded", "killed": a participle by which the lexicon counts those it is done to. */
function isDone({ upos, form }: Word): boolean {
  return (
    /^(?:VERB|ADJ)$/.test(upos) && !isGerund(form) && !/s$/i.test(form) && tollWords().object.has(form.toLowerCase())
  );
}
