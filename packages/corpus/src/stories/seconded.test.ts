import { createReader } from "sayso-reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sources, storyOf } from "../saysos/told.fixture.js";

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);
afterAll(async () => reader.close());

const CALABAR = "Gunmen ambushed a convoy near Calabar on Tuesday and killed six guards";
const told = async (text: string) => sources(await storyOf(reader, ["LAGOS, Nigeria", "Kestrel", text]));

describe("who bears out what somebody else told", () => {
  it("was passed over where he gave the same account", async () => {
    expect(await told(`${CALABAR}, a driver said. The driver of a second lorry gave the same account.`)).toEqual([
      "a driver",
      "The driver of a second lorry",
    ]);
  });

  it("was passed over where she confirmed his story", async () => {
    expect(await told(`${CALABAR}, Ime Bassey said. A nurse at the clinic confirmed his story.`)).toEqual([
      "Ime Bassey",
      "A nurse at the clinic",
    ]);
  });

  it("is no say-so for it where it is a denial that is borne out", async () => {
    expect(
      await told(
        `${CALABAR}, a driver said. The Delta Brigade denied that its men had fired. Their chaplain gave the same account.`,
      ),
    ).toEqual(["a driver"]);
  });
});
