import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

it("had men killed in counties beside the one county that was named", () => {
  const found = (plural: string, sora = "obl/2") => {
    const { tree } = drawn([
      `Men/man/NOUN/nsubj/2 died/die/VERB/root/0 in/in/ADP/case/7 Sora/Sora/PROPN/${sora} and/and/CCONJ/cc/6 Mora/Mora/PROPN/conj/4 ${plural}/NOUN/obl/2`,
    ]);
    return mendedTree(tree).words.map(({ form, deprel, head }) => `${form} ${deprel} ${tree.word(head).form}`);
  };
  expect(found("counties/county")[6]).toBe("counties flat Mora");
  expect(found("counties/county")[2]).toBe("in case Sora");
  expect(found("counties/county", "compound/7")).toEqual(found("counties/county"));
  expect(found("weekend/weekend")[6]).toBe("weekend obl died");
});
