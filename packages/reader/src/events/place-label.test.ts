import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

const read = (label: string, at: number) => {
  const verb = at + 3;
  const reading = drawn(
    [
      `${label} :/:/PUNCT/${verb}/punct Gunmen/gunman/NOUN/${verb}/nsubj killed/kill/VERB/0/root four/four/NUM/${verb + 2}/nummod farmers/farmer/NOUN/${verb}/obj`,
    ],
    { Kolda: "location", Moe: "person" },
  );
  const words = (one: { span: readonly [number, number] }) => reading.tree.text.slice(...one.span);
  return readEvents(reading, []).map(({ actors, locations }) => [actors.map(words), locations.map(words)]);
};

it("takes the place before the colon of a headline or an entry for where it was", () => {
  expect(read("Kolda/Kolda/PROPN/3/dep", 1)).toEqual([[["Gunmen"], ["Kolda"]]]);
  expect(read("10/10/NUM/5/dep May/May/PROPN/1/dep -/-/PUNCT/1/punct Kolda/Kolda/PROPN/5/dep", 4)).toEqual([
    [["Gunmen"], ["Kolda"]],
  ]);
});

it("takes nobody, and no place behind other words, for where it was", () => {
  expect(read("Moe/Moe/PROPN/3/dep", 1)).toEqual([[["Gunmen"], []]]);
  expect(read("Back/back/ADV/4/dep in/in/ADP/3/case Kolda/Kolda/PROPN/1/dep", 3)).toEqual([[["Gunmen"], []]]);
});
