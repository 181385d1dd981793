import { describe, expect, it } from "vitest";
import { type Edge, relations } from "./marked.js";

describe("who stands behind whom, with words between", () => {
  it("finds by the tree who is led, across a bracket", () => {
    const edges: readonly Edge[] = [
      ["led", "Army", "acl"],
      ["Salim", "led", "obl:agent"],
    ];
    expect(
      relations(
        "The/DET organization[Northern/ADJ Army/PROPN] (/PUNCT organization[NA/PROPN] )/PUNCT ,/PUNCT led/VERB by/ADP person[Salim/PROPN] ,/PUNCT withdrew/VERB ./PUNCT",
        edges,
      ),
    ).toContain("leads: Salim > The Northern Army");
  });

  it("takes the whole for the part that is held", () => {
    expect(
      relations("group[Shabab/PROPN] controls/VERB much/ADJ of/ADP location[Kismayu/PROPN] ./PUNCT", [
        ["Shabab", "controls", "nsubj"],
      ]),
    ).toEqual(["controls: Shabab > Kismayu"]);
  });

  it("takes the backer from what it sends", () => {
    expect(
      relations("Army/NOUN units/NOUN backed/VERB by/ADP nationality[Omani/ADJ] warplanes/NOUN advanced/VERB ./PUNCT"),
    ).toEqual(["backed-by: Army units > Omani"]);
  });

  it("gives a town to each of the factions named behind their number", () => {
    expect(
      relations(
        "location[Aden/PROPN] is/AUX held/VERB by/ADP rebel/NOUN factions/NOUN ,/PUNCT group[Nasr/PROPN] and/CCONJ group[Fath/PROPN] ./PUNCT",
      ),
    ).toEqual(["controls: rebel factions > Aden", "controls: Nasr > Aden", "controls: Fath > Aden"]);
  });

  it("knows under whose hand a place is", () => {
    expect(
      relations(
        "location[Aden/PROPN] remained/VERB under/ADP the/DET group[Shabab/PROPN] ~'s/PART control/NOUN ./PUNCT",
      ),
    ).toEqual(["controls: the Shabab > Aden"]);
  });
});

describe("whose men, whose stronghold", () => {
  it("tells gunmen from a group from gunmen from a town", () => {
    expect(relations("Gunmen/NOUN from/ADP group[Nasr/PROPN] fled/VERB ./PUNCT")).toContain("member-of: Gunmen > Nasr");
    expect(relations("Gunmen/NOUN from/ADP location[Aden/PROPN] fled/VERB ./PUNCT")).not.toContain(
      "member-of: Gunmen > Aden",
    );
  });

  it("gives a stronghold to those whose it is", () => {
    expect(
      relations(
        "location[Aden/PROPN] ,/PUNCT a/DET stronghold/NOUN of/ADP group[Nasr/PROPN] ,/PUNCT fell/VERB ./PUNCT",
      ),
    ).toEqual(["controls: Nasr > Aden"]);
  });

  it("reads a prefix that was not parted, but of peoples and bodies alone", () => {
    expect(relations("the/DET pro-government/ADJ militia/NOUN left/VERB ./PUNCT")).toEqual([
      "loyal-to: militia > pro-government",
    ]);
    expect(relations("the/DET anti-aircraft/ADJ unit/NOUN left/VERB ./PUNCT")).toEqual([]);
  });

  it("makes a state that is a member what it is named", () => {
    expect(relations("organization[NATO/PROPN] member/NOUN location[Norway/PROPN] agreed/VERB ./PUNCT")).toEqual([
      "member-of: Norway > NATO",
    ]);
  });
});
