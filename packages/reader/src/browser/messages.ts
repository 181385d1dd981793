import type { Article, ReportRecord, SaysoError } from "sayso-record";
import type { ReadOptions } from "../reading-articles.js";

/** Where a page's reader finds its files; each ends in a slash. */
export interface Places {
  /** model.onnx, capitals.onnx, model.json, vocab.txt. */
  readonly model?: string;
  /** gazetteer.txt.gz. */
  readonly gazetteer?: string;
}

/** What a page asks of the worker. */
export type Question =
  | { readonly number: number; readonly open: Places }
  | { readonly number: number; readonly article: Article; readonly options: ReadOptions };

/** An error of ours in parts, as it passes from the worker: it would lose its class on the way. */
export type Fault = Pick<SaysoError, "code" | "what" | "value" | "place" | "remedy">;

/** What the worker answers to the question with that number; nothing but its number when it has opened. */
export type Answer = { readonly number: number; readonly record?: ReportRecord; readonly fault?: Fault };
