import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

/** The types and modalities of what is read, "REJECT happened, ACCUSE happened". */
function read(sentence: string, names: Parameters<typeof drawn>[1] = {}): string {
  return readEvents(drawn([sentence], names), [])
    .map(({ type, modality }) => `${type} ${modality}`)
    .join(", ");
}

it("welcomed a summary at the airport, like a guest", () => {
  const line = (object: string) =>
    `The/the/DET/2/det king//NOUN/3/nsubj welcomed/welcome/VERB/0/root the//DET/5/det ${object}//NOUN/3/obj`;
  expect(read(line("summary"), { king: "person" })).toBe("SUPPORT happened");
  expect(read(line("envoy"), { king: "person", envoy: "person" })).toBe("CONSULT happened");
});

it("took to the streets what demonstrates something", () => {
  expect(
    read(
      "The/the/DET/2/det treaty//NOUN/3/nsubj demonstrated/demonstrate/VERB/0/root the//DET/5/det weakness//NOUN/3/obj of//ADP/8/case the//DET/8/det king//NOUN/5/nmod",
    ),
  ).toBe("");
});

it("had an army retreat where a knife is pulled out or a captain leaves the service", () => {
  expect(
    read(
      "A/a/DET/2/det man//NOUN/3/nsubj pulled/pull/VERB/0/root a//DET/5/det knife//NOUN/3/obj out//ADP/9/case of//ADP/9/case his//PRON/9/nmod:poss bag//NOUN/3/obl",
      { man: "person" },
    ),
  ).toBe("");
  expect(
    read("The/the/DET/2/det captain//NOUN/3/nsubj left/leave/VERB/0/root the//DET/5/det army//NOUN/3/obj", {
      captain: "person",
      army: "organization",
    }),
  ).toBe("");
});

it("took a convict as one takes a town", () => {
  const line = (object: string) =>
    `Guards/guard/NOUN/2/nsubj recaptured/recapture/VERB/0/root the//DET/4/det ${object}//NOUN/2/obj`;
  expect(read(line("convict"), { convict: "person" })).toBe("COERCE happened");
  expect(read(line("fort"), { fort: "facility" })).toBe("ASSAULT happened");
});

it("took what should have been done for a request, and a question for another", () => {
  expect(
    read(
      "The/the/DET/2/det mayor//NOUN/3/nsubj said/say/VERB/0/root the//DET/5/det bridge//NOUN/9/nsubj:pass should//AUX/9/aux have//AUX/9/aux been/be/AUX/9/aux:pass mended/mend/VERB/3/ccomp",
      { mayor: "person" },
    ),
  ).toBe("");
  expect(
    read(
      "Reporters/reporter/NOUN/2/nsubj asked/ask/VERB/0/root the//DET/4/det mayor//NOUN/2/iobj if//SCONJ/8/mark he//PRON/8/nsubj would//AUX/8/aux flee//VERB/2/xcomp",
      { mayor: "person", Reporters: "person" },
    ),
  ).not.toMatch(/REQUEST/);
});

it("gave aid where somebody gives a taste of something", () => {
  const line = (object: string) =>
    `The/the/DET/2/det bank//NOUN/3/nsubj gave/give/VERB/0/root the//DET/5/det islands/island/NOUN/3/iobj a//DET/7/det ${object}//NOUN/3/obj`;
  expect(read(line("taste"), { islands: "location" })).toBe("");
  expect(read(line("loan"), { islands: "location" })).toBe("AID happened");
});

it("left an accusation unmade that somebody rejects", () => {
  expect(
    read(
      "The/the/DET/2/det army//NOUN/3/nsubj rejected/reject/VERB/0/root accusations/accusation/NOUN/3/obj by//ADP/7/case the//DET/7/det rebels/rebel/NOUN/4/nmod",
      { army: "organization", rebels: "group" },
    ),
  ).toMatch(/ACCUSE happened/);
});

it("fired at a minister who is under fire for a delay", () => {
  const line = (rest: string) =>
    `The/the/DET/2/det minister//NOUN/5/nsubj is/be/AUX/5/cop under//ADP/5/case fire//NOUN/0/root ${rest}`;
  expect(read(line("for//ADP/8/case the//DET/8/det delay//NOUN/5/nmod"), { minister: "person" })).toMatch(/^ACCUSE/);
  expect(read(line("from//ADP/7/case snipers/sniper/NOUN/5/nmod"), { minister: "person" })).toMatch(/^ASSAULT/);
});

it("had it make the attack that it was", () => {
  const reading = drawn([
    "It/it/PRON/5/nsubj was/be/AUX/5/cop the//DET/5/det fifth//ADJ/5/amod attack//NOUN/0/root on//ADP/7/case police//NOUN/5/nmod",
  ]);
  expect(readEvents(reading, [])[0]?.actors).toEqual([]);
});
