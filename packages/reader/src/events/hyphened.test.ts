import { expect, it } from "vitest";
import { Tree } from "../tree.js";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";
import { hyphened } from "./hyphened.js";
import { mended } from "./mended.js";

/** A drawn reading whose hyphens touch what stands beside them, as in text. */
function joined(sentence: string) {
  const reading = drawn([sentence]);
  const words = reading.tree.words.map((word, at) => {
    const [start, end] = word.span;
    const isBefore = reading.tree.words[at + 1]?.form === "-";
    return isBefore || word.form === "-" ? { ...word, span: [start, end + 1] as const } : word;
  });
  const tree = new Tree({
    text: reading.analysis.text,
    words: words.map((word) => ({ ...word, span: [...word.span] })),
  });
  return { ...reading, tree };
}

const hangs = (sentence: string, at: number) => {
  const { words } = mended(joined(sentence).tree);
  const word = words[at];
  return word && `${word.upos} ${word.lemma} ${word.deprel}<${words[word.head]?.form}`;
};

it("takes the pieces of a noun for words of their own, one of them a particle of the verb", () => {
  const sentence =
    "A//DET/2/det shoot//NOUN/4/compound -//PUNCT/2/punct out//ADP/7/compound:prt between//ADP/6/case gangs/gang/NOUN/4/nmod closed/close/VERB/0/root roads/road/NOUN/7/obj";
  expect(hangs(sentence, 3)).toBe("NOUN shoot-out nsubj<closed");
  expect(hangs(sentence, 0)).toBe("DET A det<shoot-out");
  expect(readEvents(joined(sentence), []).map(({ type }) => type)).toContain("ASSAULT");
});

it("names what follows a dash, or no such noun", () => {
  const apart = drawn(["They//PRON/2/nsubj sat/sit/NOUN/0/root -//PUNCT/2/punct in//ADP/5/case rain//NOUN/2/obl"]).tree;
  expect(apart.words.flatMap((word) => hyphened(apart, word))).toEqual([]);
  expect(hangs("A//DET/4/det tune//NOUN/4/compound -//PUNCT/2/punct up//NOUN/5/nsubj began/begin/VERB/0/root", 3)).toBe(
    "NOUN up nsubj<began",
  );
});

it("takes what somebody is doing to others for what others are like", () => {
  const sentence = (word: string) =>
    `Rebels/rebel/NOUN/4/nsubj are/be/AUX/4/cop ${word}/ADJ/4/amod voters/voter/NOUN/0/root`;
  expect(hangs(sentence("intimidating/"), 2)).toBe("VERB intimidating root<intimidating");
  expect(hangs(sentence("intimidating/"), 3)).toBe("NOUN voter obj<intimidating");
  expect(hangs(sentence("interesting/"), 3)).toBe("NOUN voter root<voters");
});
