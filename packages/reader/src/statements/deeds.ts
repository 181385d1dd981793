import type { Word } from "../analysis.js";
import { lemmasOf } from "../events/lemmas.js";
import { lexicon } from "../lexicon/lexicon.js";
import { isSomebody, roleNoun } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import { type Draft, headOf } from "./draft.js";
import type { Pieces } from "./pieces.js";
import { plays } from "./standing-words.js";

/** For each word and part of speech what its object must be; an empty set where any will do. */
let loaded: ReadonlyMap<string, ReadonlySet<string>> | undefined;
function deeds(): ReadonlyMap<string, ReadonlySet<string>> {
  loaded ??= new Map(
    lexicon("deeds.tsv", ["word", "pos", "objects"]).map(({ word, pos, objects }) => [
      `${word} ${pos}`,
      new Set(objects ? objects.split("|") : []),
    ]),
  );
  return loaded;
}

/**
 * "has since *named* a premier", "*charged* fees", "the *purchase* of two ships": what is done to a thing or a person (deeds.tsv) is not said.
 * Where a clause, words in quotation marks or somebody's claims follow, something may be.
 */
export function isDeed(tree: Tree, { quotationOf }: Pieces, { by, cue: [cue, ...more], content }: Draft): boolean {
  if (by === "quotation" || !cue || more.length) return false;
  const at = headOf(tree, cue);
  const { upos } = tree.word(at);
  const pos = upos === "VERB" ? "V" : upos === "NOUN" ? "N" : undefined;
  const wanted = lemmasOf(tree.word(at))
    .map((lemma) => deeds().get(`${lemma} ${pos}`))
    .find((one) => one !== undefined);
  if (!pos || !wanted) return false;
  if (content.some(({ first, end }) => quotationOf.slice(first, end).some((one) => one >= 0))) return false;
  if (pos === "N") return true;
  if (tree.child(at, "ccomp", "csubj")) return false;
  const isContent = (one: number) => content.some(({ first, end }) => first <= one && one < end);
  const done = tree
    .children(at, "obj", "iobj", "nsubj:pass")
    .filter(({ index, upos }) => isContent(index) && /^(?:NOUN|PROPN|PRON|NUM)$/.test(upos));
  const isWanted = (one: Word) =>
    lemmasOf(one).some((lemma) => wanted.has(lemma)) || (wanted.has("somebody") && isLetIn(one));
  if (wanted.size) return done.some(isWanted);
  return done.length > 0 && !done.some(({ index }) => plays(tree, index, "say-so"));
}

/** "admitting *refugees*", "admitted *Oman* to the union". */
export function isLetIn(word: Word): boolean {
  return word.upos === "PROPN" || (word.upos === "NOUN" && isSomebody(roleNoun(word)));
}

/** "they *are* looking for bodies", "it *will* strike": a label that takes the helper for the verb has nothing that is said. */
export function isHelper(tree: Tree, { by, cue: [cue, ...more] }: Draft): boolean {
  if (by !== "label" || !cue || more.length) return false;
  const words = tree.words.slice(cue.first, cue.end);
  return (
    words.every(({ upos }) => /^(?:AUX|ADV|PART)$/.test(upos)) &&
    words.some(
      ({ upos, deprel, head }) =>
        upos === "AUX" && isDeprel(deprel, ["aux"]) && head >= cue.end && tree.word(head).upos === "VERB",
    )
  );
}
