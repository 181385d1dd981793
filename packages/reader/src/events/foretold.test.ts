import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";
import { eventLines } from "./read.fixture.js";

it("threatens by saying that one will boycott or expel, or is prepared to, and not by one's readiness to talk", () => {
  const will = (verb: string) =>
    `The//DET/2/det party//NOUN/3/nsubj said/say/VERB/0/root it/it/PRON/6/nsubj will//AUX/6/aux ${verb}//VERB/3/ccomp the//DET/8/det vote//NOUN/6/obj`;
  expect(eventLines(will("boycott"))[0]).toMatch(/^THREATEN said: party/);
  expect(eventLines(will("attend"))[0]).toMatch(/^AGREE said: party/);
  const prepared = (verb: string) =>
    `The//DET/2/det army//NOUN/4/nsubj:pass is/be/AUX/4/aux:pass prepared/prepare/VERB/0/root to//PART/6/mark ${verb}//VERB/4/xcomp envoys/envoy/NOUN/6/obj`;
  expect(eventLines(prepared("expel"))[0]).toMatch(/^THREATEN prepared: army/);
  expect(eventLines(prepared("meet"))[0]).toMatch(/^AGREE prepared: army/);
});

it("rejects demands that it will not meet, though a pronoun says so", () => {
  const line =
    "Oman//PROPN/2/nsubj said/say/VERB/0/root it/it/PRON/6/nsubj would//AUX/6/aux not//PART/6/advmod meet//VERB/2/ccomp the//DET/8/det demands/demand/NOUN/6/obj";
  expect(eventLines(line, { Oman: "location" })[0]).toMatch(/^REJECT meet/);
});

it("helps by sending peacekeeping troops, and mobilizes other troops", () => {
  const line = (what: string) =>
    `The//DET/2/det deployment//NOUN/6/nsubj of//ADP/5/case ${what}/5/amod troops/troop/NOUN/2/nmod began/begin/VERB/0/root`;
  expect(eventLines(line("peacekeeping//ADJ"))[0]).toMatch(/^AID deployment/);
  expect(eventLines(line("fresh//ADJ"))[0]).toMatch(/^MOBILIZE deployment/);
});

it("does beside the verb what has a tense of its own, though the tree has it beside a noun", () => {
  const line = (helper: string) =>
    `The//DET/2/det premier//NOUN/4/nsubj:pass was/be/AUX/4/aux:pass indicted/indict/VERB/0/root for//ADP/7/case the//DET/7/det raid//NOUN/4/obl and//CCONJ/10/cc ${helper}//AUX/10/aux resign//VERB/7/conj`;
  expect(eventLines(line("will"))).toContain("RETREAT resign: premier >  (planned)");
});

it("asks for nothing by a guilty plea, and seizes no town by regaining control over a budget", () => {
  const plea = (kind: string) =>
    `The//DET/2/det junta//NOUN/3/nsubj entered/enter/VERB/0/root a//DET/6/det ${kind}//ADJ/6/amod plea//NOUN/3/obj`;
  expect(eventLines(plea("guilty"))).toEqual([]);
  expect(eventLines(plea("last"))[0]).toMatch(/^REQUEST/);
  const control = (over: string) =>
    `Rebels/rebel/NOUN/2/nsubj regained/regain/VERB/0/root control//NOUN/2/obj over//ADP/6/case the//DET/6/det ${over}//NOUN/3/nmod`;
  expect(eventLines(control("budget"))).toEqual([]);
  expect(eventLines(control("town"))[0]).toMatch(/^ASSAULT/);
});

it("is told of no riot that something would have set off", () => {
  const riot = (helpers: string) => {
    const line = `The//DET/2/det arrest//NOUN/5/nsubj ${helpers} triggered/trigger/VERB/0/root a//DET/7/det riot//NOUN/5/obj`;
    return readEvents(drawn([line]), []).find(({ type }) => type === "PROTEST")?.modality;
  };
  expect(riot("would//AUX/5/aux have//AUX/5/aux")).toBe("did-not-happen");
  expect(riot("has//AUX/5/aux then//ADV/5/advmod")).toBe("happened");
});

it("is a protest where workers strike, and an attack where pilots strike a camp", () => {
  const strike = (who: string, more = "") =>
    eventLines(
      `The//DET/2/det ${who}/NOUN/4/nmod:poss '//PART/2/case strike//NOUN/5/nsubj began/begin/VERB/0/root${more}`,
    )[0];
  expect(strike("pilots/pilot")).toMatch(/^PROTEST/);
  expect(strike("soldiers/soldier")).toMatch(/^ASSAULT/);
});

it("gives rebels access where somebody does, and not where a list does", () => {
  const gives = (who: string) =>
    `The//DET/2/det ${who}//NOUN/3/nsubj gave/give/VERB/0/root rebels/rebel/NOUN/3/iobj access//NOUN/3/obj`;
  expect(eventLines(gives("senate"))[0]).toMatch(/^CONCEDE/);
  expect(eventLines(gives("registry"))).toEqual([]);
});

it("called for what a headline tells of as done beside something else", () => {
  const beside = (relation: string) =>
    eventLines(
      `Rebels/rebel/NOUN/2/nsubj kill/kill/VERB/0/root ten//NUM/2/obj ,//PUNCT/5/punct abduct//VERB/2/${relation} nurses/nurse/NOUN/5/obj`,
    ).find((line) => line.includes("abduct"));
  expect(beside("parataxis")).toContain("(happened)");
  expect(beside("conj")).toContain("(happened)");
});
