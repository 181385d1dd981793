import type { Word } from "../analysis.js";
import { lemmasOf } from "../events/lemmas.js";
import { isDeprel, type Tree } from "../tree.js";
import { type Draft, headOf } from "./draft.js";

/** "a man *identified as* Omar", "a man *who gave* his name as Omar": who is named, or names himself, says nothing by it. */
export function isNaming(tree: Tree, { source, cue }: Draft): boolean {
  if (cue.some((piece) => isKnownToSome(tree, headOf(tree, piece)))) return true;
  if (!source) return false;
  if (cue.some((piece) => isOwnName(tree, headOf(tree, piece)))) return true;
  const named = headOf(tree, source);
  return cue.some((piece) => {
    const verb = tree.word(headOf(tree, piece));
    const isPassive = verb.deprel === "acl" && verb.head === named && !/ing$/i.test(verb.form);
    return isPassive && /^as$/i.test(tree.word(piece.end - 1).form);
  });
}

/** "The mission, known as MINUSMA, warned": a name is nobody's saying, least of all that of its bearer. */
export function isKnownAs(tree: Tree, { cue: [cue], source }: Draft): boolean {
  return (
    cue !== undefined &&
    source !== undefined &&
    /\bknown as$/i.test(tree.slice(cue.first, cue.end)) &&
    source.end <= cue.first
  );
}

/** "who is *known* to the police as “the Clerk”": what others call him. */
function isKnownToSome(tree: Tree, verb: number): boolean {
  if (!/^known$/i.test(tree.word(verb).form) || tree.child(verb, "xcomp", "ccomp")) return false;
  return tree
    .children(verb, "obl")
    .some(({ index }) => tree.children(index, "case").some(({ form }) => /^as$/i.test(form)));
}

/** The "gave" of "a woman who gave her name as Fatima": by which somebody says who he is. */
function isOwnName(tree: Tree, verb: number): boolean {
  const word = tree.word(verb);
  const object = tree.child(verb, "obj");
  // "a man calling himself Thunder"
  if (isDeprel(word.deprel, ["acl"]) && /^(?:calling|styling|naming)$/i.test(word.form))
    return object !== undefined && /^\w+(?:self|selves)$/i.test(object.form);
  if (!isDeprel(word.deprel, ["acl:relcl"]) || !tree.children(verb, "nsubj").some(isWho)) return false;
  return lemmasOf(word).some((lemma) => GIVING.test(lemma))
    ? object !== undefined && /^names?$/i.test(object.form) && tree.child(object.index, "nmod:poss") !== undefined
    : lemmasOf(word).some((lemma) => NAMING.test(lemma)) &&
        object !== undefined &&
        /^\w+(?:self|selves)$/i.test(object.form);
}

const isWho = ({ form }: Word) => /^who$/i.test(form);
const GIVING = /^(?:give|provide|use)$/;
const NAMING = /^(?:identify|introduce|call|name|describe)$/;

/** How far before his name "a man who gave" may begin. */
const REACH = 12;

/**
 * "A man who gave his name only as Omar said": the man with his clause is the source, where the labels or the tree have but "Omar" or "a man".
 */
export function withOwnName(tree: Tree, draft: Draft): Draft {
  const { source, cue } = draft;
  const [first] = cue;
  if (!source || !first) return draft;
  const { sentence } = tree.word(source.first);
  const near = tree.words
    .slice(Math.max(0, source.first - REACH), Math.max(source.end + 2, first.first))
    .filter((word) => word.sentence === sentence);
  const verb = near.find(({ index }) => isOwnName(tree, index));
  const who = verb && tree.children(verb.index, "nsubj").find(isWho);
  if (!verb || (who && who.index < 1)) return draft;
  const bearer = !who || who.head === verb.index ? verb.head : who.index - 1;
  const from = Math.min(...tree.subtree(bearer).filter((at) => at <= bearer && at > bearer - 6));
  const isBearer = source.first <= bearer && bearer < source.end;
  const isName = source.first > verb.index;
  const behind = who ? first.first : Math.max(...tree.subtree(verb.index)) + 1;
  const end = first.first > verb.index ? Math.min(behind, first.first) : Math.max(source.end, verb.index + 1);
  const name = tree.words.slice(verb.index, end);
  if (bearer >= verb.index || !(isBearer || isName) || name.some(({ form }) => form === ",")) return draft;
  const whole = { ...source, first: Math.min(from, source.first), end: Math.max(source.end, end) };
  const isClear = [...draft.cue, ...draft.content].every(
    (piece) => piece.end <= whole.first || whole.end <= piece.first,
  );
  return isClear ? { ...draft, source: whole } : draft;
}
