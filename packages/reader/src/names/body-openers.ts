import type { Labelled, NameLabel } from "../analysis.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Tree } from "../tree.js";

const openers = () => wordSet("body-openers.tsv", "word");

/** "Sons" and "Lake" of "Sons of the Lake": one body, where the model saw two names, or only the second. */
export function withOpeners(tree: Tree, labels: readonly Labelled<NameLabel>[]): Labelled<NameLabel>[] {
  const out: Labelled<NameLabel>[] = [];
  for (const label of labels) {
    const first = openerBefore(tree, label.first);
    const before = out.at(-1);
    // The end of another name stays there.
    if (first === undefined || label.label === "person" || (before && before.first < first && first < before.end)) {
      out.push(label);
      continue;
    }
    if (before?.first === first) out.pop();
    out.push({ ...label, first, label: "organization" });
  }
  return out;
}

/** The word that opens the name, before "of" or "of the". */
function openerBefore(tree: Tree, name: number): number | undefined {
  const article = /^the$/i.test(tree.words[name - 1]?.form ?? "") ? 1 : 0;
  const of = tree.words[name - 1 - article];
  const opener = tree.words[name - 2 - article];
  if (!of || !/^of$/.test(of.form) || opener?.sentence !== tree.word(name).sentence) return undefined;
  // "Youth of the town", at the head of a sentence, are any youth.
  const isName = opener.upos === "PROPN" || /^the$/i.test(tree.words[opener.index - 1]?.form ?? "");
  return isName && openers().has(opener.form) ? opener.index : undefined;
}
