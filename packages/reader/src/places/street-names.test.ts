import { afterAll, beforeAll, expect, test } from "vitest";
import { createReader, type Reader } from "../reader.js";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(() => reader.close());

async function places(text: string): Promise<string[]> {
  const { entities } = await reader.read({ text, published: "2024-06-03" });
  return entities.flatMap(({ place }) => (place ? [place.name] : []));
}

test("the names of a crossing's streets are no cities", async () => {
  expect(await places("The crash happened at Orange and White streets, police said.")).toEqual([]);
  expect(await places("Officers held a man near Paris and Lincoln avenues on Monday.")).toEqual([]);
});

test("cities whose streets are told of are", async () => {
  expect(await places("In Kano, Jos and Lagos streets were empty.")).toContain("Kano");
  expect(await places("Crowds gathered in Paris and Lyon, and streets were blocked.")).toContain("Paris");
});
