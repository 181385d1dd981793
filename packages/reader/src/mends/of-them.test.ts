import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

it("had engineers wound themselves on whom troops fired", () => {
  const head = (what: string, whom: string) => {
    const { tree } = drawn([
      `Troops/troop/NOUN/nsubj/2 fired/fire/VERB/root/0 on/on/ADP/case/4 engineers/engineer/NOUN/obl/2 who/who/PRON/nsubj/7 were/be/AUX/aux/7 ${what}/NOUN/obj/7 _,/,/PUNCT/punct/10 wounding/wound/VERB/advcl/7 two/two/NUM/obj/10 of/of/ADP/case/13 ${whom}/PRON/nmod/11`,
    ]);
    return tree.word(mendedTree(tree).word(9).head).form;
  };
  expect(head("mending/mend/VERB/acl:relcl/4 roads/road", "them/they")).toBe("fired");
  // Who shells villagers wounds the villagers.
  expect(head("shelling/shell/VERB/acl:relcl/4 villagers/villager", "them/they")).toBe("shelling");
  expect(head("mending/mend/VERB/acl:relcl/4 roads/road", "us/we")).toBe("mending");
});
