import type { Word } from "../analysis.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Clause } from "./clause.js";
import { lemmasOf } from "./lemmas.js";

/** Whether a word names a disease or a disaster, which kills and attacks nobody: disasters.tsv. */
export function isDisaster(word: Word): boolean {
  return [word.form.toLowerCase(), ...lemmasOf(word)].some((lemma) => wordSet("disasters.tsv", "noun").has(lemma));
}

/** "Lightning set the barn on fire", "bees killed a farmer", "schools were closed because of snow": what nature did, and nobody. */
export function isNatural({ tree }: Reading, clause: Clause, at: number): boolean {
  const does = [...clause.subjects(at), ...clause.withCase(at, "by"), ...clause.withCase(at, "in")];
  if (does.some((head) => isDisaster(tree.word(head)) || isAnimal(tree.word(head)) || isBlaze(tree, head))) return true;
  return ["because", "due"].some((why) =>
    clause.withCase(at, why).some((head) => isDisaster(tree.word(head)) || isBlaze(tree, head)),
  );
}

function isAnimal(word: Word): boolean {
  return word.upos === "NOUN" && lemmasOf(word).some((lemma) => wordSet("animals.tsv", "noun").has(lemma));
}

/** "A fire", "forest fires", "a factory fire": what burns by itself. The fire of troops or tanks is none that could be counted. */
function isBlaze(tree: Tree, at: number): boolean {
  const word = tree.word(at);
  if (word.upos !== "NOUN" || !/^fires?$/i.test(word.form)) return false;
  const before = tree.children(at, "compound");
  if (before.length)
    return before.every(({ form }) => /^(?:forest|bush|brush|house|factory|kitchen|grass)$/i.test(form));
  return tree.children(at, "det").some(({ form, deprel }) => isDeprel(deprel, ["det"]) && /^an?$/i.test(form));
}
