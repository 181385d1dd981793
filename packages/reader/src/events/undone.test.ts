import { expect, test } from "vitest";
import { drawn } from "./drawn.js";
import { undone } from "./undone.js";

function isUndone(sentence: string, form: string): boolean {
  const { tree } = drawn([sentence]);
  return (
    undone(
      tree,
      tree.words.findIndex((word) => word.form === form),
    ) !== undefined
  );
}

test("the words before a participle may say that it was left undone", () => {
  expect(
    isUndone("They//PRON/2/nsubj crossed/cross/VERB/0/root without//SCONJ/4/mark firing/fire/VERB/2/advcl", "firing"),
  ).toBe(true);
  expect(
    isUndone(
      "He//PRON/2/nsubj stopped/stop/VERB/0/root short//ADV/2/advmod of//SCONJ/5/mark accusing/accuse/VERB/2/advcl",
      "accusing",
    ),
  ).toBe(true);
  expect(
    isUndone("They//PRON/2/nsubj left/leave/VERB/0/root after//SCONJ/4/mark firing/fire/VERB/2/advcl", "firing"),
  ).toBe(false);
});

test("what was cut off before it could be is undone", () => {
  expect(
    isUndone(
      "They//PRON/2/nsubj left/leave/VERB/0/root before//SCONJ/6/mark it//PRON/6/nsubj could//AUX/6/aux explode//VERB/2/advcl",
      "explode",
    ),
  ).toBe(true);
});

test("almost hit is a miss; killed almost forty is not", () => {
  expect(
    isUndone("Shells/shell/NOUN/3/nsubj almost//ADV/3/advmod hit//VERB/0/root a//DET/5/det jet//NOUN/3/obj", "hit"),
  ).toBe(true);
  expect(isUndone("It//PRON/3/nsubj almost//ADV/3/advmod forty//NUM/4/nummod killed/kill/VERB/0/root", "killed")).toBe(
    false,
  );
});

test("without having done it is not done; the king all but fell is no fall", () => {
  const left =
    "He//PRON/2/nsubj left/leave/VERB/0/root without//SCONJ/5/mark having/have/AUX/5/aux pardoned/pardon/VERB/2/advcl";
  expect(isUndone(left, "pardoned")).toBe(true);
  expect(
    isUndone("They//PRON/4/nsubj all//DET/4/advmod but//ADV/4/advmod took/take/VERB/0/root it//PRON/4/obj", "took"),
  ).toBe(true);
});
