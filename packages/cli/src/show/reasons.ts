import type { Reason } from "sayso-record";
import { cutTo } from "./width.js";
import type { Words } from "./words.js";
import { type Run, run } from "./wrap.js";

/** Lists of objects in a line of events.tsv are long; the file has them whole. */
const LONGEST_ENTRY = 32;

/** "type: event-word, events.tsv:33 “attack”, on “attacked”": a reason in a line. */
export function reasonRuns(
  { of, rule, entry, label, slot, signs, spans }: Reason,
  words: Words,
  confidence?: number,
): Run[] {
  const parts = [
    of === "confidence" && confidence !== undefined ? confidence.toFixed(2) : "",
    slot ? `${rule} ${slot}` : label ? `${rule} ${label}` : rule,
    entry ? `${entry.file}:${entry.line} “${cutTo(entry.words, LONGEST_ENTRY)}”` : "",
    signs?.join(", ") ?? "",
    spans.length ? `on ${spans.map((span) => `“${words.quote(span)}”`).join(", ")}` : "",
  ];
  return [run(`${of}: `, "quiet"), run(parts.filter(Boolean).join(", "))];
}
