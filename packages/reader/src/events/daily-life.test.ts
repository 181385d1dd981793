import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

function read(sentences: readonly string[], names: Parameters<typeof drawn>[1] = {}): string[] {
  const reading = drawn(sentences, names);
  return readEvents(reading, []).map(({ type, anchor }) => `${type} ${reading.tree.text.slice(...anchor)}`);
}

const demanded = (who: string) => `The//DET/2/det ${who}/NOUN/3/nsubj demanded/demand/VERB/0/root ice//NOUN/3/obj`;
const attacked = (who: string, whom: string) =>
  `The//DET/2/det ${who}/NOUN/3/nsubj attacked/attack/VERB/0/root the//DET/5/det ${whom}/NOUN/3/obj`;
const LEFT = "left/leave/VERB/0/root";

it("takes what a child or a cook asks for as none of the news", () => {
  expect(read([demanded("toddler/")])).toEqual([]);
  expect(read([demanded("rebels/rebel")])).toEqual(["REQUEST demanded"]);
});

it("takes it for news where a name, or what stands about it, may make it so", () => {
  expect(read(["Mora//PROPN/2/nsubj demanded/demand/VERB/0/root ice//NOUN/2/obj"])).toEqual(["REQUEST demanded"]);
  expect(read([demanded("toddler/"), `Troops/troop/NOUN/2/nsubj ${LEFT}`])).toEqual(["REQUEST demanded"]);
  expect(read([demanded("toddler/"), `Cooks/cook/NOUN/2/nsubj ${LEFT}`])).toEqual([]);
});

it("counts two words for half that daily life has, too", () => {
  expect(read([demanded("king/")])).toEqual([]);
  expect(
    read([
      "The//DET/2/det king//NOUN/3/nsubj urged/urge/VERB/0/root the//DET/5/det assembly//NOUN/3/obj to//PART/7/mark vote//VERB/3/xcomp",
    ])[0],
  ).toBe("REQUEST urged");
});

it("has no mould attack a painting, and people or forces attack all the same", () => {
  expect(read([attacked("mould/", "paintings/painting")])).toEqual([]);
  expect(read([attacked("bees/bee", "nuns/nun")])).toEqual(["ASSAULT attacked"]);
  expect(read([attacked("troops/troop", "paintings/painting")])).toEqual(["ASSAULT attacked"]);
});

it("is told of people by a country that acts, and not by one where it is", () => {
  const inOman = `${demanded("toddler/")} in//ADP/6/case Oman//PROPN/3/obl`;
  expect(read([inOman], { Oman: "location" })).toEqual([]);
  expect(
    read([
      demanded("Omani//ADJ/3/amod toddler/")
        .replace(/\/2\/det/, "/3/det")
        .replace("/NOUN/3/", "/NOUN/4/")
        .replace("ice//NOUN/3", "ice//NOUN/4"),
    ]),
  ).toEqual(["REQUEST demanded"]);
});

it("has miners strike and a court jail somebody, whatever else is told", () => {
  expect(
    read(["Miners/miner/NOUN/3/nsubj will//AUX/3/aux strike//VERB/0/root over//ADP/5/case pay//NOUN/3/obl"]),
  ).toEqual(["PROTEST strike over"]);
  const him = (who: string) => `The//DET/2/det ${who}//NOUN/3/nsubj jailed/jail/VERB/0/root him/he/PRON/3/obj`;
  expect(read([him("court")])).toEqual(["COERCE jailed"]);
  expect(read([him("cook")])).toEqual([]);
});

it("makes no whole report public by one sentence of it, and tells of what stands beside that", () => {
  const cooks = `Cooks/cook/NOUN/2/nsubj ${LEFT}`;
  const one = [demanded("toddler/"), cooks, `Troops/troop/NOUN/2/nsubj ${LEFT}`];
  expect(read(one)).toEqual([]);
  expect(read([...one, `Rebels/rebel/NOUN/2/nsubj ${LEFT}`])).toEqual(["REQUEST demanded"]);
});
