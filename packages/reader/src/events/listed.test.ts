import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { moodOf } from "./modality.js";

it("freed those who stand in a list of demands", () => {
  const mood = (noun: string, form: string) => {
    const { tree } = drawn([
      `Rebels/rebel/NOUN/2/nsubj issued/issue/VERB/0/root ${noun}/NOUN/2/obj ://PUNCT/6/punct captives/captive/NOUN/6/nsubj freed/free/VERB/3/acl and//CCONJ/9/cc the//DET/9/det release//NOUN/6/conj of//ADP/11/case editors/editor/NOUN/9/nmod`,
    ]);
    return moodOf(tree, tree.words.find((word) => word.form === form)?.index ?? -1).modality;
  };
  expect(mood("demands/demand", "freed")).toBe("called-for");
  expect(mood("plans/plan", "freed")).toBe("planned");
  expect(mood("figures/figure", "freed")).toBe("happened");
});

it("called for nothing that a clause of its own tells behind a demand", () => {
  const { tree } = drawn([
    "Rebels/rebel/NOUN/2/nsubj had/have/VERB/0/root demands/demand/NOUN/2/obj ://PUNCT/7/punct guards/guard/NOUN/7/nsubj had/have/AUX/7/aux shot/shoot/VERB/2/parataxis them//PRON/7/obj",
  ]);
  expect(moodOf(tree, 6).modality).toBe("happened");
});
