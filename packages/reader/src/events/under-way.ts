import type { Word } from "../analysis.js";
import { changedWord } from "../changed-word.js";
import type { Change } from "../mends/mend.js";
import { isDeprel, type Tree } from "../tree.js";
import { entriesOf } from "./event-words.js";
import { isGerund } from "./gerund.js";

/** "A drone slammed into a block of flats": what does so of itself is driven by nobody, where no helper makes a passive of it. */
export function ofItself(tree: Tree, word: Word): readonly Change[] {
  if (word.upos !== "VERB" || !/^(?:slam|crash|smash|plough|plow|plunge|dive|tear|rip|burst|roll)$/i.test(word.lemma))
    return [];
  const subject = tree.child(word.index, "nsubj:pass");
  if (!subject || tree.child(word.index, "aux:pass", "obj")) return [];
  if (!/^(?:into|through|onto)$/i.test(tree.words[word.index + 1]?.form ?? "")) return [];
  return [[subject.index, { deprel: "nsubj" }]];
}

/** "The militia is intimidating voters": no kind of voters that it is, but what it does to them. */
export function underWay(tree: Tree, word: Word): readonly Change[] {
  if (word.upos !== "ADJ" || !isDeprel(word.deprel, ["amod"]) || !isGerund(word.form)) return [];
  const be = tree.words[word.index - 1];
  const noun = tree.word(word.head);
  if (be?.deprel !== "cop" || be.head !== noun.index || noun.index < word.index) return [];
  if (tree.child(noun.index, "det") || !/s$|^\p{Lu}/u.test(noun.form) || !tree.child(noun.index, "nsubj")) return [];
  const verb = changedWord(word, { upos: "VERB" });
  if (!entriesOf("V", verb).some(({ type }) => type !== undefined)) return [];
  const head = noun.head === noun.index ? word.index : noun.head;
  const moved = tree
    .children(noun.index, "nsubj", "aux", "advmod", "mark", "punct", "obl")
    .map(({ index }): Change => [index, { head: word.index }]);
  return [
    ...moved,
    [be.index, { head: word.index, deprel: "aux" }],
    [noun.index, { head: word.index, deprel: "obj" }],
    [word.index, { upos: "VERB", head, deprel: noun.deprel }],
  ];
}
