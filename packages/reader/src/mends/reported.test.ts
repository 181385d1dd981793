import { expect, it } from "vitest";
import { drawn } from "../events/drawn.js";
import { mendedTree } from "./mended-tree.js";

it("told as done to children what they were only reported to be", () => {
  const above = (reported: string) => {
    const tree = mendedTree(
      drawn([
        `children/child/NOUN/5/nsubj ${reported}/VERB/1/acl abducted/abduct/VERB/1/acl had/have/AUX/5/aux returned/return/VERB/0/root`,
      ]).tree,
    );
    return tree.word(tree.words[2]?.head ?? 0).form;
  };
  expect(above("reported/report")).toBe("reported");
  expect(above("beaten/beat")).toBe("children");
});
