import { expect, it } from "vitest";
import { eventLines } from "./read.fixture.js";

/** What is read in a drawn sentence, a line each, in one string. */
const read = (sentence: string, kinds: Parameters<typeof eventLines>[1] = {}) => eventLines(sentence, kinds).join();

it("accused somebody of a pain, and assaulted a plain by its hills and a capital by driving from it", () => {
  expect(
    read("The/the/DET/2/det clerk//NOUN/3/nsubj complained/complain/VERB/0/root of//ADP/5/case pains/pain/NOUN/3/obl", {
      clerk: "person",
    }),
  ).toBe("");
  expect(
    read(
      "The/the/DET/2/det plain//NOUN/4/nsubj:pass is/be/AUX/4/aux:pass surrounded/surround/VERB/0/root by//ADP/6/case hills/hill/NOUN/4/obl:agent",
      { plain: "location" },
    ),
  ).toBe("");
  expect(
    read(
      "The/the/DET/2/det envoy//NOUN/3/nsubj drove/drive/VERB/0/root from//ADP/6/case the//DET/6/det capital//NOUN/3/obl to//ADP/8/case Aden//PROPN/3/obl",
      { envoy: "person", capital: "location", Aden: "location" },
    ),
  ).toBe("");
});

it("let nobody go where a speaker calls on those who are with him", () => {
  expect(read("Let/let/VERB/0/root us/we/PRON/1/obj pitch//VERB/1/xcomp the//DET/5/det tents/tent/NOUN/3/obj")).toBe(
    "",
  );
});

it("missed that who will not meet demands refuses, and that who collects signatures protests", () => {
  expect(
    read(
      "The/the/DET/2/det ministry//NOUN/5/nsubj will//AUX/5/aux not//PART/5/advmod meet//VERB/0/root the//DET/7/det rebels/rebel/NOUN/9/nmod:poss '/'s/PART/7/case demands/demand/NOUN/5/obj",
      { ministry: "organization", rebels: "group" },
    ),
  ).toContain("REJECT meet: ministry > rebels");
  expect(
    read("Activists/activist/NOUN/2/nsubj collected/collect/VERB/0/root signatures/signature/NOUN/2/obj", {
      Activists: "group",
    }),
  ).toContain("PROTEST collected signatures: Activists >");
});

it("held talks that are out of the question", () => {
  const found = read(
    "Talks/talk/NOUN/8/nsubj with//ADP/4/case the//DET/4/det rebels/rebel/NOUN/1/nmod are/be/AUX/8/cop out//ADP/8/case of//ADP/8/case question//NOUN/0/root",
    { rebels: "group" },
  );
  expect(found).not.toContain("(happened)");
});

it("threatened a town that somebody is a threat to", () => {
  const line = (rest: string) =>
    `The/the/DET/2/det gang//NOUN/5/nsubj is/be/AUX/5/cop a//DET/5/det threat//NOUN/0/root to//ADP/8/case the//DET/8/det ${rest}`;
  expect(read(line("king//NOUN/5/nmod"), { gang: "group", king: "person" })).toBe("");
  expect(
    read(
      "Threats/threat/NOUN/6/nsubj:pass to//ADP/4/case the//DET/4/det judge//NOUN/1/nmod were/be/AUX/6/aux:pass reported/report/VERB/0/root",
      { judge: "person" },
    ),
  ).toContain("THREATEN Threats to:  > judge");
});

it("asked for what figures or an analyst suggest to be so", () => {
  const line = (verb: string) =>
    `The/the/DET/2/det envoy//NOUN/3/nsubj suggested/suggest/VERB/0/root that//SCONJ/7/mark the//DET/6/det rivals/rival/NOUN/7/nsubj ${verb}/VERB/3/ccomp`;
  const names = { envoy: "person", rivals: "group" } as const;
  expect(read(line("meet/meet"), names)).toContain("REQUEST suggested: envoy > rivals");
  expect(read(line("fled/flee"), names)).not.toContain("REQUEST");
});

it("asked somebody to do what he was asked about", () => {
  expect(
    read(
      "Asked/ask/VERB/7/advcl what//PRON/5/obj Oman//PROPN/5/nsubj would//AUX/5/aux do//VERB/1/ccomp Moe//PROPN/7/nsubj shrugged/shrug/VERB/0/root",
      { Oman: "location", Moe: "person" },
    ),
  ).toBe("");
});

it("tested a weapon by a test ban treaty", () => {
  expect(
    read(
      "The/the/DET/2/det king//NOUN/3/nsubj left/leave/VERB/0/root a//DET/8/det nuclear//ADJ/6/amod test//NOUN/7/compound ban//NOUN/8/compound treaty//NOUN/3/obj",
      { king: "person" },
    ),
  ).not.toContain("MOBILIZE");
});

it("had an army retreat that leaves a note", () => {
  const line = (object: string) =>
    `The/the/DET/2/det army//NOUN/3/nsubj left/leave/VERB/0/root a//DET/5/det ${object}//NOUN/3/obj`;
  expect(read(line("note"), { army: "organization" })).toBe("");
  expect(read(line("valley"), { army: "organization" })).toContain("RETREAT");
});

it("frees nobody by a hand that lets go of something", () => {
  const of = "Rebels//NOUN/2/nsubj let//VERB/0/root go//VERB/2/xcomp of//ADP/6/case the//DET/6/det rope//NOUN/3/obl";
  expect(read(of)).toBe("");
  const men = "Rebels//NOUN/2/nsubj let//VERB/0/root ten//NUM/4/nummod hostages/hostage/NOUN/2/obj go//VERB/2/xcomp";
  expect(read(men)).toBe("RETREAT let ten hostages go: Rebels > hostages (happened)");
});

it("recognized nobody where something is recognized to be so", () => {
  const that =
    "The/the/DET/2/det council//NOUN/3/nsubj recognized/recognize/VERB/0/root that//SCONJ/6/mark troops/troop/NOUN/6/nsubj left/leave/VERB/3/ccomp";
  expect(read(that)).not.toContain("SUPPORT");
  const whom =
    "The/the/DET/2/det junta//NOUN/3/nsubj recognized/recognize/VERB/0/root the//DET/5/det council//NOUN/3/obj";
  expect(read(whom, { junta: "organization", council: "organization" })).toContain("SUPPORT");
});
