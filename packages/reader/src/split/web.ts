import type { Span } from "sayso-record";
import { lexicon } from "../lexicon/lexicon.js";

const known = lexicon("web-endings.tsv", ["form", "kind"]);
const endings = known.map(({ form }) => form);
/** How names of files end, without the stop: "pdf". */
export const fileEndings = known.filter(({ kind }) => kind === "file").map(({ form }) => form);

// Bounded everywhere, so that a long run of characters costs no more than its length.
const ADDRESS = new RegExp(
  [
    String.raw`(?:https?|ftp):\/\/[^\s<>"“”]{1,2000}`,
    String.raw`www\.[^\s<>"“”]{1,2000}`,
    String.raw`[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d][\p{L}\d.-]{0,63}`,
    String.raw`(?<![\p{L}\p{N}_])[\p{L}\d][\p{L}\d_-]{0,62}(?:\.[\p{L}\d_-]{1,63}){0,4}\.(?:${endings.join("|")})(?![\p{L}\p{N}]|\.\p{L})(?:\/[^\s<>"“”]{0,2000})?`,
    // A name of three parts and more: "soc.culture.kenya", "org.example.mail".
    String.raw`(?<![\p{L}\p{N}_.-])\p{L}{2,20}(?:\.\p{L}[\p{L}-]{1,30}){2,5}(?![\p{L}\p{N}])`,
  ].join("|"),
  "giu",
);
const TRAILING = /[.,;:!?'’")\]}>*-]+$/;
const LONGEST = 4000;

/** Addresses of pages, mail and files in a run of characters without white space, without the marks that end a sentence. */
export function addresses(text: string, start: number, end: number): Span[] {
  if (end - start < 5 || end - start > LONGEST) return [];
  const run = text.slice(start, end);
  const point = run.indexOf(".");
  if ((point < 0 || point >= run.length - 2) && !run.includes("@") && !run.includes("://")) return [];
  const out: Span[] = [];
  for (const match of run.matchAll(ADDRESS)) {
    const form = match[0].replace(TRAILING, "");
    if (form) out.push([start + match.index, start + match.index + form.length]);
  }
  return out;
}
