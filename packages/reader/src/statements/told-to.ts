import { isDeprel, type Tree } from "../tree.js";
import { type Draft, headOf } from "./draft.js";
import { isIn } from "./pieces.js";
import { doneBy } from "./reach.js";
import { phraseOf } from "./subject.js";

/** Verbs by whose passive something is said to their subject or of it, and not by it. */
const SAID_TO =
  /^(?:tell|ask|question|quiz|inform|brief|advise|notify|remind|warn|urge|order|portray|depict|describe|accuse|criticize|criticise|blame|label|brand|dub|condemn|denounce|mock|praise|ridicule)$/;

/** Nouns for what is said of whoever faces it. */
const FACED =
  /^(?:criticism|charge|accusation|allegation|complaint|claim|call|demand|question|ridicule|condemnation|praise|scorn)$/;

/** "*The mayor* was asked what he knew", "*the clerk* faces charges of theft": said to him or of him, by others: by whoever is named with "by", or else by nobody. */
export function withoutHearer(tree: Tree, draft: Draft): Draft {
  const { source, cue } = draft;
  if (!source) return draft;
  const subject = tree.word(headOf(tree, source));
  const verb = tree.parent(subject.index);
  const isCue = (at: number) => cue.some((piece) => isIn(piece, at));
  if (verb?.upos !== "VERB" || !isDeprel(subject.deprel, ["nsubj"]) || !isCue(verb.index)) return draft;
  const isTold = subject.deprel === "nsubj:pass" && SAID_TO.test(verb.lemma.toLowerCase());
  const faced = tree.child(verb.index, "obj");
  const isFaced =
    /^(?:face|draw|attract|provoke|meet|confront|incur)$/.test(verb.lemma.toLowerCase()) &&
    faced !== undefined &&
    isCue(faced.index) &&
    FACED.test(faced.lemma.toLowerCase());
  if (!isTold && !isFaced) return draft;
  const { source: _, ...rest } = draft;
  const by = isTold ? doneBy(tree, verb.index) : undefined;
  return by && !isCue(by.index) ? { ...rest, source: phraseOf(tree, by.index, verb.index) } : rest;
}
