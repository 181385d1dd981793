import { expect, it } from "vitest";
import { createReader } from "../reader.js";
import { drawn } from "../statements/drawn.fixture.js";
import { changedTree } from "./changed-tree.js";
import { mendedHeadlines } from "./headline.js";

const line = "rebels/rebel/NOUN/nsubj/2 took/take/VERB/root/0 towns/town/NOUN/obj/2";

it("leaves a sentence as it was whose words would hang on each other in a circle, and changes the others", () => {
  const { tree } = drawn([line, line]);
  const { words } = changedTree(
    tree,
    new Map([
      [1, { head: 2 }],
      [3, { deprel: "nsubj:pass" }],
    ]),
  );
  expect(words[1]).toMatchObject({ head: 1, deprel: "root" });
  expect(words[3]).toMatchObject({ deprel: "nsubj:pass" });
  expect(changedTree(tree, new Map())).toBe(tree);
});

it("read without end a headline whose teller stood in the midst of a poor tree", async () => {
  const { analysis, tree } = drawn([
    "Oman/Oman/PROPN/compound/2 police/police/NOUN/compound/3 arrest/arrest/NOUN/root/0 wanted/want/VERB/amod/8 Danish/Danish/ADJ/amod/6 man/man/NOUN/compound/8 -/-/PUNCT/punct/3 report/report/NOUN/nmod/3",
  ]);
  const headline = analysis.sentences.map((sentence) => ({ ...sentence, zone: "headline" as const }));
  const { words } = mendedHeadlines(tree, headline);
  for (const { index } of words) expect(mendedHeadlines(tree, headline).ancestors(index).length).toBeLessThan(8);
  expect(words[2]).toMatchObject({ form: "arrest", deprel: "root" });

  const reader = await createReader();
  const text =
    "Oman police arrest wanted Danish man - report.\n\nADEN, May 3 (Example) - They gave no details on Friday.\n";
  expect((await reader.read({ text })).sentences.length).toBeGreaterThan(1);
  await reader.close();
}, 60_000);
