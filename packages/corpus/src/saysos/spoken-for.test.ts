import { createReader } from "sayso-reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sources, storyOf } from "./told.fixture.js";

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);
afterAll(async () => reader.close());

const told = async (...texts: string[]) =>
  sources(
    await storyOf(reader, ...texts.map((text) => ["LAGOS, Nigeria", "Kestrel", text] as [string, string, string])),
  );

describe("a source that is two in one report", () => {
  it("was the spokesman whom only the last word of its name ties to the body", async () => {
    expect(
      await told(
        "The Creek Traders Council said on Tuesday that gunmen had killed six guards near Calabar. Nine others were wounded in the attack, council spokesman Ime Bassey said.",
      ),
    ).toEqual(["Creek Traders Council"]);
  });

  it("was the rebel spokesman, and the rebels, of the one armed group that the report names", async () => {
    const found = await told(
      "The Northern Renewal Front said on Tuesday that soldiers had shelled its camp near Calabar. Nine fighters were wounded in the attack, rebel spokesman Ime Bassey said. The rebels said the shells had been fired at dawn.",
    );
    expect(found).toEqual(["Northern Renewal Front"]);
  });

  it("was looked for without end where a group of officers, and then the group, never gets a name", async () => {
    expect(
      await told(
        "A group of army officers said on Tuesday that gunmen had killed six guards near Calabar. The group said nine others were wounded in the attack.",
      ),
    ).toEqual(["A group of army officers"]);
  });

  it("was the bishop who heads the mission", async () => {
    expect(
      await told(
        'Six hostages were freed near Calabar on Tuesday, the Creek Health Mission said. No ransom was paid, Bishop Ime Bassey, who heads the mission, said. "They walked in at dawn," he said.',
      ),
    ).toEqual(["Creek Health Mission"]);
  });

  it("was the governor before his name was given", async () => {
    expect(
      await told(
        "Gunmen killed six guards near Calabar on Tuesday, the regional governor said. The attackers shot nine others as well, Governor Ime Bassey wrote on Telegram.",
      ),
    ).toEqual(["Ime Bassey"]);
  });

  it("stays two where a resident speaks and then another who has a name", async () => {
    const found = await told(
      "Gunmen killed six guards near Calabar on Tuesday, a resident said. The attackers shot nine others as well, resident Ime Bassey said.",
    );
    expect(found).toHaveLength(2);
  });

  it("was the general staff beside the military", async () => {
    expect(
      await told(
        "Nigeria's military said it had struck a camp near Calabar on Tuesday. At least 12 fighters were killed in the strike, the general staff said.",
      ),
    ).toEqual(["army"]);
  });
});
