import type { Modality, PloverType, RelationType, ReportRecord, Span, Standing } from "sayso-record";

/** What the API answers; docs/questions.md tells what each field means. */
export interface Page<T> {
  readonly items: readonly T[];
  /** For the next page: give it back as `cursor`. */
  readonly next?: string;
}

export interface FoundReport {
  readonly id: string;
  readonly title?: string;
  readonly published?: string;
  readonly agency?: string;
  readonly url?: string;
  readonly echo: string;
  readonly origin: string;
}

export interface FoundActor {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
  /** The newest that name it; `count` is how many there are. */
  readonly reports: readonly string[];
  readonly count: number;
}

export interface SaySo {
  readonly source: { readonly name: string; readonly actor?: string; readonly vague: boolean };
  readonly standing: Standing;
  readonly paths: readonly { readonly report: string; readonly event: string; readonly chain: readonly string[] }[];
}

export interface FigureRange {
  readonly kind: string;
  readonly low: number;
  readonly high: number;
  readonly by: readonly {
    readonly low?: number;
    readonly high?: number;
    readonly source: string;
    readonly report: string;
    readonly date?: string;
  }[];
}

export interface FoundStory {
  readonly id: string;
  readonly type: string;
  readonly what: string;
  readonly from?: string;
  readonly to?: string;
  readonly place?: { readonly name: string; readonly lat: number; readonly lon: number };
  readonly reports: readonly string[];
  readonly echoes: number;
  readonly sayso: readonly SaySo[];
  readonly count: number;
  readonly standing: Standing;
  readonly history: readonly { readonly date: string; readonly standing: Standing; readonly report: string }[];
  readonly figures: readonly FigureRange[];
  readonly denied: readonly { readonly by: string; readonly report: string; readonly statement: string }[];
  /** `REPORT#v3` of all its events and relations. */
  readonly events: readonly string[];
  /** What persons found out about it; nothing of it was read. */
  readonly verdicts?: readonly Verdict[];
}

export interface Verdict {
  readonly verdict: "verified" | "refuted";
  readonly link: string;
  readonly author: string;
  readonly reason: string;
  readonly made: string;
  readonly correction: string;
}

/** An argument of a record, its words beside it. */
interface Words {
  readonly span: Span;
  readonly text: string;
  readonly actor?: string;
}

export interface FoundEvent {
  /** Of the record: "v3"; `ref` is of the whole corpus. */
  readonly id: string;
  readonly ref: string;
  readonly report: string;
  readonly agency?: string;
  readonly published?: string;
  readonly anchor: Span;
  readonly text: string;
  readonly sentence: string;
  readonly type: PloverType;
  readonly modality: Modality;
  readonly standing: Standing;
  readonly actors: readonly Words[];
  readonly recipients: readonly Words[];
  /** Ids of its record. */
  readonly figures: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

export interface FoundRelation {
  readonly id: string;
  readonly ref: string;
  readonly report: string;
  readonly agency?: string;
  readonly published?: string;
  readonly type: RelationType;
  readonly standing: Standing;
  readonly sentence: string;
  readonly text: string;
  readonly subject: Words;
  readonly object: Words;
  readonly from?: string;
}

export interface FoundStatement {
  readonly id: string;
  readonly ref: string;
  readonly report: string;
  readonly agency?: string;
  readonly published?: string;
  readonly standing: Standing;
  readonly sentence: string;
  readonly source?: Words;
  readonly text: string;
  readonly from?: string;
}

export interface WholeReport {
  readonly report: FoundReport;
  readonly record: ReportRecord;
  readonly stories: readonly FoundStory[];
}

export interface WholeStory {
  readonly story: FoundStory;
  readonly reports: readonly FoundReport[];
  readonly events: readonly FoundEvent[];
  readonly relations: readonly FoundRelation[];
  /** What those say who deny it. */
  readonly denials: readonly FoundStatement[];
}
