import { describe, expect, it } from "vitest";
import { dayWords, spanWords } from "./days.js";

describe("days in words", () => {
  it.each([
    ["2016-11-03", "3 Nov 2016"],
    ["2016-11-03T23:40:00-08:00", "3 Nov 2016"],
    ["2016-11", "Nov 2016"],
    ["2016", "2016"],
    ["soon", ""],
    [undefined, ""],
  ])("%s is %s", (iso, words) => {
    expect(dayWords(iso)).toBe(words);
  });

  it("says the year once", () => {
    expect(spanWords("2016-11-03", "2016-11-05")).toBe("3 Nov – 5 Nov 2016");
    expect(spanWords("2016-12-30", "2017-01-02")).toBe("30 Dec 2016 – 2 Jan 2017");
    expect(spanWords("2016-11-03", "2016-11-03")).toBe("3 Nov 2016");
    expect(spanWords(undefined, "2016-11-03")).toBe("3 Nov 2016");
  });
});
