import { createReader } from "sayso-reader";
import type { ReportRecord } from "sayso-record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linkRecords } from "../memory.js";
import { sources, storyOf } from "./told.fixture.js";

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);
afterAll(async () => reader.close());

const CALABAR = "Gunmen ambushed a convoy near Calabar on Tuesday and killed six guards";

describe("who says it", () => {
  it("is each of those who say it together", async () => {
    const story = await storyOf(reader, ["LAGOS, Nigeria", "Kestrel", `${CALABAR}, police and a doctor said.`]);
    expect(sources(story)).toEqual(["police", "a doctor"]);
  });

  it("is whom an agency quotes at the end of the sentence", async () => {
    const story = await storyOf(reader, [
      "LAGOS, Nigeria",
      "Kestrel",
      `${CALABAR}, Harbour Wire reported on Tuesday, citing the Delta Watch.`,
    ]);
    expect(story?.sayso.map(({ paths }) => paths[0]?.chain)).toEqual([["Delta Watch", "Harbour Wire", "Kestrel"]]);
  });

  it("is who claims an attack, also where another passes the claim on", async () => {
    const story = await storyOf(reader, [
      "LAGOS, Nigeria",
      "Kestrel",
      "The Delta Brigade has claimed responsibility for an attack on a convoy near Calabar on Tuesday, the monitoring group Ledger said.",
    ]);
    expect(story?.sayso[0]?.paths[0]?.chain[0]).toBe("Delta Brigade");
  });

  it("is not who condemns what others tell", async () => {
    const story = await storyOf(
      reader,
      ["LAGOS, Nigeria", "Kestrel", `${CALABAR}, the police said.`],
      [
        "ABUJA, Nigeria",
        "Harbour Wire",
        "The African Union on Tuesday condemned an attack on a convoy near Calabar in which six guards were killed.",
      ],
    );
    expect(sources(story)).toEqual(["police"]);
  });

  it("is not who denies it, whatever the words of the denial", async () => {
    const story = await storyOf(
      reader,
      ["LAGOS, Nigeria", "Kestrel", `${CALABAR}, the police said.`],
      [
        "ABUJA, Nigeria",
        "Harbour Wire",
        "The Delta Brigade said it was not behind the ambush of a convoy near Calabar on Tuesday.",
      ],
    );
    expect(sources(story)).toEqual(["police"]);
    expect(story?.denied.map(({ by }) => by)).toEqual(["Delta Brigade"]);
  });

  it("is no outlet that leaves any of it to others", async () => {
    const story = await storyOf(reader, [
      "LAGOS, Nigeria",
      "Kestrel",
      "Thousands of people marched through Calabar on Tuesday. The organisers, the Delta Collective, said 10,000 people had marched.",
    ]);
    expect(sources(story)).not.toContain("Kestrel");
  });
});

describe("what a report tells by the way", () => {
  it("is no say-so: who somebody is that something else is told of", async () => {
    const story = await storyOf(
      reader,
      ["LAGOS, Nigeria", "Kestrel", "Gunmen killed Bala Okoro, the mayor of Calabar, on Tuesday, the police said."],
      [
        "ABUJA, Nigeria",
        "Harbour Wire",
        "Bala Okoro, who was killed in Calabar on Tuesday, had been threatened for months, his widow said.",
      ],
    );
    expect(sources(story)).toEqual(["police"]);
  });
});

describe("what only a headline was read to tell", () => {
  it("stands by the word of the sentence that it sums up", () => {
    const text =
      "Mayor shot in Calabar\n\nLAGOS, Nigeria, May 12 (Kestrel) - A shop was full when it came, the police said.\n";
    const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
    const said = "A shop was full when it came";
    const record: ReportRecord = {
      format: "sayso/1",
      id: "h",
      text,
      report: { language: "en", agency: "Kestrel", published: "2026-05-12T12:00:00Z", bylines: [], credits: [] },
      sentences: [
        { span: at("Mayor shot in Calabar"), zone: "headline" },
        { span: at(`${said}, the police said.`), zone: "body" },
      ],
      mentions: [],
      entities: [],
      times: [],
      figures: [],
      relations: [],
      statements: [
        {
          id: "s1",
          source: { span: at("the police") },
          cue: [at("said")],
          content: [at(said)],
          form: "indirect",
          standing: "attributed",
        },
      ],
      events: [
        {
          ...{ id: "v1", anchor: at("shot"), type: "ASSAULT", contexts: [], actors: [], recipients: [], locations: [] },
          ...{ figures: [], modality: "happened", standing: "stated", confidence: 0.9 },
        },
      ],
    };
    expect(sources(linkRecords([record]).stories[0])).toEqual(["police"]);
  });
});

describe("whose body it is", () => {
  it("is no state's army where its name goes on", async () => {
    const story = await storyOf(reader, ["LAGOS, Nigeria", "Kestrel", `${CALABAR}, the Army of the Creek said.`]);
    expect(sources(story)).toEqual(["Army of the Creek"]);
  });

  it("is the one of the state that its report comes from and tells of", async () => {
    const story = await storyOf(reader, [
      "KINSHASA",
      "Kestrel",
      "The Congolese government and a militia signed a ceasefire in the Ugandan capital Kampala on Tuesday, the presidency said.",
    ]);
    expect(story?.sayso.map(({ paths }) => paths[0]?.chain[0])).toEqual(["the presidency"]);
  });

  it("is the group, not the outlet of the dateline", async () => {
    const story = await storyOf(reader, [
      "BANGKOK",
      "Kestrel",
      "Fighters of the Hill People's Army captured a base near Lashio on Tuesday, the group said.",
    ]);
    expect(sources(story)).toEqual(["Hill People's Army"]);
  });
});

describe("what one report tells of two days", () => {
  it("is two stories, though a third report gives no day", async () => {
    const records = await Promise.all(
      [
        "Insurgents attacked Calabar on Sunday and killed six guards, the police said.",
        "Police said insurgents had attacked Calabar on Sunday and that soldiers had retaken the town on Monday.",
      ].map((text, at) =>
        reader.read({
          id: `d${at}`,
          text: `LAGOS, Nigeria, May 12 (Kestrel) - ${text}\n`,
          published: "2026-05-12T12:00:00Z",
        }),
      ),
    );
    const happenings = linkRecords(records).stories.filter(({ type }) => type === "ASSAULT");
    expect(happenings.map(({ from }) => from).sort()).toEqual(["2026-05-10", "2026-05-11"]);
  });
});
