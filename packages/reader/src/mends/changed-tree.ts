import type { Word } from "../analysis.js";
import { changedWord } from "../changed-word.js";
import { Tree } from "../tree.js";

/**
 * The tree with these words changed. Two mends of one sentence may undo each other, so that a way up would come round without end: then the
 * sentence stays as it was.
 */
export function changedTree(tree: Tree, changes: ReadonlyMap<number, Partial<Word>>): Tree {
  if (!changes.size) return tree;
  const words = tree.words.map((word) => {
    const change = changes.get(word.index);
    return change ? changedWord(word, change) : word;
  });
  const circles = new Set([...changes.keys()].flatMap((at) => (isInCircle(words, at) ? [words[at]?.sentence] : [])));
  const sound = circles.size ? words.map((word) => (circles.has(word.sentence) ? tree.word(word.index) : word)) : words;
  return new Tree({ words: sound, text: tree.text });
}

/** Whether the way up from a word comes round without end. */
function isInCircle(words: readonly Word[], at: number): boolean {
  const seen = new Set<number>();
  let word = words[at];
  while (word && word.head !== word.index) {
    if (seen.has(word.index)) return true;
    seen.add(word.index);
    word = words[word.head];
  }
  return false;
}
