import type { Report } from "sayso-record";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../analysis.js";
import { Tree } from "../tree.js";
import { nameEntities } from "./names.js";
import { analysisOf, entitiesOf } from "./trees.fixture.js";

const REPORT: Report = { language: "en", bylines: [], credits: [] };

/** Each entity as its type and the words of its mentions. */
function read(analysis: Analysis, report = REPORT): string[] {
  return entitiesOf(analysis, report).map(({ type, words }) => `${type}: ${words}`);
}

describe("nameEntities", () => {
  it("joins a title, a full name, a surname and a pronoun", () => {
    const analysis = analysisOf(
      [
        "Northern/ADJ/amod/2 Front/PROPN/compound/3 leader/NOUN/nsubj/8 Omar/PROPN/flat/3 al/PROPN/flat/4 -/PUNCT/punct/4 Rahmani/PROPN/flat/4 spoke/VERB/root/0/speak ./PUNCT/punct/8",
        "Rahmani/PROPN/nsubj/2 said/VERB/root/0/say he/PRON/nsubj/5 would/AUX/aux/5 return/VERB/ccomp/2 ./PUNCT/punct/2",
      ],
      [
        ["organization", "Northern Front"],
        ["person", "Omar al - Rahmani"],
        ["person", "Rahmani"],
      ],
    );
    expect(read(analysis)).toEqual([
      "person: Northern Front leader | Omar al-Rahmani | Rahmani | he",
      "group: Northern Front",
    ]);
  });

  it("takes what stands behind initials in brackets for the body", () => {
    const line = (opening: string) =>
      `Northern/PROPN/compound/2 Front/PROPN/nsubj/10 (/PUNCT/punct/4 NF/PROPN/appos/1 )/PUNCT/punct/4 ,/PUNCT/punct/8 ${opening}/DET/det/8 militia/NOUN/appos/1 ,/PUNCT/punct/8 fled/VERB/root/0/flee ./PUNCT/punct/10`;
    const found = (opening: string) =>
      read(
        analysisOf(
          [line(opening)],
          [
            ["organization", "Northern Front"],
            ["organization", "NF"],
          ],
        ),
      );
    expect(found("a")).toEqual(["group: Northern Front | NF | a militia"]);
    expect(found("some")).not.toEqual(["group: Northern Front | NF | some militia"]);
  });

  it("joins a body with what it is behind its initials: a label that began inside the brackets made it another", () => {
    const analysis = analysisOf(
      [
        "The/DET/det/3 Northern/PROPN/compound/3 Front/PROPN/compound/8 (/PUNCT/punct/5 NF/PROPN/appos/3 )/PUNCT/punct/5 rebel/NOUN/compound/8 group/NOUN/nsubj/9 fled/VERB/root/0/flee ./PUNCT/punct/9",
      ],
      [
        ["organization", "Northern Front"],
        ["organization", "NF"],
      ],
    );
    expect(read({ ...analysis, descriptions: [{ label: "organization", first: 4, end: 8, score: 0.9 }] })).toEqual([
      "group: Northern Front | NF | rebel group",
    ]);
  });

  it("takes what a body is, right before its name, for the body: 'the opposition' was another", () => {
    const found = (opening: string) =>
      read(
        analysisOf(
          [
            `${opening}/DET/det/2 opposition/NOUN/nsubj/5 Amal/PROPN/nsubj/5 Front/PROPN/flat/3 spoke/VERB/root/0/speak ./PUNCT/punct/5`,
          ],
          [["organization", "Amal Front"]],
        ),
      );
    expect(found("The")).toEqual(["group: The opposition | Amal Front"]);
    expect(found("Some")).toHaveLength(2);
  });

  it("takes the name behind 'the group' for the group's, whatever its label", () => {
    const found = (noun: string) =>
      read(
        analysisOf(
          [`The/DET/det/2 ${noun}/NOUN/nsubj/4 Amal/PROPN/appos/2 spoke/VERB/root/0/speak ./PUNCT/punct/4`],
          [["person", "Amal"]],
        ),
      );
    expect(found("group").join()).not.toContain("person");
    expect(found("driver")).toEqual(["person: The driver | Amal"]);
  });

  it("joins who is identified as somebody with his name", () => {
    const line = (as: string) =>
      `A/DET/det/2 suspect/NOUN/nsubj:pass/8 ,/PUNCT/punct/4 identified/VERB/acl/2/identify ${as}/ADP/case/6 Omar/PROPN/obl/4 ,/PUNCT/punct/2 shot/VERB/root/0/shoot ./PUNCT/punct/8`;
    const found = (as: string) => read(analysisOf([line(as)], [["person", "Omar"]]));
    expect(found("as")).toEqual(["person: A suspect | Omar"]);
    expect(found("by")).toEqual(["person: A suspect", "person: Omar"]);
  });

  it("joins a body with the other name that the lexicon gives it", () => {
    const line = (kind: string) =>
      `The/DET/det/4 U.N./PROPN/compound/4 ${kind}/NOUN/compound/4 agency/NOUN/nsubj/5 told/VERB/root/0/tell UNHCR/PROPN/obj/5 ./PUNCT/punct/5`;
    const found = (kind: string) =>
      read(
        analysisOf(
          [line(kind)],
          [
            ["organization", "U.N."],
            ["organization", "UNHCR"],
          ],
        ),
      );
    expect(found("refugee")).toContain("organization: The U.N. refugee agency | UNHCR");
    expect(found("trade")).toContain("organization: UNHCR");
  });

  it("knows a ministry that no label touches", () => {
    const line = (ministry: string) =>
      `Russian/ADJ/amod/4 Foreign/ADJ/amod/3 ${ministry}/PROPN/compound/4 spokesperson/NOUN/nsubj/5 spoke/VERB/root/0/speak ./PUNCT/punct/5`;
    expect(read(analysisOf([line("Ministry")], []))).toContain("organization: Foreign Ministry");
    expect(read(analysisOf([line("Legion")], [])).join()).not.toContain("Foreign Legion |");
  });

  it("gives a spokesman at the beginning of a sentence to the body that denied", () => {
    const line = (its: string) => [
      "The/DET/det/2 army/NOUN/nsubj/3 denied/VERB/root/0/deny the/DET/det/5 charge/NOUN/obj/3 ./PUNCT/punct/3",
      `${its}/PRON/nmod:poss/2 spokesman/NOUN/nsubj/3 spoke/VERB/root/0/speak ./PUNCT/punct/3`,
    ];
    expect(read(analysisOf(line("Its"), []))).toContain("organization: The army | Its");
  });

  it("keeps troops apart from those whom they fight", () => {
    const analysis = analysisOf(
      [
        "Rebels/NOUN/nsubj/2 hold/VERB/root/0/hold Goma/PROPN/obj/2 ./PUNCT/punct/2",
        "Moe/PROPN/nsubj/2 praised/VERB/root/0/praise troops/NOUN/obj/2 fighting/VERB/acl/3/fight them/PRON/obj/4 ./PUNCT/punct/2",
      ],
      [
        ["location", "Goma"],
        ["person", "Moe"],
      ],
    );
    expect(read(analysis)).toContain("group: Rebels | them");
  });

  it("takes the rebels behind a group's name for the group, and counted ones for some of it", () => {
    const found = (first: string) =>
      read(
        analysisOf(
          [`${first} Houthi/PROPN/compound/3 rebels/NOUN/nsubj/4/rebel fired/VERB/root/0/fire ./PUNCT/punct/4`],
          [["organization", "Houthi"]],
        ),
      );
    expect(found("The/DET/det/3")).toEqual(["group: The Houthi rebels | Houthi"]);
    expect(found("Ten/NUM/nummod/3")).toHaveLength(2);
  });

  it("gives a bank in a town, not the town, the 'it' that speaks", () => {
    const analysis = analysisOf(
      [
        "Vardan/PROPN/nsubj/2 left/VERB/root/0/leave for/ADP/case/4 Karsova/PROPN/obl/2 ./PUNCT/punct/2",
        "It/PRON/nsubj/2 accused/VERB/root/0/accuse rebels/NOUN/obj/2/rebel ./PUNCT/punct/2",
      ],
      [
        ["organization", "Vardan"],
        ["location", "Karsova"],
      ],
    );
    expect(read(analysis).find((line) => line.includes("Karsova"))).toBe("location: Karsova");
  });

  it("names who backs, not the word made of it", () => {
    const analysis = analysisOf(
      [
        "Iran/PROPN/compound/3 -/PUNCT/punct/1 backed/VERB/amod/4/back rebels/NOUN/nsubj/5/rebel fled/VERB/root/0/flee ./PUNCT/punct/5",
      ],
      [["other", "Iran - backed"]],
    );
    expect(read(analysis).some((line) => line === "location: Iran")).toBe(true);
  });

  it("makes one man of a name with a particle in small letters, and another of his associate", () => {
    const analysis = analysisOf(
      [
        "Omar/PROPN/nsubj/4 dela/PROPN/flat/1 Cruz/PROPN/flat/1 left/VERB/root/0/leave ./PUNCT/punct/4",
        "An/DET/det/2 aide/NOUN/nsubj/5 of/ADP/case/4 Cruz/PROPN/nmod/2 stayed/VERB/root/0/stay ./PUNCT/punct/5",
      ],
      [
        ["person", "Omar"],
        ["person", "Cruz"],
      ],
    );
    expect(read(analysis)).toEqual(["person: Omar dela Cruz | Cruz", "person: An aide of Cruz"]);
  });

  it("introduces somebody with 'a', though a body of his kind was named before", () => {
    const analysis = analysisOf(
      [
        "Vardan/PROPN/nsubj/2 fought/VERB/root/0/fight ./PUNCT/punct/2",
        "A/DET/det/3 rights/NOUN/compound/3/right group/NOUN/nsubj/4 objected/VERB/root/0/object ./PUNCT/punct/4",
      ],
      [["organization", "Vardan"]],
    );
    expect(read(analysis).find((line) => line.includes("Vardan"))).toBe("organization: Vardan");
  });

  it("takes the U.N. for the body, whatever its label, and its agency for another", () => {
    const analysis = analysisOf(
      [
        "The/DET/det/2 U.N./PROPN/nsubj/3 objected/VERB/root/0/object ./PUNCT/punct/3",
        "The/DET/det/4 U.N./PROPN/compound/4 refugee/NOUN/compound/4 agency/NOUN/nsubj/5 left/VERB/root/0/leave ./PUNCT/punct/5",
      ],
      [["location", "U.N."]],
    );
    expect(read(analysis).filter((line) => line.includes("U.N."))).toEqual([
      "organization: U.N. | U.N.",
      "organization: The U.N. refugee agency",
    ]);
  });

  it("takes the name behind the last fellow of a list for who that is", () => {
    const analysis = analysisOf(
      [
        "Omar/PROPN/nsubj/9 Sabri/PROPN/flat/1 and/CCONJ/cc/5 his/PRON/nmod:poss/5 counterpart/NOUN/conj/1 ,/PUNCT/punct/7 Paul/PROPN/conj/1 Sabo/PROPN/flat/7 met/VERB/root/0/meet ./PUNCT/punct/9",
      ],
      [
        ["person", "Omar Sabri"],
        ["person", "Paul Sabo"],
      ],
    );
    expect(read(analysis)).toContain("person: his counterpart | Paul Sabo");
  });

  it("keeps a state apart from its people and its troops", () => {
    const analysis = analysisOf(
      ["Turkish/ADJ/amod/2 troops/NOUN/nsubj/3 left/VERB/root/0/leave Turkey/PROPN/obj/3 ./PUNCT/punct/3"],
      [
        ["other", "Turkish"],
        ["location", "Turkey"],
      ],
    );
    expect(read(analysis)).toEqual(["organization: Turkish troops", "nationality: Turkish", "location: Turkey"]);
  });

  it("joins a body with its acronym in brackets and a state with its short name", () => {
    const analysis = analysisOf(
      [
        "The/DET/det/4 Valley/PROPN/compound/4 Relief/PROPN/compound/4 Council/PROPN/nsubj/8 (/PUNCT/punct/6 VRC/PROPN/appos/4 )/PUNCT/punct/6 thanked/VERB/root/0/thank the/DET/det/11 United/ADJ/amod/11 States/PROPN/obj/8 ./PUNCT/punct/8",
        "The/DET/det/2 VRC/PROPN/nsubj/3 left/VERB/root/0/leave the/DET/det/5 U.S./PROPN/obj/3 ./PUNCT/punct/3",
      ],
      [
        ["organization", "Valley Relief Council"],
        ["organization", "VRC"],
        ["location", "United States"],
        ["location", "U.S."],
      ],
    );
    expect(read(analysis)).toEqual([
      "organization: Valley Relief Council | VRC | VRC",
      "location: United States | U.S.",
    ]);
  });

  it("takes a group's kind for the group that it names, though the lexicon knows whose it is, and an alias for what the tree says", () => {
    const analysis = analysisOf(
      [
        "The/DET/det/4 Abu/PROPN/compound/4 Sayyaf/PROPN/flat/2 group/NOUN/nsubj/5 left/VERB/root/0/leave ./PUNCT/punct/5",
        "The/DET/det/2 mission/NOUN/nsubj/10 in/ADP/case/4 Mali/PROPN/nmod/2 ,/PUNCT/punct/6 known/VERB/acl/2/know as/ADP/case/8 MINURA/PROPN/obl/6 ,/PUNCT/punct/6 left/VERB/root/0/leave ./PUNCT/punct/10",
      ],
      [
        ["organization", "Abu Sayyaf"],
        ["location", "Mali"],
        ["organization", "MINURA"],
      ],
    );
    const found = read(analysis);
    expect(found.filter((line) => /Abu Sayyaf/.test(line))).toEqual(["group: The Abu Sayyaf group | Abu Sayyaf"]);
    expect(found.find((line) => /Mali/.test(line))).not.toMatch(/MINURA/);
  });

  it("takes the kind of an alias from the description right before it, and a body of many for what is known by one name", () => {
    const analysis = analysisOf(
      [
        "A/DET/det/3 police/NOUN/compound/3 officer/NOUN/nsubj/7 known/VERB/acl/3/know as/ADP/case/6 Barbecue/PROPN/obl/4 left/VERB/root/0/leave ./PUNCT/punct/7",
        "A/DET/det/2 coalition/NOUN/nsubj/8 of/ADP/case/4 gangs/NOUN/nmod/2/gang known/VERB/acl/4/know as/ADP/case/7 Ansanm/PROPN/obl/5 left/VERB/root/0/leave ./PUNCT/punct/8",
      ],
      [
        ["organization", "Barbecue"],
        ["person", "Ansanm"],
      ],
    );
    const found = read(analysis);
    expect(found.find((line) => line.includes("Barbecue"))).toBe("person: A police officer | Barbecue");
    expect(found.find((line) => line.includes("Ansanm"))).toBe("organization: A coalition of gangs | Ansanm");
  });

  it("takes another country for 'the country' of a clause about a state, and nobody for what is said of none", () => {
    const analysis = analysisOf(
      [
        "Oman/PROPN/nsubj/3 has/VERB/aux/3/have helped/VERB/root/0/help Chad/PROPN/obj/3 ./PUNCT/punct/3",
        "Niger/PROPN/nsubj/8 ,/PUNCT/punct/4 which/PRON/nsubj/4 has/VERB/acl:relcl/1/have troops/NOUN/obj/4/troop in/ADP/case/7 country/NOUN/obl/4 left/VERB/root/0/leave ./PUNCT/punct/8",
        "Neither/DET/det/2 group/NOUN/nsubj/3 left/VERB/root/0/leave ./PUNCT/punct/3",
        "It/PRON/nsubj/2 stayed/VERB/root/0/stay ./PUNCT/punct/2",
      ],
      [
        ["location", "Oman"],
        ["location", "Chad"],
        ["location", "Niger"],
      ],
    );
    const found = read(analysis);
    expect(found.find((line) => line.includes("Niger"))).not.toMatch(/country/);
    expect(found.find((line) => line.includes("Neither"))).not.toMatch(/\bIt\b/);
  });

  it("takes a name that has a president for a place", () => {
    const analysis = analysisOf(
      [
        "Mora/PROPN/nmod:poss/3 's/PART/case/1 president/NOUN/nsubj/4 left/VERB/root/0/leave ./PUNCT/punct/4",
        "They/PRON/nsubj/2 left/VERB/root/0/leave Mora/PROPN/obj/2 ./PUNCT/punct/2",
      ],
      [["person", "Mora"]],
    );
    expect(read(analysis).filter((line) => /^(?:location|person): Mora(?: \||$)/.test(line))).toEqual([
      "location: Mora | Mora",
    ]);
  });

  it("means by 'himself' the subject of its clause, and by 'his client' not the one who speaks", () => {
    const analysis = analysisOf(
      [
        "Sabri/PROPN/nsubj/2 left/VERB/root/0/leave ./PUNCT/punct/2",
        "A/DET/det/2 man/NOUN/nsubj/9 who/PRON/nsubj/4 called/VERB/acl:relcl/2/call himself/PRON/obj/4 a/DET/det/7 general/NOUN/xcomp/4 just/ADV/advmod/9 came/VERB/root/0/come ./PUNCT/punct/9",
        "Rahmani/PROPN/nsubj/2 said/VERB/root/0/say his/PRON/nmod:poss/4 lawyer/NOUN/nsubj/5 fled/VERB/ccomp/2/flee ./PUNCT/punct/2",
      ],
      [
        ["person", "Sabri"],
        ["person", "Rahmani"],
      ],
    );
    const found = read(analysis);
    expect(found.find((line) => line.includes("himself"))).toMatch(/A man/);
    expect(found.find((line) => line.includes("Rahmani"))).not.toMatch(/lawyer/);
  });

  it("takes a man's father for another, however alike their names are", () => {
    const analysis = analysisOf(
      [
        "Omar/PROPN/nsubj/4 Sabri/PROPN/flat/1 Rahmani/PROPN/flat/1 left/VERB/root/0/leave ./PUNCT/punct/4",
        "Rahmani/PROPN/nmod:poss/3 's/PART/case/1 father/NOUN/nsubj/8 ,/PUNCT/punct/5 Omar/PROPN/appos/3 Rahmani/PROPN/flat/5 ,/PUNCT/punct/5 stayed/VERB/root/0/stay ./PUNCT/punct/8",
      ],
      [
        ["person", "Omar Sabri Rahmani"],
        ["person", "Omar Rahmani"],
        ["person", "Rahmani"],
      ],
    );
    expect(read(analysis).find((line) => line.includes("father"))).not.toMatch(/Omar Sabri Rahmani/);
  });

  it("joins a body with the one word that stands for it, unless two bodies begin with it", () => {
    const one = [
      "The/DET/det/2 House/PROPN/nsubj/5 of/ADP/case/4 Representatives/PROPN/nmod/2 met/VERB/root/0/meet ./PUNCT/punct/5",
      "The/DET/det/2 House/PROPN/nsubj/3 voted/VERB/root/0/vote ./PUNCT/punct/3",
    ];
    const two = [
      ...one,
      "The/DET/det/2 House/PROPN/nsubj/5 of/ADP/case/4 Elders/PROPN/nmod/2 met/VERB/root/0/meet ./PUNCT/punct/5",
    ];
    const names: Parameters<typeof analysisOf>[1] = [
      ["organization", "House of Representatives"],
      ["organization", "House"],
      ["organization", "House of Elders"],
    ];
    expect(read(analysisOf(one, names.slice(0, 2)))).toEqual(["organization: House of Representatives | House"]);
    expect(read(analysisOf(two, names))).toHaveLength(3);
  });

  it("takes another name for the same man where the report says so", () => {
    const analysis = analysisOf(
      [
        "Rahmani/PROPN/nsubj/11 ,/PUNCT/punct/4 an/DET/det/4 Iraqi/NOUN/appos/1 whose/PRON/nmod:poss/7 real/ADJ/amod/7 name/NOUN/nsubj/9 is/AUX/cop/9/be Hamid/PROPN/acl:relcl/4 Sabri/PROPN/flat/9 fled/VERB/root/0/flee ./PUNCT/punct/11",
      ],
      [
        ["person", "Rahmani"],
        ["person", "Hamid Sabri"],
      ],
    );
    expect(read(analysis)).toContain("person: Rahmani | Hamid Sabri");
  });

  it("takes a long surname that differs by a letter and stands once as mistyped, but never two men with one given name", () => {
    const analysis = analysisOf(
      [
        "Rahmani/PROPN/nsubj/2 met/VERB/root/0/meet Omar/PROPN/obj/2 Saleh/PROPN/flat/3 and/CCONJ/cc/6 Omar/PROPN/conj/3 Sabri/PROPN/flat/6 ./PUNCT/punct/2",
        "Rahmani/PROPN/nsubj/2 left/VERB/root/0/leave ./PUNCT/punct/2",
        "Rahamni/PROPN/nsubj/2 slept/VERB/root/0/sleep ./PUNCT/punct/2",
      ],
      [
        ["person", "Rahmani"],
        ["person", "Rahamni"],
        ["person", "Omar Saleh"],
        ["person", "Omar Sabri"],
      ],
    );
    expect(read(analysis)).toEqual(["person: Rahmani | Rahmani | Rahamni", "person: Omar Saleh", "person: Omar Sabri"]);
  });

  it.each([["Rahimova"], ["Rahimof"]])("took a wife for her husband, by a letter of their surname: %s", (surname) => {
    const analysis = analysisOf(
      [
        "Omar/PROPN/nsubj/3 Rahimov/PROPN/flat/1 met/VERB/root/0/meet them/PRON/obj/3 ./PUNCT/punct/3",
        "Rahimov/PROPN/nsubj/2 left/VERB/root/0/leave ./PUNCT/punct/2",
        `Zarina/PROPN/nsubj/3 ${surname}/PROPN/flat/1 slept/VERB/root/0/sleep ./PUNCT/punct/3`,
      ],
      [
        ["person", "Omar Rahimov"],
        ["person", "Rahimov"],
        ["person", `Zarina ${surname}`],
      ],
    );
    expect(read(analysis)).toEqual(["person: Omar Rahimov | Rahimov", `person: Zarina ${surname}`]);
  });

  it("mends a surname that was taken for a place once", () => {
    const analysis = analysisOf(
      [
        "Omar/PROPN/nsubj/3 Rahmani/PROPN/flat/1 left/VERB/root/0/leave ./PUNCT/punct/3",
        "Rahmani/PROPN/nsubj/2 slept/VERB/root/0/sleep ./PUNCT/punct/2",
      ],
      [["person", "Omar Rahmani"]],
    );
    const mislabelled = {
      ...analysis,
      names: [...analysis.names, { label: "location" as const, first: 4, end: 5, score: 0.5 }],
    };
    expect(read(mislabelled)).toEqual(["person: Omar Rahmani | Rahmani"]);
  });

  it("takes a name that the model made nothing of for what it is elsewhere", () => {
    const analysis = analysisOf(
      [
        "Omar/PROPN/nsubj/3 Sabri/PROPN/flat/1 left/VERB/root/0/leave ./PUNCT/punct/3",
        "Sabri/PROPN/nsubj/2 fled/VERB/root/0/flee ./PUNCT/punct/2",
      ],
      [
        ["person", "Omar Sabri"],
        ["other", "Sabri"],
      ],
    );
    expect(read(analysis)).toEqual(["person: Omar Sabri | Sabri"]);
  });

  it("takes no rank alone for a person", () => {
    const analysis = analysisOf(
      ["Gen./PROPN/nsubj/4 Omar/PROPN/flat/1 Sabri/PROPN/flat/1 left/VERB/root/0/leave ./PUNCT/punct/4"],
      [
        ["person", "Gen."],
        ["person", "Omar Sabri"],
      ],
    );
    expect(read(analysis)).toEqual(["person: Omar Sabri"]);
  });

  it("leaves out an 'it' that means nothing", () => {
    const analysis = analysisOf(
      [
        "Troops/NOUN/nsubj/2/troop fled/VERB/root/0/flee Aleppo/PROPN/obj/2 ./PUNCT/punct/2",
        "It/PRON/expl/3 was/AUX/cop/3/be clear/ADJ/root/0 that/SCONJ/mark/6 rebels/NOUN/nsubj/6/rebel won/VERB/csubj/3/win ./PUNCT/punct/3",
      ],
      [["location", "Aleppo"]],
    );
    expect(read(analysis)).toEqual(["organization: Troops", "location: Aleppo", "group: rebels"]);
  });

  it("reads the names of dateline, byline and credits from the layout", () => {
    const analysis = analysisOf(
      [
        "AMMAN/X/root/0 (/PUNCT/punct/1 Reuters/PROPN/dep/1 )/PUNCT/punct/1 Shells/NOUN/nsubj/6/shell fell/VERB/dep/1/fall ./PUNCT/punct/1",
        "Ann/X/root/0 Moe/X/dep/1",
      ],
      [["organization", "Reuters"]],
    );
    const start = analysis.text.indexOf("Ann");
    const report: Report = {
      language: "en",
      dateline: { span: [0, 15], places: [{ name: "AMMAN", span: [0, 5] }] },
      bylines: [{ name: "Ann Moe", span: [start, start + 7] }],
      credits: [],
    };
    expect(read(analysis, report)).toEqual([
      "location: AMMAN",
      "organization: Reuters",
      "weapon: Shells",
      "person: Ann Moe",
    ]);
  });
});

describe("entities", () => {
  it("are no Turk by a surname, nor a soldier as Secretary-General", () => {
    const analysis = analysisOf(
      [
        "U.N./PROPN/compound/4 Secretary/NOUN/compound/4 -/PUNCT/punct/4 General/NOUN/nmod/5 Volker/PROPN/nsubj/7 Türk/PROPN/flat/5 left/VERB/root/0/leave ./PUNCT/punct/7",
      ],
      [
        ["organization", "U.N."],
        ["person", "Volker Türk"],
      ],
    );
    const { entities } = nameEntities(analysis, new Tree(analysis), REPORT);
    const man = entities.find(({ name }) => name === "Volker Türk");
    expect(man?.country).toBeUndefined();
    expect(man?.role).not.toBe("MIL");
  });

  it("take the fullest name, a sector and a country from what describes them", () => {
    const analysis = analysisOf(
      [
        "Sabri/PROPN/nsubj/2 left/VERB/root/0/leave ./PUNCT/punct/2",
        "Iraqi/ADJ/amod/3 Prime/PROPN/compound/3 Minister/PROPN/nsubj/6 Hamid/PROPN/flat/3 Sabri/PROPN/flat/4 spoke/VERB/root/0/speak ./PUNCT/punct/6",
      ],
      [
        ["person", "Sabri"],
        ["person", "Hamid Sabri"],
      ],
    );
    const { entities } = nameEntities(analysis, new Tree(analysis), REPORT);
    expect(entities[0]).toMatchObject({
      type: "person",
      name: "Hamid Sabri",
      aliases: ["Sabri", "Iraqi Prime Minister"],
      role: "GOV",
      country: "IRQ",
    });
  });
});

describe("words of one's own", () => {
  it("gives the 'I' of an interview to the person whom its opening names, and that of a diary to somebody without a name", () => {
    const answers = Array.from({ length: 6 }, () => "I/PRON/nsubj/2 left/VERB/root/0/leave ./PUNCT/punct/2");
    const opening = "Interview/NOUN/root/0 with/ADP/case/3 Ann/PROPN/nmod/1 Moe/PROPN/flat/3 ./PUNCT/punct/1";
    expect(read(analysisOf([opening, ...answers], [["person", "Ann Moe"]]))).toEqual([
      "person: Ann Moe | I | I | I | I | I | I",
    ]);
    expect(read(analysisOf(answers, []))).toEqual(["person: I | I | I | I | I | I"]);
    expect(read(analysisOf(answers.slice(4), []))).toEqual([]);
  });

  it("takes the 'we' of a speech for one body throughout, whether it is a subject, an object or an owner", () => {
    const analysis = analysisOf(
      [
        "We/PRON/nsubj/2 won/VERB/root/0/win ./PUNCT/punct/2",
        "They/PRON/nsubj/2 feared/VERB/root/0/fear us/PRON/obj/2 ./PUNCT/punct/2",
        "Our/PRON/nmod:poss/2 sleep/NOUN/nsubj/3 came/VERB/root/0/come ./PUNCT/punct/3",
        "We/PRON/nsubj/2 rest/VERB/root/0/rest ./PUNCT/punct/2",
      ],
      [],
    );
    expect(read(analysis)).toEqual(["other: We | us | Our | We"]);
  });

  it("gives a quoted 'I' to whoever says it", () => {
    const analysis = analysisOf(
      [
        "“/PUNCT/punct/3 I/PRON/nsubj/3 ran/VERB/ccomp/6/run ,/PUNCT/punct/3 ”/PUNCT/punct/3 said/VERB/root/0/say Ann/PROPN/nsubj/6 Moe/PROPN/flat/7 ./PUNCT/punct/6",
      ],
      [["person", "Ann Moe"]],
      ["Ann Moe"],
    );
    expect(read(analysis)).toEqual(["person: I | Ann Moe"]);
  });

  it("still looks for whom 'he' means where he is quoted as 'I' before", () => {
    const analysis = analysisOf(
      [
        "Omar/PROPN/nsubj/3 Sabri/PROPN/flat/1 returned/VERB/root/0/return ./PUNCT/punct/3",
        "“/PUNCT/punct/3 I/PRON/nsubj/3 ran/VERB/ccomp/6/run ,/PUNCT/punct/3 ”/PUNCT/punct/3 said/VERB/root/0/say he/PRON/nsubj/6 ./PUNCT/punct/6",
      ],
      [["person", "Omar Sabri"]],
      ["he"],
    );
    expect(read(analysis)).toEqual(["person: Omar Sabri | I | he"]);
  });
});

describe("what is not one", () => {
  it("does not take one state for the state of another", () => {
    const analysis = analysisOf(
      [
        "Israel/PROPN/nsubj/2 warned/VERB/root/0/warn the/DET/det/5 Lebanese/ADJ/amod/5 state/NOUN/obj/2 ./PUNCT/punct/2",
      ],
      [
        ["location", "Israel"],
        ["other", "Lebanese"],
      ],
    );
    expect(read(analysis)).toContain("location: Israel");
  });

  it("does not take a relief agency for the gang", () => {
    const analysis = analysisOf(
      [
        "Amnesty/PROPN/compound/2 International/PROPN/nsubj/3 spoke/VERB/root/0/speak ./PUNCT/punct/3",
        "Troops/NOUN/nsubj/2 pursued/VERB/root/0/pursue the/DET/det/4 gang/NOUN/obj/2 ./PUNCT/punct/2",
      ],
      [["organization", "Amnesty International"]],
    );
    expect(read(analysis)).toContain("organization: Amnesty International");
  });

  it("takes a name for a place where it is a state's elsewhere", () => {
    const analysis = analysisOf(
      [
        "Borno/PROPN/nmod:poss/3 's/PART/case/1 government/NOUN/nsubj/4 fell/VERB/root/0/fall ./PUNCT/punct/4",
        "Jets/NOUN/nsubj/2 left/VERB/root/0/leave Borno/PROPN/compound/4 state/NOUN/obj/2 ./PUNCT/punct/2",
      ],
      [
        ["person", "Borno"],
        ["location", "Borno state"],
      ],
    );
    expect(read(analysis).filter((line) => line.startsWith("person"))).toEqual([]);
  });

  it("took the town of a police chief for a man", () => {
    const analysis = analysisOf(
      [
        "Mandera/PROPN/compound/3 police/NOUN/compound/3 chief/NOUN/nmod:desc/4 Omar/PROPN/nsubj/6 Rahmani/PROPN/flat/4 fell/VERB/root/0/fall ./PUNCT/punct/6",
      ],
      [
        ["person", "Mandera"],
        ["person", "Omar Rahmani"],
      ],
    );
    expect(read(analysis)).toContain("location: Mandera");
  });

  it("takes a capital that acts for a place however sure the label is of a person", () => {
    const analysis = analysisOf(
      ["Washington/PROPN/nsubj/2 warned/VERB/root/0/warn Israel/PROPN/obj/2 ./PUNCT/punct/2"],
      [
        ["person", "Washington"],
        ["location", "Israel"],
      ],
    );
    expect(read(analysis)).toEqual(["location: Washington", "location: Israel"]);
  });

  it("lost the agency that the report is from, or half of it, where the model saw no name", () => {
    const sentence =
      "Harbour/PROPN/compound/2 Wire/PROPN/nsubj/3 asked/VERB/root/0/ask the/DET/det/5 army/NOUN/obj/3 ./PUNCT/punct/3";
    const report = { ...REPORT, agency: "Harbour Wire" };
    expect(read(analysisOf([sentence], []), report)).toContain("organization: Harbour Wire");
    expect(read(analysisOf([sentence], [["location", "Harbour"]]), report)).toContain("organization: Harbour Wire");
  });

  it("took the beginning of a word for the agency that has the same letters", () => {
    const analysis = analysisOf(
      [
        "Kestrels/NOUN/nsubj/2/kestrel fell/VERB/root/0/fall Kes/PROPN/nsubj/4 said/VERB/parataxis/2/say ./PUNCT/punct/2",
      ],
      [],
    );
    const { mentions } = nameEntities(analysis, new Tree(analysis), { ...REPORT, agency: "Kes" });
    expect(mentions.map(({ span }) => span)).toEqual([[14, 17]]);
  });

  it("took the agency that the report is from for a man", () => {
    const analysis = analysisOf(
      ["Harrier/PROPN/nsubj/2 asked/VERB/root/0/ask the/DET/det/4 army/NOUN/obj/2 ./PUNCT/punct/2"],
      [["person", "Harrier"]],
    );
    expect(read(analysis, { ...REPORT, agency: "Harrier" })).toContain("organization: Harrier");
    expect(read(analysis)).toContain("person: Harrier");
  });

  it("takes what somebody leads for no person where the label holds both", () => {
    const analysis = analysisOf(
      ["The/DET/det/2 leader/NOUN/nsubj/5 of/ADP/case/4 Mora/PROPN/nmod/2 left/VERB/root/0/leave ./PUNCT/punct/5"],
      [["person", "The leader of Mora"]],
    );
    expect(read(analysis)).toContain("location: Mora");
  });
});

it("takes two groups for more than the one that was named last", () => {
  const analysis = analysisOf(
    [
      "Rivals/NOUN/nsubj/2/rival left/VERB/root/0/leave the/DET/det/5 Red/PROPN/compound/5 Front/PROPN/obj/2 ./PUNCT/punct/2",
      "The/DET/det/3 two/NUM/nummod/3 groups/NOUN/nsubj/4/group fled/VERB/root/0/flee ./PUNCT/punct/4",
    ],
    [["organization", "Red Front"]],
  );
  const found = entitiesOf(analysis).map(({ words }) => words);
  expect(found.filter((words) => /Red Front.*groups/.test(words))).toEqual([]);
});
