import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { correct, openCorpus } from "sayso-corpus";
import { type ReportRecord, sampleRecord } from "sayso-record";
import { expect, it } from "vitest";
import { eventsCsv } from "./events/csv.js";
import { GDELT_COLUMNS, gdelt } from "./events/gdelt.js";
import { tolls } from "./events/tolls.js";
import { exportFilter, filteredReports } from "./filter.js";
import { toldReports } from "./from-corpus.js";
import { claimReviews } from "./statements/claim-review.js";
import { textOf } from "./told.fixture.js";

/** The sample as an agency of its own tells it, so that it is a report of its own. */
function reportOf(id: string, agency: string): ReportRecord {
  const sample = sampleRecord();
  const events = sample.events.map((event) => ({ ...event, standing: "attributed" as const }));
  return { ...sample, id, report: { ...sample.report, agency }, events };
}

it("tells what persons corrected, and their verdicts", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "sayso-export-")), "sayso.db");
  const corpus = await openCorpus(file, { access: "write" });
  await corpus.put([{ record: reportOf("a", "Meridian") }, { record: reportOf("b", "Northline") }]);
  const by = { author: "A. Desk", reason: "looked into" };
  await correct(corpus, { correction: { action: "reject", ref: "a#v1" }, ...by });
  const told = [];
  for await (const one of toldReports(corpus)) told.push(one);
  expect(told.find(({ record }) => record.id === "a")?.record.events).toEqual([]);
  expect(await textOf(claimReviews(toldReports(corpus)))).toBe("");
  const of = told.find(({ record }) => record.id === "b")?.stories.get("v1")?.id ?? "";
  await correct(corpus, { correction: { action: "verify", of, link: "https://desk.example/k" }, ...by });
  expect(JSON.parse(await textOf(claimReviews(toldReports(corpus)))).reviewRating.alternateName).toBe("Verified");
  await corpus.close();
});

it("tells reports with the actors and stories that the corpus has linked", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "sayso-export-")), "sayso.db");
  const corpus = await openCorpus(file, { access: "write" });
  await corpus.put([{ record: reportOf("a", "Meridian") }, { record: reportOf("b", "Northline") }]);
  const told = [];
  for await (const one of toldReports(corpus)) told.push(one);
  expect(told.map(({ record }) => record.id).sort()).toEqual(["a", "b"]);
  const [first, second] = told;
  expect(first?.actors.get("e2")?.name).toBe("Karsova");
  expect(first?.stories.get("v1")).toEqual(second?.stories.get("v1"));
  expect(first?.stories.get("v1")).toMatchObject({ reports: 2, killed: { low: 9 } });
  const rows = (await textOf(gdelt(toldReports(corpus)))).trim().split("\n");
  expect(rows).toHaveLength(1);
  expect(rows[0]?.split("\t")[GDELT_COLUMNS.indexOf("NumArticles")]).toBe("2");
  await corpus.close();
});

it("gave a happening no place and no day of its own where the newest report tells neither and another does", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "sayso-export-")), "sayso.db");
  const corpus = await openCorpus(file, { access: "write" });
  const bare = reportOf("b", "Northline");
  const events = bare.events.map(({ time: _, ...event }) => ({ ...event, locations: [] }));
  const report = { ...bare.report, published: "2024-06-04T01:30:00+03:00" };
  await corpus.put([{ record: reportOf("a", "Meridian") }, { record: { ...bare, report, events } }]);
  const [toll, ...others] = parse(await textOf(tolls(toldReports(corpus))), { columns: true });
  expect(others).toEqual([]);
  expect(toll).toMatchObject({ location: "Karsova", country: "XKX", event_date: "2024-06-03", time_precision: "1" });
  const row = (await textOf(gdelt(toldReports(corpus)))).trim().split("\t");
  const at = (name: string) => row[GDELT_COLUMNS.indexOf(name)];
  expect([at("SQLDATE"), at("ActionGeo_Long"), at("NumArticles")]).toEqual(["20240603", "20.7", "2"]);
  // Moments are told in UTC.
  expect(at("DATEADDED")).toBe("20240603223000");
  const rows: Record<string, string>[] = parse(await textOf(eventsCsv(toldReports(corpus))), { columns: true });
  expect(rows.find(({ report: of }) => of === "b")).toMatchObject({
    begins: "2024-06-03",
    dated: "report",
  });
  await corpus.close();
});

it("tells of each report what the filter holds for, and no report that has none of it", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "sayso-export-")), "sayso.db");
  const corpus = await openCorpus(file, { access: "write" });
  await corpus.put([{ record: reportOf("a", "Meridian") }, { record: reportOf("b", "Northline") }]);
  const told = async (options: object) => {
    const found = [];
    for await (const one of filteredReports(corpus, "events", exportFilter("events", options))) found.push(one.record);
    return found.map(({ id, events }) => [id, events.length]);
  };
  expect(await told({ type: "ASSAULT", place: "Karsova", agency: "Meridian" })).toEqual([["a", 1]]);
  expect(await told({ type: "PROTEST" })).toEqual([]);
  expect(() => exportFilter("relations", { modality: "happened" } as object)).toThrow("not understood");
  await corpus.close();
});
