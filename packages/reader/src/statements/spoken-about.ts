import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { cueAt } from "./cues.js";
import type { Draft } from "./draft.js";
import type { Piece } from "./pieces.js";

/** "The rebels are accused of looting", "the king seems to have fled", "what the army called a raid": whom or what it is said of is part of what is said. */
export function withTopic(tree: Tree, draft: Draft): Draft {
  const [cue] = draft.cue;
  const [content] = draft.content;
  if (!cue || !content || content.first < cue.first) return draft;
  const topic = asked(tree, draft) ?? spokenOf(tree, draft, cue);
  return topic ? { ...draft, content: [topic, ...draft.content] } : draft;
}

/** "what" of "what the army called a raid". */
function asked(tree: Tree, { source, cue: [cue] }: Draft): Piece | undefined {
  if (!source || !cue || source.first > cue.first) return undefined;
  const at = source.first - 1;
  return /^what$/i.test(tree.words[at]?.form ?? "") ? { first: at, end: at + 1, score: 0 } : undefined;
}

/** The subject of a cue in the passive, but for hearers; that of a verb of seeming. */
function spokenOf(tree: Tree, { source }: Draft, cue: Piece): Piece | undefined {
  const verb = tree.words.slice(cue.first, cue.end).find(({ upos }) => upos === "VERB");
  const subject = verb && (isSeeming(verb) ? tree.child(verb.index, "nsubj") : ofPassive(tree, verb));
  if (!subject || subject.index >= cue.first) return undefined;
  if (source && source.first <= subject.index && subject.index < source.end) return undefined;
  const { first, end } = tree.phrase(subject.index, ({ deprel }) => isDeprel(deprel, ["punct"]));
  return { first, end: Math.min(end, cue.first), score: 0 };
}

export function isSeeming({ lemma }: Word): boolean {
  return /^(?:seem|appear)$/i.test(lemma);
}

function ofPassive(tree: Tree, verb: Word): Word | undefined {
  const kind = cueAt(tree, verb.index)?.kind;
  if (kind === "tell" || kind === "call" || /^(?:ask|question|tell)$/i.test(verb.lemma)) return undefined;
  const subject = tree.child(verb.index, "nsubj:pass");
  // "It is assumed the road is open": the "it" is what follows.
  return subject && /^it$/i.test(subject.form) && tree.child(verb.index, "ccomp") ? undefined : subject;
}
