import type { OriginReason } from "../../echoes/origin.js";
import type { EchoKind } from "../../echoes/overlap.js";

/** The tables of echoes; docs/corpus.md tells what every column means. */
export interface EchoTables {
  echo_groups: EchoGroupRow;
  echoes: { report: number; echo: number; whole: number };
  echo_links: EchoLinkRow;
  echo_prints: { report: number; print: Uint8Array | ArrayBuffer };
  echo_keys: { shingle: number; report: number };
}

export interface EchoGroupRow {
  key: number;
  origin: number;
  decided: OriginReason["decided"];
  earliest: number;
  fullest: number;
  credited: string | null;
  reports: number;
}

export interface EchoLinkRow {
  report: number;
  other: number;
  kind: EchoKind;
  share: number;
  shingles: number;
  starts: number;
  ends: number;
}
