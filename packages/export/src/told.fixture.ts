import { type ReportRecord, sampleRecord } from "sayso-record";
import type { ToldReport } from "./told.js";

/** A text with what breaks tables and counts: quotation marks, a comma, a tab, a line end, signs beyond the basic plane. */
const TRICKY = '😀 “Guns, drums;\tand\nsmoke” 𝒜 "all" of it, <he> said & left.';

/** The sample, linked to an actor and a story; and a second report, of the same story and with text that is hard to write. */
export function told(): ToldReport[] {
  const sample = twoEvents(sampleRecord());
  const actors = new Map([["e1", { id: "a1", name: "Army of Karsova" }]] as const);
  const verdict = {
    verdict: "refuted" as const,
    link: "https://desk.example/karsova",
    author: "A. Desk",
    reason: "the shells were fired from the town",
    made: "2024-06-07T10:00:00.000Z",
    correction: "c1",
  };
  const story = {
    id: "s1",
    what: "Government forces shelled the market of Karsova.",
    from: "2024-06-03",
    toldIn: ["sample", "other"],
    sources: ["a doctor"],
    verdicts: [verdict],
    reports: 2,
    events: 2,
    sayso: 2,
    killed: { low: 7, high: 12 },
  };
  const second = tricky(sample);
  return [
    { record: sample, actors, stories: new Map(sample.events.map(({ id }) => [id, story])) },
    { record: second, actors, stories: new Map(second.events.map(({ id }) => [id, story])) },
  ];
}

/** The sample with its event told as it happened, and as denied. */
function twoEvents(sample: ReportRecord): ReportRecord {
  const events = sample.events.flatMap((event) => [
    { ...event, standing: "attributed" as const },
    { ...event, id: "v2" as const },
  ]);
  return { ...sample, events };
}

function tricky(sample: ReportRecord): ReportRecord {
  const { text } = sample;
  const [from, to] = [text.length, text.length + TRICKY.length];
  const [statement] = sample.statements;
  const { title: _, ...report } = sample.report;
  return {
    ...sample,
    id: 'a "tricky", one',
    text: text + TRICKY,
    report: { ...report, agency: "North, “South” & Sons" },
    sentences: [...sample.sentences, { span: [from, to], zone: "body" }],
    statements: [
      ...sample.statements,
      ...(statement ? [{ ...statement, id: "s9" as const, content: [[from + 3, to - 10] as [number, number]] }] : []),
    ],
    events: sample.events.map((event) => ({ ...event, anchor: [from + 4, from + 15] })),
  };
}

export async function* streamed<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

export async function textOf(parts: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = "";
  for await (const part of parts) text += part;
  return text;
}
