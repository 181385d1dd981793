import type { Figure, Span } from "sayso-record";
import { expect, test } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

test("those killed in another year were killed in this", () => {
  const killed = (than: string) => {
    const reading = drawn([
      `Nine//NUM/2/nummod rebels/rebel/NOUN/4/nsubj:pass were/be/AUX/4/aux:pass killed/kill/VERB/0/root ,//PUNCT/4/punct ${than} four//NUM/4/obl`,
    ]);
    const figures = ["Nine", "four"].map((form, at): Figure => {
      const from = reading.tree.text.indexOf(form);
      const span: Span = [from, from + form.length];
      return { id: `f${at + 1}`, span, kind: "killed" };
    });
    return readEvents({ ...reading, figures }, []).map((event) => event.figures.join(" "));
  };
  expect(killed("as//ADP/8/case against//ADP/8/case")).toEqual(["f1"]);
  expect(killed("compared/compare/VERB/8/case with//ADP/8/case")).toEqual(["f1"]);
  expect(killed("among//ADP/8/case them//PRON/8/case")).toEqual(["f1 f2"]);
});
