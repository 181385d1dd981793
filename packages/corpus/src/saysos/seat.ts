import type { ReportRecord, Span } from "sayso-record";
import { isSourceWord, singularOf } from "./words.js";

/** "Their envoy in Kampala said": whether a place is only where the source of a statement sits, far from what it tells of. */
export function isSeat(place: Span, { statements, text }: ReportRecord): boolean {
  return statements.some(({ source }) => {
    if (!source || place[0] < source.span[0] || place[1] > source.span[1]) return false;
    const words = text
      .slice(source.span[0], place[0])
      .toLowerCase()
      .split(/[^\p{L}]+/u);
    return words.some((word) => isSourceWord(singularOf(word), "abroad"));
  });
}
