import type { Tree } from "../tree.js";
import { channelAt } from "./channel.js";
import { cueAt } from "./cues.js";
import { type Draft, headOf } from "./draft.js";
import { polarityOf } from "./polarity.js";
import { plays } from "./standing-words.js";

/**
 * "*Cancelled* a vote that the party was to win", "a diplomat *briefed on* the incident", "residents *called* the police": words that the model takes for a cue, by which nothing is said.
 */
export function isNoSaying(tree: Tree, { by, cue: [cue, ...more], source, content }: Draft): boolean {
  if (by !== "label" || !cue || more.length || !source) return false;
  const at = headOf(tree, cue);
  const word = tree.word(at);
  if (word.upos !== "VERB") return false;
  if (!cueAt(tree, at) && isDescription(tree, at, content)) return true;
  // "The claim is not supported by any evidence": no evidence says so.
  const isByNone = tree.child(at, "aux:pass") !== undefined && polarityOf(tree, at).polarity === "not";
  if (isByNone && !cueAt(tree, at) && plays(tree, headOf(tree, source), "checking")) return true;
  if (/^call$/i.test(word.lemma) && !cueAt(tree, at))
    return cue.end === at + 1 && tree.child(at, "obj") !== undefined && !tree.child(at, "xcomp", "ccomp");
  // Who is briefed, informed or told is told of by it; a letter written by somebody says what it says.
  const isOfSource = word.deprel === "acl" && source.first <= word.head && word.head < source.end;
  return isOfSource && /(?:ed|en)$/i.test(word.form) && !channelAt(tree, word.head)?.document;
}

/** "The agency did *not say when* they met": nobody has said it; who would not or refused to say lets something be known by that. */
export function isSilent(tree: Tree, { cue: [piece], content: [said] }: Draft): boolean {
  if (!piece || !said || !/^(?:when|where|who|whom|whose|how|why|which)$/i.test(tree.word(said.first).form))
    return false;
  const verb = tree.words.slice(piece.first, piece.end).findLast(({ upos }) => upos === "VERB");
  return (
    verb !== undefined &&
    cueAt(tree, verb.index)?.kind === "say" &&
    polarityOf(tree, verb.index).polarity === "not" &&
    tree.children(verb.index, "aux").some(({ lemma }) => /^do$/i.test(lemma))
  );
}

/** "a vote that the party was to win": what describes the verb's object is not what is said. */
function isDescription(tree: Tree, verb: number, [content, ...more]: Draft["content"]): boolean {
  if (!content || more.length) return false;
  const { deprel, head } = tree.word(headOf(tree, content));
  return deprel === "acl:relcl" && tree.word(head).head === verb && head < content.first;
}
