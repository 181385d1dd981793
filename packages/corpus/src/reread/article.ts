import type { Article, ReportRecord } from "sayso-record";

/** What a record was read from, as far as it tells: enough to read it again. */
export function storedArticle({
  id,
  text,
  report,
}: Pick<ReportRecord, "id" | "text" | "report">): Article & { id: string } {
  const { title, url, published, agency } = report;
  return {
    id,
    text,
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(agency !== undefined && { agency }),
  };
}
