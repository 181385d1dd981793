import { createReader } from "sayso-reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Report, storiesOf } from "../saysos/told.fixture.js";
import { areOtherVillages } from "./villages.js";

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);
afterAll(async () => reader.close());

const raids = async (...texts: string[]) => {
  const reports = texts.map((text, at): Report => ["JOS, Nigeria", `Ledger ${"ABC"[at]}`, text]);
  return (await storiesOf(reader, ...reports))
    .filter(({ type }) => type === "ASSAULT")
    .map(({ reports }) => reports.length);
};

describe("two villages that no gazetteer knows", () => {
  it("were one where they were raided on one day", async () => {
    expect(
      await raids(
        "Gunmen raided the village of Bakin Zuma in Nigeria's Plateau state on Tuesday and killed nine people, police said.",
        "Gunmen on motorcycles killed nine people in the village of Tudun Gwari in Plateau state on Tuesday, a nurse said.",
      ),
    ).toEqual([1, 1]);
  });

  it("are one where one of them is spelt otherwise", () => {
    expect(areOtherVillages(["bakin zuma"], ["bakin zumma"])).toBe(false);
    expect(areOtherVillages(["tudun"], ["tudun gwari"])).toBe(false);
    expect(areOtherVillages(["tudun gwari"], ["bakin zuma"])).toBe(true);
    expect(areOtherVillages(["tudun gwari"], undefined)).toBe(false);
  });
});

describe("what one state's ship does to another's", () => {
  it("was two where each of them told it of its own land", async () => {
    const stories = await storiesOf(
      reader,
      [
        "HANOI",
        "Ledger",
        "A Chinese patrol ship rammed a Vietnamese trawler near a reef on Tuesday, Vietnam's coast guard said.",
      ],
      [
        "BEIJING",
        "Kestrel",
        "China's coast guard said on Tuesday a Vietnamese trawler had rammed one of its ships near a reef.",
      ],
    );
    expect(stories.filter(({ type }) => type === "ASSAULT").map(({ reports }) => reports.length)).toEqual([2]);
  });
});

it("lay in Indonesia where it bears the name of a town there, and had its burnt houses in another that was raided before", async () => {
  const stories = await storiesOf(reader, [
    "JOS, Nigeria",
    "Ledger",
    "Gunmen killed five people in the village of Dares in the Bokkos district of Nigeria's Plateau state on Monday night, two days after 16 were killed in a raid on nearby Tangur, a Red Cross official said. Police spokesman Emma Alabo said the attackers had burned nine houses.",
  ]);
  const told = stories.find(({ figures }) => figures.some(({ kind, low }) => kind === "killed" && low === 5));
  expect(told?.place?.name).toBe("Bokkos");
  expect(told?.count).toBe(2);
});
