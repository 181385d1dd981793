import type { Word } from "../analysis.js";
import type { Tree } from "../tree.js";
import { modalityWords, type Over } from "./modality-words.js";
import { type Mood, moodBy } from "./mood.js";

/** What the lexicon says of a word that governs a clause or noun. */
export function governorSays(tree: Tree, governor: Word, over: Over, form?: Over): Mood | undefined {
  const pos =
    governor.upos === "VERB" || governor.upos === "AUX"
      ? "V"
      : governor.upos === "NOUN"
        ? "N"
        : governor.upos === "ADJ" || governor.upos === "ADV"
          ? "A"
          : undefined;
  if (!pos) return undefined;
  const asAdjective = pos === "N" || (pos === "V" && tree.child(governor.index, "cop", "aux:pass"));
  const words = [...modalityWords(pos, governor), ...(asAdjective ? modalityWords("A", governor) : [])];
  const found = words.find(
    (word) =>
      (word.over.has(over) ||
        (over === "inf" && form !== undefined && word.over.has(form)) ||
        (over === "inf" && word.over.has("other") && tree.child(governor.index, "obj", "iobj") !== undefined) ||
        (over === "inf" && word.over.has("noun") && word.after.length > 0)) &&
      word.after.every((after) => standsWith(tree, governor.index, after)),
  );
  return found && moodBy(found, governor);
}

function standsWith(tree: Tree, governor: number, after: string): boolean {
  const children = tree.children(governor);
  if (children.some((word) => word.form.toLowerCase() === after)) return true;
  return children.some((word) =>
    tree.children(word.index, "case", "mark").some((mark) => mark.form.toLowerCase() === after),
  );
}
