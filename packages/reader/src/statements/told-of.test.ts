import { expect, test } from "vitest";
import { statementLines } from "./read.fixture.js";

test("what survivors told somebody of was the report's own word", () => {
  const told = (of: string) =>
    statementLines(
      `Survivors/survivor/NOUN/nsubj/2 told/tell/VERB/root/0 the/the/DET/det/4 mission/mission/NOUN/iobj/2 of/of/ADP/case/6 ${of} _././PUNCT/punct/2`,
    );
  expect(told("killings/killing/NOUN/nmod/4 and/and/CCONJ/cc/8 raids/raid/NOUN/conj/6")).toEqual([
    "Survivors: told > of killings and raids",
  ]);
  expect(told("monks/monk/NOUN/nmod/4")).toEqual([]);
  expect(told("monks/monk/NOUN/obl/2")).toEqual(["Survivors: told > of monks"]);
  expect(
    told("raids/raid/NOUN/nmod/4 that/that/SCONJ/mark/9 guards/guard/NOUN/nsubj/9 fled/flee/VERB/ccomp/2"),
  ).not.toContain("Survivors: told > of raids");
});
