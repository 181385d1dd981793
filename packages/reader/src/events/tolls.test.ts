import { expect, it } from "vitest";
import { readFigures } from "../figures/figures.js";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

it("gives an event no count of what somebody says beside it", () => {
  const line = (clause: string) =>
    `Jets/jet/NOUN/2/nsubj killed/kill/VERB/0/root 28//NUM/2/obj after//SCONJ/6/mark he//PRON/6/nsubj said/say/VERB/2/advcl he//PRON/8/nsubj saw/see/VERB/6/${clause} the//DET/10/det evacuation//NOUN/8/obj of//ADP/13/case 9,000//NUM/13/nummod men/man/NOUN/10/nmod`;
  const of = (sentence: string) => {
    const plain = drawn([sentence]);
    const reading = { ...plain, figures: readFigures(plain.analysis, plain.tree) };
    const [event] = readEvents(reading, []);
    return event?.figures.map((id) => {
      const figure = reading.figures.find((one) => one.id === id);
      return figure && `${reading.tree.text.slice(...figure.span)} ${figure.kind}`;
    });
  };
  expect(of(line("ccomp"))).toEqual(["28 killed"]);
  expect(of(line("advcl"))).toEqual(["28 killed", "9,000 displaced"]);
});
