import { expect, test } from "vitest";
import { drawn } from "./drawn.js";
import { moodOf } from "./modality.js";

/** The modality of the word `form` in one drawn sentence. */
function modality(sentence: string, form: string, light?: string) {
  const { tree } = drawn([sentence]);
  const at = (wanted: string) => tree.words.findIndex((word) => word.form === wanted);
  return moodOf(tree, at(form), light === undefined ? undefined : at(light)).modality;
}

test("what is somebody's duty or task is not done yet", () => {
  const told = (noun: string) =>
    modality(
      `It/it/PRON/4/expl is/be/AUX/4/cop our//PRON/4/nmod:poss ${noun}//NOUN/0/root to//PART/6/mark remove//VERB/4/csubj him/he/PRON/6/obj`,
      "remove",
    );
  expect([told("duty"), told("task")]).toEqual(["called-for", "planned"]);
});

test("nobody is arrested for not being free from arrest", () => {
  expect(
    modality("Nobody//PRON/3/nsubj is/be/AUX/3/cop free//ADJ/0/root from//ADP/5/case arrest//NOUN/3/obl", "arrest"),
  ).toBe("possible");
});

test("an act that is out of the question is not done", () => {
  expect(
    modality(
      "Attacking/attack/VERB/8/csubj the//DET/3/det port//NOUN/1/obj is/be/AUX/8/cop out//ADP/8/case of//ADP/8/case the//DET/8/det question//NOUN/0/root",
      "Attacking",
    ),
  ).toBe("did-not-happen");
});

test("a bank that faced sanctions has had them, a clerk who faced arrest has not been arrested", () => {
  const faced = (verb: string, noun: string) =>
    modality(`They/they/PRON/2/nsubj ${verb}/face/VERB/0/root ${noun}/NOUN/2/obj`, noun.split("/")[0] ?? "", verb);
  expect(faced("faced", "sanctions/sanction")).toBe("happened");
  expect(faced("face", "sanctions/sanction")).toBe("threatened");
  expect(faced("faced", "arrest/arrest")).toBe("threatened");
});

test("who must stop something or face sanctions is threatened with them, wherever a parser hangs the two", () => {
  expect(
    modality(
      "Oman//PROPN/3/nsubj must//AUX/3/aux stop//VERB/0/root trade//NOUN/3/obj or//CCONJ/6/cc face//VERB/4/conj sanctions/sanction/NOUN/4/conj",
      "sanctions",
    ),
  ).toBe("threatened");
});
