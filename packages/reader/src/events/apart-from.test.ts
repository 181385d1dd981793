import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";
import { eventLines } from "./read.fixture.js";

/** Who did it and to whom, where the model labels one word so. */
function parts(sentence: string, label: "actor" | "recipient", labelled: number) {
  const reading = drawn([sentence]);
  const roles = [{ label, first: labelled, end: labelled + 1, score: 0.9 }];
  const assault = readEvents({ ...reading, analysis: { ...reading.analysis, roles } }, []).find(
    ({ type }) => type === "ASSAULT",
  );
  const text = (one: { span: [number, number] }) => reading.analysis.text.slice(...one.span);
  return `${assault?.actors.map(text).join()} > ${assault?.recipients.map(text).join()}`;
}

it("had those execute men who avenge them", () => {
  const sentence =
    "Rebels/rebel/NOUN/2/nsubj left/leave/VERB/0/root in/in/ADP/4/case revenge//NOUN/2/obl for//ADP/7/case the//DET/7/det execution//NOUN/4/nmod of//ADP/9/case men/man/NOUN/7/nmod";
  expect(parts(sentence, "actor", 0)).toBe(" > men");
});

it("had a group suffer the raid from which it distanced itself", () => {
  const sentence =
    "Rebels/rebel/NOUN/2/nsubj distanced/distance/VERB/0/root themselves//PRON/2/obj from//ADP/6/case the//DET/6/det raid//NOUN/2/obl";
  expect(parts(sentence, "recipient", 0)).toBe(" > ");
});

it("had a group hang the leader of those who formed it", () => {
  const sentence =
    "Rebels/rebel/NOUN/3/nsubj:pass were/be/AUX/3/aux:pass paid/pay/VERB/0/root by//ADP/5/case exiles/exile/NOUN/3/obl whose//PRON/7/nmod:poss leader//NOUN/9/nsubj was/be/AUX/9/aux:pass hanged/hang/VERB/3/parataxis";
  expect(parts(sentence, "actor", 0)).toMatch(/^ > /);
});

it("had those do it who are told not to have done it, or whom it was not that did", () => {
  const contrast =
    "Rebels/rebel/NOUN/6/nsubj ,//PUNCT/5/punct not//PART/5/advmod the//DET/5/det army//NOUN/1/conj shelled/shell/VERB/0/root villages/village/NOUN/6/obj";
  expect(eventLines(contrast)).toContain("ASSAULT shelled: Rebels > villages (happened)");
  const neither =
    "Neither/neither/CCONJ/3/cc:preconj the//DET/3/det army//NOUN/6/nsubj nor//CCONJ/5/cc rebels/rebel/NOUN/3/conj claimed/claim/VERB/0/root the//DET/8/det bombing//NOUN/6/obj";
  expect(eventLines(neither)).toContainEqual(expect.stringMatching(/^ASSAULT bombing: {2}>/));
});

it("had any and some suffer it, and not those of whom they are", () => {
  const some = (word: string) =>
    eventLines(
      `Rebels/rebel/NOUN/2/nsubj killed/kill/VERB/0/root ${word}//PRON/2/obj of//ADP/6/case the//DET/6/det monks/monk/NOUN/3/nmod`,
    );
  expect(some("some")).toContain("ASSAULT killed: Rebels > monks (happened)");
  expect(some("any")).toContain("ASSAULT killed: Rebels > monks (happened)");
});

it("had those make an attack, or suffer it, who do something else after it, or to whom it is done", () => {
  const sentence =
    "After//ADP/3/case an//DET/3/det ambush//NOUN/5/obl soldiers/soldier/NOUN/5/nsubj questioned/question/VERB/0/root herders/herder/NOUN/5/obj";
  expect(parts(sentence, "actor", 3)).toBe(" > ");
  expect(parts(sentence, "actor", 5)).toBe(" > ");
  expect(parts(sentence.replace("After", "In"), "actor", 3)).toBe("soldiers > ");
});
