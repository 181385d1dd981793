import { afterAll, expect, it } from "vitest";
import { createReader } from "../reader.js";
import { heldOf, plainLines } from "./plain.fixture.js";

const reader = await createReader();
afterAll(() => reader.close());

const TOLD = [
  [
    "Troops fired shots to scatter a crowd of teachers who demanded the mayor's return.",
    "REQUEST demanded: crowd of teachers > mayor",
  ],
  ["Relatives accused the police of shooting rioters who had already surrendered.", "RETREAT surrendered: rioters > "],
  ["The two militias, which cooperated until 2016, have since fought each other.", "COOPERATE cooperated: militias > "],
  [
    "The two states have fought two wars since 1950 and agreed in May 2019 to observe a truce.",
    "AGREE agreed: states > ",
  ],
  [
    "Shells hit homes in Yaren, from which some 900 villagers have since been evacuated.",
    "AID evacuated:  > villagers",
  ],
] as const;

const DATED = [
  [
    "Chad, whose troops backed Mali's army but which was left out of the 2019 peace deal, has been accused of training herders.",
    "AGREE peace deal:  > ",
  ],
  ["She said the group had 900 fighters, half of them recruited since the coup of 2019.", "COERCE coup:  > "],
] as const;

it.each([
  ["what somebody does by a clause that hangs on him", TOLD],
  ["a noun with a date of its own", DATED],
])("takes %s for an event", async (_, told) => {
  expect(await heldOf(reader, told)).toEqual(told);
});

it("tells nothing by who only says when it was, or which deal is meant", async () => {
  const lines = [
    ...(await plainLines(reader, "Residents said fighters looted homes and set fire to a store before they fled.")),
    ...(await plainLines(reader, "Chad, which was left out of the peace deal, has been accused of training herders.")),
  ].join("\n");
  expect(lines).not.toMatch(/fled|deal/);
});
