import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { moodOf } from "./modality.js";

it("had a man extradited who is fighting his extradition", () => {
  const mood = (verb: string, noun: string) => {
    const { tree } = drawn([`He//PRON/2/nsubj ${verb}/VERB/0/root his//PRON/4/nmod:poss ${noun}/NOUN/2/obj`]);
    return moodOf(tree, 3).modality;
  };
  expect(mood("fought/fight", "extradition/extradition")).toBe("possible");
  expect(mood("challenged/challenge", "expulsion/expulsion")).toBe("possible");
  expect(mood("suspended/suspend", "deportation/deportation")).toBe("did-not-happen");
  expect(mood("halted/halt", "eviction/eviction")).toBe("did-not-happen");
  expect(mood("fought/fight", "war/war")).toBe("happened");
  expect(mood("survived/survive", "expulsion/expulsion")).toBe("happened");
});
