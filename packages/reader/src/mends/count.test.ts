import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

const mended = (sentence: string) => mendedTree(drawn([sentence]).tree).words;

it("left a verb without an object that downed 94 of 118 drones", () => {
  const words = mended(
    "It/it/PRON/nsubj/2 downed/down/VERB/root/0 94/94/NUM/nummod/6 of/of/ADP/case/6 118/118/NUM/nummod/6 drones/drone/NOUN/nmod/2",
  );
  expect(words[2]).toMatchObject({ form: "94", head: 1, deprel: "obj" });
  expect(words[5]).toMatchObject({ form: "drones", head: 2, deprel: "nmod" });
  expect(words[4]).toMatchObject({ form: "118", head: 5 });
});

it("had them three soldiers do what was done to people, among them three soldiers", () => {
  const words = mended(
    "People/people/NOUN/nsubj:pass/3 were/be/AUX/aux:pass/3 killed/kill/VERB/root/0 ,/,/PUNCT/punct/6 among/among/ADP/case/6 them/they/PRON/obl/3 three/three/NUM/nummod/8 soldiers/soldier/NOUN/obl/3",
  );
  expect(words[7]).toMatchObject({ form: "soldiers", head: 0, deprel: "nmod" });
  expect(words[4]).toMatchObject({ form: "among", head: 7, deprel: "case" });
});

it("had a bomb wounded by two", () => {
  const two = (head: number) =>
    mended(
      `A/a/DET/det/2 bomb/bomb/NOUN/nsubj/3 wounded/wound/VERB/root/0 two/two/NUM/nummod/${head} ././PUNCT/punct/3`,
    )[3];
  expect(two(2)).toMatchObject({ head: 2, deprel: "obj" });
  expect(two(3)).toMatchObject({ head: 2, deprel: "obj" });
});

it("had six of the 20 abducted be the 20 who were", () => {
  const words = mended(
    "Of/of/ADP/case/4 the/the/DET/det/4 20/20/NUM/nummod/4 abducted/abduct/VERB/advcl/6 six/six/NUM/nsubj/6 escaped/escape/VERB/root/0",
  );
  expect(words[2]).toMatchObject({ form: "20", head: 5, deprel: "obl" });
  expect(words[3]).toMatchObject({ form: "abducted", head: 2, deprel: "acl" });
});
