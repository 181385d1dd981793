import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Corpus } from "sayso-corpus";
import type { ReportRecord } from "sayso-record";

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What the routes answer from. */
export interface Sources {
  readonly version: string;
  readonly corpus: Corpus;
  /**
   * The same corpus, opened to be written: a connection of its own, so that no question waits while a correction waits for
   * another writer to end.
   */
  readonly writer: Corpus;
  /** Reads a text into a record; stores nothing. */
  readonly read: (article: { text: string; published?: string }) => Promise<ReportRecord>;
}

/** Adds some routes to the server. */
export type Routes = (app: App, sources: Sources) => void;
