import { expect, it } from "vitest";
import { drawn } from "../events/drawn.js";
import { mendedTree } from "./mended-tree.js";

/** "relation head": what each word of the mended tree hangs on, by its form. */
function hung(sentence: string) {
  const tree = mendedTree(drawn([sentence]).tree);
  return (form: string) => {
    const word = tree.words.find((one) => one.form === form);
    return word && `${word.deprel} ${tree.word(word.head).form}`;
  };
}

it("took the militia that is said to have burned villages for something burned", () => {
  const found = hung(
    "He//PRON/2/nsubj blamed/blame/VERB/0/root the//DET/4/det brigade//NOUN/2/obj ,//PUNCT/8/punct which//PRON/9/obj residents/resident/NOUN/8/nsubj say//VERB/2/advcl:relcl burned/burn/VERB/8/ccomp villages/village/NOUN/9/obj",
  );
  expect(found("which")).toBe("nsubj burned");
  expect(found("say")).toBe("acl:relcl brigade");
});

it("had nobody driven out by what rebels say was driven out", () => {
  const found = hung(
    "commander//NOUN/8/nsubj who//PRON/4/obj rebels/rebel/NOUN/4/nsubj say//VERB/1/acl:relcl was/be/AUX/6/aux:pass seized/seize/VERB/4/ccomp has/have/AUX/8/aux fled/flee/VERB/0/root",
  );
  expect(found("who")).toBe("nsubj:pass seized");
});

it("lost what the army said it had cleared", () => {
  const found = hung(
    "camp//NOUN/8/nsubj which//PRON/4/obj armies/army/NOUN/4/nsubj said/say/VERB/1/acl:relcl they//PRON/7/nsubj had/have/AUX/7/aux cleared/clear/VERB/4/ccomp burned/burn/VERB/0/root",
  );
  expect(found("which")).toBe("obj cleared");
});

it("leaves a day on which somebody said that he left, and whoever is told", () => {
  const told = hung(
    "man//NOUN/7/nsubj whom//PRON/4/obj rebels/rebel/NOUN/4/nsubj told/tell/VERB/1/acl:relcl they//PRON/6/nsubj left/leave/VERB/4/ccomp wept/weep/VERB/0/root",
  );
  expect(told("whom")).toBe("obj told");
  const said = hung(
    "words/word/NOUN/7/nsubj that//PRON/4/obj rebels/rebel/NOUN/4/nsubj said/say/VERB/1/acl:relcl they//PRON/6/nsubj meant/mean/VERB/4/ccomp hurt//VERB/0/root",
  );
  expect(said("that")).toBe("obj said");
});

it("had an army among the leaders of the group whose leader it says was killed", () => {
  const found = hung(
    "group//NOUN/9/nsubj whose//PRON/3/nmod:poss leader//NOUN/6/nsubj the//DET/5/det army//NOUN/3/nmod says/say/VERB/1/acl:relcl was/be/AUX/8/aux:pass killed/kill/VERB/6/ccomp fled/flee/VERB/0/root",
  );
  expect(found("leader")).toBe("nsubj:pass killed");
  expect(found("army")).toBe("nsubj says");
});

it("leaves the leader who says so himself", () => {
  const found = hung(
    "group//NOUN/8/nsubj whose//PRON/3/nmod:poss leader//NOUN/4/nsubj says/say/VERB/1/acl:relcl soldiers/soldier/NOUN/7/nsubj:pass were/be/AUX/7/aux:pass killed/kill/VERB/4/ccomp fled/flee/VERB/0/root",
  );
  expect(found("leader")).toBe("nsubj says");
});
