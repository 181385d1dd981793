import { sql } from "kysely";
import { createReader } from "sayso-reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { temporary } from "../corpus.fixture.js";
import { openCorpus } from "../corpus.js";
import { type Report, sources, storiesOf, together as storiesTogether, storyOf } from "../saysos/told.fixture.js";

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);
afterAll(async () => reader.close());

const together = (type: string, ...reports: Report[]) => storiesTogether(reader, type, ...reports);

it("joins in a corpus what records alone join, in whatever order they came", async () => {
  const article = (id: string, published: string, text: string) => ({ id, published: `${published}T12:00:00Z`, text });
  const records = [
    await reader.read(
      article(
        "bombing",
        "2026-05-12",
        "ONITSHA, Nigeria, May 12 (Ledger) - A bomb exploded in a market in Onitsha on Tuesday and killed six people, a doctor said.\n",
      ),
    ),
    await reader.read(
      article(
        "arrests",
        "2026-05-20",
        "LAGOS, Nigeria, May 20 (Kestrel) - Nigerian police arrested two men on Wednesday over a bombing that killed six people in a market in Onitsha, the interior minister said.\n",
      ),
    ),
  ];
  for (const one of [records, [...records].reverse()]) {
    const corpus = await openCorpus(temporary(), { access: "write" });
    for (const record of one) await corpus.put([{ record }]);
    const { rows } = await sql<{ reports: number }>`select reports from stories where family = 'ASSAULT'`.execute(
      corpus.db,
    );
    expect(rows).toEqual([{ reports: 2 }]);
    await corpus.close();
  }
});

describe("an attack that was taken for two", () => {
  it("when those who did it were caught a week later", async () => {
    const bombing: Report = [
      "ONITSHA, Nigeria",
      "Ledger",
      "A bomb exploded in a market in Onitsha on Tuesday and killed six people, a doctor said.",
    ];
    const arrests: Report = [
      "LAGOS, Nigeria",
      "Kestrel",
      "Nigerian police arrested two men on Wednesday over a bombing that killed six people in a market in Onitsha, the interior minister said.",
      undefined,
      20,
    ];
    expect(await together("ASSAULT", bombing, arrests)).toEqual(["r0 r1"]);
    expect(await together("ASSAULT", arrests, bombing)).toEqual(["r1 r0"]);
  });

  it("when a later attack is said to have hit a village of its own", async () => {
    const camp: Report = [
      "BUNIA, Congo",
      "Ledger",
      "Shells hit a camp near the town of Drodro in eastern Congo on Sunday evening and killed seven people, its manager said.",
    ];
    const village: Report = [
      "BUNIA, Congo",
      "Kestrel",
      "Shells hit the village of Largu in Congo's Ituri province on Tuesday and killed four people, a nurse said, two days after seven died when a camp nearby was shelled.",
    ];
    expect(await together("ASSAULT", camp, village)).toEqual(["r0 r1", "r1"]);
  });

  it("when one report names the helicopter and another says that it was shot down", async () => {
    const rebels: Report = [
      "BANGKOK",
      "Ledger",
      "Rebels in Myanmar's Kachin state said their fighters had hit a military helicopter with a missile on Monday.",
    ];
    const television: Report = [
      "YANGON",
      "Kestrel",
      "A helicopter of Myanmar's military made an emergency landing in Kachin state on Monday, state television said. It denied that rebels had shot the aircraft down.",
    ];
    expect(await together("ASSAULT", rebels, television)).toEqual(["r0 r1"]);
  });

  it("when each of two states tells of a clash on their border", async () => {
    const one: Report = [
      "YEREVAN",
      "Ledger",
      "Two Armenian soldiers were killed on Tuesday when Azerbaijani forces opened fire on a border post, Armenia's defence ministry said.",
    ];
    const other: Report = [
      "BAKU",
      "Kestrel",
      "Azerbaijan's defence ministry said on Tuesday that Armenian troops had fired at its positions near the border.",
    ];
    expect(await together("ASSAULT", one, other)).toEqual(["r0 r1"]);
  });

  it("when the bus that it was on is named beside it alone, between two towns", async () => {
    const passengers: Report = [
      "GARISSA, Kenya",
      "Ledger",
      "Gunmen stopped a bus between the Kenyan towns of El Wak and Mandera on Tuesday and shot six passengers dead, the driver said.",
    ];
    const bus: Report = [
      "NAIROBI",
      "Kestrel",
      "Gunmen attacked a bus near Mandera in Kenya on Tuesday and killed eight people, the army said.",
    ];
    expect(await together("ASSAULT", passengers, bus)).toEqual(["r0 r1"]);
  });
});

it("dates no arrest by the day of the hearing that is to come", async () => {
  const stories = await storiesOf(reader, [
    "LUSAKA, Zambia",
    "Ledger",
    "Zambian police said they had detained Joseph Mwila, who heads the opposition. He would appear in court on Thursday, they said.",
  ]);
  const arrest = stories.find(({ type }) => type === "COERCE");
  expect(arrest).toBeDefined();
  expect(arrest?.from).not.toBe("2026-05-14");
});

it("gives each of two depots struck in one sentence its own place", async () => {
  const reports: Report[] = [
    [
      "KYIV",
      "Ledger",
      "Ukraine's army said its drones had struck an oil depot near Tula and hit an ammunition store in the Oryol region.",
    ],
  ];
  expect((await storiesOf(reader, ...reports)).flatMap(({ place }) => place?.name ?? []).sort()).toEqual([
    "Oryol",
    "Tula",
  ]);
});

it("finds a village in the state of whose province its sentence tells, not where a town abroad bears its name", async () => {
  const story = await storyOf(reader, [
    "ABUJA",
    "Ledger",
    "Police in Nigeria's state of Zamfara confirmed on Tuesday that gunmen had abducted villagers from Keta.",
  ]);
  expect(story?.place?.name).toMatch(/Zamfara/);
});

describe("who tells of it", () => {
  it.each([
    [
      "is the commissioner who is named after a regional official",
      "Gunmen shot six people dead near Mandera on Tuesday, a regional official said. They fled into the bush, county commissioner Peter Onchiri said.",
      ["Peter Onchiri"],
    ],
    [
      "is the commission that cites a video",
      "Police killed four people in Kisumu on Tuesday. Officers had fired from a roof, Kenya's human rights commission said, citing video.",
      ["human rights commission"],
    ],
    [
      "is a community leader",
      "Gunmen abducted 15 women near Yankuzo on Tuesday, a community leader said.",
      ["a community leader"],
    ],
  ])("%s", async (_, text, expected) => {
    const story = await storyOf(reader, ["NAIROBI, Kenya", "Ledger", text]);
    expect(sources(story)).toEqual(expected);
    expect(story?.count).toBe(1);
  });

  it("is no office that says what was used in it", async () => {
    const story = await storyOf(reader, [
      "CALI, Colombia",
      "Ledger",
      "A grenade killed three people in a bar in Palmira on Tuesday, the mayor said. The motorcycle used in the attack was found in a yard, the navy said.",
    ]);
    expect(sources(story)).toEqual(["the mayor"]);
  });

  it("is no doctor who says that police fired on it", async () => {
    const stories = await storiesOf(
      reader,
      ["KISUMU, Kenya", "Ledger", "Some 2,000 people marched through Kisumu on Tuesday, a trader said."],
      [
        "KISUMU, Kenya",
        "Kestrel",
        "Five people were killed when police fired on a march in Kisumu on Tuesday, a doctor said.",
      ],
    );
    expect(sources(stories.find(({ type }) => type === "PROTEST"))).toEqual(["a trader"]);
  });

  it("is who confirms a deal, and no clash that was told before it", async () => {
    const stories = await storiesOf(reader, [
      "TBILISI",
      "Ledger",
      "Border commanders of Armenia and Azerbaijan agreed on Tuesday to pull back heavy weapons, Georgia's foreign ministry said.\n\nThey met after a clash on Monday in which three soldiers were killed. Armenia's defence ministry confirmed the deal.",
    ]);
    expect(stories.find(({ type }) => type === "AGREE")?.count).toBe(2);
    expect(sources(stories.find(({ type }) => type === "ASSAULT"))).not.toContain("defence ministry");
  });
});
