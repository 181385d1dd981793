import { parse } from "csv-parse/sync";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { delimited } from "../table.js";
import { streamed, textOf, told } from "../told.fixture.js";
import { COLUMNS } from "./columns.js";
import { eventsCsv } from "./csv.js";
import { GDELT_COLUMNS, gdelt } from "./gdelt.js";
import { eventsParquet } from "./parquet.js";
import { plover } from "./plover.js";
import { POLECAT_COLUMNS, polecat } from "./polecat.js";
import { tolls } from "./tolls.js";

const reports = told();
const events = reports.flatMap(({ record }) => record.events);

describe("CSV", () => {
  it("is read by csv-parse: a row an event, every cell as it was", async () => {
    const rows: Record<string, string>[] = parse(await textOf(eventsCsv(streamed(reports))), { columns: true });
    expect(rows).toHaveLength(events.length);
    expect(Object.keys(rows[0] ?? {})).toEqual(COLUMNS.map(({ name }) => name));
    expect(rows[0]).toMatchObject({
      id: "sample#v1",
      type: "ASSAULT",
      actor_names: "Army of Karsova",
      actor_ids: "a1",
      killed_low: "9",
      lat: "42.1",
      story_sayso: "2",
    });
    const tricky = rows.find(({ id }) => id === 'a "tricky", one#v1');
    expect(tricky).toMatchObject({ agency: "North, “South” & Sons", words: "Guns, drums" });
    expect(tricky?.sentence).toBe('😀 “Guns, drums; and smoke” 𝒜 "all" of it, <he> said & left.');
    expect(reports[1]?.record.text.slice(Number(tricky?.start), Number(tricky?.end))).toBe("Guns, drums");
  });
});

describe("CSV for a spreadsheet", () => {
  it.each(["=1+1", "+1", "-1 killed", "@SUM(A1)", "\t=1", "\r=1", "＝1"])(
    "begins %j with an apostrophe",
    async (words) => {
      const named = reports.map((one) => ({
        ...one,
        record: { ...one.record, report: { ...one.record.report, agency: words, url: "a=b" } },
      }));
      const rows = async (forSpreadsheet: boolean): Promise<Record<string, string>[]> =>
        parse(await textOf(eventsCsv(streamed(named), { forSpreadsheet })), { columns: true });
      const [safe] = await rows(true);
      expect(safe).toMatchObject({ agency: `'${words}`, url: "a=b", lat: "42.1" });
      expect((await rows(false))[0]).toMatchObject({ agency: words });
    },
  );

  it("leaves numbers numbers, those below zero too", async () => {
    const rows = (async function* () {
      yield [-3.2, "-3.2"];
    })();
    expect(await textOf(delimited(rows, { delimiter: ",", forSpreadsheet: true }))).toBe("-3.2,'-3.2\r\n");
  });
});

describe("Parquet", () => {
  it("is read by hyparquet, with types, in groups of rows", async () => {
    const parts: Uint8Array[] = [];
    for await (const part of eventsParquet(streamed(reports), 1)) parts.push(part);
    const { buffer } = new Uint8Array(Buffer.concat(parts));
    expect(parquetMetadata(buffer).row_groups).toHaveLength(events.length);
    const rows = await parquetReadObjects({ file: buffer });
    expect(rows).toHaveLength(events.length);
    expect(rows[0]).toMatchObject({
      id: "sample#v1",
      quad: 4,
      lat: 42.1,
      killed_low: 9,
      confidence: events[0]?.confidence,
    });
    const [csv] = parse(await textOf(eventsCsv(streamed(reports))), { columns: true });
    const asText = Object.entries(rows[0] ?? {}).map(([name, value]) => [name, value === null ? "" : String(value)]);
    expect(Object.fromEntries(asText)).toEqual(csv);
  });

  it("is a whole file where there are no events", async () => {
    const parts: Uint8Array[] = [];
    for await (const part of eventsParquet(streamed([]))) parts.push(part);
    const { buffer } = new Uint8Array(Buffer.concat(parts));
    expect(await parquetReadObjects({ file: buffer })).toEqual([]);
    expect(parquetMetadata(buffer).schema).toHaveLength(COLUMNS.length + 1);
  });
});

describe("PLOVER", () => {
  it("has the required fields on every line, and actors as lists", async () => {
    const lines = (await textOf(plover(streamed(reports)))).trim().split("\n");
    expect(lines).toHaveLength(events.length);
    for (const line of lines) {
      const { id, date, actor, event, text_info } = JSON.parse(line);
      expect([typeof id, typeof date, Array.isArray(actor), event.length]).toEqual(["string", "string", true, 1]);
      expect(text_info.end).toBeGreaterThan(text_info.start);
    }
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      id: "sample#v1",
      event: ["ASSAULT"],
      quad_code: 4,
      actor: [{ name: "Army of Karsova", id: "a1" }],
      size: { dead: 9 },
      sayso: { independent: 2, reports: 2 },
    });
  });
});

describe("POLECAT", () => {
  it("has its forty columns, and no row for what is denied or did not happen", async () => {
    const text = await textOf(polecat(streamed(reports)));
    const rows: Record<string, string>[] = parse(text, { columns: true, delimiter: "\t", quote: false });
    expect(POLECAT_COLUMNS).toHaveLength(40);
    expect(new Set(POLECAT_COLUMNS).size).toBe(40);
    const took = events.filter(
      ({ modality, standing }) => /^(happened|ongoing)$/.test(modality) && standing !== "denied",
    );
    expect(rows.map((row) => row["Event Type"])).toEqual(took.map(({ type }) => type));
    expect(took.length).toBeLessThan(events.length);
    expect(rows.at(-1)?.Source).toBe("North, “South” & Sons");
  });
});

describe("GDELT", () => {
  const rowsOf = async (all = reports): Promise<string[][]> =>
    parse(await textOf(gdelt(streamed(all))), { delimiter: "\t", quote: false });
  const at = (row: readonly string[] | undefined, name: string) => row?.[GDELT_COLUMNS.indexOf(name)];

  it("has sixty-one columns, and one row a story with its independent say-sos", async () => {
    const rows = await rowsOf();
    expect(GDELT_COLUMNS).toHaveLength(61);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveLength(61);
    expect(
      ["NumMentions", "NumSources", "NumArticles", "QuadClass", "SQLDATE"].map((name) => at(rows[0], name)),
    ).toEqual(["2", "2", "2", "4", "20240603"]);
    expect(at(rows[0], "ActionGeo_Long")).toBe("20.7");
    expect(Number.isSafeInteger(Number(at(rows[0], "GLOBALEVENTID")))).toBe(true);
  });

  it("has a row for each event that is in no story", async () => {
    const alone = reports.map((report) => ({ ...report, stories: new Map() }));
    const rows = await rowsOf(alone);
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map((row) => at(row, "GLOBALEVENTID"))).size).toBe(rows.length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([61]));
  });
});

describe("tolls", () => {
  it("give the lowest number that anybody gave of a story", async () => {
    const rows = parse(await textOf(tolls(streamed(reports))), { columns: true });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ event_id: "s1", fatalities: "7", fatalities_high: "12", independent_sources: "2" });
  });

  it("took the headline for the happening, which leaves out on whose word it is told", async () => {
    const [first] = told();
    const [event] = first?.record.events ?? [];
    const story = first?.stories.get("v1");
    if (!first || !event || !story) throw new Error("the sample has an event and a story");
    const start = first.record.text.indexOf("kills");
    const { said: _, ...headline } = { ...event, id: "v9" as const, anchor: [start, start + 5] as [number, number] };
    const record = { ...first.record, events: [{ ...headline, standing: "stated" as const }, event] };
    const stories = new Map([...first.stories, ["v9" as const, story] as const]);
    const rows = parse(await textOf(tolls(streamed([{ ...first, record, stories }]))), { columns: true });
    expect(rows).toMatchObject([
      { source: "a doctor", standing: event.standing, notes: expect.stringContaining("market") },
    ]);
  });

  it("give the event's own number where there is no story", async () => {
    const alone = reports.slice(0, 1).map((report) => ({ ...report, stories: new Map() }));
    const rows = parse(await textOf(tolls(streamed(alone))), { columns: true });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ event_id: "sample#v1", fatalities: "9" });
  });
});
