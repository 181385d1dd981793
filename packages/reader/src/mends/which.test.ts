import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

const mended = (sentence: string) => mendedTree(drawn([sentence]).tree).words;

it("took a clause with a who for one that tells of nobody", () => {
  const blamed = (who: string) =>
    mended(
      `Chad/Chad/PROPN/nsubj/2 blamed/blame/VERB/root/0 rebels/rebel/NOUN/obj/2 ,/,/PUNCT/punct/6 ${who}/${who}/PRON/nsubj/6 denied/deny/VERB/parataxis/2 it/it/PRON/obj/6`,
    )[5];
  expect(blamed("who")).toMatchObject({ head: 2, deprel: "acl:relcl" });
  expect(blamed("they")).toMatchObject({ head: 1, deprel: "parataxis" });
});

const relations = (sentence: string) => {
  const { tree } = drawn([sentence]);
  return mendedTree(tree).words.map(({ form, deprel, head }) => `${form} ${deprel} ${tree.word(head).form}`);
};

it("had a whose accused beside the soldiers whose army it names", () => {
  const found = relations(
    "Army/army/NOUN/nsubj/6 whose/whose/PRON/nsubj:pass/5 soldiers/soldier/NOUN/nsubj:pass/5 were/be/AUX/aux:pass/5 accused/accuse/VERB/acl:relcl/1 said/say/VERB/root/0",
  );
  expect(found[1]).toBe("whose nmod:poss soldiers");
});

it("had a garage claim what the officers claim who were found in it", () => {
  const line = (thing: string) =>
    `Officers/officer/NOUN/nsubj:pass/3 were/be/AUX/aux:pass/3 found/find/VERB/root/0 in/in/ADP/case/6 the/the/DET/det/6 ${thing}/NOUN/obl/3 who/who/PRON/nsubj/8 claim/claim/VERB/acl:relcl/6 innocence/innocence/NOUN/obj/8`;
  expect(relations(line("garage/garage"))[7]).toBe("claim acl:relcl Officers");
  expect(relations(line("crowd/crowd"))[7]).toBe("claim acl:relcl crowd");
});

it("had a leader backed where his party is", () => {
  const line = (body: string) =>
    `Abu/Abu/PROPN/nsubj/12 _,/,/PUNCT/punct/4 the/the/DET/det/4 leader/leader/NOUN/appos/1 of/of/ADP/case/7 Dawn/Dawn/PROPN/compound/7 ${body}/NOUN/nmod/4 _,/,/PUNCT/punct/11 which/which/PRON/nsubj:pass/11 is/be/AUX/aux:pass/11 backed/back/VERB/acl:relcl/1 left/leave/VERB/root/0`;
  expect(relations(line("party/party"))[10]).toBe("backed acl:relcl party");
  expect(relations(line("widow/widow"))[10]).toBe("backed acl:relcl Abu");
});
