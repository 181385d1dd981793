import { canAct } from "../events/kind.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import { cueAt } from "./cues.js";
import type { Draft } from "./draft.js";
import type { Piece } from "./pieces.js";
import { range } from "./reach.js";
import { plays } from "./standing-words.js";

/** How far into its sentence the word may stand by which somebody tells what came before. */
const REACH = 12;

/**
 * "Soldiers burned the mill. *That, at least, is how a nun tells it*", "*Such was the testimony of the cook*", "*So runs the account of two
 * guards*": what the sentence before tells in nobody's name is theirs.
 */
export function toldAfter(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tree } = reading;
  const { sentences } = reading.analysis;
  const found = sentences.flatMap(({ zone, first, end, paragraph }, at): Draft[] => {
    const before = sentences[at - 1];
    if (zone !== "body" || before?.zone !== "body" || before.paragraph !== paragraph) return [];
    if (!/^(?:that|this|such|so|thus)$/i.test(tree.words[first]?.form ?? "")) return [];
    const told = tellerIn(reading, first, end);
    // "That is how she remembers *it*": the label has nothing but the "it".
    const isTaken = drafts.some(
      (draft) => isIn(draft, before.first, end) && !(isBare(tree, draft) && isIn(draft, first, end)),
    );
    const words = tree.words.slice(before.first, before.end);
    const isTold = words.some(({ upos }) => upos === "VERB") && words.at(-1)?.form !== "?";
    if (!told || isTaken || !isTold) return [];
    const last = words.at(-1)?.upos === "PUNCT" ? before.end - 1 : before.end;
    return [{ by: "tree", ...told, content: [{ first: before.first, end: last, score: 0 }] }];
  });
  const isTold = (draft: Draft) =>
    isBare(tree, draft) &&
    found.some(({ cue: [cue] }) => cue && draft.cue.some(({ first, end }) => first <= cue.first && cue.first < end));
  return [...drafts.filter((draft) => !isTold(draft)), ...found];
}

function isIn({ source, cue, content }: Draft, first: number, end: number): boolean {
  return [...(source ? [source] : []), ...cue, ...content].some((piece) => piece.first < end && first < piece.end);
}

function isBare(tree: Tree, { content: [only, ...more] }: Draft): boolean {
  return !only || (!more.length && only.end - only.first === 1 && tree.word(only.first).upos === "PRON");
}

/** Who tells it in the sentence, and the word by which he does. */
function tellerIn(reading: Reading, first: number, end: number): { source: Piece; cue: Piece[] } | undefined {
  const { tree } = reading;
  for (const at of range(first + 1, Math.min(end, first + REACH))) {
    const who = accountOf(tree, at) ?? howTold(tree, at, first);
    if (who === undefined || !canAct(reading, who)) continue;
    const phrase = tree.phrase(who, ({ deprel, upos }) => isDeprel(deprel, ["case"]) || upos === "PUNCT");
    const source = { first: phrase.first, end: Math.max(phrase.end, who + 1), score: 0 };
    if (source.first <= at && at < source.end) continue;
    return { source, cue: [{ first: at, end: at + 1, score: 0 }] };
  }
  return undefined;
}

/** The "cook" of "the testimony of the cook", where that is what the sentence says it was. */
function accountOf(tree: Tree, at: number): number | undefined {
  if (tree.word(at).upos !== "NOUN" || !plays(tree, at, "say-so")) return undefined;
  if (!isDeprel(tree.word(at).deprel, ["root", "nsubj", "obj"])) return undefined;
  return tree
    .children(at, "nmod")
    .find(({ index }) => tree.children(index, "case").some(({ form }) => /^of$/i.test(form)))?.index;
}

/** The "nun" of "is how a nun tells it". */
function howTold(tree: Tree, at: number, first: number): number | undefined {
  const { upos, lemma } = tree.word(at);
  const isTelling = /^(?:remember|recall|recount)$/.test(lemma) || /^(?:say|tell)$/.test(cueAt(tree, at)?.kind ?? "");
  if (upos !== "VERB" || !isTelling) return undefined;
  const how = range(first + 1, at).some((one) => /^how$/i.test(tree.word(one).form));
  return how ? tree.children(at, "nsubj").find(({ index }) => index < at)?.index : undefined;
}
