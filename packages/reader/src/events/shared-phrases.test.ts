import { expect, it } from "vitest";
import { eventLines } from "./read.fixture.js";

const GROUPS = { soldiers: "group", farmers: "group" } as const;

it("had only the last of several deeds done by those whom the list names", () => {
  expect(
    eventLines(
      "They/they/PRON/2/nsubj fear/fear/VERB/0/root beatings/beating/NOUN/2/obj ,//PUNCT/5/punct arrests/arrest/NOUN/3/conj and//CCONJ/7/cc rape//NOUN/3/conj by//ADP/9/case soldiers/soldier/NOUN/7/nmod",
      GROUPS,
    ).map((line) => line.replace(/ >.*/, "")),
  ).toEqual(["ASSAULT beatings: soldiers", "COERCE arrests: soldiers", "ASSAULT rape: soldiers"]);
});

it("had only the last of several deeds done to those whom the list names", () => {
  const told = (last: string) =>
    eventLines(
      `They/they/PRON/2/nsubj denounced/denounce/VERB/0/root the//DET/4/det arrest//NOUN/2/obj and//CCONJ/6/cc ${last} of//ADP/9/case farmers/farmer/NOUN/7/nmod`,
      GROUPS,
    ).find((line) => line.startsWith("COERCE"));
  expect(told("cruel//ADJ/7/amod torture//NOUN/4/conj")).toContain("> farmers");
  expect(told("the//DET/7/det torture//NOUN/4/conj") ?? "").not.toContain("farmers");
});

it("had rebels shell nothing in rebel shelling, and a general made general talk of", () => {
  const shelling = (whose: string) =>
    eventLines(`${whose}/ADJ/2/compound shelling//NOUN/3/nsubj began/begin/VERB/0/root`)[0];
  expect(shelling("Rebel/rebel")).toMatch(/shelling: Rebel/);
  expect(shelling("General/general")).toMatch(/shelling: {2}>/);
});
