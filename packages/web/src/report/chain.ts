import type { ReportRecord, Standing, Statement } from "sayso-record";

/** One who passes a statement on. */
export interface Link {
  readonly name: string;
  readonly entity?: string;
  /** "said", "according to": how the next one has it from this one. */
  readonly cue: string;
  readonly channel?: string;
  readonly standing: Standing;
  /** Named by nobody: "it was reported". */
  readonly nameless: boolean;
}

/** Who passed a statement on: the innermost source first, the report's own outlet not among them. */
export function chainOf(record: ReportRecord, statement: Statement): Link[] {
  const byId = new Map(record.statements.map((one) => [one.id, one]));
  const links: Link[] = [];
  const seen = new Set<string>();
  for (
    let at: Statement | undefined = statement;
    at && !seen.has(at.id);
    at = at.within ? byId.get(at.within) : undefined
  ) {
    seen.add(at.id);
    links.push(linkOf(record, at));
  }
  return links;
}

/** What the report itself goes by: its agency, the site it stands on, or nothing better. */
export function outletOf({ report: { agency, url } }: Pick<ReportRecord, "report">): string {
  if (agency) return agency;
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "the report";
}

function linkOf({ text, entities }: ReportRecord, { source, cue, channel, standing }: Statement): Link {
  const entity = entities.find(({ id }) => id === source?.entity);
  const words = (span: readonly [number, number]) => text.slice(...span).replace(/\s+/g, " ");
  const said = cue.map(words).join(" … ");
  // A pronoun says nothing out of its place; a description says more than the bare name.
  const spoken = source ? words(source.span) : "";
  const name = entity && spoken.length < entity.name.length ? entity.name : spoken;
  return {
    name: name || "nobody named",
    ...(entity && { entity: entity.id }),
    cue: said,
    // "said on its website" has its channel in the cue, "according to the station's report" in the source.
    ...(channel &&
      ![said, spoken].some((one) => one.includes(words(channel.span))) && { channel: words(channel.span) }),
    standing,
    nameless: !source,
  };
}
