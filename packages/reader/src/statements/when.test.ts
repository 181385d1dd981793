import { expect, it } from "vitest";
import { readTimes } from "../times/times.js";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

/** When the first statement of the sentence was made, in the sentence's words. */
function time(sentence: string): string | undefined {
  const reading = drawn([sentence]);
  const times = readTimes(reading.analysis, { published: "2026-03-03" });
  const [statement] = readStatements({ ...reading, times });
  const found = times.find(({ id }) => id === statement?.time);
  return found && reading.analysis.text.slice(...found.span);
}

const SAID =
  "Guards/guard/NOUN/nsubj/2 fled/flee/VERB/ccomp/5 _,/,/PUNCT/punct/2 medics/medic/NOUN/nsubj/5 said/say/VERB/root/0";

it("dates what is said by the time of the saying, not of what else the sentence tells", () => {
  expect(time(`${SAID} on/on/ADP/case/7 Monday/Monday/PROPN/obl/5 _././PUNCT/punct/5`)).toBe("Monday");
  expect(
    time(
      `${SAID} in/in/ADP/case/8 the/the/DET/det/8 aftermath/aftermath/NOUN/obl/5 since/since/SCONJ/mark/11 they/they/PRON/nsubj/11 met/meet/VERB/acl/8 on/on/ADP/case/13 Monday/Monday/PROPN/obl/11 _././PUNCT/punct/5`,
    ),
  ).toBeUndefined();
});

it("dates it by when the message was posted", () => {
  expect(
    time(
      `${SAID} in/in/ADP/case/8 a/a/DET/det/8 message/message/NOUN/obl/5 posted/post/VERB/acl/8 on/on/ADP/case/11 Monday/Monday/PROPN/obl/9 _././PUNCT/punct/5`,
    ),
  ).toBe("Monday");
});

it("took the day of what he had done before, and of what is only named, for that of the saying", () => {
  const denied = (opening: string, on: string) =>
    time(
      `${opening} fled/flee/VERB/root/0 ${on} and/and/CCONJ/cc/7 denied/deny/VERB/conj/4 that/that/SCONJ/mark/10 it/it/PRON/nsubj/10 fell/fall/VERB/ccomp/7 _././PUNCT/punct/4`,
    );
  expect(
    denied("The/the/DET/det/2 king/king/NOUN/nsubj/4 then/then/ADV/advmod/4", "Monday/Monday/PROPN/obl/4"),
  ).toBeUndefined();
  expect(denied("Monday/Monday/PROPN/obl/4 the/the/DET/det/3 king/king/NOUN/nsubj/4", "home/home/ADV/advmod/4")).toBe(
    "Monday",
  );
  const since = (noun: string) =>
    time(
      `${SAID} since/since/ADP/case/9 the/the/DET/det/9 Monday/Monday/PROPN/compound/9 ${noun}/NOUN/obl/5 _././PUNCT/punct/5`,
    );
  expect(since("vote/vote")).toBeUndefined();
});
