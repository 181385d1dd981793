import type { Gazetteer } from "sayso-gazetteer";
import { type Article, type ReportRecord, SaysoError, type Token } from "sayso-record";
import type { Analysis } from "./analysis.js";
import { checkArticle } from "./check-article.js";
import { readEvents } from "./events/events.js";
import { layout } from "./layout/layout.js";
import type { ReadingModel } from "./model/model.js";
import { type Found, numbered } from "./numbering.js";
import type { Layout } from "./reading.js";
import { readingOf } from "./reading-of.js";
import { readRelations } from "./relations/relations.js";
import { splitBlocks } from "./split/split.js";
import { readStatements } from "./statements/statements.js";

export interface ReadOptions {
  /** Whether the record carries its words with their trees: `tokens`. */
  tokens?: boolean;
  /** Whether events, statements and relations carry what they were read by: `why`. */
  why?: boolean;
}

/** Reads articles into records, one at a time on one core; a program that has more makes a reader for each. */
export interface Reader {
  /**
   * Reads `article.text` into a record (docs/record.md), all spans in UTF-16 code units of it. The same article gives
   * the same record. Without an `id` the record takes the SHA-256 of the text. A report that is not in English gets its
   * layout and sentences only, and says so in `report.language`; of a text longer than MOST_WORDS, the beginning is read.
   * Rejects with PUBLISHED_NOT_DATE where `article.published` is no date of ISO 8601.
   */
  read(article: Article, options?: ReadOptions): Promise<ReportRecord>;
  /** What layout and model give of an article, for those who work on the steps after them. */
  analyse(article: Article): Promise<{ layout: Layout; analysis: Analysis }>;
  /** Frees the model; the reader cannot be used afterwards. */
  close(): Promise<void>;
}

/** A reader by a model and a gazetteer, wherever they were loaded. */
export function readerOf(model: ReadingModel, gazetteer: Gazetteer): Reader {
  const analyse = async (article: Article) => {
    checkArticle(article);
    const laid = layout(article);
    return {
      layout: laid,
      analysis: isRead(laid) ? await model.analyse(article.text, laid.blocks) : unread(article, laid),
    };
  };
  return {
    analyse,
    async read(article, { tokens = false, why = false } = {}) {
      const { layout, analysis } = await analyse(article);
      return {
        format: "sayso/1",
        id: article.id || (await digestOf(article.text)),
        text: article.text,
        report: layout.report,
        sentences: analysis.sentences.map(({ span, zone }) => ({ span, zone })),
        ...(tokens && { tokens: tokensOf(analysis) }),
        ...numbered(find(article, layout, analysis, gazetteer, why)),
      };
    },
    close: () => model.close(),
  };
}

/** SHA-256 of the text in UTF-8, in hexadecimal digits. */
async function digestOf(text: string): Promise<string> {
  // Browsers keep it from pages that came without encryption, those of their own machine apart.
  if (!globalThis.crypto?.subtle) {
    throw new SaysoError("READER_NO_DIGEST", {
      what: "the browser makes no SHA-256 on this page, and the article has no id",
      place: "id",
      remedy: "Give the article an id, or serve the page by HTTPS or from localhost.",
    });
  }
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The steps after the model, each a plain function of those before it. */
function find(article: Article, { report }: Layout, labelled: Analysis, gazetteer: Gazetteer, why: boolean): Found {
  const reading = readingOf(article, { report, labelled, gazetteer, why });
  const { mentions, entities, times, figures } = reading;
  const statements = readStatements(reading);
  const events = readEvents(reading, statements);
  return { mentions, entities, times, figures, statements, events, relations: readRelations(reading, statements) };
}

/** "und" is read too: a headline without small words tells no language, and is English like the rest. */
function isRead({ report: { language } }: Layout): boolean {
  return language === "und" || language === "en" || language.startsWith("en-");
}

/** The sentences alone. */
function unread({ text }: Article, { blocks }: Layout): Analysis {
  const sentences = splitBlocks(text, blocks).sentences.map(
    (sentence) => ({ ...sentence, first: 0, end: 0, quad: [1, 0, 0, 0, 0] }) as const,
  );
  return { text, sentences, words: [], names: [], descriptions: [], attributions: [], roles: [], attackRoles: [] };
}

function tokensOf({ words }: Analysis): Token[] {
  return words.map(({ span, lemma, upos, head, deprel, sentence }) => ({ span, lemma, upos, head, deprel, sentence }));
}
