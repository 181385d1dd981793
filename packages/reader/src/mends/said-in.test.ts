import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

it("had a man involved in the letter by which he denied it", () => {
  const head = (det: string, what: string) => {
    const { tree } = drawn([
      `He/he/PRON/nsubj/2 denied/deny/VERB/root/0 involvement/involvement/NOUN/obj/2 in/in/ADP/case/6 ${det}/${det}/DET/det/6 ${what}/NOUN/nmod/3`,
    ]);
    return tree.word(mendedTree(tree).word(5).head).form;
  };
  expect(head("a", "letter/letter")).toBe("denied");
  expect(head("the", "letter/letter")).toBe("involvement");
  expect(head("a", "raid/raid")).toBe("involvement");
});
