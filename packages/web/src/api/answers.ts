import type { ReportRecord } from "sayso-record";
import type { components, paths } from "sayso-server/api";

/** What the API answers, as the server describes it; docs/questions.md tells what each field means. */
type Shapes = components["schemas"];

export type FoundReport = Shapes["FoundReport"];
export type FoundActor = Shapes["FoundActor"];
export type FoundStory = Shapes["FoundStory"];
export type FoundEvent = Shapes["FoundEvent"];
export type FoundRelation = Shapes["FoundRelation"];
export type FoundStatement = Shapes["FoundStatement"];
export type FoundNetwork = Shapes["FoundNetwork"];
export type Correction = Shapes["Correction"];
export type KeptCorrection = Shapes["KeptCorrection"];

export type SaySo = FoundStory["sayso"][number];
export type FigureRange = FoundStory["figures"][number];
export type Verdict = NonNullable<FoundStory["verdicts"]>[number];

/** Its record is known in full by its own package. */
export type WholeReport = Omit<Answered<"/api/reports/{id}">, "record"> & { readonly record: ReportRecord };
export type WholeActor = Answered<"/api/actors/{id}">;
export type WholeStory = Answered<"/api/stories/{id}">;
export type StoryOverview = Answered<"/api/stories/overview">;
export type StoryDays = Answered<"/api/stories/days">;
export type StoryPlaces = Answered<"/api/stories/places">;

export interface Page<T> {
  readonly items: readonly T[];
  /** For the next page: give it back as `cursor`. */
  readonly next?: string;
}

/** What a GET of that path answers. */
type Answered<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { "application/json": infer Answer } } } };
}
  ? Answer
  : never;
