import { createReader } from "sayso-reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Report, sources, storiesOf, storyOf } from "./told.fixture.js";

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);
afterAll(async () => reader.close());

const LAGOS = ["LAGOS, Nigeria", "Kestrel"] as const;

describe("a source that was misread", () => {
  it("as the outlet that quotes him", async () => {
    const story = await storyOf(reader, [
      ...LAGOS,
      "Seventeen people were killed in an air strike on a market in Jos on Tuesday, according to a nun quoted by Delta Wire.",
    ]);
    expect(story?.sayso[0]?.paths[0]?.chain).toEqual(["a nun", "Delta Wire", "Kestrel"]);
  });

  it("as one who told the report's own outlet, and that outlet as told by another", async () => {
    const story = await storyOf(reader, [
      "LAGOS, Nigeria",
      "Delta Wire",
      "Gunmen killed nine traders in Jos on Tuesday, a nun told Delta Wire.",
    ]);
    expect(story?.sayso[0]?.paths[0]?.chain).toEqual(["a nun", "Delta Wire"]);
  });

  it("as another body, though it is a division of the army that has just spoken", async () => {
    const story = await storyOf(reader, [
      "BOGOTA, Colombia",
      "Kestrel",
      "Two soldiers were killed when gunmen attacked a patrol near Cali on Tuesday, Colombia's army said. The army's Third Division blamed the Jaime Cuero Front for the attack.",
    ]);
    expect(story?.count).toBe(1);
  });

  it("as two, where a group claims it and the next sentence names the group", async () => {
    const story = await storyOf(reader, [
      "DAKAR, Senegal",
      "Kestrel",
      "A jihadist group claimed responsibility on Tuesday for an ambush in western Niger in which it said 35 soldiers died. The Greater Kaarta Movement published photographs of rifles that it said its men had taken.",
    ]);
    expect(story?.count).toBe(1);
  });

  it("as the convoy that was hit, which says nothing", async () => {
    const story = await storyOf(reader, [
      "NIAMEY, Niger",
      "Kestrel",
      "Gunmen ambushed a military convoy in Niger's Tillaberi region on Tuesday and killed 12 soldiers, the defence ministry said. Another 17 were wounded when the convoy was attacked near the border with Mali, it said in a statement.",
    ]);
    expect(sources(story)).toEqual(["defence ministry"]);
  });

  it("as a say-so, though he says as a rebel that rebels did not do it", async () => {
    const killing: Report = [
      "BANGUI, Central African Republic",
      "Ledger",
      "Gunmen ambushed a patrol near Bria on Tuesday and killed two soldiers, the army said.",
    ];
    const denial: Report = [
      ...LAGOS,
      "Central African rebels deny that they attacked a patrol near Bria on Tuesday, Harbour Wire reported, citing a spokesman for the rebels.",
    ];
    expect(sources(await storyOf(reader, killing, denial))).toEqual(["army"]);
  });
});

describe("who tells of it and was passed over", () => {
  const marches: Report = [
    ...LAGOS,
    "Some 600 journalists marched to the governor's office in Jos on Tuesday, the journalists' union said. Police put their number at 200.",
  ];

  it("counted the marchers", async () => expect(sources(await storyOf(reader, marches))).toContain("police"));

  it("saw them switch it off", async () => {
    const story = await storyOf(reader, [
      "ASUNCION, Paraguay",
      "Kestrel",
      "Paraguay's telecommunications commission closed a television channel on Tuesday, the commission said. Technicians switched off its transmitter at noon, a guard at the site told Kestrel.",
    ]);
    expect(story?.count).toBe(2);
  });

  it("says what the bombs did, with a happening of another day told between to say who was bombed", async () => {
    const stories = await storiesOf(reader, [
      "NIAMEY, Niger",
      "Kestrel",
      "Niger's air force bombed a column of motorcycles near Banibangou on Tuesday and killed 28 fighters, the army said. They were among those who ambushed a convoy on Monday, it said. A herder said that cattle had been killed as well as men.",
    ]);
    const bombed = stories.find(({ from }) => from === "2026-05-12");
    expect(sources(bombed)).toEqual(["army", "A herder"]);
  });

  it("blames somebody for both attacks", async () => {
    const stories = await storiesOf(
      reader,
      [
        "POPAYAN, Colombia",
        "Ledger",
        "A truck bomb exploded outside a police station in Popayan on Tuesday morning, killing three officers, the mayor said.",
      ],
      [
        "BOGOTA, Colombia",
        "Kestrel",
        "Two soldiers were killed by a mine near Cali on Tuesday afternoon, a doctor said, hours after a truck bomb killed three officers in Popayan. The army blamed the Jaime Cuero Front for both attacks.",
      ],
    );
    const counted = stories.filter(({ type }) => type === "ASSAULT").map((story) => sources(story)?.includes("army"));
    expect(counted).toEqual([true, true]);
  });

  it("saw arrests that the police say there were none of, which they deny", async () => {
    const story = await storyOf(
      reader,
      [
        ...LAGOS,
        "Police arrested 35 people in Jos on Tuesday after a march. A police spokesman in the city said that no one had been arrested.",
      ],
      ["ABUJA, Nigeria", "Ledger", "Police arrested 35 people in Jos on Tuesday, a union said."],
    );
    expect(story?.denied.map(({ by }) => by)).toEqual(["police"]);
    expect(sources(story)).toEqual(["Kestrel", "a union"]);
  });

  it("but had only reported on it once, before he was shot himself", async () => {
    const stories = await storiesOf(
      reader,
      ["JOS, Nigeria", "Ledger", "Gunmen killed a judge in Jos on Monday, police said."],
      [
        ...LAGOS,
        "Gunmen wounded a reporter in Onitsha on Tuesday, his station said. Musa Danladi had reported on the death of a judge, who was killed in Jos on Monday.",
      ],
    );
    expect(sources(stories.find(({ reports }) => reports.length === 2))).toEqual(["police"]);
  });
});

it("heard who condemns it and in the same breath denies any part in it", async () => {
  const story = await storyOf(
    reader,
    ["JOS, Nigeria", "Ledger", "Gunmen attacked a market in Jos on Tuesday and killed eight traders, police said."],
    [
      ...LAGOS,
      "An association of Nigerian herders condemned on Tuesday an attack on a market in Jos and denied that any of its members had been involved.",
    ],
  );
  expect(story?.denied).toHaveLength(1);
  expect(sources(story)).toEqual(["police"]);
});
