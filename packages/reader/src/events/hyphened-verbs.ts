import type { Word } from "../analysis.js";
import type { Change } from "../mends/mend.js";
import { isDeprel, type Tree } from "../tree.js";
import { eventWords } from "./event-words.js";
import { lemmasOf } from "./lemmas.js";

/**
 * "Police tear-gassed students", "press-ganged boys": a treebank parts such verbs at the hyphen, and the parser makes the first piece a verb or a
 * noun of its own. The last piece becomes the verb, with the lemma that the lexicon has, and takes what hung on the first.
 */
export function hyphenedVerb(tree: Tree, hyphen: Word): readonly Change[] {
  if (hyphen.form !== "-") return [];
  const [first, last] = [tree.words[hyphen.index - 1], tree.words[hyphen.index + 1]];
  if (!first || !last || first.span[1] !== hyphen.span[0] || last.span[0] !== hyphen.span[1]) return [];
  if (first.upos !== "VERB" && last.upos !== "VERB") return [];
  const lemma = lemmasOf(last)
    .map((one) => `${first.form.toLowerCase()}-${one}`)
    .find((one) => eventWords().has(`V ${one}`));
  if (lemma === undefined) return [];
  const top = tree.isWithin(last.index, first.index) ? first : last;
  const taken = tree.children(first.index).filter(({ index }) => index !== last.index && index !== hyphen.index);
  const hasSubject = Boolean(tree.child(last.index, "nsubj", "nsubj:pass") ?? tree.child(first.index, "nsubj"));
  return [
    ...taken.map((word): Change => {
      // "*The army* press-ganged boys", where "press" is a noun to the parser
      const isDoer = !hasSubject && /^(?:NOUN|PROPN)$/.test(word.upos) && isDeprel(word.deprel, ["compound"]);
      return [word.index, { head: last.index, ...(isDoer && { deprel: "nsubj" }) }];
    }),
    [first.index, { upos: "NOUN", head: last.index, deprel: "compound" }],
    [hyphen.index, { head: last.index, deprel: "punct" }],
    [
      last.index,
      {
        upos: "VERB",
        lemma,
        // "force-fed" is no form of "feed".
        form: `${first.form}-${last.form}`.toLowerCase(),
        head: top.head === top.index ? last.index : top.head,
        deprel: top.deprel,
      },
    ],
  ];
}
