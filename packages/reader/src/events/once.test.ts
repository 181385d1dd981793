import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

it("counted a bishop twice, as the bishop and by his name", () => {
  const reading = drawn([
    "Gunmen/gunman/NOUN/2/nsubj killed/kill/VERB/0/root bishop//NOUN/2/obj Ana//PROPN/3/flat Mora//PROPN/3/flat and//CCONJ/7/cc Mora//PROPN/3/conj",
  ]);
  const [event] = readEvents(reading, []);
  const spans = event?.recipients.map(({ span }) => span) ?? [];
  for (const [at, [from, to]] of spans.entries())
    expect(spans.some(([first, end], other) => other !== at && first <= from && to <= end)).toBe(false);
});
