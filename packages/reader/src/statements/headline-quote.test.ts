import { expect, test } from "vitest";
import { drawn } from "../events/drawn.js";
import { quotedInHeadline } from "./headline-quote.js";

test("what a headline has in quotation marks it tells as somebody's word, and nothing that stands outside", () => {
  const reading = drawn([
    "Junta//NOUN/3/nsubj '//PUNCT/3/punct killed/kill/VERB/0/root monks/monk/NOUN/3/obj '//PUNCT/3/punct as/as/SCONJ/7/mark rebels//NOUN/8/nsubj fled/flee/VERB/3/advcl",
  ]);
  const analysis = {
    ...reading.analysis,
    sentences: reading.analysis.sentences.map((one) => ({ ...one, zone: "headline" as const })),
  };
  expect(quotedInHeadline({ ...reading, analysis }, [2])).toHaveLength(2);
  expect(quotedInHeadline({ ...reading, analysis }, [7])).toBeUndefined();
  expect(quotedInHeadline(reading, [2])).toBeUndefined();
});
