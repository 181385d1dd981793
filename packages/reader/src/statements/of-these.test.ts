import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

const standings = (...sentences: string[]) =>
  readStatements(drawn(sentences, [], [["Ajang"], ["Bala"]])).map(({ standing }) => standing);
const FLED =
  "Ajang/Ajang/PROPN/nsubj/2 said/say/VERB/root/0 guards/guard/NOUN/nsubj/4 fled/flee/VERB/ccomp/2 _././PUNCT/punct/2";
const CAME =
  "Bala/Bala/PROPN/nsubj/2 said/say/VERB/root/0 rebels/rebel/NOUN/nsubj/4 came/come/VERB/ccomp/2 _././PUNCT/punct/2";

it("left all but the last of these accounts for what could be checked", () => {
  const checked = (which: string) =>
    `${which}/these/DET/det/2 accounts/account/NOUN/nsubj:pass/6 could/could/AUX/aux/6 not/not/PART/advmod/6 be/be/AUX/aux:pass/6 verified/verify/VERB/root/0 _././PUNCT/punct/6`;
  expect(standings(FLED, CAME, checked("These"))).toEqual(["unverified", "unverified"]);
  expect(standings(FLED, `¶${CAME}`, checked("These"))).toEqual(["attributed", "unverified"]);
});

it("denied what was told before because an earlier figure was wrong", () => {
  const wrong = (which: string) =>
    `The/the/DET/det/3 ${which}/ADJ/amod/3 figure/figure/NOUN/nsubj/5 was/be/AUX/cop/5 wrong/wrong/ADJ/root/0 _././PUNCT/punct/5`;
  const counted =
    "Ajang/Ajang/PROPN/nsubj/2 said/say/VERB/root/0 nine/nine/NUM/nummod/4 guards/guard/NOUN/nsubj/5 fled/flee/VERB/ccomp/2 _././PUNCT/punct/2";
  expect(standings(counted, wrong("earlier/early"))).toEqual(["attributed"]);
  expect(standings(counted, wrong("new/new"))).toEqual(["denied"]);
});
