import { expect, it } from "vitest";
import { drawn } from "../events/drawn.js";
import { mendedTree } from "./mended-tree.js";

/** "head of word": what each word of the mended tree hangs on, by its form. */
function hung(sentence: string) {
  const tree = mendedTree(drawn([sentence]).tree);
  return (form: string) => {
    const word = tree.words.find((one) => one.form === form);
    return word && `${word.upos} ${word.deprel} ${word.head === word.index ? "-" : tree.word(word.head).form}`;
  };
}

it("counts the wounded of a headline apart from the killed", () => {
  const bare = hung(
    "Ten/ten/NUM/2/nsubj killed/kill/VERB/0/root ,//PUNCT/5/punct 25//NUM/1/nummod wounded/wound/VERB/1/amod in//ADP/7/case raid//NOUN/5/obl",
  );
  expect(bare("wounded")).toBe("VERB conj killed");
  expect(bare("25")).toBe("NUM nsubj:pass wounded");
  const were = hung(
    "Ten/ten/NUM/3/nsubj:pass were/be/AUX/3/aux:pass killed/kill/VERB/0/root and//CCONJ/6/cc 25//NUM/6/nsubj:pass wounded//ADJ/3/conj",
  );
  expect(were("wounded")).toBe("VERB conj killed");
  const soldiers = hung(
    "Ten/ten/NUM/3/nsubj:pass were/be/AUX/3/aux:pass killed/kill/VERB/0/root and//CCONJ/7/cc 25//NUM/7/nummod wounded//ADJ/7/amod soldiers/soldier/NOUN/8/nsubj fled/flee/VERB/3/conj",
  );
  expect(soldiers("wounded")).toBe("ADJ amod soldiers");
});

it("gives an order behind a condition to who threatened, and not to those whom the condition tells of", () => {
  const found = hung(
    "Rebels/rebel/NOUN/2/nsubj threatened/threaten/VERB/0/root to//PART/4/mark shell//VERB/2/xcomp it//PRON/4/obj if//SCONJ/8/mark Chad//PROPN/8/nsubj went/go/VERB/4/advcl on//ADV/8/advmod ,//PUNCT/12/punct and//CCONJ/12/cc ordered/order/VERB/8/conj clerks/clerk/NOUN/12/obj to//PART/15/mark leave//VERB/4/advcl",
  );
  expect(found("ordered")).toBe("VERB conj threatened");
  expect(found("leave")).toBe("VERB xcomp ordered");
});

it("takes what “it” does for a verb, and a reminder for no part of what is asked", () => {
  const noun = hung(
    "It//PRON/3/nsubj further//ADV/3/amod calls/call/NOUN/0/root on//ADP/5/case both//PRON/3/nmod to//PART/7/mark talk//VERB/3/acl and//CCONJ/9/cc reminds/remind/VERB/7/conj them//PRON/9/obj",
  );
  expect(noun("calls")).toBe("VERB root -");
  expect(noun("talk")).toBe("VERB xcomp calls");
  expect(noun("reminds")).toBe("VERB conj calls");
  const verb = hung(
    "It//PRON/2/nsubj urges/urge/VERB/0/root both//PRON/2/obj to//PART/5/mark talk//VERB/2/xcomp and//CCONJ/7/cc reminds/remind/VERB/5/conj them//PRON/7/obj",
  );
  expect(verb("reminds")).toBe("VERB conj urges");
});

it("has fighters driven out whose leader is told of", () => {
  const whose = hung(
    "the//DET/2/det front//NOUN/0/root ,//PUNCT/8/punct whose//PRON/5/nmod:poss fighters/fighter/NOUN/8/obl he//PRON/8/nsubj had/have/AUX/8/aux driven/drive/VERB/2/acl:relcl",
  );
  expect(whose("fighters")).toBe("NOUN obj driven");
});

it("has the state refuse that is named before “which has refused”", () => {
  const refused = hung(
    "He//PRON/2/nsubj lives/live/VERB/0/root in//ADP/4/case Chad//PROPN/2/obl ,//PUNCT/8/punct which//PRON/8/nsubj has/have/AUX/8/aux refused/refuse/VERB/2/advcl:relcl to//PART/10/mark talk//VERB/8/xcomp",
  );
  expect(refused("refused")).toBe("VERB acl:relcl Chad");
  const angered = hung(
    "He//PRON/2/nsubj left/leave/VERB/0/root for//ADP/4/case Chad//PROPN/2/obl ,//PUNCT/7/punct which//PRON/7/nsubj angered/anger/VERB/2/advcl:relcl them//PRON/7/obj",
  );
  expect(angered("angered")).toBe("VERB advcl:relcl left");
});

it("lost what becomes of guards who are only said to have done something", () => {
  const line = (said: string) =>
    `Guards/guard/NOUN/2/nsubj ${said}/VERB/0/root to/to/PART/5/mark have/have/AUX/5/aux fled/flee/VERB/2/xcomp were/be/AUX/7/aux:pass shot/shoot/VERB/5/advcl`;
  const after = hung(line("said/say"));
  expect(after("shot")).toBe("VERB root -");
  expect(after("Guards")).toBe("NOUN nsubj:pass shot");
  expect(after("said")).toBe("VERB acl Guards");
  expect(hung(line("hoped/hope"))("shot")).toBe("VERB advcl fled");
});
