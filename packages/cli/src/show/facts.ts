import type { NewsEvent, Reason, Relation, ReportRecord, Span, Standing, Statement } from "sayso-record";
import type { Palette } from "./palette.js";
import { reasonRuns } from "./reasons.js";
import { datesOf, numberOf, Words, whereIs } from "./words.js";
import { type Run, run, wrap } from "./wrap.js";

/** One fact: what it is, in columns, then its parts. */
interface Fact {
  labels: readonly Run[];
  parts: readonly (readonly Run[])[];
  /** What it was read by, a line each; where it was asked for. */
  why?: readonly (readonly Run[])[];
}

interface Section {
  title: string;
  /** Widths of the label columns. */
  columns: readonly number[];
  facts: readonly Fact[];
}

const MARGIN = "  ";
const NARROW = 64;
/** The first space does not break: a line never begins with the dot. */
const SEPARATOR = "\u00a0· ";

/** What the report says, in short lines: events, statements, relations, names, times and figures. */
export function factLines(record: ReportRecord, width: number, palette: Palette): string[] {
  return sectionsOf(record)
    .filter(({ facts }) => facts.length)
    .flatMap(({ title, columns, facts }) => [
      "",
      palette.paint(title, ["heading"]),
      ...facts.flatMap((fact) => [...linesOf(fact, columns, width, palette), ...whyLines(fact, width, palette)]),
    ]);
}

function whyLines({ why = [] }: Fact, width: number, palette: Palette): string[] {
  return why.flatMap((runs) => wrap([...runs], width, palette, MARGIN.repeat(3), MARGIN.repeat(2)));
}

function linesOf({ labels, parts }: Fact, columns: readonly number[], width: number, palette: Palette): string[] {
  const rest = parts.flatMap((part, at) => (at ? [run(SEPARATOR, "quiet"), ...part] : part));
  const padded = labels.map(({ text, looks }, at) => run(text.padEnd(columns[at] ?? 0), ...looks));
  if (!labels.length) return wrap(rest, width, palette, MARGIN);
  const head = MARGIN + padded.map(({ text, looks }) => palette.paint(text, looks)).join(MARGIN);
  // In a narrow window the columns would leave no room: there the labels stand in the line.
  if (width < NARROW)
    return wrap([...labels.flatMap((label) => [label, run(" ")]), ...rest], width, palette, MARGIN.repeat(2), MARGIN);
  const indent = " ".repeat(MARGIN.length + columns.reduce((sum, column) => sum + column + MARGIN.length, 0));
  const [first = "", ...others] = wrap(rest, width, palette, indent);
  return [`${head}${MARGIN}${first.slice(indent.length)}`.trimEnd(), ...others];
}

function sectionsOf(record: ReportRecord): Section[] {
  const words = new Words(record);
  return [
    {
      title: "Events",
      columns: [9, 14],
      facts: record.events.map((event) => explained(eventFact(event, words), event, words)),
    },
    {
      title: "Statements",
      columns: [4, 10],
      facts: record.statements.map((statement) => explained(statementFact(statement, words), statement, words)),
    },
    {
      title: "Relations",
      columns: [17],
      facts: record.relations.map((relation) => explained(relationFact(relation, words), relation, words)),
    },
    { title: "Names", columns: [12], facts: nameFacts(record) },
    {
      title: "Times",
      columns: [],
      facts: listed(record.times.map((time) => [words.quote(time.span), datesOf(time) ?? time.precision])),
    },
    {
      title: "Figures",
      columns: [],
      facts: listed(record.figures.map((figure) => [words.quote(figure.span), numberOf(figure) ?? figure.kind])),
    },
  ];
}

function explained(fact: Fact, of: { why?: readonly Reason[]; confidence?: number }, words: Words): Fact {
  return of.why ? { ...fact, why: of.why.map((reason) => reasonRuns(reason, words, of.confidence)) } : fact;
}

/** Small things in one line after another: “Monday” 2024-06-03 · “this year” 2024. */
function listed(pairs: readonly (readonly [string, string])[]): Fact[] {
  return pairs.length
    ? [{ labels: [], parts: pairs.map(([words, value]) => [run(`“${words}” `, "quiet"), run(value)]) }]
    : [];
}

/** Leaves out what is not there. */
function fact(labels: readonly Run[], ...parts: (readonly Run[] | Run | undefined)[]): Fact {
  const present = parts.flatMap((part) => (part === undefined ? [] : ["text" in part ? [part] : part]));
  return { labels, parts: present.filter((part) => part.some(({ text }) => text)) };
}

/** ASSAULT happened · actor → recipient · place · time · toll · said by … · standing. */
function eventFact(event: NewsEvent, words: Words): Fact {
  const names = (list: readonly { span: Span }[]) => list.map((one) => words.who(one)).join(" and ");
  const [actors, recipients] = [names(event.actors), names(event.recipients)];
  const whom = recipients && `${actors ? " " : ""}→ ${recipients}`;
  const saidBy = words.saidBy(event.said);
  return fact(
    [run(event.type, "heading"), run(event.modality, "modality")],
    [run(`“${words.quote(event.anchor)}”`, "quiet"), run(actors || whom ? ` ${actors}${whom}` : "")],
    ...event.locations.map((place) => run(words.who(place))),
    event.time && run(words.when(event.time) ?? ""),
    ...event.figures.map((id) => run(words.toll(id) ?? "")),
    run(saidBy ? `said by ${saidBy}` : ""),
    standingRuns(event, words),
  );
}

function statementFact(statement: Statement, words: Words): Fact {
  const content = statement.content.map((span) => bare(words.quote(span, 100))).join(" … ");
  const { channel, time, within, standing } = statement;
  return fact(
    [run(statement.id, "quiet"), run(standing, `said-${standing}`)],
    [run(words.sourceOf(statement), "heading"), run(content && `: “${content}”`)],
    run(channel ? `through ${words.quote(channel.span)} (${channel.kind})` : ""),
    run((time && words.when(time)) ?? ""),
    run(within ? `within ${within}: ${words.saidBy(within) ?? ""}` : ""),
    statement.because?.length
      ? [run(`${standing} because of `, "quiet"), ...because(statement.because, words)]
      : undefined,
  );
}

function relationFact(relation: Relation, words: Words): Fact {
  const saidBy = words.saidBy(relation.said);
  return fact(
    [run(relation.type, "heading")],
    run(`${words.who(relation.subject)} → ${words.who(relation.object)}`),
    run((relation.time && words.when(relation.time)) ?? ""),
    run(saidBy ? `said by ${saidBy}` : ""),
    standingRuns(relation, words),
  );
}

function standingRuns(
  { standing, because: words }: { standing: Standing; because?: readonly Span[] },
  all: Words,
): Run[] {
  return [run(standing, `said-${standing}`), ...(words?.length ? [run(" ("), ...because(words, all), run(")")] : [])];
}

function because(spans: readonly Span[], words: Words): Run[] {
  return [run(spans.map((span) => `“${bare(words.quote(span))}”`).join(", "), "quiet")];
}

/** Those who are named, or spoken of more than once, the most spoken of first; of whom only the name is known, in one line. */
function nameFacts(record: ReportRecord): Fact[] {
  const named = new Set(record.mentions.filter(({ level }) => level === "name").map(({ entity }) => entity));
  const facts: Fact[] = [];
  const bare: Run[] = [];
  const all = record.entities.filter(({ id, mentions }) => named.has(id) || mentions.length > 1);
  for (const { type, name, aliases, mentions, role, country, place } of all.toSorted(
    (a, b) => b.mentions.length - a.mentions.length,
  )) {
    const parts = [
      aliases.length ? `also ${aliases.join(", ")}` : "",
      [place ? "" : country, role].filter(Boolean).join(" "),
      place ? whereIs(place) : "",
      mentions.length > 1 ? `${mentions.length} mentions` : "",
    ].filter(Boolean);
    if (parts.length)
      facts.push(fact([run(type, "quiet")], run(name, `name-${type}`), ...parts.map((part) => run(part))));
    else bare.push(run(name, `name-${type}`));
  }
  return bare.length ? [...facts, fact([run("and", "quiet")], ...bare)] : facts;
}

/** Without the quotation marks around it, or the one whose fellow is elsewhere: they are put there anew. */
function bare(text: string): string {
  const inner = /^["“]([^"“”]*)["”]?$/.exec(text)?.[1] ?? /^([^"“”]*)["”]$/.exec(text)?.[1] ?? text;
  return inner.replace(/[,;:]$/, "");
}
