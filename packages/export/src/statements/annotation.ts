import { corpusId } from "sayso-corpus";
import type { ReportRecord, Span, Statement } from "sayso-record";
import type { Telling } from "../told.js";
import { codePoints } from "./code-points.js";

/** How much of the text around a quotation helps to find it again. */
const CONTEXT = 32;

/**
 * Statements as W3C Web Annotations, one a line (JSON-LD). Each piece of the content is a target, with a position in code
 * points and the words themselves, which find the place again where the text has changed around it.
 */
export async function* annotations(reports: Telling): AsyncGenerator<string> {
  for await (const { record } of reports) {
    const points = codePoints(record.text);
    const lines = record.statements
      .filter(({ content }) => content.length)
      .map((statement) => `${JSON.stringify(annotation(record, statement, points))}\n`);
    if (lines.length) yield lines.join("");
  }
}

function annotation(record: ReportRecord, statement: Statement, points: (offset: number) => number) {
  const { source, cue, channel, form, standing } = statement;
  const words = (span: Span) => record.text.slice(...span);
  const body = (purpose: string, value: string) => ({ type: "TextualBody", purpose, value, format: "text/plain" });
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:sayso:${encodeURIComponent(corpusId(record.id, statement.id))}`,
    type: "Annotation",
    motivation: ["identifying", "classifying"],
    body: [
      ...(source ? [body("identifying", words(source.span))] : []),
      ...cue.map((span) => body("describing", words(span))),
      ...(channel ? [body("describing", words(channel.span))] : []),
      body("classifying", `standing:${standing}`),
      body("classifying", `form:${form}`),
    ],
    target: statement.content.map((span) => ({
      source: record.report.url ?? `urn:sayso:${encodeURIComponent(record.id)}`,
      selector: [
        { type: "TextPositionSelector", start: points(span[0]), end: points(span[1]) },
        {
          type: "TextQuoteSelector",
          exact: words(span),
          prefix: whole(record.text, Math.max(0, span[0] - CONTEXT), span[0]),
          suffix: whole(record.text, span[1], Math.min(record.text.length, span[1] + CONTEXT)),
        },
      ],
    })),
  };
}

/** A piece of text that begins and ends with whole characters. */
function whole(text: string, start: number, end: number): string {
  const isLow = (at: number) => /[\udc00-\udfff]/.test(text.charAt(at));
  return text.slice(isLow(start) ? start + 1 : start, isLow(end) ? end + 1 : end);
}
