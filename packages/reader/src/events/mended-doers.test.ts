import type { Time } from "sayso-record";
import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";
import { eventLines } from "./read.fixture.js";

it("had a gunman who stands accused accuse, and nobody do what he may have done", () => {
  const found = (said: string, fled: string) =>
    eventLines(
      `Police/police/NOUN/2/nsubj said/say/VERB/0/root a//DET/4/det gunman//NOUN/${said} of//SCONJ/7/mark killing/kill/VERB/5/advcl eight//NUM/9/nummod people//NOUN/7/obj may//AUX/12/aux have//AUX/12/aux shelled/shell/VERB/${fled} a//DET/14/det school//NOUN/12/obj`,
      { gunman: "person", Police: "organization", school: "facility" },
    ).join();
  for (const line of [
    found("5/nsubj accused/accuse/VERB/2/acl", "7/advcl"),
    found("2/obj accused/accuse/VERB/4/acl", "5/advcl"),
  ]) {
    expect(line).toContain("ASSAULT shelled: gunman > school (possible)");
    expect(line).not.toContain("accused: gunman >");
  }
});

it("heard of one of two by whom a crackdown was", () => {
  expect(
    eventLines(
      "A/a/DET/2/det crackdown//NOUN/9/nsubj by//ADP/5/case the//DET/5/det palace//NOUN/2/nmod and//CCONJ/8/cc Omani//ADJ/8/amod soldiers/soldier/NOUN/2/nmod followed/follow/VERB/0/root",
      { palace: "organization", soldiers: "group" },
    ).join(),
  ).toContain("crackdown: palace, Omani soldiers >");
});

it("killed those who were wounded beside the killed", () => {
  expect(
    eventLines(
      "The/the/DET/2/det army//NOUN/3/nsubj killed/kill/VERB/0/root two//NUM/5/nummod men/man/NOUN/3/obj and//CCONJ/8/cc five//NUM/8/nummod people//NOUN/5/conj wounded/wound/VERB/8/acl",
      { army: "organization", men: "person", people: "person" },
    ),
  ).toEqual(["ASSAULT killed: army > men (happened)", "ASSAULT wounded:  > people (happened)"]);
});

it("had casualties fight, where the rebels among whom they are do", () => {
  expect(
    eventLines(
      "Raids/raid/NOUN/2/nsubj caused/cause/VERB/0/root casualties/casualty/NOUN/2/obj among//ADP/6/case the//DET/6/det rebels/rebel/NOUN/3/nmod ,//PUNCT/9/punct who//PRON/9/nsubj shelled/shell/VERB/3/acl:relcl ports/port/NOUN/9/obj",
      { rebels: "group" },
    ).join(),
  ).toContain("ASSAULT shelled: rebels > ports (happened)");
});

it("had operations detain men, and a decision expel envoys", () => {
  expect(
    eventLines(
      "Police/police/NOUN/2/nsubj launched/launch/VERB/0/root operations/operation/NOUN/2/obj to//PART/5/mark detain//VERB/2/advcl ten//NUM/7/nummod men/man/NOUN/5/obj",
      { Police: "organization", men: "person" },
    ).join(),
  ).toContain("COERCE detain: Police > men (planned)");
  expect(
    eventLines(
      "Peru//PROPN/2/nsubj rejected/reject/VERB/0/root Oman//PROPN/5/nmod:poss 's//PART/3/case decision//NOUN/2/obj to//PART/7/mark expel//VERB/2/xcomp envoys/envoy/NOUN/7/obj",
      { Peru: "location", Oman: "location", envoys: "person" },
    ).join(),
  ).toContain("expel envoys: Oman > envoys");
});

it("ordered those who ordered a killing", () => {
  expect(
    eventLines(
      "He/he/PRON/2/nsubj accused/accuse/VERB/0/root leaders/leader/NOUN/2/obj of//SCONJ/5/mark ordering/order/VERB/2/advcl the//DET/7/det murder//NOUN/5/obj of//ADP/10/case a//DET/10/det priest//NOUN/7/nmod",
      { leaders: "person", priest: "person" },
    ).join(),
  ).not.toMatch(/ordering: {2}> leaders/);
});

it("struck by nobody where those who stop work in a strike are counted", () => {
  expect(
    eventLines(
      "Hundreds/hundred/NOUN/4/nsubj of//ADP/3/case workers/worker/NOUN/1/nmod stopped/stop/VERB/0/root work//NOUN/4/obj in//ADP/8/case a//DET/8/det protest//NOUN/4/obl",
      { workers: "person" },
    ).join(),
  ).toContain("protest: workers >");
});

it("named with the slug of a headline, or with half a quotation mark", () => {
  expect(
    eventLines(
      'FEATURE/feature/NOUN/3/compound -//PUNCT/1/punct Rebels/rebel/NOUN/4/nsubj shelled/shell/VERB/0/root a//DET/8/det rebel//NOUN/8/compound "//PUNCT/8/punct hospital//NOUN/4/obj "//PUNCT/8/punct',
      { Rebels: "group" },
    ),
  ).toEqual(['ASSAULT shelled: Rebels > rebel " hospital " (happened)']);
});

it("was made on a day, where the day stands before those on whom it was made", () => {
  const sentence =
    "On/on/ADP/2/case Monday//PROPN/4/obl jets/jet/NOUN/4/nsubj conducted/conduct/VERB/0/root strikes/strike/NOUN/4/obj against//ADP/7/case rebels/rebel/NOUN/4/obl in//ADP/9/case Oman//PROPN/7/nmod";
  const reading = drawn([sentence], { rebels: "group", Oman: "location" });
  const at = reading.tree.text.indexOf("Monday");
  const time: Time = { id: "t1", span: [at, at + "Monday".length], precision: "day" };
  const [event] = readEvents({ ...reading, times: [time] }, []);
  expect(event?.recipients.map(({ span }) => reading.tree.text.slice(...span))).toEqual(["rebels"]);
});

it("fought for years, where years fought", () => {
  expect(
    eventLines(
      "Peace/peace/NOUN/2/nsubj came/come/VERB/0/root after//ADP/5/case six//NUM/5/nummod years/year/NOUN/2/obl of//ADP/7/case fighting//NOUN/5/nmod",
    ).join(),
  ).not.toContain("years >");
});

it("attacked nobody who was killed by bees or bad alcohol, but those whom Sea Tigers killed", () => {
  const line = (who: string) => `${who}/NOUN/2/nsubj killed/kill/VERB/0/root two//NUM/4/nummod men/man/NOUN/2/obj`;
  expect(eventLines(line("Bees/bee"), { men: "person" })).toEqual([]);
  expect(eventLines(line("alcohol/"), { men: "person" })).toEqual([]);
  expect(eventLines(line("Tigers/tiger"), { men: "person", Tigers: "group" })).toHaveLength(1);
});

it("captured the town, where it is he who was captured", () => {
  expect(
    eventLines("Details/detail/NOUN/0/root of//ADP/4/case his//PRON/4/nmod:poss capture//NOUN/1/nmod").join(),
  ).toContain("> his");
});

it("marched itself, where a union called for its members to march", () => {
  const found = eventLines(
    "The/the/DET/2/det union//NOUN/3/nsubj called/call/VERB/0/root for//SCONJ/3/mark members/member/NOUN/3/obl to//PART/7/mark protest//VERB/3/advcl",
    { union: "organization", members: "person" },
  );
  expect(found).toContain("PROTEST protest: members >  (called-for)");
});

it("withdrew the troops by themselves, where a state completed their withdrawal", () => {
  expect(
    eventLines(
      "Oman//PROPN/2/nsubj completed/complete/VERB/0/root its//PRON/4/nmod:poss withdrawal//NOUN/2/obj of//ADP/6/case troops/troop/NOUN/4/nmod",
      { Oman: "location", troops: "group" },
    ).join(),
  ).toContain("withdrawal: Oman >");
});

it("bombed nothing where a month stands between the bombing and what was bombed", () => {
  const line = (noun: string) =>
    `Jets/jet/NOUN/2/nsubj bombed/bomb/VERB/0/root in//ADP/6/case July//PROPN/6/compound rebel//NOUN/6/compound ${noun}/NOUN/2/obl`;
  expect(eventLines(line("strongholds/stronghold")).join()).toContain("bombed: Jets > rebel strongholds");
  expect(eventLines(line("raids/raid")).join()).not.toContain("> rebel raids");
});

it("arrested the police, where a month stands between the arrest and the arrested", () => {
  expect(
    eventLines(
      "Police/police/NOUN/2/nsubj:pass arrested/arrest/VERB/0/root in//ADP/4/case March//PROPN/2/obl two//NUM/6/nummod editors/editor/NOUN/2/nsubj:pass",
      { Police: "organization", editors: "person" },
    ),
  ).toEqual(["COERCE arrested: Police > editors (happened)"]);
});

it("had those who were met by gunmen lob the grenades", () => {
  expect(
    eventLines(
      "The/the/DET/2/det patrol//NOUN/4/nsubj:pass was/be/AUX/4/aux:pass stopped/stop/VERB/0/root by//ADP/6/case gunmen/gunman/NOUN/4/obl:agent shelling/shell/VERB/4/advcl the//DET/9/det port//NOUN/7/obj",
      { patrol: "group", gunmen: "group" },
    ).join(),
  ).toContain("shelling: gunmen > port");
});

it("failed on a report that opens with what those do to whom something was done", () => {
  expect(
    eventLines(
      "Shelling/shell/VERB/5/advcl ports/port/NOUN/1/obj rebels/rebel/NOUN/5/nsubj:pass were/be/AUX/5/aux:pass chased/chase/VERB/0/root",
    ).join(),
  ).toContain("Shelling");
});

it("had those who pulled out do what days of clashes had done", () => {
  const lines = (days: string) =>
    eventLines(
      `The/the/DET/2/det army//NOUN/3/nsubj attacked/attack/VERB/0/root after//ADP/5/case days/day/NOUN/${days} of//ADP/7/case talks/talk/NOUN/5/nmod had/have/AUX/9/aux wounded/wound/VERB/3/advcl nine//NUM/11/nummod soldiers/soldier/NOUN/9/obj`,
      { army: "organization", soldiers: "group" },
    );
  for (const days of ["3/obl", "9/obl"]) expect(lines(days)).toContain("ASSAULT wounded:  > soldiers (happened)");
});
