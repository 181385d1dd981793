import type { Statement } from "sayso-record";
import { describe, expect, it } from "vitest";
import { reading, relations } from "./marked.js";
import { readRelations } from "./relations.js";

describe("words with a hyphen", () => {
  it("gives the backer to what it backs", () => {
    expect(
      relations("location[Qatar/PROPN] ~-/PUNCT ~backed/VERB nationality[Omani/ADJ] fighters/NOUN left/VERB ./PUNCT"),
    ).toEqual(["backed-by: Omani fighters > Qatar"]);
  });

  it("gives both backers of a suspended compound", () => {
    expect(
      relations(
        "nationality[Qatari/ADJ] ~-/PUNCT and/CCONJ nationality[Omani/ADJ] ~-/PUNCT ~backed/VERB army/NOUN units/NOUN left/VERB",
      ),
    ).toEqual(["backed-by: army units > Qatari", "backed-by: army units > Omani"]);
  });

  it("shares the compound with a bare fellow, not with one that has its own", () => {
    const shared = relations(
      "location[Qatar/PROPN] ~-/PUNCT ~armed/VERB nationality[Omani/ADJ] government/NOUN and/CCONJ nationality[Kurdish/ADJ] forces/NOUN left/VERB",
    );
    expect(shared).toEqual(["backed-by: Omani government > Qatar", "backed-by: Kurdish forces > Qatar"]);
    const own = relations(
      "location[Qatar/PROPN] ~-/PUNCT ~armed/VERB rebels/NOUN and/CCONJ the/DET nationality[Kurdish/ADJ] forces/NOUN left/VERB",
    );
    expect(own).toEqual(["backed-by: rebels > Qatar"]);
  });

  it("knows who leads and who holds", () => {
    expect(relations("a/DET nationality[Saudi/ADJ] ~-/PUNCT ~led/VERB coalition/NOUN struck/VERB")).toEqual([
      "leads: Saudi > coalition",
    ]);
    expect(relations("rebel/NOUN ~-/PUNCT ~held/VERB location[Taiz/PROPN] burned/VERB")).toEqual([
      "controls: rebel > Taiz",
    ]);
    expect(relations("a/DET rebel/NOUN ~-/PUNCT ~held/VERB building/NOUN burned/VERB")).toEqual([]);
  });
});

describe("what follows a group", () => {
  it("reads loyalty and opposition", () => {
    expect(relations("tribes/NOUN opposed/ADJ to/ADP person[Omar/PROPN Sabri/PROPN] left/VERB")).toEqual([
      "opposed-to: tribes > Omar Sabri",
    ]);
    expect(
      relations(
        "army/NOUN units/NOUN loyal/ADJ to/ADP person[Sabri/PROPN] and/CCONJ foreign/ADJ militias/NOUN left/VERB",
      ),
    ).toEqual(["loyal-to: army units > Sabri"]);
  });

  it("reads control, and where the held place lies", () => {
    expect(
      relations(
        "location[Taiz/PROPN] ,/PUNCT the/DET last/ADJ city/NOUN under/ADP control/NOUN of/ADP organization[Ansar/PROPN] in/ADP location[Yemen/PROPN]",
      ),
    ).toEqual(["controls: Ansar > Taiz", "located-in: Taiz > Yemen"]);
  });

  it("reads by whom a body is led", () => {
    expect(
      relations("the/DET group/NOUN is/AUX now/ADV being/AUX led/VERB by/ADP person[Omar/PROPN Sabri/PROPN] ./PUNCT"),
    ).toEqual(["leads: Omar Sabri > the group"]);
  });

  it("leaves a preposition behind a comma to the clause", () => {
    expect(
      relations(
        "organization[Ansar/PROPN] ,/PUNCT in/ADP coordination/NOUN with/ADP organization[Hezbollah/PROPN] ,/PUNCT fell/VERB",
      ),
    ).toEqual([]);
  });
});

describe("clauses", () => {
  it("relates each fellow of a list, with its own words", () => {
    const found = relations(
      "organization[Ansar/PROPN] is/AUX fighting/VERB location[Qatar/PROPN] ~-/PUNCT ~backed/VERB rebels/NOUN opposed/ADJ to/ADP person[Sabri/PROPN] ,/PUNCT nationality[Kurdish/ADJ] fighters/NOUN as/ADV well/ADV as/ADP army/NOUN units/NOUN loyal/ADJ to/ADP person[Sabri/PROPN] and/CCONJ foreign/ADJ militias/NOUN ./PUNCT",
      [["Ansar", "fighting", "nsubj"]],
    );
    expect(found).toContain("backed-by: rebels > Qatar");
    expect(found.filter((one) => one.startsWith("opposed-to"))).toEqual(["opposed-to: Qatar-backed rebels > Sabri"]);
    expect(found.filter((one) => one.startsWith("loyal-to"))).toEqual(["loyal-to: army units > Sabri"]);
    expect(found.filter((one) => one.startsWith("fighting"))).toEqual([
      "fighting: Ansar > Qatar-backed rebels",
      "fighting: Ansar > Kurdish fighters",
      "fighting: Ansar > army units",
      "fighting: Ansar > foreign militias",
    ]);
  });

  it("counts all who stand before the verb", () => {
    expect(
      relations(
        "location[Oman/PROPN] ,/PUNCT location[Qatar/PROPN] and/CCONJ location[Chad/PROPN] are/AUX fighting/VERB organization[Ansar/PROPN]",
        [
          ["Oman", "fighting", "nsubj"],
          ["Ansar", "fighting", "obj"],
        ],
      ),
    ).toEqual(["fighting: Oman > Ansar", "fighting: Qatar > Ansar", "fighting: Chad > Ansar"]);
  });

  it("reads whom support is of, and whose fight it is", () => {
    expect(
      relations(
        "location[Oman/PROPN] ~'s/PART support/NOUN of/ADP organization[Hamas/PROPN] in/ADP its/PRON fight/NOUN against/ADP organization[Ansar/PROPN]",
      ),
    ).toEqual(["backed-by: Hamas > Oman", "allied-with: Hamas > Oman", "fighting: Hamas > Ansar"]);
  });

  it("tells from whom a town is taken", () => {
    expect(
      relations("rebels/NOUN seized/VERB location[Aden/PROPN] from/ADP the/DET army/NOUN", [
        ["rebels", "seized", "nsubj"],
        ["army", "seized", "obl"],
        ["from", "army", "case"],
      ]),
    ).toEqual(["controls: rebels > Aden", "fighting: rebels > the army"]);
  });

  it("fights nobody where strikes destroy a thing", () => {
    expect(
      relations("two/NUM strikes/NOUN destroyed/VERB a/DET tunnel/NOUN", [["strikes", "destroyed", "nsubj"]]),
    ).toEqual([]);
  });

  it("finds the subject without a tree", () => {
    expect(
      relations("the/DET envoys/NOUN of/ADP location[Oman/PROPN] met/VERB with/ADP person[Omar/PROPN Sabri/PROPN]"),
    ).toContain("communicated-with: the envoys > Omar Sabri");
  });

  it("says nothing of what is only planned or denied", () => {
    expect(relations("rebels/NOUN will/AUX fight/VERB the/DET army/NOUN")).toEqual([]);
    expect(relations("rebels/NOUN did/AUX not/PART attack/VERB the/DET army/NOUN")).toEqual([]);
    expect(relations("rebels/NOUN threatened/VERB to/PART attack/VERB the/DET army/NOUN")).toEqual([]);
  });

  it("reads nouns with two parties", () => {
    expect(relations("a/DET battle/NOUN between/ADP the/DET army/NOUN and/CCONJ rebels/NOUN began/VERB")).toEqual([
      "fighting: the army > rebels",
    ]);
    expect(
      relations("location[Oman/PROPN] ~'s/PART war/NOUN against/ADP organization[Ansar/PROPN] began/VERB"),
    ).toEqual(["fighting: Oman > Ansar"]);
    expect(
      relations("Fighting/VERB between/ADP the/DET army/NOUN and/CCONJ rebels/NOUN began/VERB").filter((line) =>
        line.startsWith("fighting: the army"),
      ),
    ).toEqual(["fighting: the army > rebels"]);
  });

  it("reads whose hand lies on a place again, and who heads a body behind his age", () => {
    expect(
      relations("location[Mora/PROPN] was/AUX back/ADV under/ADP army/NOUN control/NOUN").some((line) =>
        /^controls: army > Mora/.test(line),
      ),
    ).toBe(true);
    expect(
      relations(
        "person[Omar/PROPN Sabri/PROPN] ,/PUNCT 52/NUM ,/PUNCT head/NOUN of/ADP organization[Ansar/PROPN] ,/PUNCT left/VERB",
      ),
    ).toContain("leads: Omar Sabri > Ansar");
  });
});

describe("offices", () => {
  it("reads titles before a name", () => {
    expect(relations("organization[Ansar/PROPN] leader/NOUN person[Omar/PROPN Sabri/PROPN] spoke/VERB")).toEqual([
      "leads: Omar Sabri > Ansar",
    ]);
    expect(relations("nationality[Omani/ADJ] President/PROPN person[Omar/PROPN Sabri/PROPN] spoke/VERB")).toEqual([
      "leads: Omar Sabri > Omani",
    ]);
    expect(relations("organization[Ansar/PROPN] deputy/ADJ caliph/NOUN person[Sabri/PROPN] died/VERB")).toContain(
      "member-of: Sabri > Ansar",
    );
  });

  it("reads whose commanders are named", () => {
    expect(
      relations(
        "two/NUM of/ADP its/PRON commanders/NOUN ,/PUNCT person[Omar/PROPN Sabri/PROPN] and/CCONJ person[Ali/PROPN Nasr/PROPN] ,/PUNCT died/VERB",
      ),
    ).toEqual(["leads: Omar Sabri > its", "leads: Ali Nasr > its"]);
  });

  it("reads affiliates by name", () => {
    expect(
      relations("the/DET group/NOUN ~'s/PART affiliate/NOUN ,/PUNCT organization[Ansar/PROPN] ,/PUNCT fled/VERB"),
    ).toEqual(["part-of: Ansar > the group"]);
  });

  it("does not make officials of a country its members", () => {
    expect(relations("nationality[Omani/ADJ] officials/NOUN spoke/VERB")).toEqual([]);
  });

  it("says nothing of nameless members of a body but that they are its", () => {
    expect(relations("officials/NOUN of/ADP organization[Ansar/PROPN] spoke/VERB")).toEqual([]);
  });

  it("does not put a minister into the place that he deals with", () => {
    expect(
      relations("person[Omar/PROPN Sabri/PROPN] ,/PUNCT minister/NOUN for/ADP location[Aden/PROPN] ,/PUNCT spoke/VERB"),
    ).toEqual(["same-as: Omar Sabri > minister"]);
  });

  it("gives the government of a man named before it to him", () => {
    expect(relations("person[Omar/PROPN Sabri/PROPN] and/CCONJ his/PRON government/NOUN spoke/VERB")).toEqual([
      "leads: Omar Sabri > government",
    ]);
  });
});

describe("names and places", () => {
  it("joins two names of one", () => {
    expect(
      relations(
        "person[Omar/PROPN Sabri/PROPN] ,/PUNCT also/ADV known/VERB as/ADP person[Abu/PROPN Nasr/PROPN] ,/PUNCT died/VERB",
      ),
    ).toEqual(["same-as: Omar Sabri > Abu Nasr"]);
    expect(
      relations("organization[Ansar/PROPN Front/PROPN] (/PUNCT organization[AF/PROPN] ~)/PUNCT fled/VERB"),
    ).toEqual(["same-as: Ansar Front > AF"]);
  });

  it("knows a man by an office with more words to it", () => {
    expect(
      relations(
        "The/DET minister/NOUN for/ADP the/DET coast/NOUN ,/PUNCT person[Omar/PROPN Sabri/PROPN] ,/PUNCT spoke/VERB",
      ),
    ).toEqual(["same-as: The minister for the coast > Omar Sabri"]);
  });

  it("puts those into a town who meet there", () => {
    expect(
      relations("person[Sabri/PROPN] slept/VERB in/ADP location[Aden/PROPN] ./PUNCT", [
        ["Sabri", "slept", "nsubj"],
        ["Aden", "slept", "obl"],
        ["in", "Aden", "case"],
      ]),
    ).toEqual(["located-in: Sabri > Aden"]);
  });

  it("puts towns into countries", () => {
    expect(
      relations("the/DET northern/ADJ nationality[Iraqi/ADJ] city/NOUN of/ADP location[Irbil/PROPN] burned/VERB"),
    ).toEqual(["located-in: Irbil > Iraqi"]);
    expect(relations("location[Iraq/PROPN] ~'s/PART location[Anbar/PROPN] province/NOUN burned/VERB")).toEqual([
      "located-in: Anbar province > Iraq",
    ]);
  });
});

it("tells whose say-so a relation is, and numbers in order of the text", () => {
  const read = reading(
    "person[Sabri/PROPN] said/VERB that/SCONJ location[Qatar/PROPN] ~-/PUNCT ~backed/VERB rebels/NOUN attacked/VERB the/DET army/NOUN",
  );
  const statement: Statement = {
    id: "s1",
    cue: [[6, 10]],
    content: [[11, read.analysis.text.length]],
    form: "indirect",
    standing: "attributed",
  };
  const found = readRelations(read, [statement]);
  expect(found.map(({ id, type, said, standing }) => [id, type, said, standing])).toEqual([
    ["r1", "backed-by", "s1", "attributed"],
    ["r2", "fighting", "s1", "attributed"],
  ]);
});

it("takes what an accusation says for its say-so, where whom it accuses stands before it", () => {
  const read = reading(
    "location[Oman/PROPN] ,/PUNCT which/PRON it/PRON accuses/VERB of/SCONJ arming/VERB rebels/NOUN ./PUNCT",
    [
      ["accuses", "Oman", "acl:relcl"],
      ["which", "accuses", "obj"],
      ["it", "accuses", "nsubj"],
      ["arming", "accuses", "advcl"],
      ["of", "arming", "mark"],
      ["rebels", "arming", "obj"],
    ],
  );
  const from = read.analysis.text.indexOf("of arming");
  const statement: Statement = {
    id: "s1",
    cue: [[from - 8, from - 1]],
    content: [[from, read.analysis.text.length - 2]],
    form: "indirect",
    standing: "attributed",
  };
  expect(readRelations(read, [statement]).map(({ type, said, standing }) => [type, said, standing])).toEqual([
    ["backed-by", "s1", "attributed"],
  ]);
});

describe("a person behind whose name a body stands", () => {
  it("is of the body", () => {
    expect(
      relations("person[Ann/PROPN Moe/PROPN] ~of/ADP the/DET organization[Lakes/PROPN Institute/PROPN] spoke/VERB"),
    ).toEqual(["member-of: Ann Moe > Lakes Institute"]);
    expect(relations("person[Ann/PROPN Moe/PROPN] ~of/ADP location[Goma/PROPN] spoke/VERB")).toEqual([
      "located-in: Ann Moe > Goma",
    ]);
  });

  it("had troops backed by the fighter of fighter jets", () => {
    const backed = (last: string) =>
      relations(`army/NOUN units/NOUN backed/VERB by/ADP ${last}`, [["fighter", "jets", "compound"]]);
    expect(backed("fighter/NOUN jets/NOUN")).toEqual([]);
    expect(relations("army/NOUN units/NOUN backed/VERB by/ADP fighters/NOUN")).toEqual([
      "backed-by: army units > fighters",
    ]);
  });

  it("leads the police as their chief", () => {
    expect(relations("~police/NOUN ~chief/NOUN person[Ann/PROPN Moe/PROPN] spoke/VERB")).toEqual([
      "leads: Ann Moe > police",
    ]);
    expect(relations("~police/NOUN ~chief/NOUN spoke/VERB")).toEqual([]);
    expect(relations("the/DET junta/NOUN ~chief/NOUN person[Ann/PROPN Moe/PROPN] spoke/VERB")).toEqual([
      "leads: Ann Moe > junta",
    ]);
  });
});

it("sees who arms whom in what is received", () => {
  expect(
    relations("rebels/NOUN ~received/VERB weapons/NOUN from/ADP neighbouring/VERB location[Chad/PROPN] ./PUNCT"),
  ).toEqual(["backed-by: rebels > neighbouring Chad"]);
});

describe("ranks between an office and a name", () => {
  it("lets the spokesman belong to the body that his office names: 'Colonel' was taken for the office", () => {
    expect(relations("Army/NOUN spokesman/NOUN Colonel/NOUN person[Musa/PROPN] left/VERB ./PUNCT")).toEqual([
      "member-of: Musa > Army",
    ]);
    expect(
      relations(
        "The/DET junta/NOUN chief/NOUN ,/PUNCT Senior/ADJ General/NOUN person[Musa/PROPN] ,/PUNCT left/VERB ./PUNCT",
      ),
    ).toContain("leads: Senior General Musa > junta");
  });
});
