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

it("takes for news what a king asks for, though daily life has kings, too", () => {
  expect(read([demanded("king/")])).toEqual(["REQUEST demanded"]);
});

it("counts the deed's own word where daily life has none such", () => {
  const did = (deed: string) =>
    `The//DET/2/det cook//NOUN/3/nsubj ${deed}/VERB/0/root the//DET/5/det paintings/painting/NOUN/3/obj`;
  expect(read([did("attacked/attack")])).toEqual([]);
  expect(read([did("looted/loot")])).toEqual(["ASSAULT looted"]);
  expect(read([did("shelled/shell")])).toEqual(["ASSAULT shelled"]);
});

it("has no mould attack a painting; people, towns and mosques are attacked by whomever", () => {
  expect(read([attacked("mould/", "paintings/painting")])).toEqual([]);
  expect(read([attacked("bees/bee", "nuns/nun")])).toEqual(["ASSAULT attacked"]);
  expect(read([attacked("cooks/cook", "mosque/")])).toEqual(["ASSAULT attacked"]);
  expect(read([attacked("troops/troop", "paintings/painting")])).toEqual(["ASSAULT attacked"]);
});

it("is told of people by a country, of those who are of it and of where it is", () => {
  const inOman = `${demanded("toddler/")} in//ADP/6/case Oman//PROPN/3/obl`;
  expect(read([inOman], { Oman: "location" })).toEqual(["REQUEST demanded"]);
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
});

it("makes no whole report public by one sentence of it, and tells of what stands beside that", () => {
  const cooks = `Cooks/cook/NOUN/2/nsubj ${LEFT}`;
  const one = [demanded("toddler/"), cooks, `Troops/troop/NOUN/2/nsubj ${LEFT}`];
  expect(read(one)).toEqual([]);
  expect(read([...one, `Rebels/rebel/NOUN/2/nsubj ${LEFT}`])).toEqual(["REQUEST demanded"]);
});
