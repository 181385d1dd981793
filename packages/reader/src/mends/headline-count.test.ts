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

it("counted four bombings where four were killed in one", () => {
  const found = hung(
    "Four//NUM/5/nummod killed/kill/VERB/5/acl in//ADP/5/case mosque//NOUN/5/compound bombing//NOUN/0/root",
  );
  expect(found("Four")).toBe("nsubj:pass killed");
  expect(found("killed")).toBe("root killed");
  expect(found("bombing")).toBe("obl killed");
});

it("took police who arrest 30 for an arrest of police", () => {
  const found = hung(
    "Police//NOUN/2/compound arrest//NOUN/0/root 30//NUM/2/obl:unmarked after//ADP/5/case clashes/clash/NOUN/2/obl",
  );
  expect(found("Police")).toBe("nsubj arrest");
  expect(found("30")).toBe("obj arrest");
  expect(hung("Police//NOUN/2/compound spokesman//NOUN/0/root 30//NUM/2/obl:unmarked")("30")).toBe(
    "obl:unmarked spokesman",
  );
});

it("had the killers hanged whom parents want hanged", () => {
  const found = hung(
    "Parents/parent/NOUN/2/nsubj want//VERB/0/root killers/killer/NOUN/4/nsubj:pass hanged/hang/VERB/2/ccomp",
  );
  expect(found("hanged")).toBe("xcomp want");
  expect(found("killers")).toBe("obj want");
});

it("had envoys held on the day on which they were freed", () => {
  const freed = (comma: string) =>
    hung(
      `Troops/troop/NOUN/2/nsubj freed/free/VERB/0/root envoys/envoy/NOUN/2/obj ,//PUNCT/7/punct who//PRON/7/nsubj:pass were/be/AUX/7/aux:pass held/hold/VERB/3/acl:relcl ${comma}//PUNCT/7/punct on//ADP/10/case Friday//PROPN/7/obl`,
    )("Friday");
  expect(freed(",")).toBe("obl freed");
  expect(freed("-")).toBe("obl held");
});
