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

describe("who tells of it without a word that is read", () => {
  it("was not the outlet itself, whose reporter saw the bodies", async () => {
    expect(
      await told(
        "Gunmen burned down a hamlet near Calabar on Tuesday. A Kestrel reporter saw six bodies in the ashes. A teacher said the men who raided the hamlet had masks.",
      ),
    ).toEqual(["A teacher", "Kestrel"]);
  });

  it("is not the outlet where its reporter saw something else", async () => {
    expect(await told(`${CALABAR}, a driver said. A Kestrel reporter saw queues at the polls.`)).toEqual(["a driver"]);
  });

  it("was not a nun who saw those who had been let go come back", async () => {
    expect(
      await told(
        "Gunmen freed two surveyors near Calabar on Tuesday, their families said. They walked into the village at dawn, according to a nun at the mission.",
      ),
    ).toEqual(["their families", "a nun at the mission"]);
  });

  it("denied it where what was said is rejected as an allegation", async () => {
    const story = await storyOf(reader, [
      "LAGOS, Nigeria",
      "Kestrel",
      "Soldiers beat a driver near Calabar on Tuesday, a nurse said. Nigeria's army rejected the allegation.",
    ]);
    expect(story?.denied.map(({ by }) => by)).toEqual(["army"]);
  });
});

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
