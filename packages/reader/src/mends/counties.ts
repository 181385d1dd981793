import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "in *Kano and Jos* states", where the parser has what is done in the states happen in "Kano" beside them: both are named, and "states" is part of the second's name. */
export function namedTogether(tree: Tree, plural: Word): readonly Change[] | undefined {
  if (!PLURAL.test(plural.form) || plural.upos === "VERB") return undefined;
  const before = tree.words[plural.index - 1];
  if (before?.upos !== "PROPN" || before.sentence !== plural.sentence) return undefined;
  const second = isDeprel(before.deprel, ["flat"]) ? tree.word(before.head) : before;
  const first = tree.word(second.head);
  if (!isDeprel(second.deprel, ["conj"]) || first.upos !== "PROPN" || first.index > second.index) return undefined;
  // As much as "Kano states" it would be, were there but one.
  const isOwn = isDeprel(first.deprel, ["compound"]) && first.head === plural.index;
  if (isOwn && isDeprel(plural.deprel, ["obl", "nmod"])) {
    return [
      [first.index, { head: plural.head, deprel: plural.deprel }],
      [plural.index, { head: second.index, deprel: "flat" }],
      ...tree.children(plural.index, "case", "det").map(({ index }): Change => [index, { head: first.index }]),
    ];
  }
  const isBeside = first.head === plural.head && first.deprel === plural.deprel && first.index !== first.head;
  if (!isBeside || !isDeprel(first.deprel, ["obl", "nmod", "obj", "nsubj"])) return undefined;
  return [
    [plural.index, { head: second.index, deprel: "flat" }],
    ...tree.children(plural.index, "case", "det").map(({ index }): Change => [index, { head: first.index }]),
  ];
}

const PLURAL =
  /^(?:states|provinces|counties|regions|districts|governorates|departments|oblasts|prefectures|townships|cantons|municipalities)$/i;
