export const HEADING = "## Wire in";

/** What reading documents of a format took. */
export interface Read {
  format: string;
  bytes: number;
  articles: number;
  /** Seconds of the processor. */
  seconds: number;
  /** MB of memory more in use than before the first of them. */
  grown: number;
}

/** The section of docs/speed.md. */
export function wireSection(measured: readonly Read[]): string {
  const row = ({ format, bytes, articles, seconds, grown }: Read) =>
    `| ${format} | ${(bytes / 2 ** 20 / seconds).toFixed(1)} | ${Math.round(articles / seconds).toLocaleString("en")} | ${Math.round(grown)} |`;
  return `The example reports as each format has them, 4 MB and more of each, in documents of 200 reports (a page of HTML and a text are one report each);
what they are is told by their content. CPU time, one thread, warm; nothing is parsed into sentences.

| format | MB a CPU second | reports a CPU second | MB of memory more while it reads |
|---|---|---|---|
${measured.map(row).join("\n")}`;
}
