import type { Article } from "sayso-record";
import type { ArticleReader } from "../io.js";
import { type Line, type LineOptions, lineOf } from "./line.js";

/** One reader or several; whoever is free takes the next report. */
export interface Team {
  /** How many reports may be under way at once. */
  readonly width: number;
  read(article: Article, place: string): Promise<Line>;
  close(): Promise<void>;
}

/** A reader in this thread. */
export async function alone(createReader: () => Promise<ArticleReader>, options: LineOptions): Promise<Team> {
  const reader = await createReader();
  return { width: 1, read: (article, place) => lineOf(reader, article, place, options), close: () => reader.close() };
}
