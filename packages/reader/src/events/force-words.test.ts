import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

type Names = Parameters<typeof drawn>[1];

const read = (sentence: string, names: Names = {}) =>
  readEvents(drawn([sentence], names), []).map(
    ({ type, anchor }) => `${type} ${drawn([sentence], names).tree.text.slice(...anchor)}`,
  );

const burned = (who: string) => `${who}/NOUN/2/nsubj burned/burn/VERB/0/root houses/house/NOUN/2/obj`;

it("attacks nobody by lightning, a beast or a fire that burns by itself", () => {
  expect(read(burned("Raiders/raider"))).toEqual(["ASSAULT burned houses"]);
  expect(read(burned("Lava/lava"))).toEqual([]);
  expect(
    read("A//DET/3/det forest//NOUN/3/compound fire//NOUN/4/nsubj burned/burn/VERB/0/root houses/house/NOUN/4/obj"),
  ).toEqual([]);
  expect(
    read("A//DET/2/det horse//NOUN/3/nsubj kicked/kick/VERB/0/root the//DET/5/det guard//NOUN/3/obj", {
      guard: "person",
    }),
  ).toEqual([]);
});

it("closes no school by decree where snow closes it", () => {
  const closed = "Schools/school/NOUN/3/nsubj:pass were/be/AUX/3/aux:pass closed/close/VERB/0/root";
  expect(read(`${closed} on//ADP/5/case Friday//PROPN/3/obl`)).toEqual(["COERCE Schools were closed"]);
  expect(read(`${closed} because//ADP/6/case of//ADP/4/fixed snow//NOUN/3/obl`)).toEqual([]);
});

it("takes no airport where somebody takes a taxi to it", () => {
  expect(
    read(
      "Envoys/envoy/NOUN/2/nsubj took/take/VERB/0/root lorries/lorry/NOUN/2/obj to//ADP/6/case the//DET/6/det airport//NOUN/2/obl",
    ),
  ).toEqual([]);
  expect(read("Rebels/rebel/NOUN/2/nsubj took/take/VERB/0/root the//DET/4/det airport//NOUN/2/obj")).toEqual([
    "ASSAULT took the airport",
  ]);
});

it("flies a drone into a house as it does a shell", () => {
  const slammed = (what: string) =>
    `A//DET/2/det ${what}/NOUN/3/nsubj slammed/slam/VERB/0/root into//ADP/6/case a//DET/6/det house//NOUN/3/obl`;
  expect(read(slammed("drone/"))).toEqual(["ASSAULT slammed into"]);
  expect(read(slammed("lorry/"))).toEqual([]);
});

it("mobilizes who drills by himself, and cooperates where navies do together", () => {
  const held = (who: string, what: string) => `${who} held/hold/VERB/0/root ${what}`;
  const drills = "drills/drill/NOUN/2/obj";
  expect(read(held("Oman//PROPN/2/nsubj", drills), { Oman: "location" })).toEqual(["MOBILIZE held drills"]);
  expect(read(held("Navies/navy/NOUN/2/nsubj", drills))).toEqual(["COOPERATE held drills"]);
  expect(
    read(held("Oman//PROPN/2/nsubj", `${drills} with//ADP/5/case Chad//PROPN/2/obl`), {
      Oman: "location",
      Chad: "location",
    }),
  ).toEqual(["COOPERATE held drills"]);
});

it("sends troops wherever force is moved, and takes a town where one falls", () => {
  expect(
    read(
      "Oman//PROPN/2/nsubj rushed/rush/VERB/0/root tanks/tank/NOUN/2/obj to//ADP/6/case the//DET/6/det border//NOUN/2/obl",
      { Oman: "location" },
    ),
  ).toEqual(["MOBILIZE rushed tanks to"]);
  expect(read("The//DET/2/det village//NOUN/3/nsubj changed/change/VERB/0/root hands/hand/NOUN/3/obj")).toEqual([
    "ASSAULT changed hands",
  ]);
  expect(read("The//DET/2/det company//NOUN/3/nsubj changed/change/VERB/0/root hands/hand/NOUN/3/obj")).toEqual([]);
});

it("has nobody driven where a drone slams of itself into a house", () => {
  expect(
    read(
      "A//DET/2/det drone//NOUN/3/nsubj:pass slammed/slam/VERB/0/root into//ADP/6/case a//DET/6/det house//NOUN/3/obl",
    ),
  ).toEqual(["ASSAULT slammed into"]);
});

it("tests a missile that falls into the sea, and attacks nobody with it", () => {
  const fired =
    "Oman//PROPN/2/nsubj fired/fire/VERB/0/root missiles/missile/NOUN/2/obj into//ADP/6/case the//DET/6/det";
  expect(read(`${fired} sea//NOUN/2/obl`, { Oman: "location", missiles: "weapon" })).toEqual([
    "MOBILIZE fired missiles into the sea",
  ]);
  expect(read(`${fired} town//NOUN/2/obl`, { Oman: "location", missiles: "weapon" })).toEqual([
    "ASSAULT fired missiles",
  ]);
});

it("protests nothing where a rally is for what is nobody", () => {
  const rally = (who: string) =>
    `A//DET/2/det rally//NOUN/5/nsubj for//ADP/4/case ${who}/NOUN/2/nmod drew/draw/VERB/0/root thousands//NOUN/5/obj`;
  expect(read(rally("cars/car"))).toEqual([]);
  expect(read(rally("editors/editor"))).toEqual(["PROTEST rally for"]);
});

it("displaces nobody by force where floods do, and loses no town to a rival at the polls", () => {
  const displaced = (what: string) => `${what}/NOUN/2/nsubj displaced/displace/VERB/0/root families/family/NOUN/2/obj`;
  expect(read(displaced("Soldiers/soldier"))).toEqual(["COERCE displaced"]);
  expect(read(displaced("Floods/flood"))).toEqual([]);
  const lost = (whom: string) =>
    `Rebels/rebel/NOUN/2/nsubj lost/lose/VERB/0/root Lubero//PROPN/2/obj to//ADP/5/case ${whom}/NOUN/2/obl`;
  expect(read(lost("soldiers/soldier"), { Lubero: "location" })).toEqual(["ASSAULT lost Lubero to"]);
  expect(read(lost("voters/voter"), { Lubero: "location" })).toEqual([]);
});
