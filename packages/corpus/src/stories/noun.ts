import type { Span } from "sayso-record";
import { table } from "../table.js";

const PAST_FORMS: ReadonlySet<string> = new Set(table("past-forms.tsv", ["form"]).map(({ form }) => form));

/** Whether the words that tell an event are a noun ("raid"), by their form: no past form ("struck"), none in -ing but "the killing of" and "Tuesday's fighting". */
export function isNoun([start, end]: Span, text: string): boolean {
  const [first = ""] = text.slice(start, end).toLowerCase().split(/\s/);
  if (/ing$/.test(first))
    return (
      // "in connection with a shooting"
      /\ban\s+$|\ba\s+$/i.test(text.slice(Math.max(0, start - 4), start)) ||
      // "since Tuesday's fighting"
      /['’]s\s+$/u.test(text.slice(Math.max(0, start - 4), start)) ||
      // "since fighting broke out"
      /^\s+(?:br(?:oke|eaks?|oken) out|erupt(?:s|ed)|began|begins?|start(?:s|ed)|flared|resumed|between)\b/u.test(
        text.slice(end, end + 16),
      ) ||
      (/\bthe\s+$/i.test(text.slice(Math.max(0, start - 8), start)) && /^\s+of\b/.test(text.slice(end, end + 6)))
    );
  return !/ed$/.test(first) && !PAST_FORMS.has(first);
}
