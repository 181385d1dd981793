import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { readStatements } from "../statements/statements.js";
import type { Tree } from "../tree.js";
import { mendedHeadlines } from "./headline.js";

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

it("takes the hyphen of a word for no dash behind which somebody tells it", () => {
  const wing =
    "Raid/raid/NOUN/nsubj/2 hits/hit/VERB/root/0 office/office/NOUN/obj/2 of/of/ADP/case/8 far/far/ADV/advmod/7 _-/-/PUNCT/punct/5 _right/right/NOUN/compound/8 party/party/NOUN/nmod/3";
  expect(relations(headline(wing).tree).at(-1)).toBe("party nmod office");
  expect(relations(headline(wing.replace("_-/", "-/").replace("_right/", "right/")).tree).at(-1)).toBe(
    "party parataxis hits",
  );
});

it("took the verb of a headline for a noun, which it may be, behind those who do it", () => {
  const police =
    "Omani/Omani/ADJ/amod/4 police/police/NOUN/compound/4 arrest/arrest/NOUN/compound/4 detective/detective/NOUN/nsubj/7 in/in/ADP/case/7 fraud/fraud/NOUN/compound/7 affair/affair/NOUN/root/0";
  expect(relations(headline(police).tree)).toEqual([
    "Omani amod police",
    "police nsubj arrest",
    "arrest root arrest",
    "detective obj arrest",
    "in case affair",
    "fraud compound affair",
    "affair obl arrest",
  ]);
  const gunmen =
    "Gunmen/gunman/NOUN/root/0 murder/murder/VERB/acl/1 judge/judge/NOUN/appos/1 in/in/ADP/case/5 Aden/Aden/PROPN/nmod/1";
  expect(relations(headline(gunmen).tree)).toEqual([
    "Gunmen nsubj murder",
    "murder root murder",
    "judge obj murder",
    "in case Aden",
    "Aden obl murder",
  ]);
  // There is another verb, or nobody stands before it.
  const raid = "Police/police/NOUN/compound/2 raid/raid/NOUN/nsubj/3 leaves/leave/VERB/root/0 ten/ten/NUM/obj/3";
  expect(relations(headline(raid).tree)[1]).toBe("raid nsubj leaves");
  const record = "Town/town/NOUN/compound/2 arrest/arrest/NOUN/compound/3 record/record/NOUN/root/0";
  expect(relations(headline(record).tree)[1]).toBe("arrest compound record");
});
