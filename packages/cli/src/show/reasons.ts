import type { Reason } from "sayso-record";
import type { Words } from "./words.js";
import { type Run, run } from "./wrap.js";

/** "type: event-word, events.tsv:33 “attack”, on “attacked”": a reason in a line. */
export function reasonRuns({ of, rule, entry, label, slot, signs, spans }: Reason, words: Words): Run[] {
  const parts = [
    slot ? `${rule} ${slot}` : label ? `${rule} ${label}` : rule,
    entry ? `${entry.file}:${entry.line} “${entry.words}”` : "",
    signs?.join(", ") ?? "",
    spans.length ? `on ${spans.map((span) => `“${words.quote(span)}”`).join(", ")}` : "",
  ];
  return [run(`${of}: `, "quiet"), run(parts.filter(Boolean).join(", "))];
}
