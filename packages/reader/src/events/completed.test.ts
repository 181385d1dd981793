import { expect, test } from "vitest";
import { isElsewhere } from "./completed.js";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

/** Every event of a drawn sentence, as a line: "ASSAULT killed (happened)". */
function read(sentence: string, names: Parameters<typeof drawn>[1] = {}) {
  const reading = drawn([sentence], names);
  return readEvents(reading, []).map(
    ({ type, anchor, modality }) => `${type} ${reading.tree.text.slice(...anchor)} (${modality})`,
  );
}

test("an act of force that is feared, planned or conditional is told apart, however deep it stands", () => {
  const withdrew = (noun: string, mark: string) =>
    read(
      `Rebels/rebel/NOUN/2/nsubj withdrew/withdraw/VERB/0/root amid//ADP/4/case ${noun}//NOUN/2/obl ${mark}//ADP/6/case kidnappings/kidnapping/NOUN/4/nmod`,
    );
  expect(withdrew("fears", "of")).toContain("ASSAULT kidnappings (possible)");
  // Told as done so deep down, it only says what the grief is over.
  expect(withdrew("grief", "over")).toEqual(["RETREAT withdrew (happened)"]);
});

test("a statement that somebody was killed tells of the killing, the blast that killed him does not", () => {
  const withdrew = (noun: string, clause: string) =>
    read(`He//PRON/2/nsubj withdrew/withdraw/VERB/0/root the//DET/4/det ${noun}//NOUN/2/obj ${clause}`, {
      Bello: "person",
    });
  expect(
    withdrew(
      "claim",
      "that//SCONJ/8/mark Bello//PROPN/8/nsubj:pass was/be/AUX/8/aux:pass killed/kill/VERB/4/acl by//ADP/10/case guards/guard/NOUN/8/obl",
    ),
  ).toContain("ASSAULT killed (happened)");
  expect(withdrew("gun", "that//PRON/6/nsubj killed/kill/VERB/4/acl Bello//PROPN/6/obj")).not.toContain(
    "ASSAULT killed (happened)",
  );
});

test("what is agreed to be released and whom one refuses to meet are told apart", () => {
  const agreed = (verb: string) =>
    read(
      `Captors/captor/NOUN/2/nsubj agreed/agree/VERB/0/root to//PART/4/mark ${verb}//VERB/2/xcomp pilots/pilot/NOUN/4/obj`,
    );
  expect(agreed("release")).toEqual(["AGREE agreed (happened)", "RETREAT release (planned)"]);
  // An agreement to meet says no more than the meeting.
  expect(agreed("meet")).toEqual(["AGREE agreed (happened)"]);
  expect(
    read(
      "The//DET/2/det junta//NOUN/4/nsubj has/have/AUX/4/aux refused/refuse/VERB/0/root to//PART/6/mark meet//VERB/4/xcomp mediators/mediator/NOUN/6/obj",
    ),
  ).toContain("CONSULT meet (did-not-happen)");
});

test("those who are counted are somebody to harm, and where they were harmed is told apart", () => {
  const sent = (comma: string) =>
    read(
      `Chiefs/chief/NOUN/2/nsubj approved/approve/VERB/0/root plans/plan/NOUN/2/obj to//PART/5/mark deploy//VERB/3/acl soldiers/soldier/NOUN/5/obj to//ADP/8/case Bo//PROPN/5/obl ${comma}//PUNCT/12/punct where//ADV/12/advmod gunmen/gunman/NOUN/12/nsubj abducted/abduct/VERB/8/acl:relcl hundreds/hundred/NOUN/12/obj of//ADP/15/case nurses/nurse/NOUN/13/nmod`,
    );
  expect(sent(",")).toContain("ASSAULT abducted (happened)");
});

test("nobody who was beaten is somebody to beat", () => {
  expect(
    read(
      "Nobody/nobody/PRON/4/nsubj:pass had/have/AUX/4/aux been/be/AUX/4/aux:pass beaten/beat/VERB/0/root in//ADP/6/case custody//NOUN/4/obl",
    ),
  ).toEqual(["ASSAULT beaten (did-not-happen)"]);
});

test("an open-ended strike is a protest, a state of siege no attack, and what contributes to an outbreak gives nothing", () => {
  expect(
    read(
      "Miners/miner/NOUN/2/nsubj began/begin/VERB/0/root an//DET/7/det open//ADJ/6/amod -//PUNCT/6/punct ended/end/VERB/7/amod strike//NOUN/2/obj on//ADP/9/case Monday//PROPN/7/nmod",
    ),
  ).toEqual(["PROTEST open - ended strike (happened)"]);
  expect(
    read(
      "The//DET/2/det state//NOUN/6/nsubj:pass of//ADP/4/case siege//NOUN/2/nmod was/be/AUX/6/aux:pass proclaimed//VERB/0/root",
    ),
  ).toEqual([]);
  expect(
    read("Harvests/harvest/NOUN/2/nsubj contributed/contribute/VERB/0/root to//ADP/4/case hunger//NOUN/2/obl"),
  ).toEqual([]);
  expect(
    read(
      "Governments/government/NOUN/2/nsubj contributed/contribute/VERB/0/root funds/fund/NOUN/2/obj to//ADP/5/case islands/island/NOUN/2/obl",
    ),
  ).toEqual(["AID contributed (happened)"]);
});

test("whom somebody is accused of arming, and what is claimed to have been given him, is told apart from the charge", () => {
  const names = { Chad: "location", Oman: "location", rebels: "group" } as const;
  expect(
    read(
      "Chad//PROPN/2/nsubj accused/accuse/VERB/0/root Oman//PROPN/2/obj of//SCONJ/5/mark helping/help/VERB/2/advcl rebels/rebel/NOUN/5/obj",
      names,
    ).map((line) => line.split(" ")[1]),
  ).toEqual(["accused", "helping"]);
  const claims = (that: string) =>
    read(
      `Oman//PROPN/2/nsubj rejected/reject/VERB/0/root claims/claim/NOUN/2/obj ${that} it//PRON/6/nsubj supplied/supply/VERB/3/acl rebels/rebel/NOUN/6/obj`,
      names,
    ).map((line) => line.split(" ")[1]);
  expect(claims("that//SCONJ/6/mark")).toEqual(["rejected", "supplied"]);
});

test("what is told by the way, or said in a clause of its own, is told apart", () => {
  const names = { Chad: "location", Oman: "location", envoys: "person", rebels: "group" } as const;
  const verbs = (lines: string[]) => lines.map((line) => line.split(" ")[1]);
  expect(
    verbs(
      read(
        "Chad//PROPN/7/nsubj ,//PUNCT/6/punct which//PRON/6/obj Oman//PROPN/6/nsubj has/have/AUX/6/aux accused/accuse/VERB/1/acl:relcl welcomed/welcome/VERB/0/root envoys/envoy/NOUN/7/obj",
        names,
      ),
    ),
  ).toContain("accused");
  expect(
    verbs(
      read(
        "Chad//PROPN/2/nsubj vowed/vow/VERB/0/root to//PART/4/mark fight//VERB/2/xcomp but//CCONJ/7/cc Oman//PROPN/7/nsubj said/say/VERB/2/conj envoys/envoy/NOUN/9/nsubj met/meet/VERB/7/ccomp rebels/rebel/NOUN/9/obj",
        names,
      ),
    ),
  ).toContain("met");
});

test("an act of force that has a day of its own is told, though it only says who is meant", () => {
  const sentence = (when: string) =>
    `Friends/friend/NOUN/8/nsubj of//ADP/4/case a//DET/4/det monk//NOUN/1/nmod that//PRON/7/nsubj:pass was/be/AUX/7/aux:pass arrested/arrest/VERB/4/acl:relcl ${when}`;
  const read = (when: string, end: string) => {
    const reading = drawn([sentence(`withdrew/withdraw/VERB/0/root ${when}`)], {});
    const span = spanOf(reading.tree.text, end);
    const times = [{ id: "t1" as const, span, from: "2026-05-11", to: "2026-05-11", precision: "day" as const }];
    return readEvents({ ...reading, times }, []).map(({ anchor }) => reading.tree.text.slice(...anchor));
  };
  expect(read("Monday//PROPN/7/obl", "Monday")).toContain("arrested");
  expect(read("Monday//PROPN/8/obl", "Monday")).not.toContain("arrested");
});

test("an act of force is told that a clause says who did it to whom", () => {
  const sentence = (clause: string) =>
    `Friends/friend/NOUN/8/nsubj of//ADP/4/case the//DET/4/det militia//NOUN/1/nmod ${clause} withdrew/withdraw/VERB/0/root`;
  const read = (clause: string) => {
    const reading = drawn([sentence(clause)], { Oman: "location", militia: "group" });
    return readEvents(reading, []).map(({ anchor }) => reading.tree.text.slice(...anchor));
  };
  expect(read("that//PRON/6/nsubj attacked/attack/VERB/4/acl:relcl Oman//PROPN/6/obj")).toContain("attacked");
  expect(read("that//PRON/7/nsubj:pass was/be/AUX/7/aux:pass attacked/attack/VERB/4/acl:relcl")).not.toContain(
    "attacked",
  );
});

test("who withdraws before, after or by something has withdrawn", () => {
  const sentence = (mark: string) =>
    `Rebels/rebel/NOUN/2/nsubj burned/burn/VERB/0/root huts/hut/NOUN/2/obj ${mark}/${mark}/SCONJ/5/mark withdrawing/withdraw/VERB/2/advcl`;
  const read = (mark: string) => {
    const reading = drawn([sentence(mark)], { Rebels: "group" });
    return readEvents(reading, []).map(({ anchor }) => reading.tree.text.slice(...anchor));
  };
  expect(read("before")).toContain("withdrawing");
});

function spanOf(text: string, words: string): [number, number] {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

test("what is asked for is told apart: talks, sanctions", () => {
  const asked = (verb: string) =>
    read(
      `Bishops/bishop/NOUN/2/nsubj ${verb}/VERB/0/root for//ADP/4/case talks/talk/NOUN/2/obl between//ADP/6/case rebels/rebel/NOUN/4/nmod`,
    );
  expect(asked("called/call")).toContain("CONSULT talks (called-for)");
});

test("none of the pilgrims was harmed: they are whom it would have been done to", () => {
  const none = (whom: string) =>
    read(`None//PRON/5/nsubj:pass of//ADP/3/case ${whom}/NOUN/1/nmod was/be/AUX/5/aux:pass harmed/harm/VERB/0/root`);
  expect(none("nurses/nurse")).toEqual(["ASSAULT harmed (did-not-happen)"]);
  expect(none("crops/crop")).toEqual([]);
});

test("what one verb holds that stands beside another is elsewhere than the other's event", () => {
  const reading = drawn([
    "He//PRON/2/nsubj said/say/VERB/0/root Omar//PROPN/4/nsubj died/die/VERB/2/ccomp but//CCONJ/6/cc denied/deny/VERB/2/conj guilt//NOUN/6/obj",
  ]);
  expect(isElsewhere(reading, 2, { at: 5 })).toBe(true);
  expect(isElsewhere(reading, 2, { at: 3 })).toBe(false);
});

test("a place that is stormed beside a death, a demand behind a retreat and an extradition that is refused are told of", () => {
  expect(
    read(
      "Men/man/NOUN/2/nsubj died/die/VERB/0/root when//ADV/5/advmod officers/officer/NOUN/5/nsubj stormed/storm/VERB/2/advcl Mora//PROPN/5/obj",
      { Mora: "location" },
    ),
  ).toContain("ASSAULT stormed (happened)");
  expect(
    read(
      "The//DET/2/det convoy//NOUN/3/nsubj turned/turn/VERB/0/root back//ADV/3/advmod after//SCONJ/7/mark youths/youth/NOUN/7/nsubj demanded/demand/VERB/3/advcl payment//NOUN/7/obj",
    ),
  ).toEqual(["RETREAT turned back (happened)", "REQUEST demanded (happened)"]);
  expect(
    read("Chad//PROPN/2/nsubj refused/refuse/VERB/0/root to//PART/4/mark extradite//VERB/2/xcomp Omar//PROPN/4/obj", {
      Chad: "location",
      Omar: "person",
    }),
  ).toContain("COOPERATE extradite (did-not-happen)");
});
