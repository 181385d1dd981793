import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

const SEEN =
  "Deri/Deri/PROPN/nsubj/2 appeared/appear/VERB/root/0 in/in/ADP/case/5 a/a/DET/det/5 video/video/NOUN/obl/2 _././PUNCT/punct/2";
const DOUBT =
  "The/the/DET/det/2 recording/recording/NOUN/nsubj:pass/6 could/could/AUX/aux/6 not/not/PART/advmod/6 be/be/AUX/aux:pass/6 verified/verify/VERB/root/0 _././PUNCT/punct/6";
const said = (who: string) =>
  `${who}/nsubj/2 said/say/VERB/root/0 they/they/PRON/nsubj/5 had/have/AUX/aux/5 won/win/VERB/ccomp/2 _././PUNCT/punct/2`;

/** The channel and the standing of what is said behind an appearance. */
const read = (...sentences: string[]) =>
  readStatements(drawn(sentences, [], [["Deri", "He"], ["Lum"]])).map(({ channel, standing }) => [
    channel?.kind,
    standing,
  ]);

it("takes what somebody says behind his appearance in a video for said in it, and in doubt with it", () => {
  expect(read(SEEN, said("He/he/PRON"), DOUBT)).toContainEqual(["video", "unverified"]);
});

it("takes what another says, or he in another paragraph, for said elsewhere", () => {
  expect(read(SEEN, said("Lum/Lum/PROPN"))).toEqual([[undefined, "attributed"]]);
  expect(read(SEEN, `¶${said("He/he/PRON")}`)).toEqual([[undefined, "attributed"]]);
});
