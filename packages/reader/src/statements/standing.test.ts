import { describe, expect, it } from "vitest";
import { carrierOf } from "./carrier.js";
import { drawn } from "./drawn.fixture.js";
import { standingAt } from "./standing.js";
import { readStatements } from "./statements.js";

/** The standing of what a word tells, and the words that set it. */
function at(sentence: string, anchor: string): string {
  const reading = drawn([sentence]);
  const { text } = reading.analysis;
  const from = text.indexOf(anchor);
  const span: [number, number] = [from, from + anchor.length];
  const carrier = carrierOf(readStatements(reading), span);
  const { standing, because } = standingAt(reading, span, carrier);
  return [standing, ...(because ?? []).map((one) => text.slice(...one))].join(": ");
}

const THAT = (of: number, from: number) =>
  `that/that/SCONJ/mark/${from + 3} the/the/DET/det/${from + 2} guards/guard/NOUN/nsubj/${from + 3} fled/flee/VERB/ccomp/${of} _././PUNCT/punct/${of}`;

describe("standingAt", () => {
  it.each([
    ["stated", "The/the/DET/det/2 guards/guard/NOUN/nsubj/3 fled/flee/VERB/root/0 _././PUNCT/punct/3"],
    [
      "purported: reportedly",
      "The/the/DET/det/2 guards/guard/NOUN/nsubj/4 reportedly/reportedly/ADV/advmod/4 fled/flee/VERB/root/0 _././PUNCT/punct/4",
    ],
    [
      "purported: are said to",
      "The/the/DET/det/2 guards/guard/NOUN/nsubj:pass/4 are/be/AUX/aux:pass/4 said/say/VERB/root/0 to/to/PART/mark/7 have/have/AUX/aux/7 fled/flee/VERB/xcomp/4 _././PUNCT/punct/4",
    ],
    [
      "unverified: was not clear if",
      "It/it/PRON/expl/4 was/be/AUX/cop/4 not/not/PART/advmod/4 clear/clear/ADJ/root/0 if/if/SCONJ/mark/7 anyone/anyone/PRON/nsubj/7 fled/flee/VERB/csubj/4 _././PUNCT/punct/4",
    ],
    ["attributed", `The/the/DET/det/2 mayor/mayor/NOUN/nsubj/3 said/say/VERB/root/0 ${THAT(3, 4)}`],
    [
      "confirmed: confirmed",
      `The/the/DET/det/2 palace/palace/NOUN/nsubj/3 confirmed/confirm/VERB/root/0 ${THAT(3, 4)}`,
    ],
    [
      "unverified: could not confirm",
      `The/the/DET/det/2 palace/palace/NOUN/nsubj/5 could/could/AUX/aux/5 not/not/PART/advmod/5 confirm/confirm/VERB/root/0 ${THAT(5, 6)}`,
    ],
    ["denied: denied", `The/the/DET/det/2 palace/palace/NOUN/nsubj/3 denied/deny/VERB/root/0 ${THAT(3, 4)}`],
    [
      "attributed",
      `The/the/DET/det/2 palace/palace/NOUN/nsubj/5 did/do/AUX/aux/5 not/not/PART/advmod/5 deny/deny/VERB/root/0 ${THAT(5, 6)}`,
    ],
    [
      "unverified: declined to confirm",
      `The/the/DET/det/2 palace/palace/NOUN/nsubj/3 declined/decline/VERB/root/0 to/to/PART/mark/5 confirm/confirm/VERB/xcomp/3 ${THAT(5, 6)}`,
    ],
  ])("%s", (wanted, sentence) => {
    expect(at(sentence, "fled")).toBe(wanted);
  });
});

describe("what a relative clause says", () => {
  it("denies nothing of what follows it", () => {
    const clause =
      "Men/man/NOUN/nsubj/10 who/who/PRON/nsubj/3 had/have/VERB/acl:relcl/1 nothing/nothing/PRON/obj/3 to/to/PART/mark/6 do/do/VERB/acl/4 with/with/ADP/case/9 the/the/DET/det/9 march/march/NOUN/obl/6 fled/flee/VERB/root/0";
    expect(at(clause, "fled")).toBe("stated");
  });
});

describe("what somebody says against what was said", () => {
  it("denies a charge that stands beside the denial", () => {
    const charge =
      "Unions/union/NOUN/nsubj/2 say/say/VERB/root/0 guards/guard/NOUN/nsubj/4 fled/flee/VERB/ccomp/2 ,/,/PUNCT/punct/7 a/a/DET/det/7 charge/charge/NOUN/parataxis/2 the/the/DET/det/9 palace/palace/NOUN/nsubj/10 denies/deny/VERB/parataxis/2";
    expect(at(charge, "fled")).toBe("denied: denies");
  });

  it("denies what it says is otherwise", () => {
    const otherwise =
      "Unions/union/NOUN/nsubj/2 say/say/VERB/root/0 guards/guard/NOUN/nsubj/4 fled/flee/VERB/ccomp/2 ;/;/PUNCT/punct/8 the/the/DET/det/7 palace/palace/NOUN/nsubj/8 says/say/VERB/parataxis/2 otherwise/otherwise/ADV/advmod/8";
    expect(at(otherwise, "fled")).toBe("denied: says otherwise");
  });

  it("leaves unverified what a claim that cannot be checked says", () => {
    const claim =
      "Claims/claim/NOUN/nsubj/6 that/that/SCONJ/mark/4 guards/guard/NOUN/nsubj/4 fled/flee/VERB/acl/1 are/be/AUX/cop/6 impossible/impossible/ADJ/root/0 to/to/PART/mark/8 verify/verify/VERB/xcomp/6";
    expect(at(claim, "fled")).toBe("unverified: are impossible to verify");
  });

  it("passes on a rumour without a source", () => {
    const rumour =
      "Rumours/rumour/NOUN/nsubj/5 that/that/SCONJ/mark/4 guards/guard/NOUN/nsubj/4 fled/flee/VERB/acl/1 spread/spread/VERB/root/0";
    expect(at(rumour, "fled")).toBe("purported: Rumours");
  });

  it("leaves unverified what is asked before it is said to be unclear", () => {
    const unclear =
      "Whether/whether/SCONJ/mark/4 the/the/DET/det/3 guards/guard/NOUN/nsubj/4 fled/flee/VERB/csubj/6 is/be/AUX/cop/6 unclear/unclear/ADJ/root/0";
    expect(at(unclear, "fled")).toBe("unverified: unclear");
  });

  it("takes a charge for denied that a which stands for", () => {
    const which =
      "Unions/union/NOUN/nsubj/2 say/say/VERB/root/0 guards/guard/NOUN/nsubj/4 fled/flee/VERB/ccomp/2 ,/,/PUNCT/punct/9 which/which/PRON/obj/9 the/the/DET/det/8 palace/palace/NOUN/nsubj/9 denies/deny/VERB/acl:relcl/4";
    expect(at(which, "fled")).toBe("denied: denies");
  });

  it("takes no denial for one where somebody would neither confirm nor deny", () => {
    const neither =
      "Palaces/palace/NOUN/nsubj/4 would/would/AUX/aux/4 not/not/PART/advmod/4 confirm/confirm/VERB/root/0 or/or/CCONJ/cc/6 deny/deny/VERB/conj/4 that/that/SCONJ/mark/9 guards/guard/NOUN/nsubj/9 fled/flee/VERB/ccomp/6";
    expect(at(neither, "fled")).not.toMatch(/^denied/);
  });

  it("does not take for denied what a denial takes as known", () => {
    const before =
      "Palaces/palace/NOUN/nsubj/2 denied/deny/VERB/root/0 that/that/SCONJ/mark/5 guards/guard/NOUN/nsubj/5 fled/flee/VERB/ccomp/2 before/before/ADP/case/8 the/the/DET/det/8 assault/assault/NOUN/obl/5";
    expect(at(before, "fled")).toBe("denied: denied");
    expect(at(before, "assault")).toBe("attributed");
  });

  const said =
    "Unions/union/NOUN/nsubj/2 say/say/VERB/root/0 guards/guard/NOUN/nsubj/4 fled/flee/VERB/ccomp/2 _././PUNCT/punct/2";

  it.each([
    [
      "That is a lie",
      '"/"/PUNCT/punct/5 _That/that/PRON/nsubj/5 is/be/AUX/cop/5 a/a/DET/det/5 lie/lie/NOUN/ccomp/9 _,/,/PUNCT/punct/5 _"/"/PUNCT/punct/5 chiefs/chief/NOUN/nsubj/9 said/say/VERB/root/0 _././PUNCT/punct/9',
    ],
    [
      "This is not true",
      '"/"/PUNCT/punct/5 _This/this/PRON/nsubj/5 is/be/AUX/cop/5 not/not/PART/advmod/5 true/true/ADJ/ccomp/9 _,/,/PUNCT/punct/5 _"/"/PUNCT/punct/5 chiefs/chief/NOUN/nsubj/9 said/say/VERB/root/0 _././PUNCT/punct/9',
    ],
    [
      "called that a fantasy",
      "Palaces/palace/NOUN/nsubj/2 called/call/VERB/root/0 that/that/PRON/obj/2 a/a/DET/det/5 fantasy/fantasy/NOUN/xcomp/2 _././PUNCT/punct/2",
    ],
  ])("denies what was said just before by: %s", (_, answer) => {
    const reading = drawn([said, answer]);
    expect(readStatements(reading)[0]).toMatchObject({ standing: "denied" });
    // The answer is not denied itself.
    if (answer.startsWith('"')) expect(readStatements(reading).at(-1)).toMatchObject({ standing: "attributed" });
    // Two sentences on, it is something else that is a lie.
    const far = drawn([said, "Rain/rain/NOUN/nsubj/2 fell/fall/VERB/root/0 _././PUNCT/punct/2", answer]);
    expect(readStatements(far)[0]).toMatchObject({ standing: "attributed" });
  });

  it("denies nothing where what is wrong follows", () => {
    const wrong =
      "It/it/PRON/nsubj/3 is/be/AUX/cop/3 wrong/wrong/ADJ/ccomp/7 to/to/PART/mark/5 kill/kill/VERB/csubj/3 _,/,/PUNCT/punct/3 said/say/VERB/root/0 bishops/bishop/NOUN/nsubj/7 _././PUNCT/punct/7";
    expect(readStatements(drawn([said, wrong]))[0]).toMatchObject({ standing: "attributed" });
  });

  it("denies what somebody rules out having done", () => {
    const ruled =
      "Guards/guard/NOUN/nsubj/2 ruled/rule/VERB/root/0 out/out/ADP/compound:prt/2 having/have/AUX/aux/5 fled/flee/VERB/advcl/2 _././PUNCT/punct/2";
    expect(at(ruled, "fled")).toBe("denied: ruled out having");
  });

  it("leaves unverified what could not be told the place or time of", () => {
    const filmed =
      "Editors/editor/NOUN/nsubj/4 have/have/AUX/aux/4 been/be/AUX/cop/4 unable/unable/ADJ/root/0 to/to/PART/mark/6 establish/establish/VERB/xcomp/4 when/when/ADV/advmod/10 they/they/PRON/nsubj:pass/10 were/be/AUX/aux:pass/10 filmed/film/VERB/ccomp/6 _././PUNCT/punct/4";
    expect(readStatements(drawn([said, filmed]))[0]).toMatchObject({ standing: "unverified" });
  });

  it("passes on without a source what word spread of through a camp", () => {
    const spread =
      "Word/word/NOUN/nsubj/2 spread/spread/VERB/root/0 through/through/ADP/case/5 the/the/DET/det/5 camp/camp/NOUN/obl/2 that/that/SCONJ/mark/8 guards/guard/NOUN/nsubj/8 fled/flee/VERB/ccomp/2 _././PUNCT/punct/2";
    expect(at(spread, "fled")).toMatch(/^purported: Word/);
  });

  it("passes on without a source what rumours tell, whatever the verb", () => {
    const swirled =
      "Rumours/rumour/NOUN/nsubj/2 swirled/swirl/VERB/root/0 in/in/ADP/case/4 Kisan/Kisan/PROPN/obl/2 that/that/SCONJ/mark/7 guards/guard/NOUN/nsubj/7 fled/flee/VERB/ccomp/2 _././PUNCT/punct/2";
    expect(at(swirled, "fled")).toBe("purported: Rumours");
  });

  it("takes those who 'which said' for speakers, not for those said to", () => {
    const aside =
      "The/the/DET/det/2 guards/guard/NOUN/nsubj/9 _,/,/PUNCT/punct/5 which/which/PRON/nsubj/5 said/say/VERB/acl:relcl/2 they/they/PRON/nsubj/7 fled/flee/VERB/ccomp/5 _,/,/PUNCT/punct/2 left/leave/VERB/root/0 _././PUNCT/punct/9";
    expect(at(aside, "fled")).toBe("attributed");
  });

  it("sees the 'neither' that a long subject begins with", () => {
    const neither =
      "Neither/neither/DET/det/2 side/side/NOUN/nmod:poss/4 _'s/'s/PART/case/2 report/report/NOUN/nsubj:pass/15 of/of/ADP/case/7 an/a/DET/det/7 ambush/ambush/NOUN/nmod/4 on/on/ADP/case/12 the/the/DET/det/12 old/old/ADJ/amod/12 hill/hill/NOUN/compound/12 road/road/NOUN/nmod/7 could/could/AUX/aux/15 be/be/AUX/aux:pass/15 confirmed/confirm/VERB/root/0 _././PUNCT/punct/15";
    expect(at(neither, "ambush")).toMatch(/^unverified/);
  });

  it("reads a check that a text breaks off at", () => {
    const broken =
      "The/the/DET/det/2 guards/guard/NOUN/nsubj/3 fled/flee/VERB/root/0 it/it/PRON/nsubj:pass/8 could/could/AUX/aux/8 not/not/PART/advmod/8 be/be/AUX/aux:pass/8 verified/verify/VERB/parataxis/3";
    expect(() => at(broken, "fled")).not.toThrow();
  });
});

describe("what a noun, or words farther off, say of it", () => {
  const FLED = "that/that/SCONJ/mark/4 guards/guard/NOUN/nsubj/4 fled/flee/VERB/acl/1";

  it("confirms what there is an admission of, and not what an admission is asked for of", () => {
    expect(at(`Admissions/admission/NOUN/nsubj/5 ${FLED} came/come/VERB/root/0`, "fled")).toBe("confirmed: Admissions");
    const asked =
      "Unions/union/NOUN/nsubj/2 demanded/demand/VERB/root/0 confirmation/confirmation/NOUN/obj/2 that/that/SCONJ/mark/6 guards/guard/NOUN/nsubj/6 fled/flee/VERB/acl/3";
    expect(at(asked, "fled")).not.toMatch(/^confirmed/);
  });

  it("confirms what somebody pleads guilty to, wherever he does", () => {
    const pleaded =
      "Guards/guard/NOUN/nsubj/2 pleaded/plead/VERB/root/0 guilty/guilty/ADJ/xcomp/2 in/in/ADP/case/5 Bor/Bor/PROPN/obl/2 to/to/ADP/mark/7 fleeing/flee/VERB/advcl/2 camps/camp/NOUN/obj/7";
    expect(at(pleaded, "fleeing")).toBe("confirmed: pleaded guilty in Bor to");
  });

  it("denies what is branded as lies before it is told", () => {
    const branded = (as: string) =>
      at(
        `Kings/king/NOUN/nsubj/2 branded/brand/VERB/root/0 as/as/ADP/case/5 ${as}/NOUN/compound/5 reports/report/NOUN/obl/2 that/that/SCONJ/mark/8 guards/guard/NOUN/nsubj/8 fled/flee/VERB/acl/5`,
        "fled",
      );
    expect(branded("lies/lie")).toBe("denied: lies");
    expect(branded("news/news")).not.toMatch(/^denied/);
  });

  it("leaves unverified what is being checked, and what questions remain about", () => {
    const trying =
      "Monitors/monitor/NOUN/nsubj/3 were/be/AUX/aux/3 trying/try/VERB/root/0 to/to/PART/mark/5 verify/verify/VERB/xcomp/3 reports/report/NOUN/obj/5 that/that/SCONJ/mark/9 guards/guard/NOUN/nsubj/9 fled/flee/VERB/acl/6";
    expect(at(trying, "fled")).toMatch(/^unverified/);
    const checking =
      "Monitors/monitor/NOUN/nsubj/3 are/be/AUX/aux/3 checking/check/VERB/root/0 reports/report/NOUN/obj/3 that/that/SCONJ/mark/7 guards/guard/NOUN/nsubj/7 fled/flee/VERB/acl/4";
    expect(at(checking, "fled")).toMatch(/^unverified/);
    const questions =
      "Questions/question/NOUN/nsubj/2 remain/remain/VERB/root/0 over/over/SCONJ/mark/6 whether/whether/SCONJ/mark/6 guards/guard/NOUN/nsubj/6 fled/flee/VERB/advcl/2";
    expect(at(questions, "fled")).toMatch(/^unverified/);
    const unknown =
      "Whether/whether/SCONJ/mark/3 guards/guard/NOUN/nsubj/3 fled/flee/VERB/csubj/4 remains/remain/VERB/root/0 unknown/unknown/ADJ/xcomp/4";
    expect(at(unknown, "fled")).toBe("unverified: unknown");
  });

  it("passes on what somebody stands accused of", () => {
    const stands =
      "He/he/PRON/nsubj/3 stands/stand/VERB/aux:pass/3 accused/accuse/VERB/root/0 of/of/SCONJ/mark/5 fleeing/flee/VERB/advcl/3";
    expect(at(stands, "fleeing")).toMatch(/^purported/);
  });

  it("leaves unverified what awaits confirmation, whatever a parser takes the waiting for", () => {
    const await_ = `Reports/report/NOUN/root/0 ${FLED} await/await/ADP/case/6 confirmation/confirmation/NOUN/obl/4`;
    expect(at(await_, "fled")).toMatch(/^unverified/);
  });

  it("takes who is alleged to be somebody for who says it, and a purported spokesman for nobody", () => {
    const leader = (alleged: string) =>
      at(
        `The/the/DET/det/3 ${alleged}/ADJ/amod/3 leader/leader/NOUN/nsubj/4 said/say/VERB/root/0 ${THAT(4, 5)}`,
        "fled",
      );
    expect(leader("alleged/alleged")).toBe("attributed");
    expect(leader("purported/purported")).toBe("purported: purported");
    const ill = `Kings/king/NOUN/nsubj/8 who/who/PRON/nsubj:pass/4 are/be/AUX/aux:pass/4 said/say/VERB/acl:relcl/1 to/to/PART/mark/7 be/be/AUX/cop/7 ill/ill/ADJ/xcomp/4 said/say/VERB/root/0 ${THAT(8, 9)}`;
    expect(at(ill, "fled")).toBe("attributed");
  });

  it("confirms what a video says that somebody has verified", () => {
    const video = `Videos/video/NOUN/nsubj/5 verified/verify/VERB/acl/1 by/by/ADP/case/4 monitors/monitor/NOUN/obl/2 show/show/VERB/root/0 ${THAT(5, 6)}`;
    expect(at(video, "fled")).toMatch(/^confirmed/);
  });

  it("leaves unverified what is told of with an if confirmed", () => {
    const if_ =
      "If/if/SCONJ/mark/2 confirmed/confirm/VERB/advcl/6 _,/,/PUNCT/punct/2 raids/raid/NOUN/nsubj/6 would/would/AUX/aux/6 hurt/hurt/VERB/root/0";
    expect(at(if_, "raids")).toBe("unverified: If confirmed");
  });

  it("denies a raid that is dismissed as propaganda, and not one that is denounced as that", () => {
    const as = (verb: string) =>
      at(
        `Kings/king/NOUN/nsubj/2 ${verb}/VERB/root/0 the/the/DET/det/4 raid/raid/NOUN/obj/2 as/as/ADP/case/6 propaganda/propaganda/NOUN/obl/2`,
        "raid",
      );
    expect(as("dismissed/dismiss")).toMatch(/^denied/);
    expect(as("denounced/denounce")).not.toMatch(/^denied/);
  });
});

it("took what others say, or what somebody did besides, for what he pleads guilty to", () => {
  const pleads =
    "Moore/Moore/PROPN/nsubj/2 pleaded/plead/VERB/root/0 guilty/guilty/ADJ/xcomp/2 to/to/ADP/case/5 robbing/rob/VERB/advcl/2 the/the/DET/det/7 bank/bank/NOUN/obj/5 _,/,/PUNCT/punct/11 and/and/CCONJ/cc/11";
  const others = `${pleads} guards/guard/NOUN/nsubj/11 burned/burn/VERB/conj/2 the/the/DET/det/13 house/house/NOUN/obj/11`;
  expect(at(others, "robbing")).toBe("confirmed: pleaded guilty to");
  expect(at(others, "burned")).toBe("stated");
  const besides =
    "Carter/Carter/PROPN/nsubj/8 _,/,/PUNCT/punct/4 who/who/PRON/nsubj/4 pleaded/plead/VERB/acl:relcl/1 guilty/guilty/ADJ/xcomp/4 to/to/ADP/case/7 theft/theft/NOUN/obl/4 beat/beat/VERB/root/0 the/the/DET/det/10 clerk/clerk/NOUN/obj/8";
  expect(at(besides, "beat")).toBe("stated");
  expect(at(besides, "theft")).toBe("confirmed: pleaded guilty to");
});
