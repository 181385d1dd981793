import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";
import { moodOf } from "./modality.js";
import { eventLines } from "./read.fixture.js";

it("tells the arrest that somebody condemns, and does not condemn the arrested", () => {
  const found = eventLines(
    "Lawyers/lawyer/NOUN/2/nsubj condemned/condemn/VERB/0/root the//DET/4/det arrest//NOUN/2/obj of//ADP/6/case Idris//PROPN/4/nmod",
    { Idris: "person" },
  );
  expect(found).toContain("COERCE arrest:  > Idris (happened)");
  expect(found.find((line) => line.startsWith("ACCUSE"))).not.toMatch(/Idris/);
});

it("took whose an expulsion is for one whom it befell, where it tells of whom it is", () => {
  const found = (of: string) =>
    eventLines(
      `Peru//PROPN/2/nsubj deplored/deplore/VERB/0/root Oman//PROPN/5/nmod:poss 's//PART/3/case expulsion//NOUN/2/obj ${of}`,
      { Peru: "location", Oman: "location", envoys: "person" },
    );
  expect(found("of//ADP/7/case envoys/envoy/NOUN/5/nmod").join()).toMatch(/expulsion of envoys: Oman > envoys/);
});

it("hears by whom somebody was expelled, where the tree hangs it on the expelled", () => {
  const found = eventLines(
    "Peru//PROPN/2/nsubj deplored/deplore/VERB/0/root the//DET/4/det expulsion//NOUN/2/obj of//ADP/6/case envoys/envoy/NOUN/4/nmod by//ADP/8/case Oman//PROPN/6/nmod",
    { Peru: "location", Oman: "location", envoys: "person" },
  );
  expect(found.join()).toMatch(/expulsion of envoys: Oman > envoys/);
});

it("leaves possible what would be a mistake", () => {
  const sentence = "surrendering/surrender/VERB/4/csubj would//AUX/4/aux be//AUX/4/cop treason//NOUN/0/root".replace(
    "would//AUX",
    "would//AUX",
  );
  const { tree } = drawn([sentence]);
  expect(moodOf(tree, 0).modality).toBe("possible");
  const was = drawn(["surrendering/surrender/VERB/3/csubj was//AUX/3/cop treason//NOUN/0/root"]);
  expect(moodOf(was.tree, 0).modality).not.toBe("possible");
});

it("takes a vow never to surrender for no refusal", () => {
  const found = eventLines(
    "Fighters/fighter/NOUN/4/nsubj would//AUX/4/aux never//ADV/4/advmod surrender//VERB/0/root to//ADP/7/case the//DET/7/det army//NOUN/4/obl",
  );
  expect(found).toContain("RETREAT surrender: Fighters > army (did-not-happen)");
});

it("sends rockets to whom somebody sends them, and supplies no arms with anything", () => {
  expect(
    eventLines(
      "Oman//PROPN/2/nsubj sent/send/VERB/0/root the//DET/4/det front//NOUN/2/iobj rockets/rocket/NOUN/2/obj",
      {
        Oman: "location",
        front: "group",
      },
    ),
  ).toEqual(["AID sent the front rockets: Oman > front (happened)"]);
  expect(
    eventLines(
      "Oman//PROPN/2/nsubj supplied/supply/VERB/0/root lethal//ADJ/4/amod arms/arm/NOUN/2/obj to//ADP/6/case rebels/rebel/NOUN/2/obl",
      { Oman: "location" },
    ),
  ).toContain("AID supplied lethal arms: Oman > rebels (happened)");
});

it("kills nobody by the lorry that hit a mine, nor by the camp that was shelled", () => {
  const killing = (at: number) => `killing/kill/VERB/${at}/advcl two/two/NUM/${at + 4}/obj`;
  expect(
    eventLines(
      `A//DET/2/det lorry//NOUN/3/nsubj hit//VERB/0/root a//DET/5/det mine//NOUN/3/obj near//ADP/7/case Bor//PROPN/3/obl ${killing(3).replace("7/obj", "8/obj")}`,
      { Bor: "location" },
    ),
  ).toEqual(["ASSAULT hit a mine:  > lorry (happened)", "ASSAULT killing:  > two (happened)"]);
  expect(
    eventLines(
      "The//DET/2/det camp//NOUN/4/nsubj:pass was/be/AUX/4/aux:pass shelled/shell/VERB/0/root killing/kill/VERB/4/advcl two//NUM/5/obj",
    ),
  ).toEqual(["ASSAULT shelled:  > camp (happened)", "ASSAULT killing:  > two (happened)"]);
});

it("hits no mine by a mine that explodes on a road", () => {
  const sentence =
    "A//DET/2/det mine//NOUN/3/nsubj exploded/explode/VERB/0/root on//ADP/6/case the//DET/6/det road//NOUN/3/obl";
  expect(eventLines(sentence, { mine: "weapon" })).toEqual(["ASSAULT mine exploded:  >  (happened)"]);
});

it("criticises a ministry that comes under fire for something, and fires for hours at a convoy", () => {
  const line = (what: string, why: string) =>
    `The//DET/2/det ${what}//NOUN/3/nsubj came/come/VERB/0/root under//ADP/5/case fire//NOUN/3/obl for//ADP/7/case ${why}//NOUN/3/obl`;
  expect(eventLines(line("ministry", "bias"))).toEqual(["ACCUSE came under fire for:  > ministry (happened)"]);
  const reading = drawn([line("convoy", "hours")]);
  const at = reading.tree.text.indexOf("hours");
  const lasted = { id: "f1" as const, span: [at, at + 5] as [number, number], kind: "duration" as const };
  expect(readEvents({ ...reading, figures: [lasted] }, []).map(({ type }) => type)).toEqual(["ASSAULT"]);
});

it("tells who is held to have done it, and accuses nobody by what is put down to a war", () => {
  const line = (what: string, whom: string) =>
    `Police//NOUN/2/nsubj attributed/attribute/VERB/0/root the//DET/4/det ${what}//NOUN/2/obj to//ADP/6/case ${whom}//NOUN/2/obl`;
  expect(eventLines(line("bombing", "guerrillas"), { guerrillas: "group" })).toEqual([
    "ACCUSE attributed the bombing to: Police > guerrillas (happened)",
    "ASSAULT bombing: guerrillas >  (happened)",
  ]);
  expect(eventLines(line("shortage", "war")).some((event) => event.startsWith("ACCUSE"))).toBe(false);
});

it("kills nobody by a sentence to death, and consults nobody by talk about a place", () => {
  expect(
    eventLines(
      "Courts/court/NOUN/2/nsubj sentenced/sentence/VERB/0/root monks/monk/NOUN/2/obj to//ADP/5/case death//NOUN/2/obl for//ADP/7/case murder//NOUN/2/obl",
    ).filter((event) => event.startsWith("ASSAULT death")),
  ).toEqual([]);
  const talked = (rest: string) =>
    eventLines(`He//PRON/2/nsubj talked/talk/VERB/0/root ${rest}about//ADP/${rest ? 6 : 4}/case Oman//PROPN/2/obl`, {
      Oman: "location",
      rebels: "group",
    });
  expect(talked("")).toEqual([]);
  expect(talked("with//ADP/4/case rebels/rebel/NOUN/2/obl ").map((event) => event.slice(0, 7))).toEqual(["CONSULT"]);
});

it("was still being shot, after which he went to hospital", () => {
  const shot = (mark: string) =>
    eventLines(
      `He//PRON/2/nsubj died/die/VERB/0/root ${mark}//SCONJ/5/mark being/be/AUX/5/aux:pass shot/shoot/VERB/2/advcl by//ADP/7/case guards/guard/NOUN/5/obl:agent`,
    ).find((event) => event.startsWith("ASSAULT shot"));
  expect(shot("after")).toContain("(happened)");
  expect(shot("while")).toContain("(ongoing)");
});

it("attacks with words whom one who bears no arms attacks for doing something", () => {
  const line = (who: string) =>
    `${who}//PROPN/2/nsubj attacked/attack/VERB/0/root Chad//PROPN/2/obj for//SCONJ/5/mark letting/let/VERB/2/advcl them//PRON/5/obj`;
  const names = { Oman: "location", Chad: "location", Rebels: "group" } as const;
  expect(eventLines(line("Oman"), names)).toContain("ACCUSE attacked: Oman > Chad (happened)");
  expect(eventLines(line("Rebels"), names)).toContain("ASSAULT attacked: Rebels > Chad (happened)");
});

it("withdraws from no deal where it is only by a deal that they withdraw", () => {
  const line = (mark: string) =>
    `Troops/troop/NOUN/2/nsubj withdrew/withdraw/VERB/0/root from//ADP/4/case hills/hill/NOUN/2/obl ${mark}//ADP/7/case a//DET/7/det deal//NOUN/2/obl`;
  expect(eventLines(line("under"))[0]).toMatch(/^RETREAT/);
});

it("kills no country that somebody kills across", () => {
  const sentence =
    "Gunmen/gunman/NOUN/3/nsubj have//AUX/3/aux killed/kill/VERB/0/root across//ADP/5/case Oman//PROPN/3/obl";
  const reading = drawn([sentence], { Gunmen: "group", Oman: "location" });
  const roles = [{ label: "recipient" as const, first: 4, end: 5, score: 0.9 }];
  const [event] = readEvents({ ...reading, analysis: { ...reading.analysis, roles } }, []);
  const oman = reading.tree.text.indexOf("Oman");
  expect(event?.recipients.map(({ span }) => span[0])).not.toContain(oman);
});

it("has those who are suspects in a killing have done it", () => {
  const sentence =
    "Rebels/rebel/NOUN/3/nsubj are/be/AUX/3/cop suspects/suspect/NOUN/0/root in//ADP/6/case the//DET/6/det killings/killing/NOUN/3/nmod";
  const reading = drawn([sentence], { Rebels: "group" });
  const analysis = {
    ...reading.analysis,
    roles: [{ label: "actor" as const, first: 0, end: 1, score: 0.9 }],
    attackRoles: [{ label: "perpetrator" as const, first: 0, end: 1, score: 0.9 }],
  };
  expect(readEvents({ ...reading, analysis }, []).flatMap(({ actors }) => actors)).toEqual([]);
});

it("has those resign who are threatened if they do not, and not those who threaten", () => {
  const line = (mark: string, not: string) => {
    const verb = not ? 9 : 8;
    return `Rebels/rebel/NOUN/2/nsubj threatened/threaten/VERB/0/root to//PART/4/mark shoot//VERB/2/xcomp mayors/mayor/NOUN/4/obj ${mark}//SCONJ/${verb}/mark they//PRON/${verb}/nsubj ${not}resign//VERB/4/advcl`;
  };
  const names = { Rebels: "group", mayors: "person" } as const;
  const resigning = (found: string[]) => found.filter((event) => event.startsWith("RETREAT"));
  expect(resigning(eventLines(line("unless", ""), names))).toEqual(["RETREAT resign: mayors >  (possible)"]);
  expect(resigning(eventLines(line("if", "not//PART/9/advmod "), names))).toEqual([
    "RETREAT resign: mayors >  (possible)",
  ]);
  expect(resigning(eventLines(line("if", ""), names))).not.toEqual(["RETREAT resign: mayors >  (possible)"]);
});

it("tells an attempt on somebody's life as one that failed, and of no war by a prisoner of war", () => {
  expect(
    eventLines(
      "Gunmen/gunman/NOUN/2/nsubj made/make/VERB/0/root an//DET/4/det attempt//NOUN/2/obj on//ADP/7/case the//DET/7/det life//NOUN/4/nmod of//ADP/9/case Idris//PROPN/7/nmod",
      { Idris: "person" },
    ),
  ).toEqual([expect.stringMatching(/^ASSAULT attempt on the life: .*> Idris /)]);
  expect(
    eventLines(
      "They//PRON/2/nsubj held/hold/VERB/0/root him//PRON/2/obj as//ADP/5/case prisoner//NOUN/2/obl of//ADP/7/case war//NOUN/5/nmod",
    ).filter((event) => event.includes("war")),
  ).toEqual([]);
});
