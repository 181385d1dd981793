import { describe, expect, it } from "vitest";
import { readEvents } from "../events/events.js";
import { drawn } from "../statements/drawn.fixture.js";
import { readStatements } from "../statements/statements.js";
import { timesIn } from "./grammar.js";
import { readTimes } from "./times.js";

/** A Thursday. */
const published = "2020-05-14";
const read = (...sentences: string[]) => {
  const reading = drawn(sentences);
  return { ...reading, times: readTimes(reading.analysis, { published }) };
};
const times = (...sentences: string[]) => {
  const { tree, times } = read(...sentences);
  return times.map(({ span, from, to }) => `${tree.text.slice(...span)}: ${from === to ? from : `${from} to ${to}`}`);
};
const eventTimes = (...sentences: string[]) => {
  const reading = read(...sentences);
  return readEvents(reading, readStatements(reading)).map(
    ({ anchor, time }) => `${reading.tree.text.slice(...anchor)}: ${reading.times.find(({ id }) => id === time)?.from}`,
  );
};

const HELD =
  "The/the/DET/det/2 vote/vote/NOUN/nsubj:pass/4 was/be/AUX/aux:pass/4 held/hold/VERB/root/0 on/on/ADP/case/7 May/May/PROPN/compound/7 4/4/NUM/obl/4 _././PUNCT/punct/4";
const ARRESTED =
  "Four/four/NUM/nummod/2 days/day/NOUN/nmod:unmarked/5 after/after/ADP/case/5 the/the/DET/det/5 vote/vote/NOUN/obl/8 _,/,/PUNCT/punct/5 soldiers/soldier/NOUN/nsubj/8 arrested/arrest/VERB/root/0 the/the/DET/det/10 mayor/mayor/NOUN/obj/8 _././PUNCT/punct/8";
const SHELLED =
  "The/the/DET/det/2 morning/morning/NOUN/obl:unmarked/10 after/after/ADP/case/5 the/the/DET/det/5 raid/raid/NOUN/obl/10 on/on/ADP/case/7 Monday/Monday/PROPN/nmod/2 _,/,/PUNCT/punct/2 rebels/rebel/NOUN/nsubj/10 shelled/shell/VERB/root/0 the/the/DET/det/12 port/port/NOUN/obj/10 _././PUNCT/punct/10";
const BOMBED =
  "Rebels/rebel/NOUN/nsubj/2 attacked/attack/VERB/root/0 it/it/PRON/obj/2 on/on/ADP/case/5 Tuesday/Tuesday/PROPN/obl/2 _,/,/PUNCT/punct/8 a/a/DET/det/8 day/day/NOUN/obl:unmarked/12 after/after/SCONJ/mark/12 the/the/DET/det/11 army/army/NOUN/nsubj/12 bombed/bomb/VERB/advcl/2 Kano/Kano/PROPN/obj/12 _././PUNCT/punct/2";
const SAID =
  "He/he/PRON/nsubj/2 said/say/VERB/root/0 on/on/ADP/case/4 Tuesday/Tuesday/PROPN/obl/2 _,/,/PUNCT/punct/7 a/a/DET/det/7 day/day/NOUN/obl:unmarked/10 after/after/ADP/case/10 the/the/DET/det/10 raid/raid/NOUN/obl/2 _,/,/PUNCT/punct/10 that/that/SCONJ/mark/14 they/they/PRON/nsubj/14 fled/flee/VERB/ccomp/2 _././PUNCT/punct/2";

describe("what is counted from something told of", () => {
  it("had no day, though that has one of its own", () => {
    expect(times(SHELLED)).toEqual(["The morning after: 2020-05-12", "Monday: 2020-05-11"]);
    expect(eventTimes(SHELLED)).toEqual(["shelled: 2020-05-12"]);
  });

  it("had no day, though another sentence tells that of the vote", () => {
    const fourDays = "Four days after: 2020-05-08";
    expect(times(HELD, ARRESTED)).toEqual(["May 4: 2020-05-04", fourDays]);
    expect(times(ARRESTED, HELD)).toEqual([fourDays, "May 4: 2020-05-04"]);
    expect(eventTimes(HELD, ARRESTED)).toEqual(["arrested: 2020-05-08"]);
  });

  it("keeps to itself a day that no sentence tells, or that two tell otherwise", () => {
    expect(times(ARRESTED)).toEqual(["Four days after: undefined"]);
    expect(times(HELD, ARRESTED, HELD.replace("4/4/NUM", "9/9/NUM"))[1]).toBe("Four days after: undefined");
    expect(times(HELD.replaceAll("vote", "feast"), ARRESTED)[1]).toBe("Four days after: undefined");
  });

  it("had both happen on the day of the one", () => {
    expect(times(BOMBED)).toEqual(["Tuesday: 2020-05-12", "a day after: 2020-05-11"]);
    expect(eventTimes(BOMBED)).toEqual(["attacked: 2020-05-12", "bombed: 2020-05-11"]);
  });

  it("keeps the day of a saying for it", () => {
    const reading = read(SAID);
    const [statement] = readStatements({ ...reading, ...drawnLabels() });
    expect(reading.times.find(({ id }) => id === statement?.time)?.from).toBe("2020-05-12");
    expect(eventTimes(SAID)).toContain("raid: 2020-05-11");
  });
});

/** The same sentence with its labels. */
function drawnLabels() {
  const { analysis } = drawn(
    [SAID],
    [
      ["source", "He"],
      ["cue", "said"],
      ["content", "that they fled"],
    ],
  );
  return { analysis };
}

it("takes no measure and no idiom for a time", () => {
  const found = (text: string) => timesIn(text).map(({ start, end }) => text.slice(start, end));
  expect(found("He ruled for two years after the war.")).toEqual([]);
  expect(found("Day after day they came, one day after another.")).toEqual([]);
  expect(found("They came in the two days after the vote.")).toEqual([]);
  expect(found("They came just two days after the vote.")).toEqual(["just two days after"]);
  expect(found("They came on the eve of the vote.")).toEqual(["the eve of"]);
  expect(found("They came hours after the vote, and two days after.")).toEqual(["hours after", "two days after"]);
});
