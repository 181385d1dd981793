import { createReader } from "sayso-reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Report, sources, storiesOf, storyOf } from "../saysos/told.fixture.js";
import type { Features } from "./features.js";
import { matchTellings } from "./match.js";
import { tellingsOf } from "./tell.js";

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);
afterAll(async () => reader.close());

describe("a clash on a border", () => {
  const kigali: Report = [
    "KIGALI",
    "Kestrel",
    "Rwandan and Congolese soldiers exchanged fire at the border near Gisenyi on Tuesday, Rwanda's army said.",
  ];
  const goma: Report = [
    "GOMA, Congo",
    "Harbour Wire",
    "Rwandan troops opened fire on a Congolese post in Goma on Tuesday, the commander of Congo's border force said.",
  ];

  it("was two, since each state told it of its own town", async () => {
    const story = await storyOf(reader, kigali, goma);
    expect(sources(story)).toEqual(["army", "border force"]);
  });

  it("stays two where neither speaks of a border or the towns lie far apart", async () => {
    const bukavu: Report = [
      goma[0],
      goma[1],
      "Rwandan troops opened fire on a Congolese post in Bukavu on Tuesday, a priest said.",
    ];
    const story = await storyOf(reader, kigali, bukavu);
    expect(story?.reports).toHaveLength(1);
  });
});

describe("one report", () => {
  it("put what was a day before on the same day, and into the same story", async () => {
    const stories = await storiesOf(reader, [
      "JOS, Nigeria",
      "Kestrel",
      "Gunmen killed a judge in Jos on Tuesday, two days after a bomb exploded at the town's market, police said.",
    ]);
    const days = stories.filter(({ type }) => type === "ASSAULT").map(({ from }) => from);
    expect(days.sort()).toEqual(["2026-05-10", "2026-05-12"]);
  });

  it("took a judge who was killed later that day for one of those whom the shells killed", async () => {
    const shells = "Shells hit a market in Jos on Tuesday and killed nine traders";
    const stories = await storiesOf(
      reader,
      ["JOS, Nigeria", "Kestrel", `${shells}, the governor said. A judge was shot later that day.`],
      ["LAGOS", "Harbour Wire", `${shells}, a nurse said.`],
      ["ABUJA", "Ledger", "Gunmen shot a judge in front of his house in Jos on Tuesday, police said."],
    );
    const attacks = stories.filter(({ type }) => type === "ASSAULT").map(({ reports }) => reports.join(" "));
    expect(attacks.sort()).toEqual(["r0 r1", "r0 r2"]);
  });

  const [bar, post] = [
    "Gunmen shot dead five people in a bar in Jos on Tuesday night",
    "a grenade was thrown at a police post",
  ];

  it("took a grenade for the shooting hours after which it told of it", async () => {
    const stories = await storiesOf(
      reader,
      ["JOS, Nigeria", "Kestrel", `${bar}, hours after ${post} there, the mayor said.`],
      ["LAGOS", "Harbour Wire", `${bar}, a nurse said.`],
      ["ABUJA", "Ledger", "Men threw a grenade at a police post in Jos on Tuesday morning, an officer said."],
    );
    const attacks = stories.filter(({ type }) => type === "ASSAULT").map(({ reports }) => reports.join(" "));
    expect(attacks.sort()).toEqual(["r0 r1", "r0 r2"]);
  });

  it("keeps who dies hours after a bomb went off with the bomb", async () => {
    const stories = await storiesOf(reader, [
      "JOS, Nigeria",
      "Kestrel",
      "A guard died of his wounds hours after a bomb exploded at a market in Jos on Tuesday, police said.",
    ]);
    expect(stories.filter(({ type }) => type === "ASSAULT")).toHaveLength(1);
  });

  it("took what a group owns up to and what it denies for one", async () => {
    const stories = await storiesOf(
      reader,
      ["JOS, Nigeria", "Kestrel", `${bar}, a nurse said.`],
      [
        "LAGOS",
        "Harbour Wire",
        "The Plateau Brigade said its men were behind a grenade attack on a police post in Jos on Tuesday. It said it had nothing to do with the killings in a bar there on Tuesday.",
      ],
    );
    const attacks = stories.filter(({ type }) => type === "ASSAULT");
    expect(attacks.map(({ count, denied }) => [count, denied.map(({ by }) => by)]).sort()).toEqual([
      [1, []],
      [1, ["Plateau Brigade"]],
    ]);
  });
});

it("does not take for the victims the police who close a headline", async () => {
  const killed = "Gunmen killed a judge, Musa Danladi, in Jos on Tuesday";
  const story = await storyOf(
    reader,
    ["JOS, Nigeria", "Kestrel", `${killed}, a police officer said.`, "Judge shot dead in Nigeria - police"],
    ["LAGOS", "Harbour Wire", `${killed}, his brother said.`],
  );
  expect(story?.reports).toHaveLength(2);
});

it("does not put two states together that each expelled the other's envoy", async () => {
  const stories = await storiesOf(
    reader,
    ["MINSK", "Kestrel", "Belarus expelled two Polish diplomats on Tuesday, the foreign ministry said."],
    ["WARSAW", "Harbour Wire", "Poland expelled two Belarusian diplomats on Tuesday, a spokesman said."],
  );
  expect(stories.filter(({ type }) => type === "SANCTION")).toHaveLength(2);
});

describe("a report that speaks of it later", () => {
  it("was no say-so where it only gave the toll of the attack", async () => {
    const toll = "Nigeria's interior ministry put the toll of Tuesday's attack on a bus near Jos at 11 dead.";
    const bus = "Gunmen attacked a bus near Jos on Tuesday and killed nine people, a nurse said.";
    const story = await storyOf(reader, ["LAGOS", "Kestrel", bus], ["ABUJA", "Ledger", toll]);
    expect(sources(story)).toEqual(["a nurse", "interior ministry"]);
  });
});

it("takes the sailors who were kidnapped from a trawler for those of the trawler that was seized", async () => {
  const story = await storyOf(
    reader,
    ["LAGOS, Nigeria", "Kestrel", "Pirates seized a trawler off Nigeria on Tuesday, the navy said."],
    ["MADRID", "Ledger", "Spain's foreign ministry said five sailors had been kidnapped from a trawler off Nigeria."],
  );
  expect(story?.reports).toHaveLength(2);
});

it("puts what a capital says it did where it did it, not in the capital", async () => {
  const [story] = await storiesOf(reader, [
    "WARSAW",
    "Kestrel",
    "Minsk says Belarus has expelled two Polish diplomats. The embassy confirmed it.",
  ]);
  expect(story?.place?.name).not.toBe("Minsk");
});

it("takes the words of an event for no pattern: a bracket in them broke off the joining", async () => {
  const text =
    "JOS, Nigeria (Kestrel) - Gunmen killed a judge in Jos on Tuesday, police said.\nA driver said that the road was wet and the market empty.";
  const record = await reader.read({ text });
  const odd = { ...record, text: text.replace("killed", "kill(d") };
  const [telling] = tellingsOf(odd);
  expect(telling?.told.length).toBeGreaterThan(0);
});

describe("the range of a toll", () => {
  const killed = async (...reports: Report[]) => {
    const story = await storyOf(reader, ...reports);
    return story?.figures.filter(({ kind }) => kind === "killed").map(({ low, high }) => [low, high]);
  };
  const mine = "A mine exploded under a bus near Jos on Tuesday and killed";

  it("took the number of a part that the same source gives for the lowest", async () => {
    const first = `${mine} at least 15 people, a nurse said.`;
    const parts = 'We received eight bodies and seven of the wounded died here," said the nurse.';
    expect(await killed(["JOS, Nigeria", "Kestrel", `${first} "${parts}`])).toEqual([[15, 15]]);
  });

  it("keeps the lower number that somebody gave before", async () => {
    const text = `${mine} 15 people, a nurse said. The nurse had said earlier that eight people were killed.`;
    expect(await killed(["JOS, Nigeria", "Kestrel", text])).toEqual([[8, 15]]);
  });

  it('took "dozens" for twelve where others count', async () => {
    expect(
      await killed(
        ["JOS, Nigeria", "Kestrel", `${mine} dozens of people, a nurse said.`],
        ["LAGOS", "Harbour Wire", `${mine} 31 people, police said.`],
      ),
    ).toEqual([[31, 31]]);
  });
});

it("kept prisoners whom one state freed apart from those whom the other got back", async () => {
  const story = await storyOf(
    reader,
    ["KIGALI", "Kestrel", "Rwanda freed 12 Congolese soldiers on Tuesday, the Red Cross said."],
    ["KINSHASA", "Harbour Wire", "Twelve Congolese soldiers were released by Rwanda on Tuesday, Congo's army said."],
  );
  expect(story?.reports).toHaveLength(2);
});

describe("a road between two towns", () => {
  it("was the first of the towns, and kept apart from the other", async () => {
    const story = await storyOf(
      reader,
      ["ABUJA, Nigeria", "Kestrel", "Gunmen looted a convoy on the road from Jos to Bauchi on Tuesday, police said."],
      ["LAGOS, Nigeria", "Harbour Wire", "Gunmen looted a food convoy near Bauchi on Tuesday, a driver said."],
    );
    expect(story?.reports).toHaveLength(2);
  });

  it("gave what was robbed days before a strike the day of the strike", async () => {
    const [telling] = tellingsOf(
      await reader.read({
        id: "r0",
        published: "2026-05-12T12:00:00Z",
        text: "LAGOS, Nigeria, May 12 (Kestrel) - Drivers went on strike on Tuesday, days after gunmen looted a convoy near Jos, their union said.",
      }),
    ).filter(({ type }) => type === "ASSAULT");
    expect([telling?.features.from, telling?.told.map(({ aside }) => aside)]).toEqual([undefined, [true]]);
  });
});

describe("one happening that two reports tell otherwise", () => {
  it("was two where a drone struck for the one and there was an air strike for the other", async () => {
    const story = await storyOf(
      reader,
      ["JOS, Nigeria", "Kestrel", "A drone struck a car in Jos on Tuesday and killed two men, the governor said."],
      ["ABUJA, Nigeria", "Harbour Wire", "Two men died in an air strike on a car in Jos on Tuesday, a nurse said."],
    );
    expect(sources(story)).toEqual(["the governor", "a nurse"]);
  });

  it("was two where the colonel who told it was taken for the one who was let go", async () => {
    const story = await storyOf(
      reader,
      [
        "JOS, Nigeria",
        "Kestrel",
        "A pilot was freed in Jos on Tuesday, the army said. He was handed over to a bishop, spokesman Colonel Daniel Hutapea said.",
      ],
      ["ABUJA, Nigeria", "Harbour Wire", "Gunmen released the pilot Pieter Steyn in Jos on Tuesday, a bishop said."],
    );
    expect(story?.reports).toHaveLength(2);
  });

  it("had no witness where she heard a drone for an hour before the blast", async () => {
    const story = await storyOf(reader, [
      "JOS, Nigeria",
      "Kestrel",
      "A missile hit a market in Jos on Tuesday and killed nine traders, the governor said. Ime Bassey, who sells tea there, said she had heard a drone for an hour before the blast.",
    ]);
    expect(sources(story)).toEqual(["the governor", "Ime Bassey"]);
  });

  it("was put into another state by the quarter of a mayor whose name a town there bears", async () => {
    const arrest = "Soldiers arrested three men in Tripoli on Tuesday";
    const story = await storyOf(
      reader,
      ["BEIRUT", "Kestrel", `${arrest}, Lebanon's army said.`],
      [
        "TRIPOLI, Lebanon",
        "Harbour Wire",
        "Relatives of the drowned blocked a road in Tripoli on Tuesday, a trader said. Lebanon's army detained three men earlier in the day, the mayor of the Mina quarter, Rana Haddad, said.",
      ],
    );
    expect(sources(story)).toEqual(["army", "Rana Haddad"]);
  });

  it("may lie in either of two towns of one name", () => {
    const features = (id: string, name: string, lat: number): Features => ({
      family: "ASSAULT",
      mood: "real",
      from: "2026-05-12",
      to: "2026-05-12",
      place: { gazetteer: "geonames", id, name, lat, lon: -95, country: "MEX", precision: "city" },
      country: "MEX",
      targets: [],
      means: [],
      parts: [],
      actors: [],
      recipients: [],
      heads: [],
      figures: {},
    });
    const juchitan = features("1", "Juchitán", 16.4);
    expect(matchTellings(juchitan, features("2", "Heroica Ciudad de Juchitán", 18.4))).toBeGreaterThan(0.5);
    expect(matchTellings(juchitan, features("3", "Salina Cruz", 18.4))).toBeUndefined();
  });
});

describe("two attacks in one town on one day", () => {
  const mosque: Report = [
    "LAGOS, Nigeria",
    "Kestrel",
    "Gunmen opened fire on a mosque in Kano on Tuesday and killed five people, an elder said. The attack came hours after a bomb killed a lecturer in the same city.",
  ];

  it("were one where the later was said to have come hours after the other", async () => {
    const stories = (await storiesOf(reader, mosque)).filter(({ type }) => type === "ASSAULT");
    expect(stories.map(({ figures }) => figures.find(({ kind }) => kind === "killed")?.low).sort()).toEqual([1, 5]);
  });
});
