import type { ReportRecord, Statement } from "sayso-record";
import { within } from "../reading.js";
import { isSaying } from "./words.js";

/** The statements by which somebody says that something is not so, in whatever words. */
export function denialsIn(record: ReportRecord): Statement[] {
  return record.statements.filter(
    (one) =>
      one.source &&
      (one.cue.some((span) => isSaying(record.text.slice(...span), "deny")) || isDenialByContent(one, record)),
  );
}

/** "said it was not behind the attack": the words that deny stand in what is said. */
function isDenialByContent({ id, content }: Statement, { events }: ReportRecord): boolean {
  return events.some(
    ({ said, standing, because = [] }) =>
      said === id && standing === "denied" && because.some((span) => content.some((piece) => within(span, piece))),
  );
}
