import type { Word } from "../analysis.js";
import { isParticle } from "../names/personal-names.js";
import type { Tree } from "../tree.js";

/** How many words may name who tells it. */
const LONGEST = 4;

/** Who a headline says tells it, and what is told; words, ends exclusive. */
export interface TellerTag {
  /** The dash or the colon between the two. */
  readonly mark: number;
  readonly teller: { readonly first: number; readonly end: number };
  readonly told: { readonly first: number; readonly end: number };
}

/** "Two die in blast - radio", "Army: rebels shelled town", "Rebels dead: army": the name behind the last dash of a headline, before its first colon, or behind its last. */
export function tellerTag(tree: Tree, { first, end }: { first: number; end: number }): TellerTag | undefined {
  let last = end;
  while (last > first && tree.word(last - 1).upos === "PUNCT") last--;
  const words = tree.words.slice(first, last);
  const dash = words.findLast(({ form, index }) => /^(?:-{1,2}|–|—)$/.test(form) && isDash(tree, index))?.index;
  if (dash !== undefined && isTold(tree, first, dash) && isName(tree, dash + 1, last))
    return { mark: dash, teller: { first: dash + 1, end: last }, told: { first, end: dash } };
  const colon = words.find(({ form }) => form === ":")?.index;
  if (colon !== undefined && isTold(tree, colon + 1, last) && isName(tree, first, colon))
    return { mark: colon, teller: { first, end: colon }, told: { first: colon + 1, end: last } };
  const behind = words.findLast(({ form }) => form === ":")?.index;
  if (behind !== undefined && isTold(tree, first, behind) && isName(tree, behind + 1, last))
    return { mark: behind, teller: { first: behind + 1, end: last }, told: { first, end: behind } };
  return undefined;
}

/** "rebels-Interfax" is a dash; "far-right" and "Asia-Pacific" are words with a hyphen. */
function isDash(tree: Tree, mark: number): boolean {
  const [before, dash, after] = tree.words.slice(Math.max(0, mark - 1), mark + 2);
  if (!before || !dash || !after) return false;
  const isApart = before.span[1] < dash.span[0] || dash.span[1] < after.span[0];
  // "al-Shabab"
  if (!isApart && isParticle(before.form.toLowerCase())) return false;
  return isApart || (/^\p{Ll}/u.test(before.form) && /^\p{Lu}/u.test(after.form));
}

/** The word that heads the name: its last noun. */
export function tellerHead(tree: Tree, { teller }: TellerTag): Word {
  const words = tree.words.slice(teller.first, teller.end);
  return words.findLast(({ upos }) => /^(?:NOUN|PROPN)$/.test(upos)) ?? tree.word(teller.end - 1);
}

function isTold(tree: Tree, first: number, end: number): boolean {
  return tree.words.slice(first, end).some(({ upos, form }) => upos === "VERB" || /^dead$/i.test(form));
}

function isName(tree: Tree, first: number, end: number): boolean {
  const words = tree.words.slice(first, end);
  return (
    words.length > 0 &&
    words.length <= LONGEST &&
    words.every(({ upos }) => /^(?:NOUN|PROPN|ADJ|DET)$/.test(upos)) &&
    words.some(({ upos }) => /^(?:NOUN|PROPN)$/.test(upos))
  );
}
