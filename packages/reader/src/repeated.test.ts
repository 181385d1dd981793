import { afterAll, beforeAll, expect, it } from "vitest";
import { createReader, type Reader } from "./reader.js";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(() => reader.close());

it("takes “raid after raid” for one event, called for as a whole", async () => {
  const text = "The warlord told his men to carry out raid after raid in northern Kenya, a herder said.";
  const { events } = await reader.read({ text });
  const raids = events.filter(({ anchor }) => /raid/.test(text.slice(...anchor)));
  expect(raids.map(({ modality }) => modality)).toEqual(["called-for"]);
});

it("still reads an attack after another attack as two", async () => {
  const text = "Rebels attacked the port after an attack on their camp.";
  expect((await reader.read({ text })).events.length).toBe(2);
});
