import { expect, it } from "vitest";
import { mendedHeadlines } from "./mended-headline.js";
import { drawn } from "./statements/drawn.fixture.js";
import { readStatements } from "./statements/statements.js";
import type { Tree } from "./tree.js";

function headline(sentence: string) {
  const reading = drawn([sentence]);
  const sentences = reading.analysis.sentences.map((one) => ({ ...one, zone: "headline" as const }));
  const tree = mendedHeadlines(reading.tree, sentences);
  return { ...reading, tree, analysis: { ...reading.analysis, sentences, words: tree.words } };
}

const relations = (tree: Tree) =>
  tree.words.map(({ form, head, deprel }) => `${form} ${deprel} ${tree.word(head).form}`);

const KILLS =
  "Bomb/bomb/NOUN/nsubj/2 kills/kill/VERB/root/0 seven/seven/NUM/nummod/5 -/-/PUNCT/punct/3 newspaper/newspaper/NOUN/obj/2 _././PUNCT/punct/2";

it("had a bomb kill the newspaper that a headline names behind a dash", () => {
  const { tree } = headline(KILLS);
  expect(relations(tree)).toEqual([
    "Bomb nsubj kills",
    "kills root kills",
    "seven obj kills",
    "- punct newspaper",
    "newspaper parataxis kills",
    ". punct kills",
  ]);
});

it("leaves other sentences, and headlines without a name behind the dash, as they are", () => {
  const body = drawn([KILLS]);
  expect(mendedHeadlines(body.tree, body.analysis.sentences)).toBe(body.tree);
  const clause = headline(
    "Truce/truce/NOUN/nsubj/2 ends/end/VERB/root/0 -/-/PUNCT/punct/2 fighting/fight/VERB/parataxis/2 resumes/resume/VERB/dep/2",
  );
  expect(relations(clause.tree)[3]).toBe("fighting parataxis ends");
});

it("took who was attacked for the attacker, where a headline leaves its was out", () => {
  const attacked = (form: string) =>
    headline(`Patrol/patrol/NOUN/nsubj/2 ${form}/attack/VERB/root/0 near/near/ADP/case/4 border/border/NOUN/obl/2`)
      .tree;
  expect(relations(attacked("attacked"))[0]).toBe("Patrol nsubj:pass attacked");
  expect(relations(attacked("attacks"))[0]).toBe("Patrol nsubj attacks");
});

it("told a headline in the report's own voice, which says whose word it is", () => {
  const read = (sentence: string) => {
    const reading = headline(sentence);
    const words = (span: readonly [number, number]) => reading.analysis.text.slice(...span);
    return readStatements(reading).map(({ source, content }) => [source && words(source.span), content.map(words)]);
  };
  expect(read(KILLS)).toEqual([["newspaper", ["Bomb kills seven"]]]);
  const before = "Police/police/NOUN/nsubj/3 _:/:/PUNCT/punct/1 men/man/NOUN/nsubj/4 fled/flee/VERB/root/0";
  expect(read(before)).toEqual([["Police", ["men fled"]]]);
  const vow =
    "Chad/Chad/PROPN/nsubj/2 vows/vow/VERB/root/0 truce/truce/NOUN/compound/5 -/-/PUNCT/punct/3 radio/radio/NOUN/obj/2";
  expect(read(vow)).toContainEqual(["radio", ["Chad vows truce"]]);
  for (const tail of ["video/video/NOUN/obj/2", "Chad/Chad/PROPN/compound/6 News/News/PROPN/obj/2"])
    expect(read(vow.replace("radio/radio/NOUN/obj/2", tail).replace("compound/5", "compound/4"))).toEqual([]);
  const final =
    "Reds/red/NOUN/nsubj/2 win/win/VERB/root/0 -/-/PUNCT/punct/2 cup/cup/NOUN/compound/5 final/final/NOUN/obj/2";
  expect(read(final)).toEqual([]);
});
