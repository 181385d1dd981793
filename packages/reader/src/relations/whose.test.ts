import { expect, it } from "vitest";
import { relations } from "./marked.js";

it("has a man lead those who are told of as his behind a whose", () => {
  const marked =
    "person[Adam/PROPN Sabri/PROPN] ,/PUNCT whose/PRON forces/NOUN hold/VERB location[Aden/PROPN] ,/PUNCT left/VERB ./PUNCT";
  expect(relations(marked)).toContain("leads: Adam Sabri > forces");
});

it("has him lead a body with a name", () => {
  const marked =
    "person[Sabri/PROPN] ,/PUNCT whose/PRON organization[Unity/PROPN Front/PROPN] split/VERB ,/PUNCT left/VERB ./PUNCT";
  expect(relations(marked)).toContain("leads: Sabri > Unity Front");
});

it("puts whom a clause tells of as based there into the place", () => {
  const marked =
    "They/PRON came/VERB from/ADP location[Oman/PROPN] ,/PUNCT where/ADV the/DET organization[Front/PROPN] is/AUX based/VERB ./PUNCT";
  const edges = [
    ["Oman", "came", "obl"],
    ["based", "Oman", "acl:relcl"],
    ["where", "based", "advmod"],
    ["Front", "based", "nsubj:pass"],
  ] as const;
  expect(relations(marked, edges)).toContain("located-in: the Front > Oman");
});

it("leads nobody whom the sentence says that he does not lead", () => {
  const marked = "person[Sabri/PROPN] leads/VERB no/DET army/NOUN ./PUNCT";
  expect(
    relations(marked, [
      ["Sabri", "leads", "nsubj"],
      ["army", "leads", "obj"],
    ]),
  ).toEqual([]);
});

it("has whoever took over a body lead it, and fight nobody", () => {
  const marked = "person[Adam/PROPN Sabri/PROPN] took/VERB over/ADP the/DET organization[Front/PROPN] in/ADP May/NOUN";
  const found = relations(marked, [
    ["Sabri", "took", "nsubj"],
    ["Front", "took", "obj"],
  ]);
  expect(found.map((one) => one.split(":")[0])).not.toContain("fighting");
});

it("has nobody fight those from whom he took money", () => {
  const marked =
    "person[Adam/PROPN Sabri/PROPN] took/VERB money/NOUN from/ADP the/DET organization[Front/PROPN] ./PUNCT";
  const edges = [
    ["Sabri", "took", "nsubj"],
    ["money", "took", "obj"],
    ["Front", "took", "obl"],
    ["from", "Front", "case"],
  ] as const;
  expect(relations(marked, edges)).toEqual([]);
});

it("speaks to nobody whom it only calls a traitor", () => {
  const marked = "The/DET organization[Front/PROPN] called/VERB person[Sabri/PROPN] a/DET traitor/NOUN ./PUNCT";
  const edges = [
    ["Front", "called", "nsubj"],
    ["Sabri", "called", "obj"],
    ["traitor", "called", "obj"],
  ] as const;
  expect(relations(marked, edges)).toEqual([]);
});

it("has no country led by the name under which it looks for somebody", () => {
  const marked =
    "He/PRON is/AUX wanted/VERB in/ADP location[Oman/PROPN] under/ADP the/DET name/NOUN person[Hajj/PROPN Sabri/PROPN] ./PUNCT";
  expect(relations(marked).filter((one) => one.startsWith("leads"))).toEqual([]);
});

it("gives a republic's leader who speaks behind what he says no place in what he says", () => {
  const marked =
    "They/PRON will/AUX attack/VERB location[Oman/PROPN] ,/PUNCT the/DET organization[Front/PROPN] ~'s/PART leader/NOUN ,/PUNCT person[Adam/PROPN Sabri/PROPN] ,/PUNCT said/VERB ./PUNCT";
  const edges = [
    ["attack", "said", "ccomp"],
    ["Oman", "attack", "obj"],
    ["leader", "Sabri", "appos"],
    ["Sabri", "said", "nsubj"],
  ] as const;
  const found = relations(marked, edges).filter((one) => one.startsWith("leads"));
  expect(found).toEqual(["leads: Adam Sabri > the Front"]);
});

it("gives a ministry its spokesman, and a man his lawyer", () => {
  expect(
    relations("ministry/NOUN spokesman/NOUN person[Adam/PROPN Sabri/PROPN] denied/VERB it/PRON ./PUNCT"),
  ).toContain("member-of: Adam Sabri > ministry");
  expect(
    relations(
      "person[Sabri/PROPN] ~'s/PART lawyer/NOUN ,/PUNCT person[Mona/PROPN Aziz/PROPN] ,/PUNCT spoke/VERB ./PUNCT",
    ),
  ).toContain("related-to: Mona Aziz > Sabri");
});

it("has nobody fight or obey those whom the sentence names only to leave them out", () => {
  const marked =
    "The/DET organization[Front/PROPN] takes/VERB orders/NOUN from/ADP person[Sabri/PROPN] ,/PUNCT not/PART from/ADP the/DET army/NOUN ./PUNCT";
  const edges = [
    ["Front", "takes", "nsubj"],
    ["Sabri", "takes", "obl"],
    ["army", "Sabri", "conj"],
  ] as const;
  expect(relations(marked, edges)).toEqual(["loyal-to: The Front > Sabri"]);
});
