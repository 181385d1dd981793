import { createReader } from "sayso-reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linkRecords } from "../memory.js";
import { type Report, storiesOf, together as storiesTogether } from "../saysos/told.fixture.js";

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);
afterAll(async () => reader.close());

const together = (type: string, ...reports: Report[]) => storiesTogether(reader, type, ...reports);

const shooting: Report = [
  "KANO, Nigeria",
  "Kestrel",
  "Police opened fire on demonstrators in Kano on Sunday and killed five people, a doctors' union said.",
];

describe("what a march two days later speaks of as known", () => {
  it("was on the day of the march, and in the town where it was held", async () => {
    const march: Report = [
      "LAGOS, Nigeria",
      "Harbour Wire",
      "Hundreds of people marched in Lagos on Tuesday to demand an inquiry into the shooting of protesters in Kano. Opposition leader Ime Bassey told the crowd that seven people had been killed.",
    ];
    expect(await together("ASSAULT", shooting, march)).toEqual(["r0 r1"]);
  });

  it("was on the day of the arrest that is made over it", async () => {
    const arrest: Report = [
      "ABUJA, Nigeria",
      "Harbour Wire",
      "Police arrested two officers on Tuesday in connection with a shooting that killed five protesters in Kano, the interior minister said.",
    ];
    expect(await together("ASSAULT", shooting, arrest)).toEqual(["r0 r1"]);
  });

  it("is no other than the report tells as new", async () => {
    const other: Report = [
      "KANO, Nigeria",
      "Harbour Wire",
      "Police opened fire on demonstrators in Kano on Tuesday and killed seven people, a nurse said.",
    ];
    expect((await together("ASSAULT", shooting, other)).sort()).toEqual(["r0", "r1"]);
  });
});

describe("a drone strike", () => {
  const strike: Report = [
    "LAGOS, Nigeria",
    "Kestrel",
    "Drones struck a fuel depot in Kano overnight, the governor said on Tuesday.",
  ];

  it("was told by the army that shot down other drones", async () => {
    const army: Report = [
      "ABUJA, Nigeria",
      "Harbour Wire",
      "Nigeria's army said on Tuesday that its air defences had shot down nine drones over Kano during the night.",
    ];
    expect((await together("ASSAULT", strike, army)).sort()).toEqual(["r0", "r1"]);
  });

  it("had no witness in the resident whom an outlet quotes in the sentence that tells of it", async () => {
    const [story] = await storiesOf(reader, [
      "LONDON",
      "Meridian",
      "A resident of the Nigerian city of Kano said he heard six explosions before dawn on Tuesday, Savanna Wire reported, after rebel drones hit an oil depot there.",
    ]);
    expect(story?.sayso.flatMap(({ paths }) => paths.map(({ chain }) => chain[0]))).toContain(
      "A resident of the Nigerian city of Kano",
    );
  });
});

it("joins and counts the same in any order of arrival", async () => {
  const texts = [
    shooting[2],
    "Hundreds of people marched in Lagos on Tuesday to demand an inquiry into the shooting of protesters in Kano.",
    "Police arrested two officers on Tuesday in connection with a shooting that killed five protesters in Kano, Ledger reported, quoting the minister.",
    "Drones struck a fuel depot in Kano overnight, the governor said on Tuesday.",
    "A soldier was killed when drones hit a fuel depot in Kano on Tuesday, Governor Ime Bassey said.",
  ];
  const records = await Promise.all(
    texts.map((text, at) =>
      reader.read({
        id: `o${at}`,
        text: `ABUJA, Nigeria, May 12 (${at % 2 ? "Ledger" : "Kestrel"}) - ${text}\n`,
        published: "2026-05-12T12:00:00Z",
      }),
    ),
  );
  const linked = linkRecords(records);
  for (const step of [2, 3, 4]) {
    expect(linkRecords(records.flatMap((_, at) => records[(at * step + 1) % records.length] ?? []))).toEqual(linked);
  }
});

describe("a boat that one state seizes from another", () => {
  it("was two boats, one seized off the coast and one at home", async () => {
    const navy: Report = [
      "LAGOS, Nigeria",
      "Kestrel",
      "Nigeria's navy seized a trawler from Cameroon and arrested nine fishermen off Bonny on Monday for fishing in its waters, the navy said.",
    ];
    const home: Report = [
      "DOUALA, Cameroon",
      "Littoral Post",
      "Ten fishermen from Limbe were detained by the Nigerian navy on Monday, their association said.",
    ];
    expect(await together("COERCE", navy, home)).toEqual(["r0 r1"]);
  });
});

it("lay in the town that those came from who were killed", async () => {
  const [story] = await storiesOf(reader, [
    "LAGOS, Nigeria",
    "Kestrel",
    "Two traders from Kano were killed by gunmen on Monday, police said.",
  ]);
  expect(story?.place?.name).not.toBe("Kano");
});

it("was another truce on the day on which it takes effect, and where each party tells of itself alone", async () => {
  const found = await together(
    "AGREE",
    [
      "LAGOS, Nigeria",
      "Kestrel",
      "Nigeria's government and a rebel faction agreed to a ceasefire on Tuesday, a mediator said. The truce with the Creek Front takes effect on Thursday.",
    ],
    [
      "ABUJA, Nigeria",
      "Harbour Wire",
      "The Creek Front said on Tuesday that it had agreed to a truce with the government.",
    ],
  );
  expect(found).toEqual(["r0 r1"]);
});
