import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";
import { isMoney } from "./money.js";
import { eventLines } from "./read.fixture.js";

it("had attempts free those whom they were to free", () => {
  const found = eventLines(
    "Attempts/attempt/NOUN/6/nsubj to//PART/3/mark free//VERB/1/acl the//DET/5/det hostages/hostage/NOUN/3/obj failed/fail/VERB/0/root",
    { hostages: "person" },
  );
  expect(found.join()).toMatch(/RETREAT free: {2}> hostages/);
});

it("had a town do what it saw", () => {
  const found = eventLines("The/the/DET/2/det province//NOUN/3/nsubj saw/see/VERB/0/root clashes/clash/NOUN/3/obj", {
    province: "location",
  });
  expect(found).toEqual([expect.stringMatching(/^ASSAULT .*: {2}> /)]);
});

it("asked a sum for something", () => {
  const reading = drawn(["They/they/PRON/2/nsubj seek//VERB/0/root $//SYM/2/obj 40//NUM/3/nummod"]);
  const span = reading.tree.span(2, 4);
  expect(isMoney({ ...reading, figures: [{ id: "f1", span, kind: "money" }] }, 3)).toBe(true);
  expect(isMoney({ ...reading, figures: [{ id: "f1", span, kind: "killed" }] }, 3)).toBe(false);
});

it("had a letter release the students whom it wants released", () => {
  const found = eventLines(
    "A/a/DET/2/det letter//NOUN/3/nsubj demanded/demand/VERB/0/root Oman//PROPN/3/obj release//VERB/3/xcomp the//DET/7/det students/student/NOUN/5/obj",
    { Oman: "location", students: "person" },
  );
  expect(found.join()).toMatch(/REQUEST demanded: letter > Oman .*RETREAT release: Oman > students \(called-for\)/);
});

it("attacked somebody by the strike of those who had gone on strike", () => {
  const strike = (before: string) =>
    eventLines(
      `They/they/PRON/2/nsubj went/go/VERB/0/root ${before}//ADP/4/case strike//NOUN/2/obl and//CCONJ/8/cc the//DET/7/det strike//NOUN/8/nsubj spread//VERB/2/conj`,
    ).join();
  expect(strike("on")).not.toContain("ASSAULT");
});

it("had a slogan's word for itself chant", () => {
  const reading = drawn([
    "Chanting/chant/VERB/0/root slogans/slogan/NOUN/1/obj that//PRON/4/nsubj urged/urge/VERB/2/acl:relcl him/he/PRON/4/obj",
  ]);
  const protested = (first: number) => {
    const roles = [{ label: "actor" as const, first, end: first + 1, score: 0.9 }];
    return readEvents({ ...reading, analysis: { ...reading.analysis, roles } }, [])
      .filter(({ type }) => type === "PROTEST")
      .flatMap(({ actors }) => actors);
  };
  expect(protested(2)).toEqual([]);
});

it("had who gives others time to leave leave", () => {
  const gave = (time: string) =>
    eventLines(
      `The//DET/2/det army//NOUN/3/nsubj gave/give/VERB/0/root the//DET/5/det rebels/rebel/NOUN/3/iobj ${time} to//PART/9/mark withdraw//VERB/3/advcl`,
    ).filter((line) => line.startsWith("RETREAT"));
  expect(gave("two//NUM/7/nummod days/day/NOUN/3/obl:unmarked")).toEqual(["RETREAT withdraw: rebels >  (called-for)"]);
  expect(gave("until//ADP/7/case Friday//PROPN/3/obl")).toEqual(["RETREAT withdraw: rebels >  (called-for)"]);
  expect(gave("six//NUM/7/nummod lorries/lorry/NOUN/3/obj").join()).not.toContain("rebels");
});
