import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

const read = (...sentences: string[]) =>
  readEvents(drawn(sentences), []).map(({ type, anchor }) => `${type} ${sentencesText(sentences).slice(...anchor)}`);

/** The text as `drawn` puts it together. */
const sentencesText = (sentences: readonly string[]) => drawn(sentences).tree.text;

const CRASHED = "The//DET/2/det bus//NOUN/3/nsubj overturned/overturn/VERB/0/root";

it("attacks nobody where a vehicle comes to grief by itself", () => {
  expect(read(`${CRASHED} ,//PUNCT/5/punct killing/kill/VERB/3/advcl two//NUM/5/obj`)).toEqual([]);
  expect(
    read(
      `${CRASHED} ,//PUNCT/5/punct killing/kill/VERB/3/advcl two//NUM/5/obj and//CCONJ/8/cc injuring/injure/VERB/5/conj five//NUM/8/obj`,
    ),
  ).toEqual([]);
  expect(
    read(
      "Two//NUM/3/nsubj:pass were/be/AUX/3/aux:pass killed/kill/VERB/0/root when//SCONJ/7/mark a//DET/6/det helicopter//NOUN/7/nsubj crashed/crash/VERB/3/advcl",
    ),
  ).toEqual([]);
  expect(
    read(
      "Two//NUM/3/nsubj:pass were/be/AUX/3/aux:pass killed/kill/VERB/0/root in//ADP/6/case a//DET/6/det crash//NOUN/3/obl",
    ),
  ).toEqual([]);
});

it("reads the attack where a drone or a driver is meant to crash, or a weapon is told of", () => {
  expect(
    read(
      "A//DET/2/det drone//NOUN/3/nsubj crashed/crash/VERB/0/root ,//PUNCT/5/punct killing/kill/VERB/3/advcl two//NUM/5/obj",
    ),
  ).toEqual(["ASSAULT killing"]);
  expect(
    read(
      "A//DET/2/det man//NOUN/3/nsubj crashed/crash/VERB/0/root a//DET/5/det lorry//NOUN/3/obj ,//PUNCT/7/punct killing/kill/VERB/3/advcl two//NUM/7/obj",
    ),
  ).toEqual(["ASSAULT killing"]);
  expect(
    read(
      `${CRASHED} on//ADP/6/case a//DET/6/det mine//NOUN/3/obl ,//PUNCT/8/punct killing/kill/VERB/3/advcl two//NUM/8/obj`,
    ),
  ).toEqual(["ASSAULT killing"]);
});

it("attacks nobody in a flood, by a disease or by what a plant does by itself", () => {
  const killed = "Four//NUM/3/nsubj:pass were/be/AUX/3/aux:pass killed/kill/VERB/0/root in//ADP/6/case";
  expect(
    read(
      `${killed} flooded//ADJ/6/amod Lahore//PROPN/3/obl as//SCONJ/9/mark rains/rain/NOUN/9/nsubj fell/fall/VERB/3/advcl`,
    ),
  ).toEqual([]);
  expect(read("Meningitis/meningitis/NOUN/2/nsubj killed/kill/VERB/0/root ten//NUM/2/obj")).toEqual([]);
  const blast =
    "A//DET/2/det blast//NOUN/6/nsubj at//ADP/5/case the//DET/5/det refinery//NOUN/2/nmod killed/kill/VERB/0/root four//NUM/6/obj";
  expect(read(blast)).not.toContain("ASSAULT killed");
  expect(read(blast.replace("refinery", "market"))).toContain("ASSAULT killed");
  expect(
    read(
      "Rebels/rebel/NOUN/2/nsubj killed/kill/VERB/0/root ten//NUM/2/obj in//ADP/6/case the//DET/6/det floods/flood/NOUN/5/nmod",
    ),
  ).toContain("ASSAULT killed");
});

it("took gunmen who stormed a village for a storm", () => {
  expect(
    read(
      "Ten//NUM/3/nsubj:pass were/be/AUX/3/aux:pass killed/kill/VERB/0/root when//SCONJ/6/mark gunmen/gunman/NOUN/6/nsubj stormed/storm/VERB/3/advcl the//DET/8/det village//NOUN/6/obj",
    ),
  ).toContain("ASSAULT killed");
});
