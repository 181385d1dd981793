import { describe, expect, it } from "vitest";
import type { DescriptionLabel } from "../analysis.js";
import { Tree } from "../tree.js";
import { nominalsOf } from "./nominals.js";
import { analysisOf } from "./trees.fixture.js";

/** The descriptions of a sentence in which the model labelled the words `[first, end)`, as type and text. */
function described(sentence: string, label: DescriptionLabel, first: number, end: number): string[] {
  const analysis = { ...analysisOf([sentence], []), descriptions: [{ label, first, end, score: 0.9 }] };
  return nominalsOf(analysis, new Tree(analysis), []).map(
    ({ type, span }) => `${type}: ${analysis.text.slice(...span)}`,
  );
}

describe("nominalsOf", () => {
  it("takes a phrase whole where the model begins late or stops short", () => {
    const people =
      "They/PRON/nsubj/2 fed/VERB/root/0/feed the/DET/det/5 poor/ADJ/amod/5 people/NOUN/obj/2 of/ADP/case/7 Goma/PROPN/nmod/5";
    expect(described(people, "organization", 4, 5)).toEqual(["organization: the poor people of Goma"]);
  });

  it("leaves where somebody is out of what he is", () => {
    const rebels =
      "They/PRON/nsubj/2 met/VERB/root/0/meet the/DET/det/4 rebels/NOUN/obj/2/rebel in/ADP/case/6 Goma/PROPN/nmod/4";
    expect(described(rebels, "organization", 2, 6)).toEqual(["group: the rebels"]);
  });

  it("takes no strike for a weapon, and nothing that takes place for a place", () => {
    const strike = "One/NUM/nummod/2 strike/NOUN/nsubj/3 hit/VERB/root/0/hit tanks/NOUN/obj/3/tank";
    expect(described(strike, "weapon", 0, 2)).toEqual(["vehicle: tanks"]);
    const place = "Talks/NOUN/nsubj/2 took/VERB/root/0/take place/NOUN/obj/2";
    expect(described(place, "location", 2, 3)).toEqual([]);
  });

  it("takes for a weapon what the lexicon knows as one, its fire or some of it, whatever else the model labels so", () => {
    const hit = (words: string, head: number) =>
      described(`${words} hit/VERB/root/0/hit ./PUNCT/punct/${head + 1}`, "weapon", 0, head);
    expect(hit("A/DET/det/2 bomb/NOUN/nsubj/3", 2)).toEqual(["weapon: A bomb"]);
    expect(hit("Rifle/NOUN/compound/2 fire/NOUN/nsubj/3", 2)).toEqual(["weapon: Rifle fire"]);
    expect(hit("Blue/ADJ/amod/2 uniforms/NOUN/nsubj/3/uniform", 2)).toEqual([]);
    expect(hit("Bomb/NOUN/compound/2 explosions/NOUN/nsubj/3/explosion", 2)).toEqual([]);
    const some =
      "Ten/NUM/nummod/2 kilos/NOUN/nsubj/5/kilo of/ADP/case/4 dynamite/NOUN/nmod/2 exploded/VERB/root/0/explode";
    expect(described(some, "weapon", 0, 4)).toContain("weapon: Ten kilos of dynamite");
  });

  it("took force that is used for a body that is sent", () => {
    const used = "They/PRON/nsubj/2 won/VERB/root/0/win with/ADP/case/5 deadly/ADJ/amod/5 force/NOUN/obl/2";
    expect(described(used, "organization", 3, 5)).toEqual([]);
    const sent = "A/DET/det/3 large/ADJ/amod/3 force/NOUN/nsubj/4 came/VERB/root/0/come";
    expect(described(sent, "organization", 0, 3)).toEqual(["organization: A large force"]);
    const theirs = "Kenyan/ADJ/amod/2 force/NOUN/nsubj/3 came/VERB/root/0/come";
    expect(described(theirs, "organization", 0, 2)).toEqual(["organization: Kenyan force"]);
  });
});
