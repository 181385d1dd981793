import { afterAll, expect, it } from "vitest";
import { createReader } from "../reader.js";
import { heldOf, plainLines } from "./plain.fixture.js";

const reader = await createReader();
afterAll(() => reader.close());

const HARMED = [
  ["A bombing planned by the same cell killed six soldiers.", "ASSAULT bombing: same cell > soldiers"],
  ["The attacks on Monday hit a police station.", "ASSAULT attacks:  > police station"],
  ["Nine soldiers were killed in an ambush by rebels near Kano.", "ASSAULT ambush: rebels > soldiers"],
  ["Moe and his driver were hit by a drone strike near Kano.", "ASSAULT drone strike:  > Moe, his driver"],
  ["The army denounced the ambush in which 22 soldiers died.", "ASSAULT ambush:  > soldiers"],
  ["The Taliban claimed the attack, which killed dozens of people.", "ASSAULT attack: Taliban > people"],
] as const;

const FLOWN = [
  ["A landmine maimed a ranger in November.", "ASSAULT maimed: landmine > ranger"],
  ["Residents said a missile hit a school and a shell struck a clinic.", "ASSAULT struck: shell > clinic"],
] as const;

const AMONG = [
  ["Police detained 20 people, including a former mayor of Goris.", "COERCE detained: Police > people, former mayor"],
  ["Raiders killed 20 people, including children.", "ASSAULT killed: Raiders > people"],
] as const;

it.each([
  ["names the one among those it was done to", AMONG],
  ["made an attack on those whom it harmed", HARMED],
  ["let what flies do the harm", FLOWN],
])("%s", async (_, told) => {
  expect(await heldOf(reader, told)).toEqual(told);
});

it("makes no clash on those who die of it, and no attack on those who die elsewhere", async () => {
  const clash = await plainLines(reader, "Clashes between herders and farmers killed nine children.");
  expect(clash).toContain("ASSAULT Clashes: herders, farmers > herders, farmers");
  const raid = await plainLines(reader, "Nine soldiers died after a raid on the village.");
  expect(raid.join()).not.toMatch(/raid: \S* > soldiers/);
});
