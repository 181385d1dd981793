import type { Span, Time } from "sayso-record";
import { expect, test } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";
import { eventLines } from "./read.fixture.js";

test("who is ruled out did it too", () => {
  const burned = (and: string) =>
    eventLines(
      `Rebels/rebel/NOUN/6/nsubj and//CCONJ/5/cc ${and} soldiers/soldier/NOUN/1/conj burned/burn/VERB/0/root towns/town/NOUN/6/obj`,
      { Rebels: "group", soldiers: "group" },
    );
  expect(burned("not//PART/5/advmod the//DET/5/det")).toEqual(["ASSAULT burned: Rebels > towns (happened)"]);
  expect(burned("not//PART/5/advmod only//ADV/5/advmod")).toEqual([
    "ASSAULT burned: Rebels, soldiers > towns (happened)",
  ]);
  expect(
    eventLines(
      "Rebels/rebel/NOUN/2/nsubj burned/burn/VERB/0/root huts/hut/NOUN/2/obj ,//PUNCT/6/punct not//PART/6/advmod barns/barn/NOUN/3/conj",
      { Rebels: "group" },
    ),
  ).toEqual(["ASSAULT burned huts: Rebels > huts (happened)"]);
});

function when(sentence: string): string[] {
  const reading = drawn([sentence], { Men: "group", Oman: "location" });
  const from = reading.tree.text.indexOf("Monday");
  const span: Span = [from, from + "Monday".length];
  const time: Time = { id: "t1", span, precision: "day" };
  return readEvents({ ...reading, times: [time] }, []).map(
    (event) => `${reading.tree.text.slice(...event.anchor)} ${event.time ?? "-"}`,
  );
}

test("men were kidnapped on the day on which they were freed", () => {
  const freed = (deprel: string) =>
    `Men/man/NOUN/6/nsubj:pass kidnapped/kidnap/VERB/${deprel} in//ADP/4/case Oman//PROPN/2/obl were/be/AUX/6/aux:pass freed/free/VERB/0/root on//ADP/8/case Monday//PROPN/6/obl`;
  expect(when(freed("1/acl"))).toEqual(["kidnapped -", "freed t1"]);
  expect(when(freed("6/advcl"))).toEqual(["kidnapped -", "freed t1"]);
});

test("men who attacked a town were arrested on the day on which they attacked it", () => {
  const were = (what: string) =>
    `Men/man/NOUN/6/nsubj:pass who//PRON/3/nsubj attacked/attack/VERB/1/acl:relcl Oman//PROPN/3/obj were/be/AUX/6/aux:pass ${what}/VERB/0/root on//ADP/8/case Monday//PROPN/6/obl`;
  expect(when(were("arrested/arrest"))).toEqual(["attacked -", "arrested t1"]);
});
