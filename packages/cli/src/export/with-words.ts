import type { Telling } from "sayso-export";
import type { Article } from "sayso-record";
import type { ArticleReader, Io } from "../io.js";

/** The reports with their words: those that were stored without are read again, from the text that was stored. */
export async function* withWords(reports: Telling, io: Pick<Io, "createReader">): Telling {
  let reader: ArticleReader | undefined;
  try {
    for await (const told of reports) {
      const { record } = told;
      if (record.tokens) {
        yield told;
        continue;
      }
      reader ??= await io.createReader();
      const { published, title, url } = record.report;
      const article: Article = {
        id: record.id,
        text: record.text,
        ...(published !== undefined && { published }),
        ...(title !== undefined && { title }),
        ...(url !== undefined && { url }),
      };
      const { tokens = [], sentences } = await reader.read(article, { tokens: true });
      yield { ...told, record: { ...record, tokens, sentences } };
    }
  } finally {
    await reader?.close();
  }
}
