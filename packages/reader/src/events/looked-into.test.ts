import { afterAll, expect, it } from "vitest";
import { createReader } from "../reader.js";
import { eventsOf, heldOf } from "./plain.fixture.js";

const reader = await createReader();
afterAll(() => reader.close());

it("had a ministry suffer its own probe", async () => {
  const told = [
    ["The ministry's probe into the killing of Ana Mora was closed.", "ACCUSE probe: ministry > "],
    ["Her inquiry into the death of Moe angered the army.", "ACCUSE inquiry: Her > "],
  ] as const;
  expect(await heldOf(reader, told)).toEqual(told);
});

it("had somebody die on the day that his death was looked into", async () => {
  const { text, events, times } = await reader.read({
    text: "An inquest into the death of Ana Mora opened on Monday. Soldiers killed nine people in Kano.",
    published: "2024-06-03",
  });
  const death = events.find(({ anchor }) => text.slice(...anchor) === "death");
  expect(times).toHaveLength(1);
  expect(death?.time).toBeUndefined();
  expect(death?.recipients).toHaveLength(1);
});

it("called for a release where those who are to be released were jailed, or fought where a pact was signed", async () => {
  const places = async (text: string) => {
    const record = await reader.read({ text, published: "2024-06-03" });
    return record.events.map(
      ({ anchor, locations }) =>
        `${record.text.slice(...anchor)}: ${locations.map(({ span }) => record.text.slice(...span)).join()}`,
    );
  };
  expect(await places("Marchers called for the release of teachers jailed in Chad.")).toContain("called for: ");
  expect(
    await places(
      "The two states signed a pact in Oslo on May 26, after four days of clashes in March had left 48 dead.",
    ),
  ).toEqual(expect.arrayContaining(["signed a pact: Oslo", "clashes: "]));
});

it("made an attack of a broken door", async () => {
  const found = await eventsOf(reader, ["Burglars broke through the back door.", "The car broke through a fence."]);
  expect(found).toEqual([]);
});
