import { quadOf } from "sayso-record";
import type { EventRow, Party } from "./row.js";

export type Cell = string | number | undefined;

/** The columns of the table of events, for CSV and Parquet; docs/export.md tells what each means. */
export const COLUMNS: readonly { name: string; type: "STRING" | "DOUBLE" | "INT32"; of(row: EventRow): Cell }[] = [
  { name: "id", type: "STRING", of: ({ id }) => id },
  { name: "report", type: "STRING", of: ({ record }) => record.id },
  { name: "published", type: "STRING", of: ({ record }) => record.report.published },
  { name: "agency", type: "STRING", of: ({ record }) => record.report.agency },
  { name: "url", type: "STRING", of: ({ record }) => record.report.url },
  { name: "begins", type: "STRING", of: ({ days }) => days?.from },
  { name: "ends", type: "STRING", of: ({ days }) => days?.to },
  { name: "dated", type: "STRING", of: ({ days }) => days?.of ?? "none" },
  { name: "type", type: "STRING", of: ({ event }) => event.type },
  { name: "mode", type: "STRING", of: ({ event }) => event.mode },
  { name: "cameo", type: "STRING", of: ({ event }) => event.cameo },
  { name: "quad", type: "INT32", of: ({ event }) => quadOf(event.type) },
  { name: "contexts", type: "STRING", of: ({ event }) => joined(event.contexts) },
  { name: "modality", type: "STRING", of: ({ event }) => event.modality },
  { name: "standing", type: "STRING", of: ({ event }) => event.standing },
  { name: "confidence", type: "DOUBLE", of: ({ event }) => event.confidence },
  ...sides("actor", ({ actors }) => actors),
  ...sides("recipient", ({ recipients }) => recipients),
  { name: "place", type: "STRING", of: ({ place, placeWords }) => place?.name ?? placeWords },
  { name: "admin1", type: "STRING", of: ({ place }) => place?.admin1 },
  { name: "country", type: "STRING", of: ({ place }) => place?.country },
  { name: "lat", type: "DOUBLE", of: ({ place }) => place?.lat },
  { name: "lon", type: "DOUBLE", of: ({ place }) => place?.lon },
  { name: "precision", type: "STRING", of: ({ place }) => place?.precision },
  { name: "killed_low", type: "DOUBLE", of: ({ killed }) => killed?.low },
  { name: "killed_high", type: "DOUBLE", of: ({ killed }) => killed?.high },
  { name: "injured_low", type: "DOUBLE", of: ({ injured }) => injured?.low },
  { name: "injured_high", type: "DOUBLE", of: ({ injured }) => injured?.high },
  { name: "source", type: "STRING", of: ({ source }) => source },
  { name: "words", type: "STRING", of: ({ words }) => words },
  { name: "start", type: "INT32", of: ({ event }) => event.anchor[0] },
  { name: "end", type: "INT32", of: ({ event }) => event.anchor[1] },
  { name: "sentence", type: "STRING", of: ({ sentence }) => sentence },
  { name: "story", type: "STRING", of: ({ story }) => story?.id },
  { name: "story_reports", type: "INT32", of: ({ story }) => story?.reports },
  { name: "story_sayso", type: "INT32", of: ({ story }) => story?.sayso },
];

/** Names, codes and ids of one side; several are parted by "; ", and an empty place keeps the lists in step. */
function sides(side: "actor" | "recipient", of: (row: EventRow) => readonly Party[]) {
  const column = (name: string, tell: (party: Party) => string) => ({
    name: `${side}_${name}`,
    type: "STRING" as const,
    of: (row: EventRow) => joined(of(row).map(tell)),
  });
  return [
    column("names", ({ name }) => name),
    column("codes", ({ code = "" }) => code),
    column("ids", ({ actor = "" }) => actor),
  ];
}

function joined(parts: readonly string[]): string | undefined {
  return parts.some(Boolean) ? parts.map((part) => part.replaceAll(";", ",")).join("; ") : undefined;
}
