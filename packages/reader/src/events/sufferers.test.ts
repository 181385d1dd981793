import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

/** The surest event of the drawn sentence: "raiders > town (happened)". */
function read(sentence: string, names: Parameters<typeof drawn>[1] = {}) {
  const reading = drawn([sentence], names);
  const words = ({ span }: { span: [number, number] }) => reading.tree.text.slice(...span);
  return readEvents(reading, []).map(
    (event) => `${event.actors.map(words).join(", ")} > ${event.recipients.map(words).join(", ")} (${event.modality})`,
  )[0];
}

it("let those act who suffer or face something", () => {
  expect(
    read(
      "The/the/DET/2/det town//NOUN/3/nsubj suffered/suffer/VERB/0/root attacks/attack/NOUN/3/obj by//ADP/6/case raiders/raider/NOUN/4/nmod",
      { town: "location", raiders: "group" },
    ),
  ).toBe("raiders > town (happened)");
  expect(
    read("The/the/DET/2/det ministers/minister/NOUN/3/nsubj face//VERB/0/root arrest//NOUN/3/obj", {
      ministers: "person",
    }),
  ).toBe(" > ministers (threatened)");
});

it("knew no attack on him who survived or escaped it", () => {
  const line = (verb: string, object: string) => `The/the/DET/2/det judge//NOUN/3/nsubj ${verb}/VERB/0/root ${object}`;
  const ambush = "an/a/DET/5/det ambush//NOUN/3/obj";
  expect(read(line("survived/survive", ambush), { judge: "person" })).toBe(" > judge (happened)");
  expect(read(line("escaped/escape", ambush), { judge: "person" })).toBe(" > judge (happened)");
  expect(read(line("escaped/escape", "arrest//NOUN/3/obj"), { judge: "person" })).toBe(" > judge (did-not-happen)");
});

it("left an attempt on somebody's life undone, and on nobody", () => {
  expect(
    read(
      "Rebels/rebel/NOUN/2/nsubj made/make/VERB/0/root an/a/DET/4/det attempt//NOUN/2/obj on//ADP/7/case his//PRON/7/nmod:poss life//NOUN/4/nmod",
      { Rebels: "group" },
    ),
  ).toContain("> his (happened)");
});

it("fought nobody's war, who survived it", () => {
  expect(
    read("The/the/DET/2/det judge//NOUN/3/nsubj survived/survive/VERB/0/root the//DET/5/det war//NOUN/3/obj", {
      judge: "person",
    }),
  ).not.toContain("> judge");
});

it("only threatened a town with the attacks that it has faced", () => {
  expect(
    read(
      "The/the/DET/2/det town//NOUN/4/nsubj has/have/AUX/4/aux faced/face/VERB/0/root attacks/attack/NOUN/4/obj by//ADP/7/case raiders/raider/NOUN/5/nmod",
      { town: "location", raiders: "group" },
    ),
  ).toBe("raiders > town (happened)");
});
