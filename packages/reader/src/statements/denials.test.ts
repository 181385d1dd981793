import { expect, test } from "vitest";
import { carrierOf } from "./carrier.js";
import { drawn } from "./drawn.fixture.js";
import { standingAt } from "./standing.js";
import { readStatements } from "./statements.js";

/** The standing of what a word tells. */
function at(sentence: string, anchor: string): string {
  const reading = drawn([sentence]);
  const from = reading.analysis.text.indexOf(anchor);
  const span: [number, number] = [from, from + anchor.length];
  return standingAt(reading, span, carrierOf(readStatements(reading), span)).standing;
}

test("that guards had fled is disputed as it is denied; a disputed town is not", () => {
  const that =
    "Chiefs/chief/NOUN/nsubj/2 disputed/dispute/VERB/root/0 that/that/SCONJ/mark/5 guards/guard/NOUN/nsubj/5 fled/flee/VERB/ccomp/2";
  expect(at(that, "fled")).toBe("denied");
  const town =
    "Guards/guard/NOUN/nsubj/2 fled/flee/VERB/root/0 the/the/DET/det/5 disputed/dispute/VERB/amod/5 town/town/NOUN/obj/2";
  expect(at(town, "fled")).toBe("stated");
});

test("who pleads not guilty denies what he is accused of in the sentence", () => {
  const trial =
    "Guards/guard/NOUN/nsubj/6 accused/accuse/VERB/acl/1 of/of/SCONJ/mark/4 torturing/torture/VERB/advcl/2 clerks/clerk/NOUN/obj/4 pleaded/plead/VERB/root/0";
  expect(at(`${trial} not/not/PART/advmod/8 guilty/guilty/ADJ/xcomp/6`, "torturing")).toBe("denied");
  expect(at(`${trial} guilty/guilty/ADJ/xcomp/6`, "torturing")).not.toBe("denied");
});

test("of a story in which there is not a word of truth nothing is confirmed", () => {
  const truth = (what: string) =>
    `There/there/PRON/expl/2 was/be/VERB/root/0 not/not/PART/advmod/5 a/a/DET/det/5 word/word/NOUN/nsubj/2 of/of/ADP/case/7 ${what}/${what}/NOUN/nmod/5 in/in/ADP/case/10 the/the/DET/det/10 story/story/NOUN/nmod/5 that/that/SCONJ/mark/13 guards/guard/NOUN/nsubj/13 fled/flee/VERB/acl/10`;
  expect(at(truth("truth"), "fled")).toBe("denied");
  expect(at(truth("thanks"), "fled")).not.toBe("denied");
});

test("who is denied something denies nothing", () => {
  const denied = (what: string) => {
    const reading = drawn(
      [
        `Monitors/monitor/NOUN/nsubj:pass/3 were/be/AUX/aux:pass/3 denied/deny/VERB/root/0 ${what}/NOUN/xcomp/3 _././PUNCT/punct/3`,
      ],
      [
        ["cue", "were denied"],
        ["content", "Monitors"],
      ],
    );
    return readStatements(reading).length;
  };
  expect(denied("entry/entry")).toBe(0);
  expect(denied("thieves/thief")).toBe(1);
});

test("what is admitted after denials is denied no more", () => {
  const after = (verb: string) =>
    at(
      `After/after/ADP/case/2 denials/denial/NOUN/obl/5 the/the/DET/det/4 navy/navy/NOUN/nsubj/5 ${verb}/VERB/root/0 sinking/sink/VERB/xcomp/5 ferries/ferry/NOUN/obj/6`,
      "sinking",
    );
  expect(after("admitted/admit")).toBe("confirmed");
  expect(after("kept/keep")).toBe("denied");
});

test("a charge that somebody calls absurd behind it is denied", () => {
  const charge =
    "Miners/miner/NOUN/nsubj/2 accused/accuse/VERB/root/0 guards/guard/NOUN/obj/2 of/of/SCONJ/mark/5 shooting/shoot/VERB/advcl/2 _,/,/PUNCT/punct/2";
  const claim = (word: string) =>
    `${charge} a/a/DET/det/8 ${word}/NOUN/obj/2 the/the/DET/det/10 firm/firm/NOUN/nsubj/11 called/call/VERB/acl:relcl/8 absurd/absurd/ADJ/xcomp/11`;
  expect(at(claim("claim/claim"), "shooting")).toBe("denied");
  expect(at(claim("waste/waste"), "shooting")).not.toBe("denied");
  const which = `${charge} which/which/PRON/obj/10 the/the/DET/det/9 firm/firm/NOUN/nsubj/10 called/call/VERB/acl:relcl/2 nonsense/nonsense/NOUN/xcomp/10`;
  expect(at(which, "shooting")).toBe("denied");
});

test("an allegation that the parser takes for the subject of its dismissal is turned down, not what was said before it", () => {
  const sentence =
    "Miners/miner/NOUN/nsubj/2 accused/accuse/VERB/root/0 guards/guard/NOUN/obj/2 of/of/SCONJ/mark/5 shooting/shoot/VERB/advcl/2 _,/,/PUNCT/punct/12 an/an/DET/det/8 allegation/allegation/NOUN/nsubj:pass/12 the/the/DET/det/10 firm/firm/NOUN/nsubj/12 has/have/AUX/aux/12 dismissed/dismiss/VERB/parataxis/2";
  expect(at(sentence, "shooting")).toBe("denied");
});

test("a charge that is rejected behind a comma is that of its own sentence, and who makes it is not denied", () => {
  const before =
    "The/the/DET/det/2 mayor/mayor/NOUN/nsubj/3 said/say/VERB/root/0 that/that/SCONJ/mark/6 thieves/thief/NOUN/nsubj/6 fled/flee/VERB/ccomp/3 _././PUNCT/punct/3";
  const charge =
    "Miners/miner/NOUN/nsubj/6 _,/,/PUNCT/punct/4 who/who/PRON/nsubj/4 marched/march/VERB/acl:relcl/1 _,/,/PUNCT/punct/1 accused/accuse/VERB/root/0 guards/guard/NOUN/obj/6 of/of/SCONJ/mark/9 shooting/shoot/VERB/advcl/6 _,/,/PUNCT/punct/6 a/a/DET/det/12 charge/charge/NOUN/obl/6 chiefs/chief/NOUN/nsubj/14 reject/reject/VERB/acl:relcl/12 _././PUNCT/punct/6";
  const reading = drawn([before, charge]);
  const statements = readStatements(reading);
  const standing = (anchor: string) => {
    const from = reading.analysis.text.indexOf(anchor);
    const span: [number, number] = [from, from + anchor.length];
    return standingAt(reading, span, carrierOf(statements, span)).standing;
  };
  expect(["fled", "marched", "shooting"].map(standing)).toEqual(["attributed", "stated", "denied"]);
});

test("what stands before its speaker is denied by a charge that is rejected behind him", () => {
  const sentence =
    "Guards/guard/NOUN/nsubj/2 shot/shoot/VERB/ccomp/6 miners/miner/NOUN/obj/2 _,/,/PUNCT/punct/6 chiefs/chief/NOUN/nsubj/6 said/say/VERB/root/0 _,/,/PUNCT/punct/6 a/a/DET/det/9 charge/charge/NOUN/obl/6 firms/firm/NOUN/nsubj/11 reject/reject/VERB/acl:relcl/9";
  expect(at(sentence, "shot")).toBe("denied");
});

test("a denial by a noun turns down what stands before it, not what the one who denies says then", () => {
  const drew =
    "Guards/guard/NOUN/nsubj/2 fled/flee/VERB/root/0 _,/,/PUNCT/punct/4 drawing/draw/VERB/advcl/2 a/a/DET/det/6 denial/denial/NOUN/obj/4 from/from/ADP/case/8 Ankor/Ankor/PROPN/nmod/6 _,/,/PUNCT/punct/11 which/which/PRON/nsubj/11 said/say/VERB/acl:relcl/6 clerks/clerk/NOUN/nsubj/13 fell/fall/VERB/ccomp/11";
  expect(at(drew, "fled")).toBe("denied");
  expect(at(drew, "fell")).toBe("attributed");
  const despite =
    "Despite/despite/ADP/case/2 denials/denial/NOUN/obl/5 _,/,/PUNCT/punct/2 guards/guard/NOUN/nsubj/5 fled/flee/VERB/root/0";
  expect(at(despite, "fled")).toBe("denied");
});

test("a claim that draws a denial is denied, though it stands in another sentence", () => {
  const claim = (noun: string) => {
    const reading = drawn([
      "Rebels/rebel/NOUN/nsubj/2 said/say/VERB/root/0 guards/guard/NOUN/nsubj/4 fled/flee/VERB/ccomp/2 _././PUNCT/punct/2",
      `The/the/DET/det/2 ${noun}/NOUN/nsubj/3 drew/draw/VERB/root/0 a/a/DET/det/5 denial/denial/NOUN/obj/3 _././PUNCT/punct/3`,
    ]);
    return readStatements(reading)[0]?.standing;
  };
  expect(claim("claim/claim")).toBe("denied");
  expect(claim("horse/horse")).toBe("attributed");
});

test("who has nothing to do with the raid that night denies nothing that was said before", () => {
  const nothing = (det: string, of: string) =>
    `It/it/PRON/nsubj/2 had/have/VERB/root/0 nothing/nothing/PRON/obj/2 to/to/PART/mark/5 do/do/VERB/acl/3 with/with/ADP/case/8 the/the/DET/det/8 raid/raid/NOUN/obl/5 ${det}/${det}/DET/det/10 ${of}/${of}/NOUN/obl/5`;
  const reading = drawn([
    "Guards/guard/NOUN/nsubj/2 said/say/VERB/root/0 they/they/PRON/nsubj/4 fled/flee/VERB/ccomp/2",
    nothing("that", "night"),
  ]);
  expect(readStatements(reading).map(({ standing }) => standing)).not.toContain("denied");
});

test("who was quick to turn down a claim denies it; who hoped to does not yet", () => {
  const down = (above: string) =>
    at(
      `Chiefs/chief/NOUN/nsubj/3 were/be/AUX/cop/3 ${above}/ADJ/root/0 to/to/PART/mark/5 deny/deny/VERB/xcomp/3 that/that/SCONJ/mark/8 guards/guard/NOUN/nsubj/8 fled/flee/VERB/ccomp/5`,
      "fled",
    );
  expect(down("quick/quick")).toBe("denied");
  expect(down("keen/keen")).not.toBe("denied");
});

test("who denies using gas in his shelling of a port has shelled it; who denies taking part in it may not", () => {
  const using = (object: string) =>
    at(
      `Guards/guard/NOUN/nsubj/2 denied/deny/VERB/root/0 using/use/VERB/xcomp/2 ${object}/NOUN/obj/3 in/in/ADP/case/7 their/their/PRON/nmod:poss/7 shelling/shelling/NOUN/obl/3 of/of/ADP/case/9 ports/port/NOUN/nmod/7`,
      "shelling",
    );
  expect(using("gas/gas")).not.toBe("denied");
  expect(using("part/part")).toBe("denied");
});

test("a report in a paper that is dismissed is not so, though a parser gives what it says to the paper", () => {
  const dismissed = (noun: string) =>
    at(
      `Chiefs/chief/NOUN/nsubj/2 dismissed/dismiss/VERB/root/0 a/a/DET/det/4 ${noun}/NOUN/obj/2 in/in/ADP/case/7 a/a/DET/det/7 paper/paper/NOUN/obl/2 that/that/PRON/mark/10 guards/guard/NOUN/nsubj/10 fled/flee/VERB/acl:relcl/7`,
      "fled",
    );
  expect(dismissed("story/story")).toBe("denied");
  expect(dismissed("clerk/clerk")).not.toBe("denied");
});

test("who denies the charge denies what the court heard of him", () => {
  const charge = (heard: string) =>
    readStatements(
      drawn(
        [
          `The/the/DET/det/2 court/court/NOUN/nsubj/3 ${heard}/VERB/root/0 how/how/ADV/advmod/6 Moe/Moe/PROPN/nsubj/6 beat/beat/VERB/ccomp/3 him/he/PRON/obj/6 _././PUNCT/punct/3`,
          "He/he/PRON/nsubj/2 denies/deny/VERB/root/0 the/the/DET/det/4 charge/charge/NOUN/obj/2 _././PUNCT/punct/2",
        ],
        [
          ["source", "The court"],
          ["cue", heard.split("/")[0] ?? ""],
          ["content", "how Moe beat him"],
        ],
      ),
    )[0]?.standing;
  expect(charge("heard/hear")).toBe("denied");
});

test("an accusation that somebody calls absurd on the way is denied, though what it is comes after", () => {
  const called = (absurd: string) =>
    at(
      `The/the/DET/det/2 accusation/accusation/NOUN/nsubj:outer/13 _,/,/PUNCT/punct/6 which/which/PRON/obj/6 kings/king/NOUN/nsubj/6 called/call/VERB/acl:relcl/2 ${absurd}/ADJ/xcomp/6 _,/,/PUNCT/punct/2 was/be/AUX/cop/13 that/that/SCONJ/mark/13 guards/guard/NOUN/nsubj/13 had/have/AUX/aux/13 fled/flee/VERB/root/0`,
      "fled",
    );
  expect(called("absurd/absurd")).toBe("denied");
  expect(called("grave/grave")).not.toBe("denied");
});

test("who withdraws what he claimed denies it, and who insists that he is innocent what he is accused of", () => {
  const withdrew =
    "Chiefs/chief/NOUN/nsubj/2 withdrew/withdraw/VERB/root/0 claims/claim/NOUN/obj/2 that/that/SCONJ/mark/6 guards/guard/NOUN/nsubj/6 fled/flee/VERB/acl/3";
  expect(at(withdrew, "fled")).toBe("denied");
  const innocent =
    "Guards/guard/NOUN/nsubj/5 accused/accuse/VERB/acl/1 of/of/SCONJ/mark/4 fleeing/flee/VERB/advcl/2 insist/insist/VERB/root/0 they/they/PRON/nsubj/8 are/be/AUX/cop/8 innocent/innocent/ADJ/ccomp/5";
  expect(at(innocent, "fleeing")).toBe("denied");
});

test("who withdraws his statement takes back his own words, and no one else's", () => {
  const said =
    "Ann/Ann/PROPN/nsubj/2 said/say/VERB/root/0 that/that/SCONJ/mark/5 guards/guard/NOUN/nsubj/5 fled/flee/VERB/ccomp/2";
  const withdrew = (name: string, whose: string) =>
    `${name}/${name}/PROPN/nsubj/2 withdrew/withdraw/VERB/root/0 ${whose}/${whose}/PRON/nmod:poss/4 statement/statement/NOUN/obj/2`;
  const fled = (second: string, ...persons: string[][]) => {
    const reading = drawn(
      [said, second],
      [
        ["source", "Ann"],
        ["cue", "said"],
        ["content", "that guards fled"],
      ],
      persons,
    );
    return readStatements(reading)[0]?.standing;
  };
  expect(fled(withdrew("Ann", "her"), ["Ann", "her"])).toBe("denied");
  expect(fled(withdrew("Bo", "his"), ["Ann"], ["Bo", "his"])).toBe("attributed");
});

test("what somebody refuses to deny is open, what he did not deny is his", () => {
  const deny = (before: string, root: number) =>
    at(
      `Kings/king/NOUN/nsubj/${root} ${before} deny/deny/VERB/${root === 4 ? "root/0" : "xcomp/2"} that/that/SCONJ/mark/7 guards/guard/NOUN/nsubj/7 fled/flee/VERB/ccomp/4`,
      "fled",
    );
  expect(deny("refused/refuse/VERB/root/0 to/to/PART/mark/4", 2)).toBe("unverified");
  expect(deny("did/do/AUX/aux/4 not/not/PART/advmod/4", 4)).not.toBe("unverified");
});

test("bail denied denies nothing, whatever a parser makes of it", () => {
  const denied = (bail: string) =>
    at(
      `Denied/deny/VERB/amod/2 ${bail}/NOUN/obj/4 kings/king/NOUN/nsubj/4 fled/flee/VERB/root/0 _././PUNCT/punct/4`,
      "fled",
    );
  expect(denied("bail/bail")).toBe("stated");
});

test("of what somebody said a state denies by the allegation only what is laid to it", () => {
  const sentences = [
    "Police/police/NOUN/nsubj/2 said/say/VERB/root/0 mines/mine/NOUN/nsubj/4 exploded/explode/VERB/ccomp/2 and/and/CCONJ/cc/6 suggested/suggest/VERB/conj/2 Oman/Oman/PROPN/nsubj/8 laid/lay/VERB/ccomp/6 them/they/PRON/obj/8",
    "Oman/Oman/PROPN/nsubj/2 denied/deny/VERB/root/0 the/the/DET/det/4 allegation/allegation/NOUN/obj/2",
  ];
  const labels = [
    ["source", "Police"],
    ["cue", "said"],
    ["content", "mines exploded"],
    ["cue", "suggested"],
    ["content", "Oman laid them"],
  ] as const;
  const found = (second: string) => {
    const reading = drawn([sentences[0] ?? "", second], labels, [["Oman"]]);
    return readStatements(reading).map(
      ({ content, standing }) => `${content.map((span) => reading.tree.text.slice(...span)).join("; ")}: ${standing}`,
    );
  };
  expect(found(sentences[1] ?? "")).toEqual(
    expect.arrayContaining(["mines exploded: attributed", "Oman laid them: denied"]),
  );
});
