import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

const BURNED = "Marines/marine/NOUN/nsubj/2 burned/burn/VERB/root/0 it/it/PRON/obj/2 _././PUNCT/punct/2";

function told(behind: string): string[] {
  const reading = drawn([BURNED, behind]);
  const words = (span: readonly [number, number]) => reading.tree.text.slice(...span);
  return readStatements(reading).map(
    ({ source, content }) => `${source && words(source.span)}: ${content.map(words).join(" … ")}`,
  );
}

it("gives what a sentence told to whom the next says it is told by", () => {
  const how = (verb: string) =>
    `That/that/PRON/nsubj/3 is/be/AUX/cop/3 how/how/ADV/root/0 two/two/NUM/nummod/5 nuns/nun/NOUN/nsubj/6 ${verb}/VERB/advcl:relcl/3 it/it/PRON/obj/6 _././PUNCT/punct/3`;
  expect(told(how("tell/tell"))).toEqual(["two nuns: Marines burned it"]);
  expect(told(how("survived/survive"))).toEqual([]);
});

it("gives it to whose testimony it was, not to a year whose story it was", () => {
  const such = (noun: string, of: string) =>
    `Such/such/PRON/nsubj/4 was/be/AUX/cop/4 the/the/DET/det/4 ${noun}/NOUN/root/0 of/of/ADP/case/7 the/the/DET/det/7 ${of}/NOUN/nmod/4 _././PUNCT/punct/4`;
  expect(told(such("testimony/testimony", "cook/cook"))).toEqual(["the cook: Marines burned it"]);
  expect(told(such("story/story", "year/year"))).toEqual([]);
  expect(told(such("car/car", "cook/cook"))).toEqual([]);
});
