import { afterAll, beforeAll, expect, test } from "vitest";
import { createReader, type Reader } from "../reader.js";
import { heldOf, plainLines } from "./plain.fixture.js";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(() => reader.close());

const CHARGED = [
  ["He accused the army of having staged the attack.", "ACCUSE accused: He > army"],
  [
    "He accuses the Tovian army of having supplied ammunition to the raiders.",
    "AID supplied ammunition: Tovian army > raiders",
  ],
  [
    "Eritrea has been accused by Ethiopian officials of training Fano fighters.",
    "MOBILIZE training Fano fighters: Eritrea > Fano fighters",
  ],
  ["The two men have accused each other of assassinating commanders.", "ASSAULT assassinating: men > commanders"],
  ["The sides accused each other of opening fire first.", "ASSAULT opening fire: sides > "],
  ["The rebels stand accused of recruiting children.", "MOBILIZE recruiting: rebels > children"],
  ["The front denied shelling hospitals.", "ASSAULT shelling: front > hospitals"],
  [
    "The court cleared a fourth man whom prosecutors had accused of paying for the bombing of a market.",
    "ACCUSE accused: prosecutors > fourth man",
  ],
  ["Two villagers were hurt after the post was attacked.", "ASSAULT attacked:  > post"],
] as const;

test("a deed that somebody is charged with, or denies, has those to whom it was done", async () => {
  expect(await heldOf(reader, CHARGED)).toEqual(CHARGED);
});

test("a gerund that describes those it stands before is no deed of theirs or another's", async () => {
  for (const sentence of ["She spoke of fleeing soldiers.", "The army warned of marauding gangs."]) {
    expect(await plainLines(reader, sentence)).not.toContainEqual(expect.stringContaining("ASSAULT"));
  }
});
