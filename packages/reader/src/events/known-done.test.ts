import { expect, test } from "vitest";
import { drawn } from "./drawn.js";
import { moodOf } from "./modality.js";

/** The modality of the last word of a drawn sentence. */
function last(sentence: string) {
  const { tree } = drawn([sentence]);
  return moodOf(tree, tree.words.length - 1).modality;
}

test("the killing that somebody is accused of having ordered has happened; a killing may not have", () => {
  const accused = (verb: string, det: string) =>
    last(
      `He//PRON/3/nsubj:pass is/be/AUX/3/aux:pass ${verb}/VERB/0/root of//SCONJ/5/mark ordering/order/VERB/3/advcl ${det}//DET/7/det killing//NOUN/5/obj`,
    );
  expect(accused("accused/accuse", "the")).toBe("happened");
  expect(accused("accused/accuse", "a")).toBe("called-for");
  expect(accused("tired/tire", "the")).toBe("called-for");
});

test("the attack that somebody is alleged to have planned has happened; the attack that he plans has not", () => {
  const alleged = (have: string, planned: string) =>
    last(
      `He//PRON/3/nsubj:pass is/be/AUX/3/aux:pass alleged/allege/VERB/0/root to//PART/6/mark ${have} ${planned}/plan/VERB/3/xcomp the//DET/8/det attack//NOUN/6/obj`,
    );
  expect(alleged("have//AUX/6/aux", "planned")).toBe("happened");
  expect(alleged("secretly//ADV/6/advmod", "plan")).toBe("planned");
  const who = (helper: string, verb: string) =>
    last(
      `Nobody//PRON/2/nsubj knows/know/VERB/0/root who//PRON/5/nsubj ${helper}//AUX/5/aux ${verb}/order/VERB/2/ccomp the//DET/7/det raid//NOUN/5/obj`,
    );
  expect(who("had", "ordered")).toBe("happened");
  expect(who("will", "order")).toBe("called-for");
});
