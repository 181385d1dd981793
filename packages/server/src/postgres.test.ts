import { FORMATS } from "sayso-export";
import { sampleRecord } from "sayso-record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newSchema } from "../../corpus/src/store/postgres/cluster.fixture.js";
import { TEST_POSTGRES } from "../../corpus/src/store/stores.fixture.js";
import { type Served, served } from "./served.fixture.js";

const sample = sampleRecord();
const [event] = sample.events;
const [agency] = [sample.report.agency ?? "Reuters"];

/** What is asked of both; the order of answers is a part of them. */
const QUESTIONS = [
  "/api/reports",
  "/api/reports?text=army&limit=3",
  `/api/reports?agency=${encodeURIComponent(agency)}`,
  "/api/reports/count?from=2016-11-01",
  "/api/reports/one",
  "/api/records/one",
  "/api/stories",
  "/api/stories?disputed=false&minReports=2",
  "/api/stories/count",
  "/api/stories/days",
  "/api/stories/places",
  `/api/stories/overview?type=${event?.type}`,
  "/api/events?limit=5",
  `/api/events?type=${event?.type}&to=2030-01-01`,
  "/api/relations",
  "/api/statements?text=said",
  "/api/actors",
  "/api/actors?name=a",
  "/api/network",
  "/api/corrections",
  "/api/stories?place=nowhere",
  "/api/stories/s000000000000",
  "/api/events?form=direct",
];

describe.skipIf(TEST_POSTGRES === undefined)("a server over a corpus in PostgreSQL", () => {
  let both: Served[] = [];

  beforeAll(async () => {
    both = [await served(), await served({ name: await newSchema(TEST_POSTGRES ?? "") })];
    for (const { writer } of both) {
      const { report } = sample;
      await writer.put([
        { record: { ...sample, id: "one" } },
        { record: { ...sample, id: "two", report: { ...report, agency: "Harbour Wire", published: "2016-11-05" } } },
        { record: { ...sample, id: "three", report: { ...report, title: "Another title" } } },
      ]);
      await writer.put([{ record: { ...sample, id: "two" }, article: { text: sample.text, status: "withdrawn" } }]);
    }
  });
  afterAll(async () => {
    for (const one of both) await one.close();
  });

  async function asked(path: string) {
    const answers = await Promise.all(both.map(({ app }) => app.inject(path)));
    const [file, database] = answers.map(({ statusCode, headers, rawPayload, body }) => ({
      status: statusCode,
      type: headers["content-type"],
      // When each was stored, its clock tells.
      body: body.replaceAll(/"stored":"[^"]*"/g, ""),
      bytes: rawPayload.length,
    }));
    return { file, database };
  }

  it.each(QUESTIONS)("answers %s as over a file", async (path) => {
    const { file, database } = await asked(path);
    expect(database).toEqual(file);
    expect(database?.bytes).toBeGreaterThan(0);
  });

  it("tells of a story and an actor by their ids", async () => {
    for (const list of ["/api/stories", "/api/actors"]) {
      const { items }: { items: { id: string }[] } = JSON.parse((await asked(list)).database?.body ?? "");
      expect(items.length).toBeGreaterThan(0);
      for (const { id } of items) {
        const { file, database } = await asked(`${list}/${id}`);
        expect(database).toMatchObject({ status: 200 });
        expect(database).toEqual(file);
      }
    }
  });

  it.each(Object.keys(FORMATS))("exports %s as from a file, to the byte", async (name) => {
    const { file, database } = await asked(`/api/export/${name}`);
    expect(database).toEqual(file);
  });
});
