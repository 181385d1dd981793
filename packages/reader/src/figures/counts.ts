import type { FigureKind } from "sayso-record";
import type { Word } from "../analysis.js";
import { singular } from "../lexicon/inflection.js";
import { lexicon } from "../lexicon/lexicon.js";
import type { Tree } from "../tree.js";
import { kindNamed, unitOf } from "./kinds.js";
import type { Phrase } from "./phrase.js";
import { tollWords } from "./toll-words.js";

/** How far before a number the noun that it is a number of may stand: "the number of fighters in the two countries at 3,000". */
const REACH = 20;

let counts: readonly { readonly words: string[]; readonly kind: FigureKind }[] | undefined;

/** What a number is a number of, said by a noun before it: "a death toll of 40", "put the number of fighters at 3,000". */
export function countOf(tree: Tree, phrase: Phrase): { kind: FigureKind; unit?: string } | undefined {
  counts ??= lexicon("count-nouns.tsv", ["words", "kind"]).map((entry) => ({
    words: entry.words.split(" "),
    kind: kindNamed(entry.kind),
  }));
  const link = linkBefore(tree, phrase.first);
  if (link === undefined) return undefined;
  const behind = numberBehind(tree, phrase);
  if (behind) return behind;
  const sentence = tree.word(phrase.first).sentence;
  for (let at = link - 1; at >= Math.max(0, link - REACH); at--) {
    const word = tree.word(at);
    // Another number or clause between them, and the noun is that one's.
    if (word.sentence !== sentence || word.upos === "NUM" || /^[;:.]$/.test(word.form)) return undefined;
    const known = counts.find(({ words }) => words.every((part, i) => matches(tree.words[at + i], part)));
    // "Took the wounded to two hospitals": who is counted is no hospital.
    if (known) return isOfThings(phrase) && known.kind === "injured" ? undefined : { kind: known.kind };
    if (word.form.toLowerCase() === "number" && matches(tree.words[at + 1], "of")) return numberOfWhat(tree, at, link);
  }
  return undefined;
}

function isOfThings({ noun }: Phrase): boolean {
  return noun?.upos === "NOUN" && !tollWords().people.has(singular(noun.form));
}

/** The word that ties a number to the noun before it ("of", "at", "to", "is"), words of rough counting left aside. */
function linkBefore(tree: Tree, first: number): number | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    const form = tree.word(at).form.toLowerCase();
    if (/^(?:of|at|to|is|was|are|were|stood|reached|hit|exceeded|topped|passed|totalled|totaled|=|:)$/.test(form))
      return at;
    if (
      !/^(?:at|least|more|than|over|about|some|around|nearly|almost|approximately|roughly|an|a|estimated|between|up|as|many|now|only|therefore|thus|hence|currently|actually|still)$/.test(
        form,
      )
    )
      return undefined;
  }
  return undefined;
}

/** "Brought to five the number of people killed": the number of what stands right behind it. */
function numberBehind(tree: Tree, { end }: Phrase): { kind: FigureKind; unit?: string } | undefined {
  const at = end + 1;
  const isNumber = matches(tree.words[end], "the") && /^(?:number|total)$/i.test(tree.words[at]?.form ?? "");
  if (!isNumber || !matches(tree.words[at + 1], "of")) return undefined;
  const { sentence } = tree.word(at);
  const stop = tree.words
    .slice(at, at + REACH)
    .find((word) => word.sentence !== sentence || /^[,;:.]$/.test(word.form));
  return numberOfWhat(tree, at, stop?.index ?? Math.min(at + REACH, tree.words.length));
}

function numberOfWhat(tree: Tree, at: number, link: number): { kind: FigureKind; unit?: string } | undefined {
  let noun: Word | undefined;
  for (let i = at + 2; i < link; i++) {
    const word = tree.word(i);
    if (word.upos === "NOUN" || word.upos === "PROPN") noun = word;
    else if (noun) break;
  }
  // "the number of people killed in the clash rose to six"
  const befell = noun && tree.children(noun.index, "acl").find(({ index }) => index < link);
  const toll = befell && tollWords().object.get(befell.form.toLowerCase());
  if (noun && toll) return { kind: toll, unit: unitOf(noun.form)?.unit ?? singular(noun.form) };
  const unit = noun && unitOf(noun.form);
  return noun && { kind: unit?.kind ?? "other", unit: unit?.unit ?? singular(noun.form) };
}

function matches(word: Word | undefined, part: string): boolean {
  return word !== undefined && (word.form.toLowerCase() === part || word.lemma.toLowerCase() === part);
}
