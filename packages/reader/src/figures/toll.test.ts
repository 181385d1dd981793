import { expect, it } from "vitest";
import { drawn } from "../events/drawn.js";
import { readFigures } from "./figures.js";

/** The figures of one drawn sentence: "40 injured". */
function figures(sentence: string): string[] {
  const { analysis, tree } = drawn([sentence]);
  return readFigures(analysis, tree).map(({ span, kind }) => `${tree.text.slice(...span)} ${kind}`);
}

it("counts neither the dead nor the hurt where one number tells of both", () => {
  const line = (rest: string) =>
    `Some//DET/3/det 2,500//NUM/3/nummod people//NOUN/5/nsubj:pass were/be/AUX/5/aux:pass ${rest}`;
  expect(figures(line("killed/kill/VERB/0/root or//CCONJ/7/cc injured/injure/VERB/5/conj"))).toEqual(["2,500 other"]);
  expect(figures(line("killed/kill/VERB/0/root"))).toEqual(["2,500 killed"]);
});

it("takes those who are treated for wounds for hurt", () => {
  const line = (wounds: string) =>
    `Doctors/doctor/NOUN/2/nsubj treated/treat/VERB/0/root 27//NUM/4/nummod people//NOUN/2/obj for//ADP/${wounds.split(" ").length + 5}/case ${wounds}`;
  expect(figures(line("gunshot//NOUN/7/compound wounds/wound/NOUN/2/obl"))).toEqual(["27 injured"]);
  expect(figures(line("free//ADJ/2/advmod"))).toEqual(["27 other"]);
});

it("takes those who cross a border for displaced, and soldiers who do for none", () => {
  const line = (noun: string) =>
    `Some//DET/3/det 85,000//NUM/3/nummod ${noun}/NOUN/5/nsubj had/have/AUX/5/aux crossed/cross/VERB/0/root into//ADP/7/case Chad//PROPN/5/obl`;
  expect(figures(line("people/"))).toEqual(["85,000 displaced"]);
  expect(figures(line("soldiers/soldier"))).toEqual(["85,000 strength"]);
});

it("takes the number of a town for its population, and that of what stands in it for no such thing", () => {
  const line = (of: string) =>
    `Goma//PROPN/6/nsubj is/be/AUX/6/cop a//DET/6/det big//ADJ/6/amod old//ADJ/6/amod city//NOUN/0/root of//ADP/9/case ${of}`;
  expect(figures(line("some//DET/9/advmod 40,000//NUM/6/nmod"))).toEqual(["40,000 population"]);
  expect(figures(line("two//NUM/9/compound million//NUM/10/nummod people//NOUN/6/nmod"))).toEqual([
    "two million population",
  ]);
  expect(figures(line("some//DET/10/advmod 4,000//NUM/10/nummod houses/house/NOUN/6/nmod"))).toEqual(["4,000 other"]);
});

it("takes those aboard a captured ship for held", () => {
  const line = (verb: string, behind: string) =>
    `The//DET/2/det ship//NOUN/4/nsubj was/be/AUX/4/aux:pass ${verb}/VERB/0/root with//ADP/7/case 15//NUM/7/nummod people//NOUN/4/obl ${behind}`;
  expect(figures(line("captured/capture", "on//ADP/9/case board//NOUN/7/nmod"))).toEqual(["15 detained"]);
  expect(figures(line("hijacked/hijack", "aboard//ADV/7/advmod"))).toEqual(["15 detained"]);
  expect(figures(line("repaired/repair", "aboard//ADV/7/advmod"))).toEqual(["15 other"]);
});

it("counts those placed under arrest as held", () => {
  const line = (behind: string) =>
    `Five//NUM/2/nummod people//NOUN/4/nsubj:pass were/be/AUX/4/aux:pass placed/place/VERB/0/root under//ADP/6/case ${behind}//NOUN/4/obl`;
  expect(figures(line("arrest"))).toEqual(["Five detained"]);
  expect(figures(line("cover"))).toEqual(["Five other"]);
});

it("counts what befell those whose number it is", () => {
  const line = (befell: string) =>
    `The//DET/2/det number//NOUN/7/nsubj of//ADP/4/case people//NOUN/2/nmod ${befell}/VERB/4/acl has/have/AUX/7/aux risen/rise/VERB/0/root to//ADP/9/case six//NUM/7/obl`;
  expect(figures(line("killed/kill"))).toEqual(["six killed"]);
  expect(figures(line("fed/feed"))).toEqual(["six other"]);
});

it("counts what befell those whose number stands behind it", () => {
  const line = (befell: string) =>
    `That//PRON/2/nsubj brought/bring/VERB/0/root to//ADP/4/case five//NUM/2/obl the//DET/6/det number//NOUN/2/obj of//ADP/8/case people//NOUN/6/nmod ${befell}/VERB/8/acl`;
  expect(figures(line("killed/kill"))).toEqual(["five killed"]);
  expect(figures(line("fed/feed"))).toEqual(["five other"]);
});

it("counts those who are led away or lie in hospital", () => {
  const line = (behind: string) => `Six//NUM/2/nummod people//NOUN/4/nsubj:pass were/be/AUX/4/aux ${behind}`;
  expect(figures(line("led/lead/VERB/0/root away//ADV/4/advmod"))).toEqual(["Six detained"]);
  expect(figures(line("in//ADP/5/case hospital//NOUN/0/root"))).toEqual(["Six injured"]);
  expect(figures(line("in//ADP/5/case town//NOUN/0/root"))).toEqual(["Six other"]);
});

it("counts the one at which somebody puts the dead", () => {
  const line = (of: string) =>
    `Officials/official/NOUN/2/nsubj put//VERB/0/root the//DET/4/det number//NOUN/2/obj ${of} at//ADP/8/case one//NUM/2/obl ././PUNCT/2/punct`;
  expect(figures(line("of//ADP/6/case dead//NOUN/4/nmod"))).toEqual(["one killed"]);
});

it("counts the dead that somebody puts at a number", () => {
  const line = (noun: string) =>
    `Officials/official/NOUN/2/nsubj put//VERB/0/root the//DET/4/det ${noun}//NOUN/2/obj at//ADP/6/case six//NUM/2/obl ././PUNCT/2/punct`;
  expect(figures(line("dead"))).toEqual(["six killed"]);
  expect(figures(line("price"))).toEqual(["six other"]);
});

it("counts those who are known to have died", () => {
  const line = (died: string) =>
    `Fifteen//NUM/2/nummod people//NOUN/4/nsubj:pass are/be/AUX/4/aux:pass known/know/VERB/0/root to//PART/7/mark have//AUX/7/aux ${died}/VERB/4/xcomp`;
  expect(figures(line("died/die"))).toEqual(["Fifteen killed"]);
  expect(figures(line("voted/vote"))).toEqual(["Fifteen other"]);
});

it("counts all by then where a fourth victim dies, and nothing where a fourth bus burns", () => {
  const line = (noun: string, did: string) =>
    `A//DET/3/det fourth//ADJ/3/amod ${noun}//NOUN/4/nsubj ${did}/VERB/0/root on//ADP/6/case Tuesday//PROPN/4/obl`;
  expect(figures(line("victim", "died/die"))).toEqual(["fourth killed"]);
  expect(figures(line("victim", "spoke/speak"))).toEqual([]);
  expect(figures(line("bus", "burned/burn"))).toEqual([]);
});

it("takes a girl of six for no six who died", () => {
  const line = (noun: string) =>
    `The//DET/2/det dead//NOUN/5/nsubj were/be/AUX/5/cop a//DET/5/det ${noun}//NOUN/0/root of//ADP/7/case six//NUM/5/nmod ././PUNCT/5/punct`;
  expect(figures(line("girl"))).toEqual(["six duration"]);
  expect(figures(line("family"))).not.toEqual(["six duration"]);
});

it("counts the hurt who died for killed", () => {
  const line = (befell: string) =>
    `Two//NUM/5/nsubj of//ADP/4/case the//DET/4/det wounded/wound/VERB/1/nmod ${befell} overnight//ADV/5/advmod`;
  expect(figures(line("died/die/VERB/0/root"))).toEqual(["Two killed"]);
  expect(figures(line("left/leave/VERB/0/root"))).toEqual(["Two injured"]);
  const men = (befell: string) =>
    `Two//NUM/3/nummod wounded/wound/VERB/3/amod men/man/NOUN/4/nsubj ${befell} overnight//ADV/4/advmod`;
  expect(figures(men("died/die/VERB/0/root"))).toEqual(["Two killed"]);
  expect(figures(men("left/leave/VERB/0/root"))).toEqual(["Two injured"]);
});

it("does not count the hospitals to which the wounded are taken", () => {
  const line = (wounded: string) =>
    `Ambulances/ambulance/NOUN/2/nsubj took/take/VERB/0/root ${wounded} to//ADP/7/case two//NUM/7/nummod hospitals/hospital/NOUN/2/obl`;
  expect(figures(line("the//DET/4/det wounded/wound/VERB/2/obj"))).toEqual(["two other"]);
});

it("counts those who died by their people's name or as so many more, bodies that are found, and three of them", () => {
  expect(
    figures(
      "Some//DET/3/det 4,000//NUM/3/nummod Omanis/Omani/ADJ/7/nsubj and//CCONJ/6/cc 120//NUM/6/nummod Chadians/Chadian/PROPN/3/conj died/die/VERB/0/root",
    ),
  ).toEqual(["4,000 killed", "120 killed"]);
  expect(figures("Two//NUM/2/nummod more//ADJ/3/nsubj died/die/VERB/0/root")).toEqual(["Two killed"]);
  expect(figures("Three//NUM/2/nummod bodies/body/NOUN/3/nsubj lay/lie/VERB/0/root there//ADV/3/advmod")).toEqual([
    "Three killed",
  ]);
  expect(
    figures(
      "Three//NUM/5/nsubj:pass of//ADP/3/case them//PRON/1/nmod were/be/AUX/5/aux:pass found/find/VERB/0/root dead//ADJ/5/xcomp",
    ),
  ).toEqual(["Three killed"]);
});

it("takes those who lose their lives for killed, and those who lose their jobs for none", () => {
  const line = (what: string) =>
    `Nine//NUM/2/nummod people//NOUN/3/nsubj lost/lose/VERB/0/root their//PRON/5/nmod:poss ${what}/NOUN/3/obj`;
  expect(figures(line("lives/life"))).toEqual(["Nine killed"]);
  expect(figures(line("jobs/job"))).toEqual(["Nine other"]);
});

it("counted cows among the dead", () => {
  const line = (what: string) => `Raiders/raider/NOUN/2/nsubj killed/kill/VERB/0/root 40//NUM/4/nummod ${what}/2/obj`;
  expect(figures(line("cows/cow/NOUN"))).toEqual(["40 other"]);
  expect(figures(line("monks/monk/NOUN"))).toEqual(["40 killed"]);
});

it("counts those who have since been driven from their homes, helping words between or not", () => {
  const line = (rest: string) => `Some//DET/2/det 900//NUM/${rest}`;
  const driven =
    "6/nsubj:pass have//AUX/6/aux since//ADV/6/advmod been/be/AUX/6/aux:pass driven/drive/VERB/0/root from//ADP/8/case homes/home/NOUN/6/obl";
  expect(
    figures(
      line(
        driven
          .replace("homes/home/NOUN/6/obl", "their//PRON/9/nmod:poss homes/home/NOUN/6/obl")
          .replace("8/case", "9/case"),
      ),
    ),
  ).toEqual(["900 displaced"]);
  expect(figures(line("4/nsubj:pass were/be/AUX/4/aux:pass taken/take/VERB/0/root hostage//NOUN/4/obj"))).toEqual([
    "900 detained",
  ]);
});
