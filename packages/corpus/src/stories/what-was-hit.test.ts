import { createReader } from "sayso-reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Report, sources, storiesOf, storyOf } from "../saysos/told.fixture.js";

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);
afterAll(async () => reader.close());

describe("what was hit", () => {
  const army: Report = [
    "ABUJA",
    "Kestrel",
    "Nigeria's army said on Tuesday that it had bombed a base of insurgents near Calabar.",
  ];
  const chief: Report = ["LAGOS, Nigeria", "Ledger", "Planes bombed a clinic near Calabar on Tuesday, a nurse said."];

  it("was another thing by the word of who did it, so that one strike was two", async () => {
    expect(sources(await storyOf(reader, army, chief))).toEqual(["army", "a nurse"]);
  });

  it("still tells two strikes apart of which others tell", async () => {
    const pastor: Report = [
      "JOS, Nigeria",
      "Polar Wire",
      "Planes bombed a base near Calabar on Tuesday, a pastor said.",
    ];
    expect((await storyOf(reader, pastor, chief))?.reports).toHaveLength(1);
  });
});

describe("what was hours after something else", () => {
  const calabar = "Gunmen shot dead a judge in Calabar at noon on Tuesday";

  it("took the source and the toll for those of the other one, too", async () => {
    const stories = await storiesOf(
      reader,
      [
        "CALABAR, Nigeria",
        "Kestrel",
        `${calabar}, hours after a bomb exploded in Jos. The mayor, Ada Obi, said two guards were hurt.`,
      ],
      ["JOS, Nigeria", "Ledger", "A bomb exploded in Jos on Tuesday morning, a nurse said."],
    );
    const bomb = stories.find(({ reports }) => reports.includes("r1"));
    expect(sources(bomb)).toEqual(["a nurse"]);
    expect(bomb?.figures).toEqual([]);
  });

  it("was taken for a say-so of what the strike was an answer to", async () => {
    const stories = await storiesOf(
      reader,
      ["ABUJA", "Kestrel", "The army said its strike on Tuesday was in answer to Monday's attack on a post in Jos."],
      ["JOS, Nigeria", "Ledger", "Gunmen attacked an army post in Jos on Monday, a priest said."],
    );
    const attack = stories.find(({ reports }) => reports.includes("r1"));
    expect(sources(attack)).toEqual(["a priest"]);
  });
});

it("counted who is angry over the killing of two, and not the reporter who saw what they did", async () => {
  const stories = await storiesOf(
    reader,
    [
      "JOS, Nigeria",
      "Kestrel",
      "Police fired tear gas at students in Jos on Tuesday in anger over the killing of two students in Calabar, a Kestrel reporter saw. Nine were hurt, a nurse said.",
    ],
    ["LAGOS, Nigeria", "Ledger", "Soldiers killed two students in Calabar on Tuesday, a priest said."],
  );
  const [gas, killing] = ["r0", "r1"].map((report) =>
    stories.find(({ sayso, type }) => type === "ASSAULT" && sayso.some(({ paths }) => paths[0]?.report === report)),
  );
  expect(sources(killing)).toEqual(["a priest"]);
  expect(sources(gas)).toContain("Kestrel");
});

it("took no notice of the denial of those who fired, where it names nothing that was told", async () => {
  const stories = await storiesOf(reader, [
    "LAGOS, Nigeria",
    "Kestrel",
    "Police opened fire on a march of traders in Calabar on Tuesday and killed two, a doctor said. The police denied that officers had used live ammunition.",
  ]);
  const shooting = stories.find(({ type }) => type === "ASSAULT");
  expect(shooting?.denied.map(({ by }) => by)).toEqual(["police"]);
});
