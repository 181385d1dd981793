import type { Entity, EntityId, Figure, Place, ReportRecord, Span, Statement, Time } from "sayso-record";
import { cutTo } from "./width.js";

const LONGEST_PHRASE = 56;

/** Puts the parts of a record in words of a line: who, when, how many, on whose word. */
export class Words {
  readonly #record: ReportRecord;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #statements: ReadonlyMap<string, Statement>;
  readonly #times: ReadonlyMap<string, Time>;
  readonly #figures: ReadonlyMap<string, Figure>;
  /** Entities that some mention names, and is not only "he" or "the rebels". */
  readonly #named: ReadonlySet<string>;

  constructor(record: ReportRecord) {
    this.#record = record;
    this.#entities = new Map(record.entities.map((entity) => [entity.id, entity]));
    this.#statements = new Map(record.statements.map((statement) => [statement.id, statement]));
    this.#times = new Map(record.times.map((time) => [time.id, time]));
    this.#figures = new Map(record.figures.map((figure) => [figure.id, figure]));
    this.#named = new Set(record.mentions.filter(({ level }) => level === "name").map(({ entity }) => entity));
  }

  /** The words of the span on one line, without a comma at their end, cut where they are long. */
  quote(span: Span, columns = LONGEST_PHRASE): string {
    const words = this.#record.text.slice(...span).replace(/\s+/g, " ");
    return cutTo(words.replace(/\s*[,;:–—-]+$/, ""), columns);
  }

  /** "the group (Islamic State)": the words, and the name that they stand for where they do not give it. */
  who({ span, entity: id }: { span: Span; entity?: EntityId }): string {
    const words = this.quote(span);
    const entity = id && this.#entities.get(id);
    if (!entity || !this.#named.has(entity.id)) return words;
    if ([entity.name, ...entity.aliases].some((name) => words.toLowerCase().includes(name.toLowerCase()))) return words;
    return words.length <= 4 ? entity.name : `${words} (${entity.name})`;
  }

  /** "2024-06-03", "2011 on", "“earlier this year”". */
  when(id: string): string | undefined {
    const time = this.#times.get(id);
    return time && (datesOf(time) ?? `“${this.quote(time.span)}”`);
  }

  /** "at least 9 killed"; for what is counted otherwise, the words: "two bridges". */
  toll(id: string): string | undefined {
    const figure = this.#figures.get(id);
    return figure && ((TELLING.has(figure.kind) && numberOf(figure)) || this.quote(figure.span));
  }

  /** "a doctor, passed on by state television": the chain of those who say it, innermost first. */
  saidBy(id: string | undefined): string | undefined {
    const sources: string[] = [];
    const passed = new Set<string>();
    for (let at = id; at !== undefined && !passed.has(at); at = this.#statements.get(at)?.within) {
      passed.add(at);
      const statement = this.#statements.get(at);
      if (statement) sources.push(this.#nameOf(statement) ?? this.sourceOf(statement));
    }
    return sources.length ? sources.join(", passed on by ") : undefined;
  }

  #nameOf({ source }: Statement): string | undefined {
    return source?.entity && this.#named.has(source.entity) ? this.#entities.get(source.entity)?.name : undefined;
  }

  /** Who makes the statement, in the words of the report; where nobody is named, "somebody". */
  sourceOf({ source }: Statement): string {
    return source ? this.who(source) : "somebody";
  }
}

/** "2024-06-03", "2015-12-01 to 2015-12-31", "from 2011-01-01". */
export function datesOf({ from, to }: Time): string | undefined {
  if (from === to || !from || !to) return from === to ? from : from ? `from ${from}` : `until ${to}`;
  return wholePeriod(from, to) ?? `${from} to ${to}`;
}

/** "2015" or "2015-12", where the dates are its first and last day. */
function wholePeriod(from: string, to: string): string | undefined {
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const last = new Date(Date.UTC(Number(year), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
  return from === `${month}-01` && to === last ? month : undefined;
}

/** Kinds that tell by themselves what is counted. */
const TELLING: ReadonlySet<Figure["kind"]> = new Set(["killed", "injured", "displaced", "detained", "missing"]);

/** "at least 9 killed", "43 to 60 injured", "1,500,000 population". */
export function numberOf({ low, high, kind, unit }: Figure): string | undefined {
  const number =
    low === undefined && high === undefined
      ? undefined
      : low === high
        ? said(low)
        : high === undefined
          ? `at least ${said(low)}`
          : low === undefined
            ? `at most ${said(high)}`
            : `${said(low)} to ${said(high)}`;
  if (number === undefined) return undefined;
  const what = TELLING.has(kind) ? kind : (unit ?? (kind === "other" ? undefined : kind));
  return what ? `${number} ${what}` : number;
}

function said(number: number | undefined): string {
  return (number ?? 0).toLocaleString("en", { maximumFractionDigits: 2 });
}

/** "Karsova, XKX, 42.10° N 20.70° E". */
export function whereIs({ lat, lon, country, admin1, precision }: Place): string {
  const parts = [admin1, country, `${degrees(lat, "N", "S")} ${degrees(lon, "E", "W")}`];
  return `${parts.filter(Boolean).join(", ")} (${precision})`;
}

function degrees(value: number, plus: string, minus: string): string {
  return `${Math.abs(value).toFixed(2)}° ${value < 0 ? minus : plus}`;
}
