import type { Word } from "../analysis.js";
import type { Change } from "../mends/mend.js";
import { isDeprel, type Tree } from "../tree.js";
import { eventWords } from "./event-words.js";

/**
 * "A sit-in at the ministry ended", "died in a shoot-out", "a walk-out by nurses": a treebank parts such nouns at the hyphen, and the parser hangs
 * the pieces apart, one on the verb. The last piece becomes the noun, with the lemma that the lexicon has, "sit-in" or "walkout".
 */
export function hyphened(tree: Tree, hyphen: Word): readonly Change[] {
  if (hyphen.form !== "-") return [];
  const [first, last] = [tree.words[hyphen.index - 1], tree.words[hyphen.index + 1]];
  if (!first || !last || first.span[1] !== hyphen.span[0] || last.span[0] !== hyphen.span[1]) return [];
  if (!PIECE.test(last.form)) return [];
  const lemma = known(first.form.toLowerCase(), last.form.toLowerCase().replace(/s$/, ""));
  if (lemma === undefined) return [];
  const inside = (at: number) => at === first.index || at === hyphen.index || at === last.index;
  const top = [first, last].find(({ index, head }) => head === index || !inside(head)) ?? last;
  const head = top.head === top.index ? last.index : top.head;
  const isMany = /s$/i.test(last.form);
  return [
    ...tree.children(first.index).map(({ index }): Change => [index, { head: last.index }]),
    [first.index, { upos: "NOUN", head: last.index, deprel: "compound" }],
    [hyphen.index, { head: last.index, deprel: "punct" }],
    [
      last.index,
      { upos: "NOUN", lemma, form: isMany ? `${lemma}s` : lemma, head, deprel: partOf(tree, top, first, last) },
    ],
  ];
}

/** What the second piece of such a noun may be. */
const PIECE = /^(?:in|out|up|down|off|slow)s?$/i;

/** As the lexicon of event words writes it. */
function known(first: string, last: string): string | undefined {
  return [`${first}-${last}`, `${first}${last}`].find((word) => eventWords().has(`N ${word}`));
}

/** What the noun is to the word that it hangs on, where a parser took a piece of it for a particle of the verb. */
function partOf(tree: Tree, top: Word, first: Word, last: Word): string {
  const over = tree.word(top.head);
  if (over.upos !== "VERB" || isDeprel(top.deprel, ["nsubj", "obj", "obl", "conj"])) return top.deprel;
  if (tree.child(first.index, "case") ?? tree.child(last.index, "case")) return "obl";
  if (first.index > over.index) return "obj";
  return tree.child(over.index, "aux:pass") ? "nsubj:pass" : "nsubj";
}
