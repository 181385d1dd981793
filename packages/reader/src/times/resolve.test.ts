import { describe, expect, it } from "vitest";
import { timesIn } from "./grammar.js";
import { resolve } from "./resolve.js";

/** A Friday. */
const NOW = "2016-11-04";
const read = (text: string, ahead = false, back = !ahead) =>
  timesIn(text).map(({ start, end, meaning }) => {
    const { from, to, precision } = resolve(meaning, { now: NOW, ahead, back, since: /since /.test(text) });
    return [text.slice(start, end), from, to, precision];
  });

it("takes what something has lasted since for gone, whatever verb looks ahead", () => {
  expect(read("since December", true)).toEqual([["December", "2015-12-01", NOW, "month"]]);
  expect(read("in December", true)).toEqual([["December", "2016-12-01", "2016-12-31", "month"]]);
});

it("takes the night before for a night, also where somebody came then to do something", () => {
  const found = (text: string) => timesIn(text).map(({ meaning }) => meaning);
  expect(found("They had come the night before to talk.")).toEqual([{ kind: "then", days: -1 }]);
  expect(found("They came the morning after to talk.")).toEqual([{ kind: "then", days: 1 }]);
});

it("takes two hours later for the same day, and not two hundred", () => {
  const found = (text: string) => timesIn(text).map(({ meaning }) => meaning);
  expect(found("Two hours later they fled.")).toEqual([{ kind: "then", days: 0 }]);
  expect(found("Two hundred hours later they fled.")).toEqual([{ kind: "vague" }]);
});

describe("times", () => {
  it.each([
    ["on Thursday", "Thursday", "2016-11-03", "2016-11-03", "day"],
    ["on Friday", "Friday", "2016-11-04", "2016-11-04", "day"],
    ["next Tuesday", "next Tuesday", "2016-11-08", "2016-11-08", "day"],
    ["on Oct. 17", "Oct. 17", "2016-10-17", "2016-10-17", "day"],
    ["on Dec. 30", "Dec. 30", "2015-12-30", "2015-12-30", "day"],
    ["17 October 2015", "17 October 2015", "2015-10-17", "2015-10-17", "day"],
    ["3 JAN 90", "3 JAN 90", "1990-01-03", "1990-01-03", "day"],
    ["on 16 and 17 March", "16 and 17 March", "2016-03-16", "2016-03-17", "day"],
    ["on March 16 and 17.", "March 16 and 17", "2016-03-16", "2016-03-17", "day"],
    ["on March 16 and 17 men", "March 16", "2016-03-16", "2016-03-16", "day"],
    ["from 5 to 9 May", "5 to 9 May", "2016-05-05", "2016-05-09", "day"],
    ["December 2015", "December 2015", "2015-12-01", "2015-12-31", "month"],
    ["late 2015", "late 2015", "2015-09-01", "2015-12-31", "season"],
    ["mid-2014", "mid-2014", "2014-05-01", "2014-08-31", "season"],
    ["early March", "early March", "2016-03-01", "2016-03-10", "week"],
    ["since 2011", "2011", "2011-01-01", NOW, "year"],
    ["the 1990s", "the 1990s", "1990-01-01", "1999-12-31", "year"],
    ["last week", "last week", "2016-10-24", "2016-10-30", "week"],
    ["earlier this year", "earlier this year", "2016-01-01", NOW, "year"],
    ["two years ago", "two years ago", "2014-01-01", "2014-12-31", "year"],
    ["more than two years ago", "more than two years ago", "2013-11-04", "2014-11-04", "year"],
    ["over the next week", "the next week", NOW, "2016-11-11", "week"],
    ["three days ago", "three days ago", "2016-11-01", "2016-11-01", "day"],
    ["the past six months", "the past six months", "2016-05-04", NOW, "month"],
    [
      "in the first three months of the year",
      "the first three months of the year",
      "2016-01-01",
      "2016-03-31",
      "month",
    ],
    ["in the second half of 2015", "the second half of 2015", "2015-07-01", "2015-12-31", "month"],
    ["in the last quarter of last year", "the last quarter of last year", "2015-10-01", "2015-12-31", "month"],
    ["overnight", "overnight", "2016-11-03", NOW, "day"],
    ["a month later", "a month later", undefined, undefined, "vague"],
    ["last summer", "last summer", "2016-06-01", "2016-08-31", "season"],
    ["over the weekend", "the weekend", "2016-10-29", "2016-10-30", "day"],
  ])("reads %s", (text, words, from, to, precision) => expect(read(text)).toEqual([[words, from, to, precision]]));

  it("looks ahead where the verb does", () => {
    expect(read("on Thursday", true)).toEqual([["Thursday", "2016-11-10", "2016-11-10", "day"]]);
    expect(read("the vote of Dec. 3", false, false)).toEqual([["Dec. 3", "2016-12-03", "2016-12-03", "day"]]);
    expect(read("in May", true)).toEqual([["May", "2017-05-01", "2017-05-31", "month"]]);
  });

  it("leaves relative words open where nobody says when they were written", () => {
    const [found] = timesIn("last week");
    expect(found && resolve(found.meaning, { ahead: false, back: false, since: false })).toEqual({ precision: "week" });
  });

  it.each(["a march on the palace", "he may go", "2,003 rifles", "the second attack"])("finds no time in %s", (text) =>
    expect(read(text)).toEqual([]),
  );
});
