import type { ReportRecord, Span, Zone } from "sayso-record";

/** A paragraph of a report as it was set: its sentences lie in one zone, with no line break between them. */
export interface Paragraph {
  readonly span: Span;
  readonly zone: Zone;
}

/** The paragraphs of a record, in order. A dateline stands in the paragraph that it opens. */
export function paragraphsOf({ text, sentences }: ReportRecord): Paragraph[] {
  const found: { span: [number, number]; zone: Zone }[] = [];
  for (const { span, zone } of sentences) {
    const last = found.at(-1);
    const goesOn = last && !text.slice(last.span[1], span[0]).includes("\n") && together(last.zone, zone);
    if (goesOn) {
      last.span[1] = span[1];
      if (last.zone === "dateline") last.zone = zone;
    } else {
      found.push({ span: [span[0], span[1]], zone });
    }
  }
  return found;
}

function together(before: Zone, next: Zone): boolean {
  return before === next || before === "dateline";
}
