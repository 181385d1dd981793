import { createReader } from "sayso-reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Report, sources, storiesOf, storyOf } from "./told.fixture.js";

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);
afterAll(async () => reader.close());

describe("an outlet that tells a happening in its own voice", () => {
  const own: Report = [
    "LAGOS, Nigeria",
    "Delta News",
    "A court in Lagos on Tuesday jailed Ime Bassey for 14 years. Supporters wept outside.",
  ];

  it("was counted beside the judge whom another outlet says it quoted", async () => {
    const story = await storyOf(reader, own, [
      "LONDON",
      "Meridian",
      "The Nigerian editor Ime Bassey was jailed for 14 years on Tuesday, Delta News reported, quoting the judge.",
    ]);
    expect(sources(story)).toEqual(["the judge"]);
  });

  it("counts where the other outlet names it alone", async () => {
    const story = await storyOf(reader, own, [
      "LONDON",
      "Meridian",
      "The Nigerian editor Ime Bassey was jailed for 14 years on Tuesday, Delta News reported.",
    ]);
    expect(sources(story)).toEqual(["Delta News"]);
  });
});

it("took an outlet of one word for a person, and its source for another than the one that its dispatch names", async () => {
  const story = await storyOf(
    reader,
    [
      "ABUJA, Nigeria",
      "Kestrel",
      "Three farmers were killed when police fired on a crowd in Calabar on Tuesday, the Creek Farmers' Union said.",
    ],
    [
      "LONDON",
      "Lantern Wire",
      "Nigerian police shot and killed three farmers in the town of Calabar on Tuesday, Kestrel reported, citing a farmers' union.",
    ],
  );
  expect(sources(story)).toEqual(["Creek Farmers' Union"]);
});

describe("who denies it", () => {
  it('was not the guard who said that it had not fired, where the reader knows nobody by "it"', async () => {
    const story = await storyOf(reader, [
      "LAGOS, Nigeria",
      "Kestrel",
      "The Creek League accused the Bay Guard of shooting at a bus near Calabar on Tuesday. Three passengers were wounded, the league said. The Bay Guard said it had not fired on any bus.",
    ]);
    expect(story?.denied.map(({ by }) => by)).toEqual(["Bay Guard"]);
  });

  it("was not the spokesman who said that the army had not fired", async () => {
    const story = await storyOf(reader, [
      "LAGOS, Nigeria",
      "Kestrel",
      "The Creek League accused Nigeria's army of shelling a camp near Calabar on Tuesday. A military spokesman said the army had not fired a shot since Monday.",
    ]);
    expect(story?.denied.map(({ by }) => by)).toEqual(["army"]);
  });

  it("was the army that denied to have been there at the time of the blast", async () => {
    const story = await storyOf(reader, [
      "LAGOS, Nigeria",
      "Kestrel",
      "The Creek League said it was behind an attack on a bus park in Calabar on Tuesday in which seven people died. Nigeria's army denied that any soldier had been there at the time of the attack.",
    ]);
    expect(story?.denied).toEqual([]);
  });

  it("was the army that accused others of the raid, and no source", async () => {
    const story = await storyOf(reader, [
      "LAGOS, Nigeria",
      "Kestrel",
      "Armed men attacked a village near Calabar on Tuesday and killed five people, a teacher there said. The army accused the Creek Brigade of the raid.",
    ]);
    expect(sources(story)).toEqual(["a teacher there", "army"]);
  });

  it("was not the man who denied the charge for which he was jailed", async () => {
    const story = await storyOf(
      reader,
      ["LAGOS, Nigeria", "Kestrel", "Lawyer Musa Danladi was poisoned in Calabar on Tuesday, his family said."],
      [
        "LAGOS, Nigeria",
        "Harbour Wire",
        "A court in Calabar sentenced a former guard to 14 years in prison for poisoning the lawyer Musa Danladi on Tuesday. Ime Bassey, 39, denied the charge.",
      ],
    );
    expect(story?.denied.map(({ by }) => by)).toEqual(["Ime Bassey"]);
  });
});

describe("who confirms it by a noun", () => {
  it("was passed over where nothing was read in the noun", async () => {
    const story = await storyOf(reader, [
      "LAGOS, Nigeria",
      "Kestrel",
      "The editor Ime Bassey was released in Calabar on Tuesday, his lawyer said. Lawyer Irene Paz said he had been beaten by guards. The justice ministry confirmed the release but gave no reason.",
    ]);
    expect(sources(story)).toEqual(["Irene Paz", "justice ministry"]);
  });

  it("is none where he cannot confirm it", async () => {
    const story = await storyOf(reader, [
      "LAGOS, Nigeria",
      "Kestrel",
      "The editor Ime Bassey was released in Calabar on Tuesday, his lawyer said. The justice ministry could not confirm the release.",
    ]);
    expect(sources(story)).toEqual(["his lawyer"]);
  });
});

describe("who tells of those who died later", () => {
  it.each(["Two of the wounded died overnight", "Two more people died overnight"])(
    "was no source: %s",
    async (later) => {
      const story = await storyOf(reader, [
        "LAGOS, Nigeria",
        "Kestrel",
        `A bomb exploded at a market in Calabar on Tuesday and killed six people, police said. ${later}, a doctor at the hospital said.`,
      ]);
      expect(sources(story)).toEqual(["police", "a doctor at the hospital"]);
      expect(story?.figures.find(({ kind }) => kind === "killed")).toMatchObject({ low: 6, high: 6 });
    },
  );
});

it("lost the radio that was told at the end of a sentence, and took “he” for it in the next", async () => {
  const story = await storyOf(reader, [
    "LAGOS, Nigeria",
    "Kestrel",
    "Gunmen killed six guards in Calabar on Tuesday, the governor of the state told the radio station Voice of Ibom. The attackers burned two lorries as well, he said.",
  ]);
  const chains = story?.sayso.flatMap(({ paths }) => paths.map(({ chain }) => chain.slice(1).join(" > ")));
  expect(story?.count).toBe(1);
  expect(chains?.[0]).toBe("Voice of Ibom > Kestrel");
});

describe("who had no part in it", () => {
  it.each([
    "The Creek League said it had had no part in the attack.",
    "The Creek League denied that it had had any part in the attack.",
  ])("denied nothing, or an attack that only tells why: %s", async (denial) => {
    const stories = await storiesOf(reader, [
      "LAGOS, Nigeria",
      "Kestrel",
      `Gunmen fired rockets at a barracks in Calabar on Tuesday, police said. The Delta Brigade said it had acted in revenge for a raid on Jos. ${denial}`,
    ]);
    const told = stories.find(({ place, type }) => type === "ASSAULT" && place?.name === "Calabar");
    expect(told?.denied.map(({ by }) => by)).toEqual(["Creek League"]);
  });

  it("was a source where the chairman of a body without a name spoke for it", async () => {
    const story = await storyOf(reader, [
      "LAGOS, Nigeria",
      "Kestrel",
      "Gunmen raided a village near Calabar on Tuesday, a teacher said. An association of herders denied that its members had raided the village. Farmers had attacked the village, the association's chairman, Umar Bello, said.",
    ]);
    expect(sources(story)).toEqual(["a teacher"]);
  });
});
