import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

/** Of what the participle is, in "The envoy toured the camp, … the army". */
function above(participle: string): string {
  const { tree } = drawn([
    `The/the/DET/det/2 envoy/envoy/NOUN/nsubj/3 toured/tour/VERB/root/0 the/the/DET/det/5 camp/camp/NOUN/obj/3 _,/,/PUNCT/punct/7 ${participle} the/the/DET/det/12 army/army/NOUN/obl:agent/7`,
  ]);
  const { deprel, head } = mendedTree(tree).word(6);
  return `${deprel} ${tree.word(head).form}`;
}

it("had an envoy shell the camp that he tours, which the army shelled", () => {
  const by = "earlier/early/ADV/advmod/7 once/once/ADV/advmod/7 by/by/ADP/case/12";
  expect(above(`shelled/shell/VERB/conj/3 ${by}`)).toBe("acl camp");
  expect(above(`burned/burn/VERB/advcl/3 ${by}`)).toBe("acl camp");
  // Somebody is hurt who toured it, and those who shell it themselves have no "by".
  expect(above(`wounded/wound/VERB/advcl/3 ${by}`)).toBe("advcl toured");
  expect(above(`shelled/shell/VERB/conj/3 ${by.replace("by/by", "near/near")}`)).toBe("conj toured");
});
