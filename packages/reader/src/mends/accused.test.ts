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

it("accused nobody where those accused stand in quotation marks", () => {
  const found = hung(
    'He//PRON/2/nsubj accused/accuse/VERB/0/root "//PUNCT/4/punct terrorists/terrorist/NOUN/2/ccomp in//ADP/6/case suits/suit/NOUN/4/nmod "//PUNCT/4/punct of//SCONJ/9/mark shelling/shell/VERB/4/acl camps/camp/NOUN/9/obj',
  );
  expect(found("terrorists")).toBe("obj accused");
  expect(found("shelling")).toBe("advcl accused");
});

it("outlawed the gangs that somebody calls outlaw, and leaves what he says himself", () => {
  const said = (verb: string) =>
    hung(
      `He//PRON/2/nsubj ${verb}/VERB/0/root "//PUNCT/4/punct outlaw//VERB/2/ccomp gangs/gang/NOUN/4/obj "//PUNCT/4/punct of//SCONJ/8/mark shelling/shell/VERB/4/advcl camps/camp/NOUN/8/obj`,
    );
  expect(said("accused/accuse")("gangs")).toBe("obj accused");
  expect(said("accused/accuse")("outlaw")).toBe("amod gangs");
  expect(said("said/say")("gangs")).toBe("obj outlaw");
});

it("accused the commanders, of whom either is accused of killing some", () => {
  const found = hung(
    "They//PRON/2/nsubj accused/accuse/VERB/0/root each//DET/2/obj other//ADJ/3/fixed of//SCONJ/6/mark killing/kill/VERB/7/amod commanders/commander/NOUN/2/obj",
  );
  expect(found("killing")).toBe("advcl accused");
  expect(found("commanders")).toBe("obj killing");
  const other = hung(
    "They//PRON/2/nsubj accused/accuse/VERB/0/root visiting/visit/VERB/4/amod commanders/commander/NOUN/2/obj",
  );
  expect(other("visiting")).toBe("amod commanders");
});
