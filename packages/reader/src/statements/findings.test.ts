import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

const SAYS = (who: string) =>
  `The/the/DET/det/2 ${who}/${who}/NOUN/nsubj/3 said/say/VERB/root/0 ${who === "report" ? "guards/guard/NOUN" : "nurses/nurse/NOUN"}/nsubj/5 fled/flee/VERB/ccomp/3 _././PUNCT/punct/3`;
const REJECTS = (what: string) =>
  `The/the/DET/det/2 army/army/NOUN/nsubj/3 rejected/reject/VERB/root/0 the/the/DET/det/5 ${what}/${what}/NOUN/obj/3 _././PUNCT/punct/3`;

it("takes findings that are rejected for the report's, whoever spoke in between", () => {
  const reading = drawn(
    [SAYS("report"), SAYS("doctor"), REJECTS("findings")],
    [
      ["source", "The report"],
      ["content", "guards fled"],
      ["source", "The doctor"],
      ["content", "nurses fled"],
    ],
  );
  const words = (span: readonly [number, number]) => reading.tree.text.slice(...span);
  const standing = readStatements(reading).map(
    ({ content, standing }) => `${content.map(words).join("; ")}: ${standing}`,
  );
  expect(standing).toContain("guards fled: denied");
  expect(standing).toContain("nurses fled: attributed");
});
