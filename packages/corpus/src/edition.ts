import { createHash } from "node:crypto";
import type { Article } from "sayso-record";
import type { Status } from "./store/tables/reports.js";

/** Which of its versions an item is, as the newsroom says. */
export interface Edition {
  /** "2", "2016-11-03T10:00:00Z". */
  version?: string;
  status?: Status;
}

/** SHA-256 of what came in, hexadecimal: the same item is known by it, without being read again. */
export function digestOf({ text, title, published, url }: Article, { version, status }: Edition = {}): string {
  const parts = [text, title, published, url, version, status ?? "usable"];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** Whether `version` is older than `than`; where it cannot be told, what comes later is newer. */
export function isOlder(version: string | null, than: string | null): boolean {
  if (version === null || than === null) return false;
  const [one, other] = [Number(version), Number(than)];
  if (!Number.isNaN(one) && !Number.isNaN(other)) return one < other;
  const [moment, later] = [Date.parse(version), Date.parse(than)];
  return moment < later;
}
