import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

/** Every event of the drawn sentence, as "ASSAULT kidnapped: > son". */
function read(sentence: string) {
  const reading = drawn([sentence]);
  const words = ({ span }: { span: [number, number] }) => reading.tree.text.slice(...span);
  return readEvents(reading, []).map(
    ({ type, anchor, actors, recipients, modality }) =>
      `${type} ${words({ span: anchor })}: ${actors.map(words).join(", ")} > ${recipients.map(words).join(", ")} ${modality}`,
  );
}

const told = (participle: string, noun: string) =>
  read(`The/the/DET/3/det ${participle}/VERB/3/amod ${noun}/NOUN/5/nsubj may/may/AUX/5/aux sleep/sleep/VERB/0/root`);

it("read no event where a participle before a noun tells what was done to whom it names", () => {
  expect(told("kidnapped/kidnap", "boy/boy")).toEqual(["ASSAULT kidnapped:  > kidnapped boy happened"]);
  expect(told("jailed/jail", "editors/editor")).toEqual(["COERCE jailed:  > jailed editors happened"]);
  expect(told("freed/free", "hostages/hostage")).toEqual(["RETREAT freed:  > freed hostages happened"]);
  expect(told("besieged/besiege", "town/town")).toEqual(["ASSAULT besieged:  > besieged town happened"]);
  expect(told("deported/deport", "families/family")).toEqual(["COERCE deported:  > deported families happened"]);
  expect(told("looted/loot", "market/market")).toEqual(["ASSAULT looted:  > looted market happened"]);
  expect(told("seized/seize", "weapons/weapon")).toEqual(["COERCE seized weapons:  > seized weapons happened"]);
});

it("takes for no act what such a participle says of a thing, of a state that lasts, or of a kind of people", () => {
  expect(told("arrested/arrest", "development/development")).toEqual([]);
  expect(told("captured/capture", "images/image")).toEqual([]);
  expect(told("burned/burn", "toast/toast")).toEqual([]);
  expect(told("released/release", "album/album")).toEqual([]);
  expect(told("displaced/displace", "people/people")).toEqual([]);
  expect(told("wounded/wound", "men/man")).toEqual([]);
  expect(told("armed/arm", "men/man")).toEqual([]);
});

it("takes for no act what is half a word", () => {
  expect(
    read(
      "The/the/DET/5/det rebel/rebel/NOUN/4/compound -/-/PUNCT/4/punct captured/capture/VERB/5/amod town/town/NOUN/6/nsubj slept/sleep/VERB/0/root",
    ),
  ).toEqual([]);
});
