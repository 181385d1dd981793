import type { Word } from "../analysis.js";
import { entriesOf } from "../events/event-words.js";
import { lemmasOf } from "../events/lemmas.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Draft } from "./draft.js";
import { sentenceEnd, sentenceStart } from "./reach.js";
import { sourceOfCue } from "./subject.js";

/**
 * "Survivors told our teams *of killings and looting*": what somebody is told of, though a parser makes the teams those of the killings. Not "told the
 * head of the commission", nor where more is said in the sentence.
 */
export function toldOfAt(tree: Tree, at: number): Draft | undefined {
  const verb = tree.word(at);
  if (verb.upos !== "VERB" || !lemmasOf(verb).includes("tell") || tree.child(at, "aux:pass", "ccomp", "xcomp"))
    return undefined;
  const hearer = tree.children(at, "obj", "iobj").find(({ index }) => index > at);
  if (!hearer) return undefined;
  const isOf = ({ index }: Word) => tree.children(index, "case", "mark").some(({ form }) => /^of$/i.test(form));
  const apart = tree.children(at, "obl", "advcl").find((word) => word.index > hearer.index && isOf(word));
  const below = tree
    .children(hearer.index, "nmod")
    .find((word) => isOf(word) && (hearer.upos !== "NOUN" || tree.conjuncts(word.index).some(isDeed)));
  const topic = apart ?? below;
  const source = topic && sourceOfCue(tree, at);
  if (!topic || !source || source.first >= at) return undefined;
  const start = sentenceStart(tree, at);
  const stop = sentenceEnd(tree, at);
  // What is said comes in another way.
  if (tree.words.slice(start, stop).some(({ form }) => /^["“”:?]$/.test(form))) return undefined;
  if (
    tree.children(at, "obl").some(({ index }) => tree.children(index, "case").some(({ form }) => /^about$/i.test(form)))
  )
    return undefined;
  const { end } = tree.phrase(topic.index, ({ deprel }) => isDeprel(deprel, ["parataxis"]));
  const of = Math.min(...tree.subtree(topic.index));
  const last = tree.word(end - 1).upos === "PUNCT" ? end - 1 : end;
  return {
    by: "tree",
    source,
    cue: [{ first: at, end: at + 1, score: 0 }],
    content: [{ first: of, end: last, score: 0 }],
  };
}

/** "killings", "raids": something done. */
function isDeed(word: Word): boolean {
  return entriesOf("N", word).some(({ type }) => Boolean(type));
}
