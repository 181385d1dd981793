import { createReader } from "sayso-reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Report, storiesOf } from "../saysos/told.fixture.js";

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);
afterAll(async () => reader.close());

const together = async (type: string, ...reports: Report[]) =>
  (await storiesOf(reader, ...reports)).filter((one) => one.type === type).map(({ reports: of }) => of.join(" "));

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

  it("is no other than the report tells as new", async () => {
    const other: Report = [
      "KANO, Nigeria",
      "Harbour Wire",
      "Police opened fire on demonstrators in Kano on Tuesday and killed seven people, a nurse said.",
    ];
    expect((await together("ASSAULT", shooting, other)).sort()).toEqual(["r0", "r1"]);
  });
});
