import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { statementLines } from "../statements/read.fixture.js";
import { mendedTree } from "./mended-tree.js";

const filed = (paper: string, head = 8) =>
  `Lawyers/lawyer/NOUN/nsubj/2 filed/file/VERB/root/0 a/a/DET/det/4 ${paper}/NOUN/obj/2 with/with/ADP/case/7 the/the/DET/det/7 court/court/NOUN/obl/2 asking/ask/VERB/acl/${head} for/for/ADP/case/10 mercy/mercy/NOUN/obl/8 _././PUNCT/punct/2`;

it("had the court ask for what a petition with it asks", () => {
  const heads = (paper: string) => mendedTree(drawn([filed(paper, 7)]).tree).words[7]?.head;
  expect(heads("petition/petition")).toBe(3);
  expect(heads("chair/chair")).toBe(6);
  const labels = [
    ["source", "the court"],
    ["cue", "asking"],
    ["content", "for mercy"],
  ] as const;
  expect(statementLines(filed("petition/petition", 4), labels)).toEqual(["Lawyers: asking > for mercy"]);
  expect(statementLines(filed("petition/petition", 7), labels)).toEqual(["the court: asking > for mercy"]);
});
