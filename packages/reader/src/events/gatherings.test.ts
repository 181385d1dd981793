import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { moodOf } from "./modality.js";

/** The modality of what the word `form` of the drawn sentence tells. */
function mood(sentence: string, form: string): string {
  const { tree } = drawn([sentence]);
  return moodOf(tree, tree.words.find((word) => word.form === form)?.index ?? -1).modality;
}

it("put off a protest for which people marched", () => {
  const line = (verb: string) =>
    `Students/student/NOUN/2/nsubj ${verb}/VERB/0/root to//PART/4/mark protest//VERB/2/advcl against//ADP/6/case decrees/decree/NOUN/4/obl`;
  expect(mood(line("marched/march"), "protest")).toBe("happened");
  expect(mood(line("saved/save"), "protest")).toBe("planned");
});

it("keeps ahead what a march that is still to come is for, and what a meeting is to bring about", () => {
  expect(
    mood(
      "Students/student/NOUN/3/nsubj will//AUX/3/aux march//VERB/0/root to//PART/5/mark protest//VERB/3/advcl",
      "protest",
    ),
  ).toBe("planned");
  expect(
    mood(
      "Envoys/envoy/NOUN/2/nsubj met/meet/VERB/0/root to//PART/4/mark attack//VERB/2/advcl ports/port/NOUN/4/obj",
      "attack",
    ),
  ).toBe("planned");
});

it("left undone that by which somebody tried to bring something about", () => {
  expect(
    mood(
      "The/the/DET/2/det army//NOUN/3/nsubj tried/try/VERB/0/root to//PART/5/mark end//VERB/3/xcomp the//DET/7/det war//NOUN/5/obj by//SCONJ/9/mark shelling/shell/VERB/5/advcl the//DET/11/det port//NOUN/9/obj",
      "shelling",
    ),
  ).toBe("happened");
});

it("called off the strike because of which a union was banned, and doubted an uneasy truce", () => {
  expect(
    mood(
      "The/the/DET/2/det union//NOUN/4/nsubj:pass was/be/AUX/4/aux:pass banned/ban/VERB/0/root because//ADP/8/case of//ADP/5/fixed a//DET/8/det strike//NOUN/4/obl",
      "strike",
    ),
  ).toBe("happened");
  expect(
    mood(
      "An/a/DET/3/det uneasy//ADJ/3/amod ceasefire//NOUN/4/nsubj held/hold/VERB/0/root in//ADP/7/case the//DET/7/det valley//NOUN/4/obl",
      "ceasefire",
    ),
  ).toBe("happened");
});

it("only meant to kill those whom it used gas to kill", () => {
  expect(
    mood(
      "Troops/troop/NOUN/2/nsubj used/use/VERB/0/root gas//NOUN/2/obj to//PART/5/mark kill//VERB/2/advcl rebels/rebel/NOUN/5/obj",
      "kill",
    ),
  ).toBe("happened");
  expect(
    mood(
      "Troops/troop/NOUN/3/nsubj may//AUX/3/aux use//VERB/0/root gas//NOUN/3/obj to//PART/6/mark kill//VERB/3/advcl rebels/rebel/NOUN/6/obj",
      "kill",
    ),
  ).toBe("possible");
});

it("held possible what is one of many cases", () => {
  const line = (before: string) =>
    `Oman//PROPN/2/nsubj saw/see/VERB/0/root ${before}/case/NOUN/2/obj of//ADP/5/case looting//NOUN/3/nmod`;
  expect(mood(line("cases"), "looting")).toBe("happened");
});
