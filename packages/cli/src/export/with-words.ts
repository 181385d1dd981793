import { storedArticle } from "sayso-corpus";
import type { Telling } from "sayso-export";
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
      const { tokens = [], sentences } = await reader.read(storedArticle(record), { tokens: true });
      yield { ...told, record: { ...record, tokens, sentences } };
    }
  } finally {
    await reader?.close();
  }
}
