import type { ReportRecord, Span, Standing } from "sayso-record";

export type MarkKind = "content" | "cue" | "source" | "channel" | "because" | "event" | "party" | "name";

/** Words of the report and what they are to a fact. */
export interface Mark {
  readonly span: Span;
  readonly kind: MarkKind;
  /** The id of a statement, an event or a relation of the record; absent for a bare name. */
  readonly fact?: string;
  readonly standing?: Standing;
  /** The entity that is named. */
  readonly entity?: string;
}

/** Everything in a record that points at words, as marks, in no particular order. */
export function marksOf(record: ReportRecord): Mark[] {
  const marks: Mark[] = [];
  for (const { id, source, cue, content, channel, because = [], standing } of record.statements) {
    for (const span of content) marks.push({ span, kind: "content", fact: id, standing });
    for (const span of cue) marks.push({ span, kind: "cue", fact: id, standing });
    for (const span of because) marks.push({ span, kind: "because", fact: id, standing });
    if (source) marks.push({ span: source.span, kind: "source", fact: id, standing });
    if (channel) marks.push({ span: channel.span, kind: "channel", fact: id, standing });
  }
  for (const { id, anchor, actors, recipients, because = [], standing } of record.events) {
    marks.push({ span: anchor, kind: "event", fact: id, standing });
    for (const { span } of [...actors, ...recipients]) marks.push({ span, kind: "party", fact: id });
    for (const span of because) marks.push({ span, kind: "because", fact: id, standing });
  }
  for (const { id, span, subject, object } of record.relations) {
    for (const words of [span, subject.span, object.span]) marks.push({ span: words, kind: "party", fact: id });
  }
  for (const { span, level, entity } of record.mentions) {
    if (level === "name") marks.push({ span, kind: "name", entity });
  }
  return marks;
}
