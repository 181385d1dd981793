import { expect, it } from "vitest";
import { Tree } from "../tree.js";
import { Clusters } from "./clusters.js";
import type { Draft } from "./draft.js";
import { speakingOn } from "./speaks-on.js";
import { analysisOf, entitiesOf } from "./trees.fixture.js";

const entities = (sentences: readonly string[]) => {
  const analysis = analysisOf(sentences, [
    ["organization", "Red Front"],
    ["organization", "Border Service"],
  ]);
  return entitiesOf(analysis).map(({ words }) => words);
};
const said = (verb: string) =>
  `Border/PROPN/compound/2 Service/PROPN/nsubj/3 ${verb} the/DET/det/6 Red/PROPN/compound/6 Front/PROPN/nsubj/7 fired/VERB/ccomp/3/fire ./PUNCT/punct/3`;
const next = (verb: string) =>
  `It/PRON/nsubj/2 ${verb} guards/NOUN/nsubj/4/guard fled/VERB/ccomp/2/flee ./PUNCT/punct/2`;

it("takes the one who goes on saying for the body that was saying", () => {
  expect(entities([said("said/VERB/root/0/say"), next("added/VERB/root/0/add")])).toContain("Border Service | It");
});

it("leaves an 'it' that says nothing to the weights", () => {
  const found = entities([said("said/VERB/root/0/say"), next("saw/VERB/root/0/see")]);
  const same = entities([said("hit/VERB/root/0/hit"), next("added/VERB/root/0/add")]);
  expect([found.length, same.length]).not.toContain(0);
  expect(same).not.toContain("Border Service | It");
});

it("takes 'it' for the body that says something of itself", () => {
  const line = (ccomp: string) =>
    `Border/PROPN/compound/2 Service/PROPN/nsubj/5 of/ADP/case/4 Chad/PROPN/nmod/2 said/VERB/root/0/say it/PRON/nsubj/8 had/AUX/aux/8 left/VERB/${ccomp}/5/leave ./PUNCT/punct/5`;
  expect(entities([line("ccomp")])).toContain("Border Service | it");
});

it("takes who calls it so for the one whose deed the sentence tells: 'in what they called' was the villages'", () => {
  const line = (pronoun: string, verb: string) =>
    `Monitors/NOUN/nsubj/2/monitor accused/VERB/root/0/accuse guards/NOUN/obj/2/guard of/SCONJ/mark/5 looting/VERB/advcl/2/loot shops/NOUN/obj/5/shop in/ADP/case/8 what/PRON/obl/10 ${pronoun}/PRON/nsubj/10 ${verb} revenge/NOUN/xcomp/10 ./PUNCT/punct/2`;
  expect(entities([line("they", "called/VERB/acl:relcl/6/call")])).toContain("Monitors | they");
  expect(entities([line("he", "called/VERB/acl:relcl/6/call")])).not.toContain("Monitors | he");
});

it("takes 'its director' for that of the body that said the sentence before", () => {
  const meant = (noun: string) => {
    const analysis = analysisOf(
      [
        "Border/PROPN/nsubj/2 left/VERB/root/0/leave ./PUNCT/punct/2",
        `Guards/NOUN/nsubj/2/guard fled/VERB/ccomp/4/flee its/PRON/nmod:poss/5 said/VERB/root/0/say ${noun} ./PUNCT/punct/4`,
      ],
      [],
    );
    const tree = new Tree(analysis);
    const draft = (head: number, level: "name" | "pronoun"): Draft => ({
      first: head,
      end: head + 1,
      span: tree.span(head, head + 1),
      head,
      type: "organization",
      level,
      plural: false,
      score: 1,
    });
    const drafts = [draft(0, "name"), draft(5, "pronoun")];
    return speakingOn(analysis, tree, draft(5, "pronoun"), new Map([[0, 0]]), new Clusters(drafts));
  };
  expect(meant("director/NOUN/nsubj/4")).toBe(0);
  expect(meant("gate/NOUN/nsubj/4")).toBeUndefined();
});

it("takes 'it' for the body that says something of itself behind another verb, and where it only is something", () => {
  const line = (verb: string) =>
    `Border/PROPN/compound/2 Service/PROPN/nsubj/5 of/ADP/case/4 Chad/PROPN/nmod/2 protested/VERB/root/0/protest and/CCONJ/cc/7 said/VERB/conj/5/say it/PRON/nsubj/10 ${verb} ./PUNCT/punct/5`;
  expect(entities([line("had/AUX/aux/10 left/VERB/ccomp/7/leave")])).toContain("Border Service | it");
  expect(entities([line("was/AUX/cop/10 concerned/ADJ/ccomp/7")])).toContain("Border Service | it");
});

it("takes who goes on for the body according to which the sentence before was", () => {
  const before =
    "Guards/NOUN/nsubj/2/guard fled/VERB/root/0/flee according/VERB/case/6/accord to/ADP/fixed/3 Border/PROPN/compound/6 Service/PROPN/obl/2 ./PUNCT/punct/2";
  expect(entities([before, next("added/VERB/root/0/add")])).toContain("Border Service | It");
});

it("takes what the director of a body says of it for the body", () => {
  const line =
    "Border/PROPN/compound/2 Service/PROPN/nmod:poss/4 's/PART/case/2 director/NOUN/nsubj/5 said/VERB/root/0/say it/PRON/nsubj/8 had/AUX/aux/8 left/VERB/ccomp/5/leave ./PUNCT/punct/5";
  expect(entities([line])).toContain("Border Service | it");
  const spokesman =
    "Moe/PROPN/nsubj/9 ,/PUNCT/punct/4 a/DET/det/4 spokesman/NOUN/appos/1 for/ADP/case/7 Border/PROPN/compound/7 Service/PROPN/nmod/4 ,/PUNCT/punct/1 said/VERB/root/0/say it/PRON/nsubj/12 had/AUX/aux/12 left/VERB/ccomp/9/leave ./PUNCT/punct/9";
  expect(entities([spokesman])).toContain("Border Service | it");
});

it("takes 'it said' told by the way between commas for the body that was saying", () => {
  const aside =
    "Guards/NOUN/nsubj/6/guard ,/PUNCT/punct/4 it/PRON/nsubj/4 said/VERB/parataxis/6/say ,/PUNCT/punct/4 fled/VERB/root/0/flee ./PUNCT/punct/6";
  expect(entities([said("said/VERB/root/0/say"), aside])).toContain("Border Service | it");
});

it("takes 'it quoted officials' for the body that is named at the end of the sentence before", () => {
  const before =
    "Men/NOUN/nsubj/2/man fled/VERB/root/0/flee the/DET/det/4 Front/PROPN/obj/2 ,/PUNCT/punct/2 Border/PROPN/compound/7 Service/PROPN/nsubj/8 said/VERB/parataxis/2/say ./PUNCT/punct/2";
  expect(entities([before, next("quoted/VERB/root/0/quote")])).toContain("Border Service | It");
  expect(entities([before, next("saw/VERB/root/0/see")])).not.toContain("Border Service | It");
});
