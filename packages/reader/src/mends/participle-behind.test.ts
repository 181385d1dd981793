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

it("had mourners kill the elder whom they mourn, who was killed in a raid", () => {
  const hurt = (noun: string, participle: string) => {
    const { tree } = drawn([
      `Villagers/villager/NOUN/nsubj/2 mourned/mourn/VERB/root/0 the/the/DET/det/4 ${noun}/obj/2 _,/,/PUNCT/punct/6 ${participle} a/a/DET/det/9 raid/raid/NOUN/obl/6`,
    ]);
    const { deprel, head } = mendedTree(tree).word(5);
    return `${deprel} ${tree.word(head).form}`;
  };
  expect(hurt("elder/elder/NOUN", "killed/kill/VERB/conj/2 in/in/ADP/case/9")).toBe("acl elder");
  expect(hurt("elder/elder/NOUN", "shot/shoot/VERB/ccomp/2 in/in/ADP/case/9")).toBe("acl elder");
  expect(hurt("elder/elder/NOUN", "jailed/jail/VERB/conj/2 after/after/ADP/case/9")).toBe("acl elder");
  // What is shot at is not him, and a feast is not killed.
  expect(hurt("elder/elder/NOUN", "shot/shoot/VERB/conj/2 at/at/ADP/case/9")).toBe("conj mourned");
  expect(hurt("feast/feast/NOUN", "killed/kill/VERB/conj/2 in/in/ADP/case/9")).toBe("conj mourned");
  // They stand by the elder, and speak of a raid.
  expect(hurt("elder/elder/NOUN", "spoke/speak/VERB/conj/2 of/of/ADP/case/9")).toBe("conj mourned");
});
