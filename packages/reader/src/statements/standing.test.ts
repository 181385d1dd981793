import { describe, expect, it } from "vitest";
import { carrierOf } from "./carrier.js";
import { drawn } from "./drawn.fixture.js";
import { standingAt } from "./standing.js";
import { readStatements } from "./statements.js";

/** The standing of what a word tells, and the words that set it. */
function at(sentence: string, anchor: string): string {
  const reading = drawn([sentence]);
  const { text } = reading.analysis;
  const from = text.indexOf(anchor);
  const span: [number, number] = [from, from + anchor.length];
  const carrier = carrierOf(readStatements(reading), span);
  const { standing, because } = standingAt(reading, span, carrier);
  return [standing, ...(because ?? []).map((one) => text.slice(...one))].join(": ");
}

const THAT = (of: number, from: number) =>
  `that/that/SCONJ/mark/${from + 3} the/the/DET/det/${from + 2} guards/guard/NOUN/nsubj/${from + 3} fled/flee/VERB/ccomp/${of} _././PUNCT/punct/${of}`;

describe("standingAt", () => {
  it.each([
    ["stated", "The/the/DET/det/2 guards/guard/NOUN/nsubj/3 fled/flee/VERB/root/0 _././PUNCT/punct/3"],
    [
      "purported: reportedly",
      "The/the/DET/det/2 guards/guard/NOUN/nsubj/4 reportedly/reportedly/ADV/advmod/4 fled/flee/VERB/root/0 _././PUNCT/punct/4",
    ],
    [
      "purported: are said to",
      "The/the/DET/det/2 guards/guard/NOUN/nsubj:pass/4 are/be/AUX/aux:pass/4 said/say/VERB/root/0 to/to/PART/mark/7 have/have/AUX/aux/7 fled/flee/VERB/xcomp/4 _././PUNCT/punct/4",
    ],
    [
      "unverified: was not clear if",
      "It/it/PRON/expl/4 was/be/AUX/cop/4 not/not/PART/advmod/4 clear/clear/ADJ/root/0 if/if/SCONJ/mark/7 anyone/anyone/PRON/nsubj/7 fled/flee/VERB/csubj/4 _././PUNCT/punct/4",
    ],
    ["attributed", `The/the/DET/det/2 mayor/mayor/NOUN/nsubj/3 said/say/VERB/root/0 ${THAT(3, 4)}`],
    [
      "confirmed: confirmed",
      `The/the/DET/det/2 palace/palace/NOUN/nsubj/3 confirmed/confirm/VERB/root/0 ${THAT(3, 4)}`,
    ],
    [
      "unverified: could not confirm",
      `The/the/DET/det/2 palace/palace/NOUN/nsubj/5 could/could/AUX/aux/5 not/not/PART/advmod/5 confirm/confirm/VERB/root/0 ${THAT(5, 6)}`,
    ],
    ["denied: denied", `The/the/DET/det/2 palace/palace/NOUN/nsubj/3 denied/deny/VERB/root/0 ${THAT(3, 4)}`],
    [
      "attributed",
      `The/the/DET/det/2 palace/palace/NOUN/nsubj/5 did/do/AUX/aux/5 not/not/PART/advmod/5 deny/deny/VERB/root/0 ${THAT(5, 6)}`,
    ],
    [
      "attributed",
      `The/the/DET/det/2 palace/palace/NOUN/nsubj/3 declined/decline/VERB/root/0 to/to/PART/mark/5 confirm/confirm/VERB/xcomp/3 ${THAT(5, 6)}`,
    ],
  ])("%s", (wanted, sentence) => {
    expect(at(sentence, "fled")).toBe(wanted);
  });
});
