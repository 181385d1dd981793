import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { streamed, textOf, told } from "../told.fixture.js";
import { gdelt } from "./gdelt.js";
import { polecat } from "./polecat.js";
import { tolls } from "./tolls.js";

/** A column as frictionless takes it: a Table Schema's field. */
interface Field {
  name: string;
  type: string;
  format?: string;
  constraints?: object;
}

interface Table {
  text: string;
  delimiter: string;
  head: boolean;
  fields: Field[];
}

const folder = mkdtempSync(join(tmpdir(), "sayso-columns-"));
const pip = (...args: string[]) =>
  spawnSync("python3", ["-m", "pip", "install", "--quiet", "--target", folder, ...args], { timeout: 280_000 }).status;
let isThere = false;

/** PyPI's checker of tables, and the reader of GDELT, of which the list of columns alone is used: it needs pandas, and asks GDELT's own server. */
beforeAll(() => {
  isThere = pip("frictionless==5.21.0") === 0 && pip("--no-deps", "gdelt==0.1.14") === 0;
}, 300_000);

const CHECK = `
import json, sys
from frictionless import Resource, Schema, Dialect, formats, system
system.trusted = True
of = json.load(open(sys.argv[2], encoding="utf-8"))
# Tabs part GDELT's and POLECAT's cells, and quotation marks are letters.
quotes = {} if of["delimiter"] == "," else {"quote_char": "\\x07"}
dialect = Dialect(header=of["head"], controls=[formats.CsvControl(delimiter=of["delimiter"], **quotes)])
table = Resource(path=sys.argv[1], format="csv", encoding="utf-8", dialect=dialect, schema=Schema.from_descriptor({"fields": of["fields"]}))
report = table.validate()
print(json.dumps({"rows": report.tasks[0].stats["rows"], "errors": [e[0] for e in report.flatten(["message"])]}))
`;

/** What frictionless says of a table: how many rows it read, and what does not fit the columns. */
function checked({ text, ...of }: Table): { rows: number; errors: string[] } {
  const own = mkdtempSync(join(tmpdir(), "sayso-table-"));
  const [table, columns] = [join(own, "table.csv"), join(own, "columns.json")];
  writeFileSync(table, text);
  writeFileSync(columns, JSON.stringify(of));
  const { stdout, stderr } = spawnSync("python3", ["-c", CHECK, table, columns], {
    encoding: "utf8",
    timeout: 100_000,
    env: { ...process.env, PYTHONPATH: folder },
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

const TYPES: Readonly<Record<string, string>> = { INTEGER: "integer", FLOAT: "number", STRING: "string" };

/** The columns of GDELT 2.0's events, with their types, as the gdelt package has them. */
function gdeltFields(): Field[] {
  const lines: Record<string, string>[] = parse(readFileSync(join(folder, "data", "events2.csv")), { columns: true });
  return lines.map(({ name = "", type = "" }) => ({ name, type: TYPES[type] ?? type }));
}

const text = (...names: string[]): Field[] => names.map((name) => ({ name, type: "string" }));
const day = (name: string): Field => ({ name, type: "date", constraints: { required: true } });
const between = (name: string, minimum: number, maximum: number): Field => ({
  name,
  type: "number",
  constraints: { minimum, maximum },
});
const oneOf = (name: string, ...values: (string | number)[]): Field => ({
  name,
  type: typeof values[0] === "number" ? "integer" : "string",
  constraints: { enum: values },
});

const PLOVER =
  "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN SANCTION PROTEST MOBILIZE COERCE ASSAULT";

/** POLECAT's columns, by its codebook. No package that reads it could be found. */
const POLECAT: Field[] = [
  ...text("Event ID"),
  day("Event Date"),
  oneOf("Event Type", ...PLOVER.split(" ")),
  ...text("Event Mode"),
  between("Intensity", -10, 10),
  oneOf("Quad Code", "VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"),
  ...text("Contexts"),
  ...["Actor", "Recipient"].flatMap((side) =>
    text(
      ...["Name", "Country", "COW", "Primary Sector", "Sectors", "Title", "Name Raw", "Wikipedia ID"].map(
        (of) => `${side} ${of}`,
      ),
    ),
  ),
  ...text("Placename", "City", "District", "Province", "Country"),
  between("Latitude", -90, 90),
  between("Longitude", -180, 180),
  ...text("GeoNames ID", "Raw Placename", "Feature Type", "Source"),
  day("Publication Date"),
  ...text("Story People", "Story Organizations", "Story Locations", "Language", "Version"),
];

/** ACLED's names where a column means the same, with what its codebook lets them hold; ours follow. */
const TOLLS: Field[] = [
  { name: "event_id", type: "string", constraints: { required: true, unique: true } },
  day("event_date"),
  oneOf("time_precision", 1, 2, 3),
  ...text("event_type", "sub_event_type", "actor1", "actor2", "country", "admin1", "location"),
  between("latitude", -90, 90),
  between("longitude", -180, 180),
  oneOf("geo_precision", 1, 2, 3),
  ...text("source", "notes"),
  { name: "fatalities", type: "integer", constraints: { required: true, minimum: 0 } },
  { name: "fatalities_high", type: "integer", constraints: { minimum: 0 } },
  { name: "independent_sources", type: "integer", constraints: { minimum: 0 } },
  ...text("standing"),
];

describe("frictionless of PyPI finds nothing that does not fit", () => {
  const reports = told();
  const alone = reports.map((report) => ({ ...report, stories: new Map() }));

  it("GDELT's columns, as the gdelt package of PyPI has them", async ({ skip }) => {
    if (!isThere) skip("no Python, or the packages cannot be had");
    const table = { text: await textOf(gdelt(streamed(alone))), delimiter: "\t", head: false, fields: gdeltFields() };
    expect(table.fields).toHaveLength(61);
    const { rows, errors } = checked(table);
    expect(errors).toEqual([]);
    expect(rows).toBeGreaterThan(1);
    // And it would find it.
    expect(checked({ ...table, text: table.text.replace(/^\d+/, "first") }).errors).not.toEqual([]);
  }, 200_000);

  it("POLECAT's columns", async ({ skip }) => {
    if (!isThere) skip("no Python, or the packages cannot be had");
    const table = { text: await textOf(polecat(streamed(reports))), delimiter: "\t", head: true, fields: POLECAT };
    expect(POLECAT).toHaveLength(40);
    const { rows, errors } = checked(table);
    expect(errors).toEqual([]);
    expect(rows).toBeGreaterThan(1);
    expect(checked({ ...table, text: table.text.replaceAll("ASSAULT", "ATTACK") }).errors).not.toEqual([]);
  }, 200_000);

  it("tolls, with ACLED's columns", async ({ skip }) => {
    if (!isThere) skip("no Python, or the packages cannot be had");
    const table = { text: await textOf(tolls(streamed(reports))), delimiter: ",", head: true, fields: TOLLS };
    expect(checked(table)).toEqual({ rows: 1, errors: [] });
    expect(checked({ ...table, text: table.text.replace("fatalities", "deaths") }).errors).not.toEqual([]);
  }, 200_000);
});
