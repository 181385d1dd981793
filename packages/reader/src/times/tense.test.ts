import { expect, it } from "vitest";
import { drawn } from "../events/drawn.js";
import { viewOf } from "./tense.js";

/** Which way the words over "Thursday" look. */
function view(sentence: string) {
  const { tree, analysis } = drawn([sentence]);
  const [first] = analysis.sentences;
  const at = analysis.text.indexOf("Thursday");
  return first && viewOf(tree, first, [at, at + "Thursday".length]);
}

it("looks ahead in what was agreed to be done", () => {
  expect(
    view(
      "They//PRON/2/nsubj agreed/agree/VERB/0/root to//PART/4/mark meet//VERB/2/xcomp on//ADP/6/case Thursday//PROPN/4/obl",
    ),
  ).toBe("ahead");
});

it("looks back to the day on which a truce was agreed", () => {
  const passive =
    "A/a/DET/2/det truce//NOUN/4/nsubj:pass was/be/AUX/4/aux:pass agreed/agree/VERB/0/root on//ADP/6/case";
  expect(view(`${passive} Thursday//PROPN/4/obl`)).toBe("back");
  expect(view(`${passive.replace("agreed/agree", "planned/plan")} Thursday//PROPN/4/obl`)).toBe("ahead");
});

it("looked ahead to the day of a truce, because its breaches are to be dealt with", () => {
  const line = (of: string) =>
    `Talks/talk/NOUN/3/nsubj:pass were/be/AUX/3/aux:pass set/set/VERB/0/root up//ADP/3/compound:prt to//PART/6/mark weigh//VERB/3/advcl ${of}the//DET/${of ? 12 : 9}/det Thursday//PROPN/${of ? 12 : 9}/compound truce//NOUN/${of ? "8/nmod" : "6/obj"}`;
  expect(view(line(""))).toBe("ahead");
  expect(view(line("all//DET/8/det breaches/breach/NOUN/6/obj of//ADP/12/case "))).toBeUndefined();
});

it("looked back to the day on which somebody may or could do it", () => {
  const line = (helper: string, verb: string, not = "") =>
    `They//PRON/${not ? 4 : 3}/nsubj ${helper}//AUX/${not ? 4 : 3}/aux ${not}${verb}/VERB/0/root on//ADP/${not ? 6 : 5}/case Thursday//PROPN/${not ? 4 : 3}/obl`;
  expect(view(line("may", "meet/meet"))).toBe("ahead");
  expect(view(line("could", "meet/meet"))).toBe("ahead");
  expect(view(line("could", "hear/hear"))).toBeUndefined();
  expect(view(line("could", "leave/leave", "not/not/PART/4/advmod "))).toBeUndefined();
  const fled =
    "They//PRON/4/nsubj may//AUX/4/aux have/have/AUX/4/aux fled/flee/VERB/0/root on//ADP/6/case Thursday//PROPN/4/obl";
  expect(view(fled)).toBe("back");
});

it("looked back to the day on which a truce takes effect", () => {
  const line = (verb: string, end: string) =>
    `Truces/truce/NOUN/2/nsubj ${verb}/VERB/0/root effect//NOUN/2/obj on//ADP/5/case Thursday//PROPN/2/obl${end}`;
  expect(view(line("take/take", " .//PUNCT/2/punct"))).toBe("ahead");
  expect(view(line("take/take", ""))).toBeUndefined();
  expect(view(line("took/take", " .//PUNCT/2/punct"))).toBe("back");
});

it("looks back to the day on which something was found at a base", () => {
  const line = (what: string) =>
    view(
      `Bodies/body/NOUN/3/nsubj:pass were/be/AUX/3/aux:pass found/find/VERB/0/root near//ADP/5/case ${what}/NOUN/3/obl on//ADP/7/case Thursday//PROPN/5/nmod`,
    );
  expect(line("base/base")).toBe("back");
  expect(line("talks/talk")).toBeUndefined();
});

it("took the day until which somebody was remanded for one of last year", () => {
  const line = (verb: string, not = "") =>
    `He//PRON/${not ? 4 : 2}/nsubj ${not}${verb}/VERB/0/root there//ADV/${not ? 4 : 2}/advmod until//ADP/${not ? 7 : 5}/case Thursday//PROPN/${not ? 4 : 2}/obl`;
  expect(view(line("jailed/jail"))).toBe("ahead");
  expect(view(line("stayed/stay"))).toBe("back");
  expect(view(line("found/find", "was/be/AUX/4/aux:pass not//PART/4/advmod "))).toBe("back");
});

it("looked ahead to the meeting at which somebody was asked for something", () => {
  const asked = (before: string, at: number, behind: string) =>
    view(
      `${before} They//PRON/${at}/nsubj urged/urge/VERB/0/root them/they/PRON/${at}/obj to//PART/${at + 3}/mark go//VERB/${at}/xcomp${behind}`,
    );
  expect(
    asked("At//ADP/3/case a//DET/3/det meeting//NOUN/7/obl on//ADP/5/case Thursday//PROPN/3/nmod", 7, ""),
  ).toBeUndefined();
  expect(asked("Now//ADV/3/advmod", 3, " on//ADP/8/case Thursday//PROPN/6/obl")).toBe("ahead");
});

it("looked back to a vote that somebody organised", () => {
  const vote = (organised: string) =>
    view(
      `They/they/PRON/3/nsubj:pass are/be/AUX/3/aux:pass angered/anger/VERB/0/root by//ADP/8/case the//DET/8/det organised/organise/VERB/${organised} Thursday//PROPN/8/compound vote//NOUN/3/obl:agent`,
    );
  expect(vote("8/amod")).toBeUndefined();
  expect(vote("3/conj")).toBe("back");
});
