import { isDeprel, type Tree } from "../tree.js";
import { channelAt } from "./channel.js";
import { cueAt } from "./cues.js";
import type { Draft } from "./draft.js";
import { range, sentenceEnd, sentenceStart } from "./reach.js";

/** "*In footage sent to the agency*, guards beat two men": what is told by no more than pictures that lead in the sentence; `at` heads it. */
export function shownIn(tree: Tree, at: number): Draft | undefined {
  const verb = tree.word(at);
  const start = sentenceStart(tree, at);
  if (verb.upos !== "VERB" || verb.head !== at || cueAt(tree, at)) return undefined;
  const shown = tree.children(at, "obl").find(({ index }) => {
    const [led, ...more] = tree.children(index, "case");
    return led?.index === start && !more.length && /^(?:in|on)$/i.test(led.form);
  });
  const channel = shown && channelAt(tree, shown.index);
  if (!shown || !channel?.document || !/^(?:video|photograph)$/.test(channel.kind)) return undefined;
  const comma = Math.max(...tree.subtree(shown.index)) + 1;
  const mark = tree.words[comma]?.form === "," ? comma : comma - 1;
  const subject = tree.child(at, "nsubj", "nsubj:pass");
  // "In the video he says": he says it himself; "in a video, filmed at night, he …" is nobody's either.
  if (tree.words[mark]?.form !== "," || !subject || subject.index < mark || subject.upos === "PRON") return undefined;
  const end = sentenceEnd(tree, at);
  const isSaid = range(mark, end).some(
    (one) => cueAt(tree, one)?.pos === "V" && !isDeprel(tree.word(one).deprel, ["amod"]),
  );
  if (isSaid) return undefined;
  const last = tree.word(end - 1).upos === "PUNCT" ? end - 1 : end;
  return {
    by: "tree",
    source: { first: start + 1, end: mark, score: 0 },
    cue: [{ first: start, end: start + 1, score: 0 }],
    content: [{ first: mark + 1, end: last, score: 0 }],
  };
}
