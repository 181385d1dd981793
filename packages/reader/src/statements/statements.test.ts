import { describe, expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

type Reading = ReturnType<typeof drawn>;

/** Each statement on a line: "attributed mayor: called on > villagers to leave". */
function lines(reading: Reading): string[] {
  const words = (span: readonly [number, number]) => reading.analysis.text.slice(...span);
  return readStatements(reading).map(
    ({ standing, source, cue, content }) =>
      `${standing} ${source ? words(source.span) : "-"}: ${cue.map(words).join("; ")} > ${content.map(words).join("; ")}`,
  );
}

const SAID =
  '¶"/"/PUNCT/punct/5 _The/the/DET/det/3 road/road/NOUN/nsubj/5 is/be/AUX/cop/5 open/open/ADJ/ccomp/10 _,/,/PUNCT/punct/5 _"/"/PUNCT/punct/5 the/the/DET/det/9 colonel/colonel/NOUN/nsubj/10 said/say/VERB/root/0 in/in/ADP/case/14 an/an/DET/det/14 audio/audio/NOUN/compound/14 recording/recording/NOUN/obl/10 released/release/VERB/acl/14 on/on/ADP/case/17 Monday/Monday/PROPN/obl/15 _././PUNCT/punct/10';
const DOUBT =
  "¶The/the/DET/det/2 authenticity/authenticity/NOUN/nsubj:pass/9 of/of/ADP/case/5 the/the/DET/det/5 recording/recording/NOUN/nmod/2 could/could/AUX/aux/9 not/not/PART/advmod/9 be/be/AUX/aux:pass/9 verified/verify/VERB/root/0 _././PUNCT/punct/9";
const BARE =
  '¶"/"/PUNCT/punct/2 _Come/come/VERB/root/0 back/back/ADV/advmod/2 and/and/CCONJ/cc/5 rebuild/rebuild/VERB/conj/2 _././PUNCT/punct/2 _"/"/PUNCT/punct/2';
const SAID_LABELS = [
  ["content", '"The road is open,"'],
  ["source", "the colonel"],
  ["cue", "said"],
] as const;

describe("readStatements", () => {
  it("joins labels, finds the channel and the form", () => {
    const [statement] = readStatements(drawn([SAID], SAID_LABELS));
    expect(statement?.form).toBe("direct");
    expect(statement?.channel?.kind).toBe("audio recording");
    expect(statement?.standing).toBe("attributed");
  });

  it("keeps the mark that closes a quotation behind that of a quotation inside it", () => {
    const inner =
      "¶\"/\"/PUNCT/punct/5 _They/they/PRON/nsubj/5 all/all/DET/det/2 just/just/ADV/advmod/5 shouted/shout/VERB/ccomp/13 '/'/PUNCT/punct/7 _Leave/leave/VERB/ccomp/5 _,/,/PUNCT/punct/7 _'/'/PUNCT/punct/7 _\"/\"/PUNCT/punct/5 the/the/DET/det/12 mayor/mayor/NOUN/nsubj/13 said/say/VERB/root/0 _././PUNCT/punct/13";
    const labels = [
      ["content", "\"They all just shouted 'Leave"],
      ["source", "the mayor"],
      ["cue", "said"],
    ] as const;
    expect(lines(drawn([inner], labels))).toEqual(["attributed the mayor: said > \"They all just shouted 'Leave,'\""]);
  });

  it("doubts what is said in a recording that nobody could verify", () => {
    const reading = drawn([SAID, DOUBT], SAID_LABELS);
    const [statement] = readStatements(reading);
    expect(statement?.standing).toBe("unverified");
    expect(statement?.because?.map((span) => reading.analysis.text.slice(...span))).toEqual(["could not be verified"]);
  });

  it("gives a quotation without a cue to the last speaker", () => {
    expect(lines(drawn([SAID, BARE], SAID_LABELS))).toEqual([
      'attributed the colonel: said > "The road is open,"',
      'attributed the colonel:  > "Come back and rebuild."',
    ]);
  });

  it("proposes a call that no label tells of", () => {
    const call =
      "¶The/the/DET/det/2 mayor/mayor/NOUN/nsubj/3 called/call/VERB/root/0 on/on/ADP/case/5 villagers/villager/NOUN/obl/3 to/to/PART/mark/7 leave/leave/VERB/advcl/3 the/the/DET/det/9 valley/valley/NOUN/obj/7 _././PUNCT/punct/3";
    expect(lines(drawn([call]))).toEqual(["attributed The mayor: called on > villagers to leave the valley"]);
  });

  it("finds the statement inside another", () => {
    const warned =
      "¶State/State/PROPN/compound/2 radio/radio/NOUN/nsubj/3 said/say/VERB/root/0 the/the/DET/det/5 army/army/NOUN/nsubj/7 had/have/AUX/aux/7 warned/warn/VERB/ccomp/3 that/that/SCONJ/mark/11 the/the/DET/det/10 dam/dam/NOUN/nsubj/11 burst/burst/VERB/ccomp/7 _././PUNCT/punct/3";
    const reading = drawn(
      [warned],
      [
        ["source", "State radio"],
        ["cue", "said"],
        ["content", "the army had warned that the dam burst"],
      ],
    );
    expect(lines(reading)).toEqual([
      "attributed State radio: said > the army had warned that the dam burst",
      "attributed the army: had warned > that the dam burst",
    ]);
    expect(readStatements(reading).map(({ within }) => within)).toEqual([undefined, "s1"]);
  });

  it("lets a later denial deny the claim before", () => {
    const claim =
      "¶Villagers/villager/NOUN/nsubj/2 said/say/VERB/root/0 the/the/DET/det/4 army/army/NOUN/nsubj/6 had/have/AUX/aux/6 shelled/shell/VERB/ccomp/2 the/the/DET/det/8 port/port/NOUN/obj/6 _././PUNCT/punct/2";
    const denial =
      "The/the/DET/det/2 general/general/NOUN/nsubj/3 rejected/reject/VERB/root/0 the/the/DET/det/5 claim/claim/NOUN/obj/3 _././PUNCT/punct/3";
    expect(lines(drawn([claim, denial]))).toEqual([
      "denied Villagers: said > the army had shelled the port",
      "denied The general: rejected > the claim",
    ]);
  });

  it("denies by the accusation whoever accused, not who told of something since, and no order by an allegation", () => {
    const accused =
      "¶Doctors/doctor/NOUN/nsubj/2 accused/accuse/VERB/root/0 rebels/rebel/NOUN/obj/2 of/of/SCONJ/mark/5 looting/loot/VERB/advcl/2 _././PUNCT/punct/2";
    const told =
      "Residents/resident/NOUN/nsubj/2 said/say/VERB/root/0 guards/guard/NOUN/nsubj/4 fled/flee/VERB/ccomp/2 _././PUNCT/punct/2";
    const dismissed =
      "The/the/DET/det/2 general/general/NOUN/nsubj/3 rejected/reject/VERB/root/0 the/the/DET/det/5 accusation/accusation/NOUN/obj/3 _././PUNCT/punct/3";
    const found = lines(drawn([accused, told, dismissed]));
    expect(found).toContainEqual(expect.stringMatching(/^denied Doctors: accused/));
    expect(found).toContainEqual(expect.stringMatching(/^attributed Residents: said/));
    const ordered =
      "¶Chad/Chad/PROPN/nsubj/2 ordered/order/VERB/root/0 guards/guard/NOUN/obj/2 to/to/PART/mark/5 leave/leave/VERB/xcomp/2 because/because/SCONJ/mark/8 it/it/PRON/nsubj/8 said/say/VERB/advcl/2 jets/jet/NOUN/nsubj/10 came/come/VERB/ccomp/8 _././PUNCT/punct/2";
    const both = lines(drawn([ordered, dismissed]));
    expect(both).toContainEqual(expect.stringMatching(/^attributed Chad: ordered/));
    expect(both).toContainEqual(expect.stringMatching(/^denied it: said > jets came/));
  });

  it("denies a role in a raid, not what a clause tells of the raid beside", () => {
    const sentence =
      "¶Chad/Chad/PROPN/nsubj/2 denied/deny/VERB/root/0 any/any/DET/det/4 role/role/NOUN/obj/2 in/in/ADP/case/7 the/the/DET/det/7 raid/raid/NOUN/nmod/4 _,/,/PUNCT/punct/11 which/which/PRON/nsubj:pass/11 was/be/AUX/aux:pass/11 claimed/claim/VERB/acl:relcl/7 by/by/ADP/case/13 Ansar/Ansar/PROPN/obl/11 _././PUNCT/punct/2";
    const found = lines(
      drawn(
        [sentence],
        [
          ["source", "Chad"],
          ["cue", "denied"],
          ["content", "any role in the raid"],
          ["content", "which"],
          ["cue", "was claimed"],
          ["source", "Ansar"],
        ],
      ),
    );
    expect(found).toContainEqual(expect.stringMatching(/^denied Chad/));
    expect(found).toContainEqual(expect.stringMatching(/^attributed Ansar: was claimed/));
  });

  it("denies nothing that was said before where reports that follow are denied", () => {
    const first =
      "¶The/the/DET/det/2 mayor/mayor/NOUN/nsubj/3 said/say/VERB/root/0 the/the/DET/det/5 road/road/NOUN/nsubj/7 was/be/AUX/cop/7 open/open/ADJ/ccomp/3 _././PUNCT/punct/3";
    const second =
      "The/the/DET/det/2 army/army/NOUN/nsubj/3 denied/deny/VERB/root/0 reports/report/NOUN/obj/3 that/that/SCONJ/mark/7 soldiers/soldier/NOUN/nsubj/7 fled/flee/VERB/acl/4 _././PUNCT/punct/3";
    expect(lines(drawn([first, second]))[0]).toMatch(/^attributed The mayor/);
  });

  it("gives a name to nobody as his saying, and takes the condition of a talk for no content", () => {
    const mission =
      "¶The/the/DET/det/2 mission/mission/NOUN/nsubj/8 _,/,/PUNCT/punct/4 known/know/VERB/acl/2 as/as/ADP/case/6 MINURA/MINURA/PROPN/obl/4 _,/,/PUNCT/punct/4 warned/warn/VERB/root/0 that/that/SCONJ/mark/11 rebels/rebel/NOUN/nsubj/11 marched/march/VERB/ccomp/8 _././PUNCT/punct/8";
    const labels = [
      ["source", "The mission"],
      ["cue", "known as"],
      ["content", "MINURA"],
    ] as const;
    expect(lines(drawn([mission], labels)).filter((line) => line.includes("The mission: known as"))).toEqual([]);
    const official =
      "¶An/a/DET/det/2 official/official/NOUN/nsubj/8 speaking/speak/VERB/acl/2 on/on/ADP/case/5 condition/condition/NOUN/obl/3 of/of/ADP/case/7 anonymity/anonymity/NOUN/nmod/5 said/say/VERB/root/0 rebels/rebel/NOUN/nsubj/10 marched/march/VERB/ccomp/8";
    const speaking = [
      ["source", "An official"],
      ["cue", "speaking"],
      ["content", "on condition of anonymity"],
    ] as const;
    expect(lines(drawn([official], speaking)).filter((line) => line.includes("speaking >"))).toEqual([]);
  });

  it("finds the source of a cue that no lexicon knows in its subject", () => {
    const out =
      "¶The/the/DET/det/2 minister/minister/NOUN/nsubj/4 has/have/AUX/aux/4 mulled/mull/VERB/root/0 ending/end/VERB/xcomp/4 the/the/DET/det/7 war/war/NOUN/obj/5 _././PUNCT/punct/4";
    const labels = [
      ["cue", "has mulled"],
      ["content", "ending the war"],
    ] as const;
    expect(lines(drawn([out], labels))).toEqual(["attributed The minister: has mulled > ending the war"]);
  });

  it("reads nothing in nothing", () => {
    expect(readStatements(drawn([]))).toEqual([]);
  });

  it("reads a toll that somebody puts at so many", () => {
    const put =
      "The/the/DET/det/2 army/army/NOUN/nsubj/3 put/put/VERB/root/0 the/the/DET/det/5 toll/toll/NOUN/obj/3 at/at/ADP/case/7 forty/forty/NUM/obl/3 _././PUNCT/punct/3";
    expect(lines(drawn([put]))).toEqual(["attributed The army: put > the toll at forty"]);
    expect(lines(drawn([put.replaceAll("toll", "gun")]))).toEqual([]);
  });

  it("takes the account for what was said before it, not for what is said", () => {
    const sentence =
      "Jets/jet/NOUN/nsubj/2 struck/strike/VERB/root/0 the/the/DET/det/4 port/port/NOUN/obj/2 _,/,/PUNCT/punct/6 residents/resident/NOUN/nsubj/7 said/say/VERB/parataxis/2 _,/,/PUNCT/punct/10 an/a/DET/det/10 account/account/NOUN/obl/2 the/the/DET/det/12 army/army/NOUN/nsubj/13 rejected/reject/VERB/acl:relcl/10 _././PUNCT/punct/2";
    const labels = [
      ["content", "an account the army rejected"],
      ["source", "residents"],
      ["cue", "said"],
    ] as const;
    expect(lines(drawn([sentence], labels))[0]).toMatch(/residents: said > Jets struck the port$/);
  });

  it("leaves alone what was said before a statement that is first spoken of", () => {
    const promise =
      "Chad/Chad/PROPN/nsubj/2 promised/promise/VERB/root/0 to/to/PART/mark/4 send/send/VERB/xcomp/2 more/more/ADJ/obj/4 _././PUNCT/punct/2";
    const other =
      "Mora/Mora/PROPN/nsubj/2 contradicted/contradict/VERB/root/0 a/a/DET/det/4 statement/statement/NOUN/obj/2 by/by/ADP/case/7 an/a/DET/det/7 official/official/NOUN/nmod/4 _././PUNCT/punct/2";
    const labels = [
      ["source", "Chad"],
      ["cue", "promised"],
      ["content", "to send more"],
    ] as const;
    expect(lines(drawn([promise, other], labels))[0]).toBe("attributed Chad: promised > to send more");
    expect(lines(drawn([promise, other.replace("a/a/DET", "the/the/DET")], labels))[0]).toMatch(/^denied Chad/);
  });

  it("denies what a sentence says last, not what it says before a semicolon", () => {
    const sentence =
      "Rebels/rebel/NOUN/nsubj/2 said/say/VERB/root/0 they/they/PRON/nsubj/4 won/win/VERB/ccomp/2 _;/;/PUNCT/punct/7 Chad/Chad/PROPN/nsubj/7 said/say/VERB/parataxis/2 they/they/PRON/nsubj/9 fled/flee/VERB/ccomp/7 _,/,/PUNCT/punct/13 which/which/PRON/obj/13 they/they/PRON/nsubj/13 deny/deny/VERB/advcl/9 _././PUNCT/punct/2";
    expect(lines(drawn([sentence]))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^attributed Rebels: said > they won/),
        expect.stringMatching(/^denied Chad: said > they fled/),
      ]),
    );
  });

  it("takes a quotation for said that begins where the tree breaks off", () => {
    const sentence =
      'Torvia/Torvia/PROPN/nsubj/2 said/say/VERB/root/0 it/it/PRON/nsubj/4 had/have/VERB/ccomp/2 "/"/PUNCT/punct/7 _no/no/DET/det/7 role/role/NOUN/parataxis/2 _"/"/PUNCT/punct/7 _././PUNCT/punct/2';
    expect(lines(drawn([sentence]))).toEqual(['attributed Torvia: said > it had "no role"']);
  });

  it("denies no statement in which a denial is spoken of", () => {
    const sentence =
      "Hahn/Hahn/PROPN/nsubj/2 said/say/VERB/root/0 he/he/PRON/nsubj/4 heard/hear/VERB/ccomp/2 the/the/DET/det/6 denial/denial/NOUN/obj/4 _././PUNCT/punct/2";
    expect(lines(drawn([sentence]))).toEqual(["attributed Hahn: said > he heard the denial"]);
  });

  it("doubts the claim of whoever spoke last where it is “his”, of whom it names where it is not", () => {
    const said = (who: string) =>
      `${who}/${who}/PROPN/nsubj/2 said/say/VERB/root/0 they/they/PRON/nsubj/4 won/win/VERB/ccomp/2 _././PUNCT/punct/2`;
    const claim = (whose: string) =>
      `${whose}/nmod:poss/2 claim/claim/NOUN/nsubj:pass/6 could/could/AUX/aux/6 not/not/PART/advmod/6 be/be/AUX/aux:pass/6 verified/verify/VERB/root/0 _././PUNCT/punct/6`;
    const standings = (whose: string) =>
      lines(drawn([said("Mora"), said("Chad"), claim(whose)], [], [["Mora", "His"], ["Chad"]])).map(
        (line) => line.split(" ")[0],
      );
    expect(standings("His/he/PRON")).toEqual(["attributed", "unverified"]);
    expect(standings("Mora/Mora/PROPN")).toEqual(["unverified", "attributed"]);
  });

  it("denies neither what was threatened, nor what was said before “similar reports”", () => {
    const threat =
      "Rebels/rebel/NOUN/nsubj/2 threatened/threaten/VERB/root/0 to/to/PART/mark/4 attack/attack/VERB/xcomp/2 _,/,/PUNCT/punct/4";
    const said = "Monks/monk/NOUN/nsubj/2 said/say/VERB/root/0 guards/guard/NOUN/nsubj/4 fled/flee/VERB/ccomp/2";
    const denies = (what: string) =>
      `Chad/Chad/PROPN/nsubj/2 dismissed/dismiss/VERB/root/0 ${what} reports/report/NOUN/obj/2 _././PUNCT/punct/2`;
    const standings = (first: string, what: string) => lines(drawn([first, denies(what)]))[0]?.split(" ")[0];
    expect(standings(said, "those/those/DET/det/4")).toBe("denied");
    expect(standings(said, "similar/similar/ADJ/amod/4")).toBe("attributed");
    const both = lines(drawn([said, threat, denies("those/those/DET/det/4")])).map((line) => line.split(":")[0]);
    expect(both.slice(0, 2)).toEqual(["denied Monks", "attributed Rebels"]);
  });

  it("turns down reports that were made, not what was said in a message before them", () => {
    const message =
      "¶The/the/DET/det/2 bishop/bishop/NOUN/nsubj/3 said/say/VERB/root/0 in/in/ADP/case/6 a/a/DET/det/6 message/message/NOUN/obl/3 that/that/SCONJ/mark/9 monks/monk/NOUN/nsubj/9 fled/flee/VERB/ccomp/3 _././PUNCT/punct/3";
    const media =
      "¶Papers/paper/NOUN/nsubj/2 said/say/VERB/root/0 they/they/PRON/nsubj/4 paid/pay/VERB/ccomp/2 _././PUNCT/punct/2";
    const dismissed =
      "Aziz/Aziz/PROPN/nsubj/2 dismissed/dismiss/VERB/root/0 those/those/DET/det/4 reports/report/NOUN/obj/2 _././PUNCT/punct/2";
    const standings = lines(drawn([message, media, dismissed])).map((line) => line.split(":")[0]);
    expect(standings.slice(0, 2)).toEqual(["attributed The bishop", "denied Papers"]);
  });

  it("reads no threat where a thing threatens", () => {
    const sentence = (who: string) =>
      `The/the/DET/det/2 ${who}/${who}/NOUN/nsubj/3 threatened/threaten/VERB/root/0 to/to/PART/mark/5 bury/bury/VERB/xcomp/3 the/the/DET/det/7 accord/accord/NOUN/obj/5 _././PUNCT/punct/3`;
    expect(lines(drawn([sentence("drought")]))).toEqual([]);
    expect(lines(drawn([sentence("rebels")]))).toEqual(["attributed The rebels: threatened > to bury the accord"]);
  });

  it("doubts both of two accounts", () => {
    const said = (who: string) =>
      `${who}/${who}/PROPN/nsubj/2 said/say/VERB/root/0 they/they/PRON/nsubj/4 won/win/VERB/ccomp/2 _././PUNCT/punct/2`;
    const neither =
      "Neither/neither/DET/det/2 account/account/NOUN/nsubj:pass/5 could/could/AUX/aux/5 be/be/AUX/aux:pass/5 verified/verify/VERB/root/0 _././PUNCT/punct/5";
    const standings = lines(drawn([said("Mora"), said("Chad"), neither])).map((line) => line.split(" ")[0]);
    expect(standings).toEqual(["unverified", "unverified"]);
    const one = lines(drawn([said("Mora"), said("Chad"), neither.replace("Neither/neither", "No/no")]));
    expect(one[0]).toMatch(/^attributed/);
  });
});
