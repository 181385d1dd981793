import { expect, it } from "vitest";
import { relations } from "./marked.js";

it("gives an army's spokesman to the army of his state, not to all of it", () => {
  const marked =
    "A/DET nationality[Omani/ADJ] army/NOUN spokesman/NOUN ,/PUNCT Colonel/PROPN person[Adam/PROPN Sabri/PROPN] ,/PUNCT left/VERB ./PUNCT";
  expect(relations(marked)).toContain("member-of: Colonel Adam Sabri > Omani army");
});

it("gives a commander with a place behind him to the body that he commands for", () => {
  const marked =
    "The/DET army/NOUN officer/NOUN in/ADP location[Aden/PROPN] ,/PUNCT Gen./PROPN person[Adam/PROPN Sabri/PROPN] ,/PUNCT left/VERB ./PUNCT";
  expect(relations(marked)).toContain("member-of: Gen. Adam Sabri > army");
});

it("reads an office behind an adjective of two words", () => {
  const marked =
    "Its/PRON best/ADV ~-/PUNCT ~known/VERB commander/NOUN ,/PUNCT person[Adam/PROPN Sabri/PROPN] ,/PUNCT fled/VERB ./PUNCT";
  expect(relations(marked)).toContain("leads: Adam Sabri > Its");
});

it("takes somebody's Omani counterpart for an Omani", () => {
  const marked =
    "His/PRON nationality[Omani/ADJ] counterpart/NOUN ,/PUNCT person[Adam/PROPN Sabri/PROPN] ,/PUNCT left/VERB ./PUNCT";
  expect(relations(marked)).toContain("member-of: Adam Sabri > Omani");
});

it("gives all of a list what is said of all of them behind it", () => {
  const marked =
    "They/PRON met/VERB location[Oman/PROPN] and/CCONJ location[Chad/PROPN] ,/PUNCT the/DET organization[Front/PROPN] ~'s/PART main/ADJ backers/NOUN ./PUNCT";
  const edges = [
    ["Oman", "met", "obj"],
    ["Chad", "Oman", "conj"],
    ["backers", "Oman", "appos"],
  ] as const;
  const found = relations(marked, edges);
  expect(found).toContain("backed-by: the Front > Oman");
  expect(found).toContain("backed-by: the Front > Chad");
});

it("puts the named district of a town into the town, and a port into the state of two words", () => {
  expect(
    relations("the/DET location[Hodan/PROPN] district/NOUN of/ADP location[Mogadishu/PROPN] burned/VERB ./PUNCT"),
  ).toContain("located-in: the Hodan district of Mogadishu > Mogadishu");
  expect(
    relations("the/DET nationality[North/PROPN Korean/ADJ] port/NOUN of/ADP location[Rajin/PROPN] burned/VERB ./PUNCT"),
  ).toContain("located-in: Rajin > North Korean");
});

it("has a body hold what a clause says that it holds, and what it holds a share of", () => {
  const held = "They/PRON shelled/VERB areas/NOUN that/PRON organization[Dawn/PROPN] holds/VERB ./PUNCT";
  expect(
    relations(held, [
      ["areas", "shelled", "obj"],
      ["that", "holds", "obj"],
      ["Dawn", "holds", "nsubj"],
      ["holds", "areas", "acl:relcl"],
    ]),
  ).toContain("controls: Dawn > areas");
  const share =
    "organization[Dawn/PROPN] holds/VERB an/DET estimated/VERB 80/NUM %/SYM of/ADP location[Aden/PROPN] ,/PUNCT organization[Oxfam/PROPN] says/VERB ./PUNCT";
  const found = relations(share, [
    ["Dawn", "holds", "nsubj"],
    ["estimated", "%", "amod"],
    ["%", "holds", "obj"],
    ["Oxfam", "says", "nsubj"],
  ]);
  expect(found).toContain("controls: Dawn > Aden");
  expect(found.join()).not.toContain("Oxfam");
});

it("has an alliance hold the north that is backed by a state, not the state", () => {
  const marked =
    "group[Dawn/PROPN] ,/PUNCT backed/VERB by/ADP location[Oman/PROPN] ,/PUNCT which/PRON holds/VERB location[Aden/PROPN] ,/PUNCT fled/VERB ./PUNCT";
  const found = relations(marked, [
    ["Dawn", "fled", "nsubj"],
    ["backed", "Dawn", "acl"],
    ["Oman", "backed", "obl"],
    ["which", "holds", "nsubj"],
    ["holds", "Dawn", "acl:relcl"],
    ["Aden", "holds", "obj"],
  ]);
  expect(found).toContain("controls: Dawn > Aden");
  expect(found).not.toContain("controls: Oman > Aden");
});
