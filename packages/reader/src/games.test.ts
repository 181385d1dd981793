import { expect, it } from "vitest";
import { drawn } from "./events/drawn.js";
import { readEvents } from "./events/events.js";
import { gamesOf } from "./games.js";

const BEAT = "Rovers//PROPN/2/nsubj beat/beat/VERB/0/root United//PROPN/2/obj";
const FANS = "Fans/fan/NOUN/2/nsubj beat/beat/VERB/0/root the//DET/4/det referee//NOUN/2/obj";

/** What was read, as a line an event. */
function read(sentences: readonly string[]): string[] {
  const reading = drawn(sentences, { Rovers: "organization", United: "organization" });
  return readEvents(reading, []).map(({ type, anchor }) => `${type} ${reading.tree.text.slice(...anchor)}`);
}

it("takes no match for an attack where the sentence tells its score and one more word of games", () => {
  expect(read([`${BEAT} 2-1//NUM/2/obl in//ADP/7/case the//DET/7/det semifinal//NOUN/2/obl`])).toEqual([]);
  expect(read([`${BEAT} 6-3//NUM/2/obl 6-4//NUM/4/conj`])).toEqual([]);
  // Two firms or armies, of whom nothing else is known, and a stretch of numbers.
  expect(read([BEAT])).toEqual(["ASSAULT beat"]);
  expect(read([`${BEAT} with//ADP/5/case 10-15//NUM/2/obl`])).toEqual(["ASSAULT beat"]);
});

it("takes no match for an attack in a report of games, whose other sentences tell what it is", () => {
  const goals = "The//DET/2/det goalkeeper//NOUN/3/nsubj saved/save/VERB/0/root it//PRON/3/obj";
  const innings = "The//DET/2/det innings//NOUN/3/nsubj ended/end/VERB/0/root";
  expect(read([BEAT, goals, innings])).toEqual([]);
  const calm = "The//DET/2/det town//NOUN/4/nsubj was/be/AUX/4/cop calm//ADJ/0/root";
  expect(read([BEAT, goals, innings, calm, calm, calm, calm])).toEqual(["ASSAULT beat"]);
});

it("reads violence at a game, and who is banned from one", () => {
  const goals = "The//DET/2/det goalkeeper//NOUN/3/nsubj saved/save/VERB/0/root it//PRON/3/obj";
  const innings = "The//DET/2/det innings//NOUN/3/nsubj ended/end/VERB/0/root";
  expect(read([goals, innings, innings, innings, innings, FANS])).toEqual(["ASSAULT beat"]);
  const banned =
    "The//DET/2/det ministry//NOUN/3/nsubj banned/ban/VERB/0/root the//DET/5/det goalkeeper//NOUN/3/obj for//ADP/8/case the//DET/8/det semifinal//NOUN/3/obl";
  expect(read([banned, innings])).toEqual(["COERCE banned"]);
});

it("does not take a man's name for a grave word, nor one word that others use too for a game", () => {
  const { analysis } = drawn([
    "Stone//PROPN/2/nsubj beat/beat/VERB/0/root Hill//PROPN/2/obj 6-3//NUM/2/obl 6-4//NUM/4/conj",
    "The//DET/2/det team//NOUN/3/nsubj attacked/attack/VERB/0/root the//DET/5/det club//NOUN/3/obj",
  ]);
  const games = gamesOf(analysis);
  expect(games.isPlay(1)).toBe(true);
  expect(games.isPlay(7)).toBe(false);
});
