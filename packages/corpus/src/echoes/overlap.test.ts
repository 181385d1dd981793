import { describe, expect, it } from "vitest";
import { firstWords, paragraphsOf, printed, reworded } from "./echoes.fixture.js";
import { held, overlap } from "./overlap.js";

const dispatch = paragraphsOf("river-truce");
const other = paragraphsOf("mombasa-trial");

function kind(one: readonly string[], two: readonly string[]): string {
  const [a, b] = [printed(one), printed(two)];
  const [there, back] = [overlap(held(a), b), overlap(held(b), a)];
  expect(back && { ...back, regions: back.regions.toReversed() }).toEqual(there);
  return there?.kind ?? "none";
}

describe("an echo", () => {
  it("is a report printed again", () => expect(kind(dispatch, dispatch)).toBe("copy"));
  it("is one of which every seventh word is another", () => expect(kind(dispatch, reworded(dispatch, 7))).toBe("copy"));
  it("is one cut to its first forty words", () => expect(kind(dispatch, firstWords(dispatch, 40))).toBe("cut"));
  it("is one cut and reworded", () => expect(kind(dispatch, reworded(firstWords(dispatch, 60), 8))).toBe("cut"));
  it("is one whose quotation marks are gone", () => {
    expect(
      kind(
        dispatch,
        dispatch.map((paragraph) => paragraph.replace(/[“”"]/g, "")),
      ),
    ).toBe("copy");
  });
  it("is a round-up that holds its beginning behind another", () => {
    expect(kind(dispatch, [...other, ...firstWords(dispatch, 60)])).toBe("part");
  });
  it("is a statement that two papers print whole", () => {
    const statement = `“${dispatch.join(" ").replace(/[“”"]/g, "")}”`;
    expect(kind([statement], [statement])).toBe("copy");
  });
});

describe("no echo", () => {
  const quotation = `“${paragraphsOf("cattle-camp").join(" ").replace(/[“”"]/g, "").split(" ").slice(0, 60).join(" ")},” he said.`;
  const background = paragraphsOf("cattle-camp").join(" ").split(" ").slice(0, 90).join(" ").replace(/[“”"]/g, "");

  it("are two reports", () => expect(kind(dispatch, other)).toBe("none"));
  it("are two that share a quotation longer than all else in them", () => {
    expect(kind([...firstWords(dispatch, 40), quotation], [...firstWords(other, 40), quotation])).toBe("none");
  });
  it("are two that end in the same background", () => {
    expect(kind([...dispatch, background], [...other, background])).toBe("none");
  });
  it("are two alerts that tell one event in nearly the same words", () => {
    const one = "Armed men seized a ferry off the port on Monday, its owner, Delta Lines, said.";
    const two = "Armed men seized a ferry off the port on Monday, the coast guard told a local radio station.";
    expect(kind([one], [two])).toBe("none");
  });
  it("are texts of no words", () => expect(kind([""], [""])).toBe("none"));
});
