import { createReader } from "sayso-reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sources, storiesOf, storyOf } from "./told.fixture.js";

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);
afterAll(async () => reader.close());

const LAGOS = "LAGOS, Nigeria";
const CALABAR = "Gunmen ambushed a convoy near Calabar on Tuesday and killed six guards";

describe("a source that a report names twice", () => {
  it('was two where the report went on with "the nurse"', async () => {
    const story = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      `${CALABAR}, a nurse at the town's general hospital said. "They shot at us, too," said the nurse.`,
    ]);
    expect(sources(story)).toEqual(["a nurse at the town's general hospital"]);
  });

  it("was two where a group got its name in the next sentence", async () => {
    const story = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      `${CALABAR}, a group that watches the delta said. The Creek League of Calabar said the gunmen fired for an hour.`,
    ]);
    expect(sources(story)).toEqual(["Creek League of Calabar"]);
  });

  it('was two where a service went on as "the service"', async () => {
    const story = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      `${CALABAR}, Nigeria's river service said. "They opened fire without cause," the service said.`,
    ]);
    expect(story?.count).toBe(1);
  });

  it("was a man beside the movement that he is the secretary-general of", async () => {
    const story = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      `The Creek Movement said soldiers attacked its boats near Calabar on Tuesday. "It was before dawn," the secretary-general of the movement, Ime Bassey, said. He said the soldiers had shot at the boats.`,
    ]);
    expect(sources(story)).toEqual(["Creek Movement"]);
  });

  it("was the governor by his surname beside the governor by his full name", async () => {
    const story = await storyOf(
      reader,
      [LAGOS, "Kestrel", `${CALABAR}, regional governor Ime Bassey said.`],
      ["ABUJA, Nigeria", "Harbour Wire", `${CALABAR}, Governor Bassey said.`],
    );
    expect(story?.count).toBe(1);
  });

  it("was one who denies it, where he tells of his own wounded", async () => {
    const story = await storyOf(
      reader,
      [LAGOS, "Kestrel", "Soldiers shelled a camp near Calabar on Tuesday, the Delta Brigade said."],
      [
        LAGOS,
        "Harbour Wire",
        "Nigeria's army denied that it had shelled a camp near Calabar on Tuesday. Two soldiers were wounded, army spokesman Musa Dan said.",
      ],
    );
    expect(sources(story)).toEqual(["Delta Brigade"]);
  });

  it('was nobody where "it" was not known for the ministry that spoke before', async () => {
    const story = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      "Nigeria's security ministry said six soldiers were hurt in Calabar on Tuesday. In Jos police broke up a rally with tear gas, it said.",
    ]);
    expect(story?.sayso.every(({ source }) => !source.vague)).toBe(true);
  });

  it("was not the minister who is quoted next and speaks of something else", async () => {
    const story = await storyOf(
      reader,
      [LAGOS, "Kestrel", "The lawyer Ime Bassey was shot dead in Calabar on Tuesday, police said."],
      [
        "ABUJA, Nigeria",
        "Harbour Wire",
        "The party of Ime Bassey, who was shot dead in Calabar on Tuesday, said it had asked for guards. The security minister, Irene Paz, said that no such letter had reached her.",
      ],
    );
    expect(sources(story)).toEqual(["police"]);
  });

  it("was its media wing beside the military", async () => {
    const story = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      `${CALABAR}, Nigeria's military said. Nine others were wounded in the ambush, the military's media wing said.`,
    ]);
    expect(sources(story)).toEqual(["army"]);
  });

  it("was its own people beside it where it passed on what they saw", async () => {
    const story = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      "The Creek League said its volunteers had seen that gunmen attacked a convoy near Calabar on Tuesday.",
    ]);
    expect(sources(story)).toEqual(["Creek League"]);
  });

  it("was another than the United Nations where its mission spoke", async () => {
    const story = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      `${CALABAR}, the U.N. mission in Nigeria said. The mission said its patrols had been fired at.`,
    ]);
    expect(sources(story)).toEqual(["United Nations"]);
  });
});

describe("a happening without a source of its own", () => {
  it("was the outlet's word where the next sentence quotes who saw it", async () => {
    const story = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      'Two men shot a teacher in Calabar on Tuesday. "She wanted to buy a sewing machine," her mother, Ime Bassey, said.',
    ]);
    expect(sources(story)).toEqual(["Ime Bassey"]);
  });

  it("stays the outlet's word where the next sentence tells something else", async () => {
    const story = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      "Two men shot a teacher in Calabar on Tuesday. Police said they had arrested a smuggler in Jos on Monday.",
    ]);
    expect(sources(story)).toEqual(["Kestrel"]);
  });

  it('was passed over as a name where a verb stands behind "a drone"', async () => {
    const story = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      "Creek Petroleum said it had closed its field near Calabar after a drone struck a tank on Tuesday.",
    ]);
    expect(sources(story)).toEqual(["Creek Petroleum"]);
  });
});

describe("what was not done", () => {
  it("was no denial where somebody says that it did not do it, and went with what it says it did", async () => {
    const stories = await storiesOf(
      reader,
      [LAGOS, "Kestrel", "Shells hit a market in Calabar on Tuesday, killing nine traders, the police said."],
      [LAGOS, "Lantern Wire", "Gunmen shot dead a judge in Calabar on Tuesday, a doctor said."],
      [
        "ABUJA, Nigeria",
        "Harbour Wire",
        "The Delta Brigade said it had not shelled the market in Calabar on Tuesday, but its fighters had killed the judge.",
      ],
    );
    expect(stories.map(({ count, denied }) => [count, denied.map(({ by }) => by)]).sort()).toEqual([
      [1, ["Delta Brigade"]],
      [2, []],
    ]);
  });
});

describe("who it is that speaks", () => {
  it("was another than the army where a corps of the army spoke", async () => {
    const story = await storyOf(reader, [LAGOS, "Kestrel", `${CALABAR}, the army's 16 Corps said.`]);
    expect(sources(story)).toEqual(["army"]);
  });

  it('was "one man" of a quotation where a witness had spoken before', async () => {
    const story = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      'Two brothers were shot in Calabar on Tuesday. Ime Bassey, who was in the car behind, said a truck had followed them. "One man leaned out and fired," he told Kestrel.',
    ]);
    expect(sources(story)).toEqual(["Ime Bassey"]);
  });

  it("was somebody else where another dispatch of the outlet left out his name", async () => {
    const story = await storyOf(
      reader,
      [LAGOS, "Kestrel", `${CALABAR}, a local chief said.`],
      [LAGOS, "Kestrel", `${CALABAR}, a local chief said. "They fired for an hour," said the chief, Musa Dan Auta.`],
    );
    expect(sources(story)).toEqual(["Musa Dan Auta"]);
  });

  it("was who tells of arrests over an attack that others tell", async () => {
    const story = await storyOf(
      reader,
      [LAGOS, "Kestrel", `${CALABAR}, a doctor said.`],
      [
        "ABUJA, Nigeria",
        "Harbour Wire",
        "Police have detained eight men over Tuesday's attack on a convoy near Calabar, a police officer said.",
      ],
    );
    expect(sources(story)).toEqual(["a doctor"]);
  });
});

describe("parts of a body, and those who speak for it", () => {
  it("were two where one report writes the state's name and another its adjective", async () => {
    const story = await storyOf(
      reader,
      [LAGOS, "Kestrel", `${CALABAR}, Nigeria's river service said.`],
      ["ABUJA, Nigeria", "Harbour Wire", `${CALABAR}, the Nigerian river service said.`],
    );
    expect(story?.count).toBe(1);
  });

  it("was another than the body where its office spoke", async () => {
    const story = await storyOf(reader, [LAGOS, "Kestrel", `${CALABAR}, UNICEF's team in Nigeria said.`]);
    expect(sources(story)).toEqual(["UNICEF"]);
  });

  it("was a captain of the army where the police had spoken before", async () => {
    const story = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      `${CALABAR}, police said. Captain Abdullahi Nur said two of the dead were brothers.`,
    ]);
    expect(sources(story)).toEqual(["police"]);
    const told = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      "Mortar bombs killed four civilians in Calabar on Tuesday, police said. Captain Abdullahi Nur told Kestrel that two children were among the dead.",
    ]);
    expect(sources(told)).toEqual(["police"]);
  });

  it('was "it" where a clause breaks in with who said it', async () => {
    const story = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      "An association of parents published a list of 47 girls who it said were kidnapped from a school in Calabar on Tuesday.",
    ]);
    expect(story?.sayso.map(({ paths }) => paths[0]?.chain[0])).toEqual(["An association of parents"]);
  });
});

describe("what a report gives no day or place of", () => {
  it("was another happening where the day and the town stood in the next sentence", async () => {
    const stories = await storiesOf(
      reader,
      [LAGOS, "Kestrel", "Gunmen killed six guards in Calabar on Monday, the police said."],
      [
        "ABUJA, Nigeria",
        "Harbour Wire",
        "Six guards were killed by gunmen, a doctor said. He saw the bodies in Calabar on Monday.",
      ],
    );
    expect(stories.map(({ count }) => count)).toEqual([2]);
  });

  it("was in the town that only tells where it lies", async () => {
    const stories = await storiesOf(
      reader,
      [LAGOS, "Kestrel", "Two men were killed in Minya, south of Cairo in Egypt, on Tuesday, their diocese said."],
      [LAGOS, "Harbour Wire", "Two men were killed in the Egyptian province of Minya on Tuesday, police said."],
    );
    expect(stories.map(({ count }) => count)).toEqual([2]);
  });
});

describe("a witness who is quoted right after", () => {
  const jos = "Gunmen opened fire on a bus in Jos on Tuesday and killed six people, police said.";

  it.each([
    ["A driver said the shooting had lasted ten minutes.", 2],
    ["A shopkeeper who watched from his door said three men wore uniforms.", 2],
    ["Two nuns told Kestrel they had seen the gunmen run to the river.", 2],
    ["A trader said the price of maize had doubled.", 1],
    ["The governor denied that the gunmen were soldiers.", 1],
  ])("is a source of what he saw or takes as known: %s", async (next, count) => {
    const story = await storyOf(reader, [LAGOS, "Kestrel", `${jos}\n\n${next}`]);
    expect(story?.count).toBe(count);
  });

  it("is a source who says with what it was done", async () => {
    const story = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      "An explosion in a market in Jos on Tuesday killed six people, police said.\n\nThe regional prosecutor said a car bomb had been used.",
    ]);
    expect(story?.count).toBe(2);
  });

  it("is a source of a demand that he says he was sent", async () => {
    const stories = await storiesOf(reader, [
      LAGOS,
      "Kestrel",
      "Kidnappers demanded $5,000 on Tuesday for the release of a priest, an elder in Jos said.\n\nThe priest's brother said he had received the demand by telephone.",
    ]);
    const demand = stories.find(({ type }) => type === "REQUEST");
    expect(demand?.count).toBe(2);
  });
});

it("knows the commander whom another outlet cites for the man who commands", async () => {
  const story = await storyOf(
    reader,
    [
      LAGOS,
      "Kestrel",
      "Pirates hijacked a ferry near Calabar on Tuesday, Musa Danladi, who commands the coastal police, told Kestrel.",
    ],
    [
      "ACCRA",
      "Harbour Wire",
      "Pirates hijacked a ferry near Calabar on Tuesday, Kestrel reported, citing the commander of the coastal police.",
    ],
  );
  expect(story?.count).toBe(1);
});

describe("a source without a name", () => {
  it("was another where its president spoke for it", async () => {
    const story = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      "Gunmen attacked a mill in Jos on Tuesday, its workers' union said. The union's president said they fired at the roof.",
    ]);
    expect(story?.count).toBe(1);
  });

  it("was nobody where his name stood before his office", async () => {
    const told = "Gunmen attacked a mill in Jos on Tuesday";
    const story = await storyOf(
      reader,
      [LAGOS, "Kestrel", `${told}, Musa Danladi, the regional commissioner, told reporters.`],
      [LAGOS, "Ledger", `${told}, regional commissioner Musa Danladi said.`],
    );
    expect(sources(story)).toEqual(["Musa Danladi"]);
  });
});

describe("who is named a sentence later, or by what he said it in", () => {
  it("was another than the director without a name who spoke just before", async () => {
    const story = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      "Gunmen attacked a bar in Jos on Tuesday and killed seven people, the director of the local hospital said. Two of them died in surgery after the attack, Musa Danladi said.",
    ]);
    expect(story?.count).toBe(1);
  });

  it('was "the statement" of a group that said so in a statement', async () => {
    const story = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      "Fighters of the Creek League stormed a post in Jos on Tuesday, the group said in a statement. According to the statement, 31 soldiers were killed.",
    ]);
    expect(sources(story)).toEqual(["Creek League"]);
  });
});

describe("who denies it or is only told to feel something at it", () => {
  const jos = "Drones hit a market in Jos on Tuesday and killed nine people, a doctor said.";

  it("was a say-so where he said whom to blame in the same breath", async () => {
    const text = "The Creek League denied that it had hit the market and said an army plane had dropped the bombs.";
    const story = await storyOf(reader, [LAGOS, "Kestrel", `${jos} ${text}`]);
    expect(sources(story)).toEqual(["a doctor"]);
  });

  it("was a say-so where she was appalled by it", async () => {
    const story = await storyOf(
      reader,
      [LAGOS, "Kestrel", jos],
      [
        "GENEVA",
        "Ledger",
        "U.N. rights chief Ingrid Solberg said she was appalled by the attack on a market in the Nigerian town of Jos on Tuesday.",
      ],
    );
    expect(sources(story)).toEqual(["a doctor"]);
  });

  it("was no denial where none of its men had been involved", async () => {
    const story = await storyOf(reader, [
      LAGOS,
      "Kestrel",
      `${jos} The Creek League said none of its men had been involved.`,
    ]);
    expect(story?.denied.map(({ by }) => by)).toEqual(["Creek League"]);
    expect(sources(story)).toEqual(["a doctor"]);
  });
});
