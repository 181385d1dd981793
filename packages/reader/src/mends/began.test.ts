import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

it("had those fight who were displaced since fighting began", () => {
  const doing = (verb: string) =>
    mendedTree(
      drawn([
        `They/they/PRON/nsubj:pass/3 were/be/AUX/aux:pass/3 displaced/displace/VERB/root/0 since/since/SCONJ/mark/6 fighting/fight/VERB/advcl/6 ${verb}/VERB/advcl/3 there/there/ADV/advmod/6`,
      ]).tree,
    ).words[4];
  expect(doing("began/begin")).toMatchObject({ upos: "NOUN", deprel: "nsubj", head: 5 });
  expect(doing("fled/flee")).toMatchObject({ upos: "VERB", deprel: "advcl" });
});
