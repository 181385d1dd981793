import type { Statement } from "sayso-record";
import { expect, test } from "vitest";
import { drawn } from "./drawn.js";
import { tellerOf, tellersOf } from "./said.js";

function teller(verb: string): string | undefined {
  const { tree } = drawn([`Rebels/rebel/NOUN/2/nsubj ${verb}/VERB/0/root to//PART/4/mark withdraw//VERB/2/xcomp`]);
  const [cue = "", content = "to withdraw"] = [verb.split("/")[0]];
  const at = (words: string): [number, number] => [tree.text.indexOf(words), tree.text.indexOf(words) + words.length];
  const statement: Statement = {
    id: "s1",
    cue: [at(cue)],
    content: [at(content)],
    form: "indirect",
    standing: "attributed",
  };
  return tellerOf(tellersOf(tree, [statement]), at("withdraw"))?.id;
}

test("a vow is a saying; to plan or to refuse is not, though its labels look like one", () => {
  expect(teller("vowed/vow")).toBe("s1");
  expect(teller("plan/plan")).toBeUndefined();
  expect(teller("refused/refuse")).toBeUndefined();
  expect(teller("hesitated/hesitate")).toBeUndefined();
});

test("what few expect is nobody's word; what a few expect is theirs", () => {
  const told = (...who: string[]) => {
    const { tree } = drawn([
      [
        ...who,
        `expect//VERB/0/root rebels/rebel/NOUN/${who.length + 1}/obj to//PART/${who.length + 4}/mark withdraw//VERB/${who.length + 1}/xcomp`,
      ].join(" "),
    ]);
    const at = (words: string): [number, number] => [tree.text.indexOf(words), tree.text.indexOf(words) + words.length];
    const source = who.map((word) => word.split("/")[0]).join(" ");
    const statement: Statement = {
      id: "s1",
      source: { span: at(source) },
      cue: [at("expect")],
      content: [at("rebels to withdraw")],
      form: "indirect",
      standing: "attributed",
    };
    return tellersOf(tree, [statement]).length;
  };
  expect(told("Few//ADJ/2/nsubj")).toBe(0);
  expect(told("A//DET/2/det", "few//ADJ/3/nsubj")).toBe(1);
});

test("what somebody has not claimed or not said is not his word, unless it is a clause that would have told it", () => {
  const told = (verb: string, content: string) => {
    const { tree } = drawn([
      `Rebels/rebel/NOUN/4/nsubj have//AUX/4/aux not//PART/4/advmod ${verb}/VERB/0/root ${content}`,
    ]);
    const at = (words: string): [number, number] => [tree.text.indexOf(words), tree.text.indexOf(words) + words.length];
    const form = verb.split("/")[0] ?? "";
    const statement: Statement = {
      id: "s1",
      source: { span: at("Rebels") },
      cue: [at(`have not ${form}`)],
      content: [[at(form)[1] + 1, tree.text.length]],
      form: "indirect",
      standing: "attributed",
    };
    return tellersOf(tree, [statement]).length;
  };
  expect(told("claimed/claim", "the//DET/6/det raid//NOUN/4/obj")).toBe(0);
  expect(told("said/say", "who//PRON/6/nsubj fired/fire/VERB/4/ccomp")).toBe(0);
  expect(told("said/say", "that//SCONJ/7/mark guards/guard/NOUN/7/nsubj fired/fire/VERB/4/ccomp")).toBe(1);
});

test("who condemns the bombing of something does not tell of it; who condemns a bombing by somebody does", () => {
  const told = (verb: string, ...rest: string[]) => {
    const { tree } = drawn([
      [`Envoys/envoy/NOUN/2/nsubj ${verb}/VERB/0/root the/the/DET/4/det bombing//NOUN/2/obj`, ...rest].join(" "),
    ]);
    const words = tree.text.split(" ");
    const at = (some: string): [number, number] => [tree.text.indexOf(some), tree.text.indexOf(some) + some.length];
    const statement: Statement = {
      id: "s1",
      source: { span: at("Envoys") },
      cue: [at(words[1] ?? "")],
      content: [at(words.slice(2).join(" "))],
      form: "indirect",
      standing: "attributed",
    };
    return tellerOf(tellersOf(tree, [statement]), at("bombing"))?.id;
  };
  expect(told("condemned/condemn")).toBeUndefined();
  expect(told("condemned/condemn", "by/by/ADP/6/case rebels/rebel/NOUN/4/nmod")).toBe("s1");
  expect(told("described/describe")).toBe("s1");
});
