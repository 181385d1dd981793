import { expect, it } from "vitest";
import { readFigures } from "../figures/figures.js";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

/** Every event of a drawn sentence, as a line: "ASSAULT killed: Jets > civilians [9]". */
function read(sentence: string, names: Parameters<typeof drawn>[1] = {}): string[] {
  const plain = drawn([sentence], names);
  const reading = { ...plain, figures: readFigures(plain.analysis, plain.tree) };
  const words = (of: readonly { span: readonly [number, number] }[]) =>
    of.map(({ span }) => plain.tree.text.slice(...span)).join(", ");
  return readEvents(reading, []).map(
    ({ type, anchor, actors, recipients, figures }) =>
      `${type} ${plain.tree.text.slice(...anchor)}: ${words(actors)} > ${words(recipients)} [${words(reading.figures.filter(({ id }) => figures.includes(id)))}]`,
  );
}

it("tells of those whom an attack killed, where they are counted, and not where the clause says which attack is meant", () => {
  const condemned = (article: string, clause: string) =>
    read(`Omar//PROPN/2/nsubj condemned/condemn/VERB/0/root ${article}//DET/4/det bombing//NOUN/2/obj ${clause}`, {
      Omar: "person",
    });
  const killed =
    "that//PRON/6/nsubj killed/kill/VERB/4/acl:relcl 34//NUM/8/nummod people//NOUN/6/obj at//ADP/11/case a//DET/11/det market//NOUN/6/obl";
  expect(condemned("a", killed)).toContain("ASSAULT killed:  > people [34]");
  expect(condemned("the", killed).join()).not.toContain("ASSAULT killed");
});

it("tells of what happened in an attack, and of the harm to things beside that to people", () => {
  const told = read(
    "He//PRON/2/nsubj recalled/recall/VERB/0/root the//DET/4/det massacre//NOUN/2/obj in//ADP/6/case which//PRON/10/obl 71//NUM/8/nummod people//NOUN/10/nsubj:pass were/be/AUX/10/aux:pass killed/kill/VERB/4/acl:relcl and//CCONJ/14/cc 400//NUM/13/nummod houses/house/NOUN/14/nsubj:pass torched/torch/VERB/10/conj",
  );
  expect(told).toContain("ASSAULT killed:  > people [71]");
  expect(told).toContain("ASSAULT torched:  > houses [400]");
});

it("has no mosque kill by whose attack 40 died", () => {
  const [, killed] = read(
    "Chiefs/chief/NOUN/2/nsubj condemned/condemn/VERB/0/root an//DET/4/det attack//NOUN/2/obj on//ADP/7/case two//NUM/7/nummod mosques/mosque/NOUN/4/nmod that//PRON/9/nsubj killed/kill/VERB/7/acl:relcl 40//NUM/11/nummod people//NOUN/9/obj",
    { mosques: "facility" },
  ).filter((line) => line.startsWith("ASSAULT"));
  expect(killed).toBe("ASSAULT killed:  > people [40]");
});

it("counts what jets have hit under a verb of saying", () => {
  expect(
    read(
      "He//PRON/2/nsubj said/say/VERB/0/root jets/jet/NOUN/5/nsubj had/have/AUX/5/aux hit//VERB/2/ccomp 40//NUM/7/nummod launchers/launcher/NOUN/5/obj",
      { jets: "vehicle", launchers: "weapon" },
    ),
  ).toContain("ASSAULT hit: jets > launchers [40]");
});

it("counts those whom a clash left dead, and those who were among the dead in a clause", () => {
  expect(
    read(
      "Clashes/clash/NOUN/2/nsubj left/leave/VERB/0/root 17//NUM/4/nummod soldiers/soldier/NOUN/2/obj dead//ADJ/2/xcomp and//CCONJ/8/cc dozens/dozen/NOUN/8/nsubj wounded/wound/VERB/2/conj",
    ).slice(1),
  ).toEqual(["ASSAULT left 17 soldiers dead:  > soldiers [17]", "ASSAULT wounded:  > dozens [dozens]"]);
  expect(
    read(
      "Floods/flood/NOUN/2/nsubj left/leave/VERB/0/root 17//NUM/4/nummod soldiers/soldier/NOUN/2/obj dead//ADJ/2/xcomp",
    ),
  ).toEqual([]);
  expect(
    read(
      "They//PRON/2/nsubj said/say/VERB/0/root Omar//PROPN/7/nsubj was/be/AUX/7/cop among//ADP/7/case the//DET/7/det dead//ADJ/2/ccomp",
      { Omar: "person" },
    ),
  ).toContain("ASSAULT among the dead:  > Omar []");
});

it("tells of the house of somebody who is told of, and of whom a state holds responsible", () => {
  expect(
    read(
      "Police/police/NOUN/2/nsubj knew/know/VERB/0/root Omar//PROPN/2/obj ,//PUNCT/8/punct whose//PRON/6/nmod:poss house//NOUN/8/nsubj:pass was/be/AUX/8/aux:pass torched/torch/VERB/3/acl:relcl",
      { Omar: "person", Police: "organization" },
    ),
  ).toContain("ASSAULT torched:  > whose house []");
  expect(
    read("Oman//PROPN/2/nsubj held/hold/VERB/0/root rebels/rebel/NOUN/2/obj responsible//ADJ/2/xcomp", {
      Oman: "location",
      rebels: "group",
    }),
  ).toEqual(["ACCUSE held rebels responsible: Oman > rebels []"]);
});

it("has two states accuse each other, and a man who urges and threatens do both", () => {
  const names = { Oman: "location", Chad: "location", Omar: "person", rebels: "group" } as const;
  expect(
    read(
      "Oman//PROPN/4/nsubj and//CCONJ/3/cc Chad//PROPN/1/conj accused/accuse/VERB/0/root each//DET/6/det other//ADJ/4/obj",
      names,
    ),
  ).toEqual(["ACCUSE accused: Oman, Chad > Oman, Chad []"]);
  expect(
    read(
      "Omar//PROPN/2/nsubj urged/urge/VERB/0/root rebels/rebel/NOUN/2/obj to//PART/5/mark desert//VERB/2/xcomp and//CCONJ/7/cc threatened/threaten/VERB/2/conj to//PART/9/mark march//VERB/7/xcomp on//ADP/12/case the//DET/12/det capital//NOUN/9/obl",
      names,
    ).some((line) => line.startsWith("THREATEN threatened: Omar")),
  ).toBe(true);
});

it("has a Chadian-led alliance backed, not the Chadians, and no count kill", () => {
  expect(
    read(
      "Oman//PROPN/2/nsubj backs/back/VERB/0/root a//DET/7/det Chadian//ADJ/6/compound -//PUNCT/4/punct led/lead/VERB/7/amod alliance//NOUN/2/obj",
      { Oman: "location", Chadian: "nationality", alliance: "organization" },
    )[0],
  ).toMatch(/> .*alliance/);
  expect(
    read(
      "Nuns/nun/NOUN/3/nsubj:pass were/be/AUX/3/aux:pass killed/kill/VERB/0/root by//ADP/6/case official//ADJ/6/amod count//NOUN/3/obl",
    ),
  ).toEqual(["ASSAULT killed:  > Nuns []"]);
});

it("tells of either act that somebody is accused of", () => {
  expect(
    read(
      "Oman//PROPN/2/nsubj accused/accuse/VERB/0/root Chad//PROPN/2/obj of//SCONJ/5/mark arming/arm/VERB/2/advcl and//CCONJ/7/cc training/train/VERB/5/conj the//DET/9/det insurgents/insurgent/NOUN/7/obj",
      { Oman: "location", Chad: "location", insurgents: "group" },
    ).filter((line) => /^(?:AID|MOBILIZE)/.test(line)),
  ).toHaveLength(2);
});

it("had those who were left dead kill somebody", () => {
  expect(
    read(
      "Clashes/clash/NOUN/2/nsubj ended/end/VERB/0/root with//SCONJ/5/mark soldiers/soldier/NOUN/5/nsubj left/leave/VERB/2/advcl dead//ADJ/5/xcomp",
      {},
    ).filter((line) => line.includes("left")),
  ).toEqual(["ASSAULT left dead:  > soldiers []"]);
});

it("tells of what was done to guards who are counted, and not where it says which guards are meant", () => {
  const freed = (whose: string) =>
    read(
      `${whose} guards/guard/NOUN/7/nsubj:pass who//PRON/5/nsubj:pass were/be/AUX/5/aux:pass abducted/abduct/VERB/2/acl:relcl were/be/AUX/7/aux:pass freed/free/VERB/0/root`,
    ).join();
  expect(freed("Five//NUM/2/nummod")).toContain("abducted");
  expect(freed("The//DET/2/det")).not.toContain("abducted");
});
