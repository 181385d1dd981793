import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

const SOLD =
  "The/the/DET/det/2 ministry/ministry/NOUN/nsubj/3 said/say/VERB/root/0 launchers/launcher/NOUN/nsubj:pass/6 were/be/AUX/aux:pass/6 sold/sell/VERB/ccomp/3 _././PUNCT/punct/3";
const standings = (first: string, second: string) => readStatements(drawn([first, second])).map((one) => one.standing);

it("had a ministry's word on launchers denied by guards who plead not guilty to other charges", () => {
  const plea =
    "Guards/guard/NOUN/nsubj/2 pleaded/plead/VERB/root/0 not/not/PART/advmod/4 guilty/guilty/ADJ/xcomp/2 to/to/ADP/case/7 theft/theft/NOUN/compound/7 charges/charge/NOUN/obl/4 _././PUNCT/punct/2";
  expect(standings(SOLD, plea)[0]).toBe("attributed");
});

it("has charges denied that were brought before", () => {
  const accused =
    "Police/police/NOUN/nsubj/2 accused/accuse/VERB/root/0 Abu/Abu/PROPN/obj/2 of/of/SCONJ/mark/5 looting/loot/VERB/advcl/2 shops/shop/NOUN/obj/5 _././PUNCT/punct/2";
  const denied =
    "Abu/Abu/PROPN/nsubj/2 denied/deny/VERB/root/0 all/all/DET/det/4 charges/charge/NOUN/obj/2 _././PUNCT/punct/2";
  expect(standings(accused, denied)[0]).toBe("denied");
});

it("had a man deny no role in what he is said to have ordered, where he stands there as 'he'", () => {
  const told = (persons: string[][]) =>
    readStatements(
      drawn(
        [
          "The/the/DET/det/2 treasury/treasury/NOUN/nsubj/3 said/say/VERB/root/0 he/he/PRON/nsubj/5 looted/loot/VERB/ccomp/3 shops/shop/NOUN/obj/5 _././PUNCT/punct/3",
          "Abu/Abu/PROPN/nsubj/2 denied/deny/VERB/root/0 involvement/involvement/NOUN/obj/2 _././PUNCT/punct/2",
        ],
        [],
        persons,
      ),
    )[0]?.standing;
  expect(told([["he", "Abu"]])).toBe("denied");
});
