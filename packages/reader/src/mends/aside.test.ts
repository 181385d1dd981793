import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

it("took the army's advance for a fact behind “if, as feared”", () => {
  const ifs = (as: string) =>
    mendedTree(
      drawn([
        `Kano/Kano/PROPN/nsubj/2 falls/fall/VERB/root/0 if/if/SCONJ/mark/6 _,/,/PUNCT/punct/3 ${as}/SCONJ/mark/6 feared/fear/VERB/advcl/10 _,/,/PUNCT/punct/6 the/the/DET/det/9 army/army/NOUN/nsubj/10 advances/advance/VERB/advcl/2 _././PUNCT/punct/2`,
      ]).tree,
    ).words[2]?.head;
  expect(ifs("as/as")).toBe(9);
  expect(ifs("while/while")).toBe(5);
});
