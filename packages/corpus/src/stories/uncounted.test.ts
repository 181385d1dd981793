import { createReader } from "sayso-reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storiesOf, storyOf } from "../saysos/told.fixture.js";

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);
afterAll(async () => reader.close());

const killed = async (...texts: string[]) => {
  const story = await storyOf(
    reader,
    ...texts.map((text, at) => ["LAGOS, Nigeria", `Kestrel ${at}`, text] as [string, string, string]),
  );
  const found = story?.figures.find(({ kind }) => kind === "killed");
  return found && [found.low, found.high];
};

describe("a victim whom no number counts", () => {
  it("was nobody where a report tells of one alone", async () => {
    expect(await killed("A bomb exploded in Jos on Tuesday, killing a soldier, the army said.")).toEqual([1, 1]);
  });

  it("was nobody beside her son", async () => {
    expect(
      await killed(
        "Shells hit a house in Jos on Tuesday and killed a woman and her son, a nurse said.",
        "Four people were killed when shells hit a house in Jos on Tuesday, a doctor said.",
      ),
    ).toEqual([2, 4]);
  });

  it("was nobody where he was only hurt", async () => {
    const [story] = await storiesOf(reader, [
      "LAGOS, Nigeria",
      "Kestrel",
      "Unknown men threw a grenade into a compound in Jos on Tuesday, wounding a guard, police said.",
    ]);
    expect(story?.figures.map(({ kind, low, high }) => [kind, low, high])).toEqual([["injured", 1, 1]]);
  });

  it("is one of those whom the report counts", async () => {
    expect(
      await killed(
        "Gunmen attacked a bus in Jos on Tuesday and killed nine people, police said. The gunmen killed a nurse at the wheel, police said.",
      ),
    ).toEqual([9, 9]);
  });

  it("may be the one at whom the killers aimed, where they tell of him", async () => {
    expect(
      await killed(
        "Nigeria's army said on Tuesday that it had killed a commander in a strike in Jos.",
        "Nine people were killed in a strike of Nigeria's army in Jos on Tuesday, a doctor said.",
      ),
    ).toEqual([9, 9]);
  });

  it("may be one of those whom others count where he has a name or an office", async () => {
    expect(
      await killed(
        "Gunmen attacked a convoy in Jos on Tuesday and killed the governor, police said.",
        "Nine people were killed when gunmen attacked a convoy in Jos on Tuesday, a doctor said.",
      ),
    ).toEqual([9, 9]);
  });
});
