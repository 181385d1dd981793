import type { Span, Time } from "sayso-record";
import { expect, test } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

function when(sentence: string): string[] {
  const reading = drawn([sentence], { judge: "person", court: "organization", rebels: "group" });
  const at = reading.tree.text.indexOf("Monday");
  const span: Span = [at, at + "Monday".length];
  const time: Time = { id: "t1", span, precision: "day" };
  return readEvents({ ...reading, times: [time] }, []).map(
    ({ anchor, time: told }) => `${reading.tree.text.slice(...anchor)} ${told ?? "-"}`,
  );
}

test("what somebody was jailed for was done on the day on which he was jailed", () => {
  const jailed = (mark: string) =>
    `The//DET/2/det court//NOUN/3/nsubj jailed/jail/VERB/0/root rebels/rebel/NOUN/3/obj on//ADP/6/case Monday//PROPN/3/obl ${mark}//ADP/9/case the//DET/9/det murder//NOUN/3/obl of//ADP/12/case a//DET/12/det judge//NOUN/9/nmod`;
  expect(when(jailed("for"))).toEqual(["jailed t1", "murder -"]);
  expect(when(jailed("despite"))).toEqual(["jailed t1", "murder t1"]);
});

test("what somebody is accused of was done on the day of the accusation", () => {
  expect(
    when(
      "The//DET/2/det court//NOUN/3/nsubj accused/accuse/VERB/0/root rebels/rebel/NOUN/3/obj on//ADP/6/case Monday//PROPN/3/obl of//SCONJ/8/mark shelling/shell/VERB/3/advcl towns/town/NOUN/8/obj",
    ),
  ).toEqual(["accused t1", "shelling -"]);
});
