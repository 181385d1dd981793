import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

it("had mistakes order an inquiry", () => {
  const head = (what: string) =>
    mendedTree(
      drawn([
        `She/she/PRON/nsubj/2 admitted/admit/VERB/root/0 ${what}/NOUN/nsubj:pass/5 were/be/AUX/aux:pass/5 made/make/VERB/ccomp/2 and/and/CCONJ/cc/7 ordered/order/VERB/conj/5 a/a/DET/det/9 probe/probe/NOUN/obj/7`,
      ]).tree,
    ).words[6]?.head;
  expect(head("mistakes/mistake")).toBe(1);
  expect(head("generals/general")).toBe(4);
});
