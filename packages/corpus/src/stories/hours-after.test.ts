import { createReader } from "sayso-reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sources, storiesOf, storyOf } from "../saysos/told.fixture.js";

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);
afterAll(async () => reader.close());

describe("two bombs in one town", () => {
  it("were one, where one went off hours after the other", async () => {
    const stories = await storiesOf(
      reader,
      ["JOS, Nigeria", "Kestrel", "A bomb exploded outside a bank in Jos on Tuesday morning, a nurse said."],
      [
        "LAGOS, Nigeria",
        "Ledger",
        "A bomb exploded at a railway crossing in Jos on Tuesday, hours after a bomb exploded outside a bank in the town, the army said.",
      ],
    );
    const bombs = stories.filter(({ type }) => type === "ASSAULT");
    expect(bombs.map((story) => sources(story)?.join(" ")).sort()).toEqual(["a nurse", "army"]);
  });
});

it("took no notice of what somebody did, where he denies in the same breath that others came to harm", async () => {
  const story = await storyOf(reader, [
    "ABUJA",
    "Kestrel",
    "Nigeria's army said that it had killed five rebels in a raid near Jos on Tuesday, and denied that it had burned any houses.",
  ]);
  expect(sources(story)).toContain("army");
});

it("parted a truce for a province from the truce that was signed for it elsewhere", async () => {
  const story = await storyOf(
    reader,
    [
      "KAMPALA",
      "Kestrel",
      "Congo's government signed a ceasefire with the Ituri Patriots in Kampala on Tuesday, the presidency said.",
    ],
    [
      "NAIROBI",
      "Ledger",
      "Congo's government signed a ceasefire with the Ituri Patriots on Tuesday, a mediator said.",
      "Truce for Ituri",
    ],
  );
  expect(story?.reports).toHaveLength(2);
});

it("took what people burned after a raid for the raid", async () => {
  const stories = await storiesOf(
    reader,
    [
      "JOS, Nigeria",
      "Kestrel",
      "Protesters burned three buses near Jos on Tuesday after the raid on a village, a driver said.",
    ],
    ["LAGOS, Nigeria", "Ledger", "Gunmen raided a village near Jos on Tuesday and killed five people, police said."],
  );
  const raid = stories.find(({ reports, type }) => type === "ASSAULT" && reports.includes("r1"));
  expect(sources(raid)).toEqual(["police"]);
});
