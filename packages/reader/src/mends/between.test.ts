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

const clashes = (whose: string, second: string) =>
  hung(
    `Clashes/clash/NOUN/9/nsubj between//ADP/3/case fighters/fighter/NOUN/1/nmod of//ADP/5/case ${whose}/3/nmod and//CCONJ/7/cc ${second}/5/conj had/have/AUX/9/aux erupted/erupt/VERB/0/root`,
  );

it("had fighters of a sheikh and an army clash with nobody", () => {
  expect(clashes("sheikhs/sheikh/NOUN", "soldiers/soldier/NOUN")("soldiers")).toBe("conj fighters");
});

it("leaves the fighters of either, and what is no party", () => {
  expect(clashes("Sabri//PROPN", "Haddad//PROPN")("Haddad")).toBe("conj Sabri");
  expect(clashes("hills/hill/NOUN", "valleys/valley/NOUN")("valleys")).toBe("conj hills");
});

it("had rebels alone kill nine in fighting with an army", () => {
  const found = hung(
    "Fighting/fight/VERB/6/advcl between//ADP/3/case soldiers/soldier/NOUN/1/obl and//CCONJ/5/cc rebels/rebel/NOUN/6/nsubj killed/kill/VERB/0/root nine//NUM/6/obj",
  );
  expect(found("rebels")).toBe("conj soldiers");
  expect(found("Fighting")).toBe("nsubj killed");
  const waiting = hung(
    "Waiting/wait/VERB/6/advcl for//ADP/3/case soldiers/soldier/NOUN/1/obl and//CCONJ/5/cc rebels/rebel/NOUN/6/nsubj killed/kill/VERB/0/root nine//NUM/6/obj",
  );
  expect(waiting("rebels")).toBe("nsubj killed");
});
