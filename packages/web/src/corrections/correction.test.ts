import { describe, expect, it } from "vitest";
import type { Correction } from "../api/answers.js";
import { idIn, tell } from "./correction.js";

const words = (correction: Correction) =>
  tell(correction)
    .map((piece) => piece.words)
    .join("");

describe("tell", () => {
  it("says what a correction does", () => {
    const set = { standing: "denied", type: "ASSAULT" } as const;
    expect(words({ action: "change", ref: "a#b#v3", set })).toBe("a#b#v3 has standing denied, type assault");
    const parts = { actors: ["the army", "Rebels"], figures: [], time: "Monday" };
    expect(words({ action: "change", ref: "a#v3", set: parts })).toBe(
      "a#v3 has actors “the army”, “Rebels”, figures none, time “Monday”",
    );
    expect(words({ action: "merge-stories", a: "s1", b: "s2" })).toBe("story s1 and story s2 are one story");
  });

  it("leads to the words of a fact, also where a report's id holds a #", () => {
    expect(tell({ action: "reject", ref: "a#b#v3" })[0]?.to).toBe("/reports/a%23b?fact=v3");
  });

  it("leads to no page that could be a script", () => {
    const [, , link] = tell({ action: "verify", of: "s1", link: "javascript:alert(1)" });
    expect(link).toEqual({ words: "javascript:alert(1)" });
  });
});

describe("idIn", () => {
  it.each(["s12ab", " s12ab ", "http://127.0.0.1:4747/stories/s12ab?x=1", "/stories/s12ab"])(
    "finds it in %j",
    (given) => {
      expect(idIn(given)).toBe("s12ab");
    },
  );
});
