import { afterAll, expect, it } from "vitest";
import { createReader } from "../reader.js";

const reader = await createReader();
afterAll(() => reader.close());

async function killers(text: string): Promise<string[]> {
  const record = await reader.read({ text, published: "2024-06-03" });
  return record.events
    .filter(({ anchor }) => /killed|displaced/.test(record.text.slice(...anchor)))
    .flatMap(({ actors }) => actors.map(({ span }) => record.text.slice(...span)));
}

it.each([
  "The war began in 2011. The United Nations says it has killed 1,600 people.",
  "The conflict is in its fifth year and the UN says it has killed 1,600 people.",
  "Fighting in Kano entered its third week. Aid groups say it has displaced 90,000 people.",
])("has a conflict kill, and not those who count the dead: %s", async (text) => {
  expect(await killers(text)).toEqual([]);
});

it.each([
  ["The war has dragged on. The army says it has killed nine rebels.", "army"],
  ["The U.N. mission said on Sunday that it had killed two rebels in a firefight.", "U.N. mission"],
])("has those kill who bear arms or of whom alone is told: %s", async (text, who) => {
  expect((await killers(text)).join()).toContain(who);
});
