import { createHash } from "node:crypto";
import type { Article } from "sayso-record";

/** SHA-256 of what came in, hexadecimal: the same item is known by it, without being read again. */
export function digestOf({ text, title, published, url, version, updated, status = "usable" }: Article): string {
  return createHash("sha256")
    .update(JSON.stringify([text, title, published, url, version, updated, status]))
    .digest("hex");
}

/** Which of the versions of a report it is: its number, and when it was made. */
export interface Edition {
  version: string | null;
  updated: string | null;
}

/** Whether one version is older than the other; where it cannot be told, what comes later is newer. */
export function isOlder(one: Edition, than: Edition): boolean {
  const [number, other] = [numberOf(one.version), numberOf(than.version)];
  if (number < other || number > other) return number < other;
  return Date.parse(one.updated ?? "") < Date.parse(than.updated ?? "");
}

/** Not a number where there is none: then no comparison holds. */
function numberOf(version: string | null): number {
  return version === null ? Number.NaN : Number(version);
}
