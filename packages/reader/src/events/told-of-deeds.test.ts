import { expect, it } from "vitest";
import { eventLines } from "./read.fixture.js";

it("had nobody make an attack that is the work of somebody", () => {
  const work = (not: string) =>
    eventLines(
      `The//DET/2/det attack//NOUN/5/nsubj was/be/AUX/5/cop ${not} work//NOUN/0/root of//ADP/7/case rebels/rebel/NOUN/5/nmod`,
      { rebels: "group" },
    );
  expect(work("the//DET/5/det")).toEqual(["ASSAULT attack: rebels >  (happened)"]);
  expect(work("not//PART/5/advmod")[0]).not.toContain("rebels");
});

it("lost the release that somebody welcomed", () => {
  expect(
    eventLines(
      "Oman//PROPN/2/nsubj welcomed/welcome/VERB/0/root the//DET/4/det release//NOUN/2/obj of//ADP/6/case prisoners/prisoner/NOUN/4/nmod",
      { Oman: "location" },
    ),
  ).toContainEqual("RETREAT release:  > prisoners (happened)");
});

it("read no release in the hostage release", () => {
  const release = (whose: string) =>
    eventLines(`The//DET/3/det ${whose}/NOUN/3/compound release//NOUN/4/nsubj began/begin/VERB/0/root`);
  expect(release("hostage/hostage")).toEqual(["RETREAT release:  > hostage (happened)"]);
  expect(release("album/album")).toEqual([]);
});

it("had nobody murder for whose murder somebody is charged and nobody for it who is charged with murder", () => {
  const charged = (murder: string) =>
    eventLines(
      `Judges/judge/NOUN/2/nsubj charged/charge/VERB/0/root soldiers/soldier/NOUN/2/obj with//ADP/6/case ${murder}`,
      { soldiers: "group" },
    ).find((line) => line.startsWith("ASSAULT"));
  expect(charged("the//DET/6/det murder//NOUN/2/obl of//ADP/8/case monks/monk/NOUN/6/nmod")).toContain(
    "murder: soldiers > monks",
  );
});

it("lost the arrest since which prices have doubled", () => {
  const since = (phrase: string) =>
    eventLines(
      `Since//ADP/3/case the//DET/3/det arrest//NOUN/${phrase} prices/price/NOUN/8/nsubj doubled/double/VERB/0/root sharply//ADV/8/advmod`,
    );
  expect(since("8/obl of//ADP/6/case the//DET/6/det president//NOUN/3/nmod")).toEqual([
    "COERCE arrest:  > president (happened)",
  ]);
});

it("had nobody place under arrest whom somebody placed there", () => {
  const placed = (mark: string) =>
    eventLines(
      `Soldiers/soldier/NOUN/2/nsubj placed/place/VERB/0/root clerics/cleric/NOUN/2/obj ${mark}//ADP/6/case house//NOUN/6/compound arrest//NOUN/2/obl`,
      { Soldiers: "group" },
    );
  expect(placed("under")).toEqual(["COERCE placed clerics under house arrest: Soldiers > clerics (happened)"]);
  expect(placed("since")[0]).not.toContain("Soldiers");
});

it("had whom beaten of whom most were", () => {
  expect(
    eventLines(
      "Farmers/farmer/NOUN/10/nsubj ,//PUNCT/7/punct most//ADJ/7/nsubj:pass of//ADP/5/case whom//PRON/3/nmod were/be/AUX/7/aux:pass beaten/beat/VERB/1/acl:relcl by//ADP/9/case police//NOUN/7/obl:agent wept/weep/VERB/0/root",
      { Farmers: "group", police: "group" },
    ),
  ).toContainEqual("ASSAULT beaten: police > Farmers (happened)");
});

it("had the rebels abducted who abducted teachers", () => {
  expect(
    eventLines(
      "Teachers/teacher/NOUN/5/nsubj the//DET/3/det rebels/rebel/NOUN/4/nsubj:pass abducted/abduct/VERB/1/acl:relcl wept/weep/VERB/0/root",
      { rebels: "group" },
    ),
  ).toEqual(["ASSAULT abducted: rebels > Teachers (happened)"]);
});

it("had nobody murder to whose murder somebody pleads guilty", () => {
  const pleaded = (how: string) =>
    eventLines(
      `He/he/PRON/2/nsubj pleaded/plead/VERB/0/root ${how} guilty//ADJ/2/xcomp to//ADP/7/case the//DET/7/det murder//NOUN/2/obl of//ADP/9/case monks/monk/NOUN/7/nmod`,
    )[0];
  expect(pleaded("quite//ADV/4/advmod")).toBe("ASSAULT murder: He > monks (happened)");
  expect(pleaded("not//PART/4/advmod")).not.toContain("murder: He");
});

it("left an attack open that somebody ordered, in which many died", () => {
  const ordered = (aux: string) =>
    eventLines(
      `He/he/PRON/2/nsubj ordered/order/VERB/0/root the//DET/4/det attack//NOUN/2/obj in//ADP/6/case which//PRON/8/obl people//NOUN/8/nsubj ${aux}/VERB/4/acl:relcl`,
    ).find((line) => line.includes("attack"));
  expect(ordered("died/die")).toContain("(happened)");
});

it("told nothing of men of whom it is said where they were taken", () => {
  const men = (more: string) =>
    eventLines(`The//DET/2/det men/man/NOUN/${more} wept/weep/VERB/0/root`, { Oman: "location" });
  expect(men("6/nsubj captured/capture/VERB/2/acl in//ADP/5/case Oman//PROPN/3/obl")).toEqual([
    "COERCE captured:  > men (happened)",
  ]);
});

it("had hills fire from which somebody came under fire", () => {
  const fire = (from: string) =>
    eventLines(
      `Patrols/patrol/NOUN/2/nsubj came/come/VERB/0/root under//ADP/4/case fire//NOUN/2/obl from//ADP/6/case ${from}/NOUN/2/obl`,
      { Patrols: "group", rebels: "group" },
    )[0];
  expect(fire("hills/hill")).toBe("ASSAULT came under fire:  > Patrols (happened)");
  expect(fire("rebels/rebel")).toBe("ASSAULT came under fire: rebels > Patrols (happened)");
});

it("attacked anew whom a war that goes on is against", () => {
  const against = (noun: string) =>
    eventLines(
      `Oman//PROPN/2/nsubj refused/refuse/VERB/0/root aid//NOUN/2/obj to//ADP/6/case the//DET/6/det ${noun}//NOUN/3/nmod on//ADP/9/case the//DET/9/det clan//NOUN/6/nmod`,
      { Oman: "location", clan: "group" },
    ).filter((line) => line.startsWith("ASSAULT"));
  expect(against("attack")).toHaveLength(1);
  expect(against("war")).toEqual([]);
});
