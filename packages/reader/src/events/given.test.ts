import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";
import { eventLines } from "./read.fixture.js";

/** What is read in a drawn sentence, a line each, in one string. */
const read = (sentence: string, kinds: Parameters<typeof eventLines>[1] = {}) => eventLines(sentence, kinds).join();

it("missed to whom something was sold, given or denied where no preposition says so", () => {
  expect(
    read(
      "Firms/firm/NOUN/2/nsubj sold/sell/VERB/0/root Oman//PROPN/5/compound machine//NOUN/5/compound tools/tool/NOUN/2/obj",
      { Firms: "organization", Oman: "location" },
    ),
  ).toBe("COOPERATE sold Oman machine tools: Firms > Oman (happened)");
  expect(
    read(
      "The/the/DET/2/det deserters/deserter/NOUN/4/nsubj:pass were/be/AUX/4/aux:pass given/give/VERB/0/root shelter//NOUN/4/obj",
      { deserters: "group" },
    ),
  ).toBe("AID given shelter:  > deserters (happened)");
  expect(
    read("The/the/DET/2/det judge//NOUN/3/nsubj denied/deny/VERB/0/root him/he/PRON/3/obj bail//NOUN/3/obj", {
      judge: "person",
    }),
  ).toBe("REJECT denied him bail: judge > him (happened)");
  // A shop sells tools, and nobody is told of.
  expect(
    read("The/the/DET/2/det shop//NOUN/3/nsubj sells/sell/VERB/0/root garden//NOUN/5/compound tools/tool/NOUN/3/obj"),
  ).toBe("");
});

it("missed arms that are shipped, sold, smuggled or handed over", () => {
  const names = { Oman: "location", rebels: "group", traders: "group" } as const;
  expect(
    read(
      "Weapons/weapon/NOUN/2/compound shipments/shipment/NOUN/8/nsubj from//ADP/4/case Oman//PROPN/2/nmod to//ADP/7/case the//DET/7/det rebels/rebel/NOUN/2/nmod continued/continue/VERB/0/root",
      names,
    ),
  ).toContain("AID Weapons shipments: Oman > rebels");
  expect(
    read(
      "The/the/DET/2/det traders/trader/NOUN/3/nsubj resold/resold/VERB/0/root the//DET/5/det howitzers/howitzer/NOUN/3/obj to//ADP/8/case the//DET/8/det rebels/rebel/NOUN/3/obl",
      names,
    ),
  ).toBe("COOPERATE resold: traders > rebels (happened)");
  expect(
    read(
      "Rifles/rifle/NOUN/3/nsubj:pass were/be/AUX/3/aux:pass smuggled/smuggle/VERB/0/root to//ADP/6/case the//DET/6/det rebels/rebel/NOUN/3/obl",
      names,
    ),
  ).toContain("AID Rifles were smuggled:  > rebels");
  expect(
    read(
      "The/the/DET/2/det delivery//NOUN/9/nsubj of//ADP/4/case howitzers/howitzer/NOUN/2/nmod to//ADP/7/case the//DET/7/det rebels/rebel/NOUN/2/nmod has/have/AUX/9/aux begun/begin/VERB/0/root",
      names,
    ),
  ).toContain("AID delivery of:  > rebels");
});

it("took for the supplier's what he supplied: who gets it is acted on", () => {
  expect(
    read(
      "The/the/DET/2/det firm//NOUN/3/nsubj supplied/supply/VERB/0/root howitzers/howitzer/NOUN/3/obj to//ADP/7/case the//DET/7/det army//NOUN/3/obl",
      { firm: "organization", army: "organization" },
    ),
  ).toBe("AID supplied: firm > army (happened)");
  expect(read("The/the/DET/2/det clerk//NOUN/3/nsubj supplied/supply/VERB/0/root details/detail/NOUN/3/obj")).toBe("");
});

it("let talks be held by the talks", () => {
  expect(
    read(
      "Talks/talk/NOUN/5/nsubj between//ADP/4/case the//DET/4/det clans/clan/NOUN/1/nmod resumed/resume/VERB/0/root",
      { clans: "group" },
    ),
  ).toContain("CONSULT resumed: clans >");
});

it("lost whom one comes out for, where a noun of the event's own words bears him", () => {
  expect(
    read(
      "Officers/officer/NOUN/2/nsubj came/come/VERB/0/root out//ADP/2/compound:prt in//ADP/5/case support//NOUN/2/obl of//ADP/8/case the//DET/8/det clan//NOUN/5/nmod",
      { Officers: "group", clan: "group" },
    ),
  ).toBe("SUPPORT came out in support: Officers > clan (happened)");
});

it("missed that a number of fighters are armed", () => {
  expect(
    read(
      "A/a/DET/2/det number//NOUN/5/nsubj of//ADP/4/case fighters/fighter/NOUN/2/nmod escaped/escape/VERB/0/root across//ADP/8/case the//DET/8/det river//NOUN/5/obl",
      { fighters: "group" },
    ),
  ).toBe("RETREAT escaped: fighters >  (happened)");
});

it("made of a denial one that is itself denied", () => {
  const [event] = readEvents(
    drawn(["Oman/oman/PROPN/2/nsubj dismissed/dismiss/VERB/0/root the//DET/4/det accusation//NOUN/2/obj"], {
      Oman: "location",
    }),
    [],
  );
  expect(event?.type).toBe("REJECT");
  expect(event?.standing).toBe("stated");
});

it("missed who pleads not guilty, is brought before a court or is described as a killer of monks", () => {
  expect(
    read("The/the/DET/2/det banker//NOUN/3/nsubj pleaded/plead/VERB/0/root not//PART/5/advmod guilty//ADJ/3/xcomp", {
      banker: "person",
    }),
  ).toContain("REJECT pleaded not guilty: banker >");
  expect(
    read(
      "The/the/DET/2/det banker//NOUN/4/nsubj:pass was/be/AUX/4/aux:pass brought/bring/VERB/0/root before//ADP/7/case a//DET/7/det court//NOUN/4/obl",
      { banker: "person", court: "organization" },
    ),
  ).toContain("ACCUSE brought before a court:  > banker");
  expect(
    read(
      "The/the/DET/2/det envoy//NOUN/3/nsubj described/describe/VERB/0/root the//DET/5/det raid//NOUN/3/obj as//ADP/8/case a//DET/8/det crime//NOUN/5/nmod",
      { envoy: "person" },
    ),
  ).toContain("ACCUSE described the raid as a crime: envoy >");
});

it("missed for what somebody was jailed, where he gave arms to others", () => {
  expect(
    read(
      "Two/two/NUM/2/nummod men/man/NOUN/4/nsubj:pass were/be/AUX/4/aux:pass jailed/jail/VERB/0/root for//SCONJ/6/mark smuggling/smuggle/VERB/4/advcl rockets/rocket/NOUN/6/obj to//ADP/10/case the//DET/10/det rebels/rebel/NOUN/6/obl",
      { men: "group", rebels: "group" },
    ),
  ).toContain("AID smuggling rockets: men > rebels");
});

it("let the court that hears of her send her money", () => {
  expect(
    read(
      "The/the/DET/2/det court//NOUN/3/nsubj heard/hear/VERB/0/root that//SCONJ/7/mark she//PRON/7/nsubj had/have/AUX/7/aux sent/send/VERB/3/ccomp money//NOUN/7/obj to//ADP/10/case fighters/fighter/NOUN/7/obl",
      { court: "organization", fighters: "group" },
    ),
  ).toContain("AID sent money: she > fighters");
});

it("missed the convoy that reaches those in need", () => {
  expect(
    read(
      "An/a/DET/3/det aid//NOUN/3/compound convoy//NOUN/4/nsubj reached/reach/VERB/0/root the//DET/6/det camp//NOUN/4/obj",
      { camp: "location" },
    ),
  ).toContain("AID aid convoy reached:  > camp");
});

it("missed who stands behind whom where a clause only says which ones are meant", () => {
  const names = { Oman: "location", rebels: "group", Tribesmen: "group", clerk: "person" } as const;
  expect(
    read(
      "Tribesmen/tribesman/NOUN/5/nsubj funded/fund/VERB/1/acl by//ADP/4/case Oman//PROPN/2/obl:agent blocked/block/VERB/0/root the//DET/7/det road//NOUN/5/obj",
      names,
    ),
  ).toContain("AID funded: Oman > Tribesmen");
  expect(
    read(
      "The/the/DET/2/det clerk//NOUN/7/nsubj:pass who//PRON/4/nsubj armed/arm/VERB/2/acl:relcl rebels/rebel/NOUN/4/obj was/be/AUX/7/aux:pass shot/shoot/VERB/0/root",
      names,
    ),
  ).toContain("AID armed: clerk > rebels");
});

it("dropped a plan where planes dropped food, and missed that somebody supports somebody", () => {
  const names = { Oman: "location", rebels: "group", town: "location" } as const;
  expect(
    read(
      "The/the/DET/2/det town//NOUN/3/nsubj needs/need/VERB/0/root food//NOUN/3/obj dropped/drop/VERB/4/acl by//ADP/7/case planes/plane/NOUN/5/obl:agent",
      names,
    ),
  ).not.toContain("CONCEDE");
  const support = (own: string) =>
    read(
      `${own} support//NOUN/8/nsubj for//ADP/6/case the//DET/6/det rebels/rebel/NOUN/3/nmod has/have/AUX/8/aux grown/grow/VERB/0/root`,
      names,
    );
  expect(support("Oman/oman/PROPN/3/nmod:poss 's//PART/1/case")).toContain("SUPPORT support for: Oman > rebels");
  expect(support("All/all/DET/3/det popular//ADJ/3/amod")).toBe("");
});

it("threatened those whom one vows not to attack", () => {
  expect(
    read(
      "The/the/DET/2/det rebels/rebel/NOUN/3/nsubj vowed/vow/VERB/0/root not//PART/6/advmod to//PART/6/mark attack//VERB/3/xcomp the//DET/8/det monks/monk/NOUN/6/obj",
      { rebels: "group", monks: "group" },
    ),
  ).not.toContain("THREATEN");
});

it("denied access to the camp, and not the ministers who were denied it", () => {
  expect(
    eventLines(
      "Ministers/minister/NOUN/3/nsubj:pass were/be/AUX/3/aux:pass refused/refuse/VERB/0/root access//NOUN/3/xcomp to//ADP/7/case the//DET/7/det camp//NOUN/4/nmod",
    ),
  ).toContainEqual(expect.stringMatching(/^REJECT refused.*: {2}> Ministers/));
});
