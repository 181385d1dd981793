import { afterAll, expect, it } from "vitest";
import { createReader } from "../reader.js";
import { heldOf, plainLines } from "./plain.fixture.js";

const reader = await createReader();
afterAll(() => reader.close());

it("takes what is counted, and parts of a place, for places; and people for people", async () => {
  const told = [
    ["The army has liberated dozens of villages.", "ASSAULT liberated: army > villages"],
    ["The army liberated 700 square miles of land.", "ASSAULT liberated 700 square miles: army > "],
    ["On Wednesday, the king ordered the mobilisation of reservists.", "MOBILIZE mobilisation: king > reservists"],
    ["Commandos liberated nine hostages.", "RETREAT liberated nine hostages: Commandos > hostages"],
  ] as const;
  expect(await heldOf(reader, told)).toEqual(told);
});

it("had those carry out a campaign who discuss it, and land besiege a town", async () => {
  const lines = [
    ...(await plainLines(reader, "The two leaders discussed the campaign to liberate the city of Mosul.")),
    ...(await plainLines(reader, "The ministers reviewed the plan to shell the port.")),
    ...(await plainLines(reader, "They want to farm the terrain surrounding Raqqah.")),
  ].join("\n");
  expect(lines).not.toMatch(/(?:liberate|shell): \w|surrounding/);
});
