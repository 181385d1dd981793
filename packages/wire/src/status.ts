import type { ItemStatus } from "sayso-record";
import { isLater } from "./date.js";

/** How newsrooms mark a headline, the gravest first. */
const MARKS: readonly { mark: RegExp; status: ItemStatus; example: string }[] = [
  { mark: /^(?:WITHDRAWN|RETRACTED|KILL)\s*[-–—:]/, status: "withdrawn", example: "WITHDRAWN: Rebels take Karsova" },
  { mark: /^(?:withdrawn|retracted|retraction):/i, status: "withdrawn", example: "Retraction: Rebels take Karsova" },
  { mark: /^(?:CORRECTED|REFILE|CORRECTS)\s*[-–—:]/, status: "corrected", example: "CORRECTED-Rebels take Karsova" },
  { mark: /^\(?correct(?:ed|ion|s)\)?:/i, status: "corrected", example: "Correction: Rebels take Karsova" },
  { mark: /^UPDATE ?\d+\s*[-–—:]/, status: "updated", example: "UPDATE 2-Rebels take Karsova" },
];

export interface StatusSigns {
  /** What the format itself says, if it does. */
  said?: ItemStatus | undefined;
  title?: string | undefined;
  version?: string | undefined;
  published?: string | undefined;
  updated?: string | undefined;
}

/** The status of an item: as it says itself, as its headline is marked, or because it is not its first version. */
export function statusOf({ said, title = "", version, published, updated }: StatusSigns): ItemStatus | undefined {
  if (said === "withdrawn" || said === "corrected") return said;
  const marked = MARKS.find(({ mark }) => mark.test(title))?.status;
  const later = Number(version ?? 1) > 1 || isLater(updated, published);
  return marked ?? said ?? (later ? "updated" : undefined);
}

/** IPTC's publishing status (`usable`, `withheld`, `canceled`), which ninjs, NewsML-G2 and NITF share, with or without `stat:`. */
export function iptcStatus(code: string | undefined): ItemStatus | undefined {
  const bare = code?.trim().toLowerCase().split(/[:/]/).at(-1);
  return bare === "canceled" || bare === "cancelled" || bare === "withheld" ? "withdrawn" : undefined;
}

export { MARKS as HEADLINE_MARKS };
