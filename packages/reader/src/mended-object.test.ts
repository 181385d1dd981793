import { expect, it } from "vitest";
import { mendedTree } from "./mended-tree.js";
import { drawn } from "./statements/drawn.fixture.js";

const line = (subject: string, object: string, day = "on/on/ADP/case/5 Monday/Monday/PROPN/obl/3") =>
  `The/the/DET/det/2 army/army/NOUN/${subject}/3 killed/kill/VERB/root/0 ${day} two/two/NUM/nummod/7 rebels/rebel/NOUN/${object}/3`;
const mended = (sentence: string) => mendedTree(drawn([sentence]).tree).words;

it("had the army killed that killed on Monday two rebels", () => {
  for (const [subject, object] of [
    ["nsubj", "nsubj"],
    ["nsubj:pass", "obl:unmarked"],
    ["nsubj", "obl"],
  ] as const) {
    const words = mended(line(subject, object));
    expect(words[1]).toMatchObject({ form: "army", head: 2, deprel: "nsubj" });
    expect(words[6]).toMatchObject({ form: "rebels", head: 2, deprel: "obj" });
  }
});

it("leaves what stands behind other words, a preposition or a verb of saying as it is", () => {
  expect(mended(line("nsubj", "obl", "near/near/ADP/case/5 Aden/Aden/PROPN/obl/3"))[6]?.deprel).toBe("obl");
  const said = line("nsubj", "nsubj").replace("killed/kill", "said/say");
  expect(mended(said)[6]?.deprel).toBe("nsubj");
});
