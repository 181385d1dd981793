import { createHash } from "node:crypto";
import type { Article, ReportRecord } from "sayso-record";
import type { Analysis } from "./analysis.js";
import { loadModel } from "./model/load.js";
import type { ReadingModel } from "./model/model.js";
import { standIn } from "./model/stand-in.js";
import type { Layout } from "./reading.js";

export interface ReaderOptions {
  /** Where the model's files are: model.onnx, model.json, vocab.txt; ends in a slash. The package's own by default. */
  folder?: URL;
  /** Another model in place of ours. */
  model?: ReadingModel;
}

export interface ReadOptions {
  /** Whether the record carries its words with their trees. */
  tokens?: boolean;
}

/** Reads articles into records. */
export interface Reader {
  read(article: Article, options?: ReadOptions): Promise<ReportRecord>;
  /** What the model and the layout give of an article, for those who work on the steps after them. */
  analyse(article: Article): Promise<{ layout: Layout; analysis: Analysis }>;
  close(): Promise<void>;
}

export async function createReader(options: ReaderOptions = {}): Promise<Reader> {
  const model = options.model ?? (await loadModel(options.folder).catch(standIn));
  const analyse = async (article: Article) => {
    const layout = layoutOf(article);
    return { layout, analysis: await model.analyse(article.text, layout.blocks) };
  };
  return {
    analyse,
    async read(article, { tokens = false } = {}) {
      const { layout, analysis } = await analyse(article);
      return {
        format: "sayso/1",
        id: article.id ?? createHash("sha256").update(article.text).digest("hex"),
        text: article.text,
        report: layout.report,
        sentences: analysis.sentences.map(({ span, zone }) => ({ span, zone })),
        ...(tokens && {
          tokens: analysis.words.map(({ span, lemma, upos, head, deprel, sentence }) => ({
            span,
            lemma,
            upos,
            head,
            deprel,
            sentence,
          })),
        }),
        mentions: [],
        entities: [],
        times: [],
        figures: [],
        statements: [],
        events: [],
        relations: [],
      };
    },
    close: () => model.close(),
  };
}

function layoutOf(article: Article): Layout {
  const blocks = [...article.text.matchAll(/\S.*/g)].map((line, paragraph) => ({
    span: [line.index, line.index + line[0].length] as [number, number],
    zone: "body" as const,
    paragraph,
  }));
  return { blocks, report: { language: "en", bylines: [], credits: [] } };
}
