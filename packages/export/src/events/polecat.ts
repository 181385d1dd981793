import { dayOf } from "sayso-corpus";
import { quadOf } from "sayso-record";
import { type Cell, delimited } from "../table.js";
import type { Telling } from "../told.js";
import { QUAD_WORDS } from "./quad.js";
import { type EventRow, eventRows, type Party } from "./row.js";
import { tookPlace } from "./took-place.js";

const SIDE = ["Name", "Country", "COW", "Primary Sector", "Sectors", "Title", "Name Raw", "Wikipedia ID"] as const;

/** POLECAT's forty columns, in its order. */
export const POLECAT_COLUMNS: readonly string[] = [
  "Event ID",
  "Event Date",
  "Event Type",
  "Event Mode",
  "Intensity",
  "Quad Code",
  "Contexts",
  ...SIDE.map((name) => `Actor ${name}`),
  ...SIDE.map((name) => `Recipient ${name}`),
  "Placename",
  "City",
  "District",
  "Province",
  "Country",
  "Latitude",
  "Longitude",
  "GeoNames ID",
  "Raw Placename",
  "Feature Type",
  "Source",
  "Publication Date",
  "Story People",
  "Story Organizations",
  "Story Locations",
  "Language",
  "Version",
];

/** Events that took place as POLECAT's table: tabs, a head, several values in a cell parted by ";". */
export function polecat(reports: Telling): AsyncGenerator<string> {
  return delimited(rows(reports), { delimiter: "\t", head: POLECAT_COLUMNS });
}

async function* rows(reports: Telling) {
  for await (const told of reports) {
    for (const row of eventRows(told)) if (tookPlace(row)) yield polecatRow(row);
  }
}

function polecatRow(row: EventRow): Cell[] {
  const { id, event, record, days, place, placeWords } = row;
  const { report, entities, format } = record;
  const names = (...types: readonly string[]) =>
    listed(entities.filter(({ type }) => types.includes(type)).map(({ name }) => name));
  return [
    id,
    days?.from,
    event.type,
    event.mode,
    undefined,
    QUAD_WORDS[quadOf(event.type)],
    listed(event.contexts),
    ...side(row.actors),
    ...side(row.recipients),
    place?.name ?? placeWords,
    place?.precision === "city" || place?.precision === "point" ? place.name : undefined,
    undefined,
    place?.admin1,
    place?.country,
    place?.lat,
    place?.lon,
    place?.gazetteer === "geonames" ? place.id : undefined,
    placeWords,
    place?.precision,
    report.agency ?? report.url,
    report.published && dayOf(report.published),
    names("person"),
    names("organization", "group"),
    names("location", "facility"),
    report.language,
    format,
  ];
}

/** All actors of a side in one row: names in one cell, in step with their countries and sectors. */
function side(parties: readonly Party[]): Cell[] {
  const cells = (of: (party: Party) => string | undefined) => listed(parties.map((party) => of(party) ?? ""));
  const [first] = parties;
  return [
    cells(({ name }) => name),
    cells(({ code, entity }) => entity?.country ?? countryIn(code)),
    undefined,
    first && (first.entity?.role ?? sectorIn(first.code)),
    cells(({ code, entity }) => entity?.role ?? sectorIn(code)),
    undefined,
    cells(({ words }) => words),
    undefined,
  ];
}

/** "IRQMIL" is a country's three letters and a sector; a sector alone, or a country alone, is three letters. */
function countryIn(code = ""): string | undefined {
  return code.length > 3 ? code.slice(0, 3) : undefined;
}

function sectorIn(code = ""): string | undefined {
  return code.length > 3 ? code.slice(3) : undefined;
}

function listed(values: readonly string[]): string | undefined {
  return values.some(Boolean) ? values.map((value) => value.replaceAll(";", ",")).join(";") : undefined;
}
