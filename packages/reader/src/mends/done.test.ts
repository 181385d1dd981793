import { expect, it } from "vitest";
import { drawn } from "../events/drawn.js";
import { mendedTree } from "./mended-tree.js";

/** "head of word": what each word of the mended tree hangs on, by its form. */
function hung(sentence: string) {
  const tree = mendedTree(drawn([sentence]).tree);
  return (form: string) => {
    const word = tree.words.find((one) => one.form === form);
    return word && `${word.deprel} ${tree.word(word.head).form}`;
  };
}

it("hung what was done to the subject on who says what became of it, and its time on what became of it", () => {
  const found = hung(
    "Men/man/NOUN/7/nsubj:pass kidnapped/kidnap/VERB/10/ccomp weeks/week/NOUN/4/obl:unmarked ago/ago/ADV/7/advmod have/have/AUX/7/aux been/be/AUX/7/aux:pass freed/free/VERB/10/ccomp ,//PUNCT/7/punct he//PRON/10/nsubj said/say/VERB/0/root",
  );
  expect(found("kidnapped")).toBe("acl Men");
  expect(found("ago")).toBe("advmod kidnapped");
  expect(found("freed")).toBe("ccomp said");
});

it("leaves a verb that has a subject of its own", () => {
  const found = hung(
    "Rebels/rebel/NOUN/2/nsubj kidnapped/kidnap/VERB/5/ccomp men/man/NOUN/2/obj he//PRON/5/nsubj said/say/VERB/0/root",
  );
  expect(found("kidnapped")).toBe("ccomp said");
});
