import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { sourceOf } from "./source.js";

it("took who only heard or saw a document for its author", () => {
  const author = (verb: string) => {
    const reading = drawn(
      [
        `The/the/DET/det/2 letter/letter/NOUN/nsubj/6 ${verb}/VERB/acl/2 by/by/ADP/case/5 Moe/Moe/PROPN/obl:agent/3 urged/urge/VERB/root/0 calm/calm/NOUN/obj/6`,
      ],
      [],
      [["Moe"]],
    );
    return sourceOf(reading, { first: 0, end: 5, score: 1 }).argument.entity;
  };
  expect(author("seen/see")).toBeUndefined();
  expect(author("signed/sign")).toBe("e1");
});
