import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

const heads = (sentence: string, ...at: number[]) => {
  const { words } = mendedTree(drawn([sentence]).tree);
  return at.map((one) => (words[words[one - 1]?.head ?? 0] ?? { form: "?" }).form);
};
const nurse = (told: string, comma: string) =>
  `A/a/DET/det/2 nurse/nurse/NOUN/nsubj/3 told/tell/VERB/root/0 police/police/NOUN/iobj/3 a/a/DET/det/6 guard/guard/NOUN/nsubj/8 ${told} stopped/stop/VERB/ccomp/3 her/she/PRON/obj/8 ${comma} tried/try/VERB/conj/3 to/to/PART/mark/13 rob/rob/VERB/xcomp/11 her/she/PRON/obj/13 and/and/CCONJ/cc/16 shot/shoot/VERB/conj/13 her/she/PRON/obj/16 _././PUNCT/punct/3`;

it("had her who tells it do what a man did to her, behind the comma of what she tells", () => {
  expect(heads(nurse("once/once/ADV/advmod/8", "_,/,/PUNCT/punct/11"), 11, 16)).toEqual(["stopped", "tried"]);
});

it("leaves what stands behind an “and”, and another tense, to the one who tells", () => {
  expect(heads(nurse("once/once/ADV/advmod/8", "and/and/CCONJ/cc/11"), 11)).toEqual(["told"]);
  expect(heads(nurse("had/have/AUX/aux/8", "_,/,/PUNCT/punct/11"), 11)).toEqual(["told"]);
});
