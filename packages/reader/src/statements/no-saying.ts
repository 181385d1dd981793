import { blamedBy, isBlaming } from "../blaming.js";
import { isDeprel, type Tree } from "../tree.js";
import { channelAt } from "./channel.js";
import { cueAt } from "./cues.js";
import { type Draft, headOf } from "./draft.js";
import { polarityOf } from "./polarity.js";
import { plays } from "./standing-words.js";

/**
 * "*Cancelled* a vote that the party was to win", "a diplomat *briefed on* the incident", "residents *called* the police": words that the model takes for a cue, by which nothing is said.
 */
export function isNoSaying(tree: Tree, { by, cue: [cue, ...more], source, content }: Draft): boolean {
  if (by !== "label" || !cue || more.length) return false;
  const at = headOf(tree, cue);
  const word = tree.word(at);
  // "Omar Sabri, alias “the Cat”": a name, not what anybody says.
  if (/^alias$/i.test(word.form)) return true;
  if (isWanted(tree, cue.first)) return true;
  // "Since last reported, the flood has spread": no one is called last.
  if (
    source &&
    source.end - source.first === 1 &&
    /^(?:last|first|earlier|previously|since)$/i.test(tree.word(source.first).form)
  )
    return true;
  if (!source) return false;
  // "were not available for comment on the raid"
  if (tree.words.slice(cue.first, cue.end).some(({ form }) => /^available$/i.test(form))) return true;
  if (word.upos !== "VERB") return false;
  if (givesNoWord(tree, at, content)) return true;
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

/** "A general *wanted for* the massacre": somebody looks for him, and he says nothing by it. */
function isWanted(tree: Tree, verb: number): boolean {
  const { form } = tree.word(verb);
  const next = tree.words[verb + 1]?.form ?? "";
  return /^wanted$/i.test(form) && /^(?:for|over|by|in)$/i.test(next) && !tree.child(verb, "obj", "xcomp");
}

/** "The agency did *not say when* they met": nobody has said it; who would not or refused to say lets something be known by that. */
export function leavesUnsaid(tree: Tree, { cue: [piece], content: [said] }: Draft): boolean {
  const asks = (at: number) => /^(?:when|where|who|whom|whose|how|why|which)$/i.test(tree.words[at]?.form ?? "");
  // "exactly when"
  const isAsked = said && (asks(said.first) || (tree.word(said.first).upos === "ADV" && asks(said.first + 1)));
  if (!piece || !isAsked) return false;
  const verb = tree.words.slice(piece.first, piece.end).findLast(({ upos }) => upos === "VERB");
  return (
    verb !== undefined &&
    cueAt(tree, verb.index)?.kind === "say" &&
    polarityOf(tree, verb.index).polarity === "not" &&
    tree.children(verb.index, "aux").some(({ lemma }) => /^do$/i.test(lemma))
  );
}

/** "wrote a letter *that was placed* in his grave": what describes the letter is not what it says. */
export function isOfLetter(tree: Tree, { by, content: [content, ...more] }: Draft): boolean {
  if (by !== "tree" || !content || more.length || !/^(?:that|which)$/i.test(tree.word(content.first).form))
    return false;
  const { head, upos, deprel } = tree.word(content.first);
  return upos === "PRON" && isDeprel(deprel, ["nsubj"]) && isDeprel(tree.word(head).deprel, ["acl:relcl"]);
}

/** "Fort Mora, *also called* “the Rock”", "the premier, *dubbed* “Iron Lady”": a name is nothing said. */
export function isNickname(tree: Tree, { cue: [piece], content: [name, ...more] }: Draft): boolean {
  const verb = piece && tree.word(headOf(tree, piece));
  // "Wilmer Cano, *known as* “the Clerk”"
  const isKnown = piece !== undefined && /^known as$/i.test(tree.slice(piece.first, piece.end));
  if (!verb || !name || more.length || !(isKnown || /^(?:called|dubbed|nicknamed|named)$/i.test(verb.form)))
    return false;
  if (!isDeprel(verb.deprel, ["acl", "parataxis"]) || tree.child(verb.index, "nsubj", "nsubj:pass", "aux"))
    return false;
  const words = tree.words.slice(name.first, name.end);
  return tree.word(headOf(tree, name)).upos === "PROPN" && !words.some(({ upos }) => upos === "VERB" || upos === "AUX");
}

/** "The raid is blamed *on the rebels*": who is blamed has not said so. */
export function withoutBlamed(tree: Tree, draft: Draft): Draft {
  const head = draft.source && tree.word(headOf(tree, draft.source));
  const verb = head && tree.parent(head.index);
  if (!verb || !isBlaming(verb) || !draft.cue.some(({ first, end }) => first <= verb.index && verb.index < end))
    return draft;
  const marks = blamedBy(verb);
  if (!tree.children(head.index, "case").some(({ form }) => marks.includes(form.toLowerCase()))) return draft;
  const { source: _, ...rest } = draft;
  return rest;
}

/** "did not comment on the report", "did not mention casualties", "declined to be named": nothing is said. */
function givesNoWord(tree: Tree, verb: number, [content]: Draft["content"]): boolean {
  const { lemma } = tree.word(verb);
  const { polarity } = polarityOf(tree, verb);
  if (/^(?:comment|mention|elaborate)$/i.test(lemma)) return polarity === "not" || polarity === "declined";
  // "did not provide details"
  const object = tree.child(verb, "obj");
  if (GIVING.test(lemma) && polarity === "not" && object && DETAILS.test(object.lemma)) return true;
  // "gave no reason for it", "put forward no proof"; "gave no proof that they had fled" has said that they had.
  const isNone = object && tree.children(object.index, "det").some(({ form }) => /^no$/i.test(form));
  const isClause = content && /^(?:that|of|for)$/i.test(tree.word(content.first).form);
  if (isNone && /^(?:give|provide|offer|put|present|produce)$/i.test(lemma))
    return DETAILS.test(object.lemma) || (/^(?:proof|evidence)$/i.test(object.lemma) && !isClause);
  // "did not report any casualties"
  if (/^report$/i.test(lemma) && polarity === "not")
    return content !== undefined && /^any$/i.test(tree.word(content.first).form);
  const first = content && tree.slice(content.first, Math.min(content.end, content.first + 5));
  return (
    /^(?:decline|ask|refuse|request)$/i.test(lemma) &&
    /^(?:not )?to (?:not )?(?:be (?:named|identified|quoted)|give (?:his|her|their) (?:real |full )?names?)\b/i.test(
      first ?? "",
    )
  );
}

const GIVING = /^(?:provide|give|offer|disclose|reveal|release|specify|identify|add)$/i;
const DETAILS = /^(?:detail|information|reason|explanation|figure|number|name|date|breakdown)$/i;

/** "had *commanded* the men that attacked a patrol": whom he led did that, and nobody said so. */
export function isOfThoseLed(tree: Tree, { cue: [cue, ...others], content: [content, ...more] }: Draft): boolean {
  if (!cue || !content || others.length || more.length) return false;
  const verb = headOf(tree, cue);
  const { deprel, head } = tree.word(headOf(tree, content));
  if (!/^(?:command|order|direct|instruct)$/i.test(tree.word(verb).lemma) || deprel !== "acl:relcl") return false;
  return tree.children(verb, "obj").some(({ index }) => tree.isWithin(head, index));
}

/** "a vote that the party was to win": what describes the verb's object is not what is said. */
function isDescription(tree: Tree, verb: number, [content, ...more]: Draft["content"]): boolean {
  if (!content || more.length) return false;
  const { deprel, head } = tree.word(headOf(tree, content));
  return deprel === "acl:relcl" && tree.word(head).head === verb && head < content.first;
}
