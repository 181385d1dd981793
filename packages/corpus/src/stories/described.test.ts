import { createReader } from "sayso-reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Report, storiesOf, together as storiesTogether } from "../saysos/told.fixture.js";

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);
afterAll(async () => reader.close());

const together = (type: string, ...reports: Report[]) => storiesTogether(reader, type, ...reports);

describe("one happening that was taken for two", () => {
  const described: Report = [
    "TEGUCIGALPA, Honduras",
    "Ledger",
    "A lawyer who represented farmers was shot dead on Tuesday outside her office in Comayagua, police said.",
  ];
  const named: Report = [
    "MEXICO CITY, Mexico",
    "Kestrel",
    "The lawyer Elsa Madrid was murdered in Honduras on Tuesday, her union said.",
  ];

  it("where one report says what the victim was and another names her", async () =>
    expect(await together("ASSAULT", described, named)).toEqual(["r0 r1"]));

  it("where the only town of a later report is that of the arrest", async () => {
    const arrest: Report = [
      "TEGUCIGALPA, Honduras",
      "Harbour Wire",
      "Police have arrested a guard over the killing of the lawyer Elsa Madrid, who was gunned down nine days ago, prosecutors said. The man, 34, was put on a bus in San Pedro Sula.",
      undefined,
      21,
    ];
    expect(await together("ASSAULT", described, named, arrest)).toEqual(["r0 r1 r2"]);
  });

  it("where the soldiers' own state tells of their death abroad", async () => {
    const there: Report = [
      "BANGUI, Central African Republic",
      "Ledger",
      "Gunmen ambushed a patrol near Bria in the Central African Republic on Tuesday, killing two Rwandan soldiers, the U.N. mission said.",
    ];
    const home: Report = [
      "KIGALI, Rwanda",
      "Kestrel",
      "Two Rwandan soldiers serving in the Central African Republic died in an ambush on Tuesday, the Rwandan army said.",
    ];
    expect(await together("ASSAULT", there, home)).toEqual(["r0 r1"]);
  });

  it("where the drone that did it is another state's", async () => {
    const there: Report = [
      "ANKARA, Turkey",
      "Ledger",
      "Turkey's army killed Azad Rojin, a Kurdish commander, in Syria on Tuesday, its general staff said.",
    ];
    const home: Report = [
      "QAMISHLI, Syria",
      "Kestrel",
      "Thousands attended the funeral on Wednesday of Azad Rojin, a Kurdish commander who was killed by a Turkish drone the day before, his sister said.",
      undefined,
      13,
    ];
    expect(await together("ASSAULT", there, home)).toEqual(["r0 r1"]);
  });

  it("where one of the hurt went to a school nearby", async () => {
    const report: Report = [
      "POPAYAN, Colombia",
      "Kestrel",
      "A truck bomb exploded outside a police station in Popayan on Tuesday, killing three officers, the mayor said. A pupil of a nearby school was among the 12 injured, the fire service said.",
    ];
    const [story] = (await storiesOf(reader, report)).filter(({ type }) => type === "ASSAULT");
    expect(story?.figures.map(({ kind, low }) => `${kind} ${low}`)).toEqual(["injured 12", "killed 3"]);
    expect(story?.count).toBe(2);
  });
});
