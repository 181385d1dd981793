import { readFileSync } from "node:fs";
import { addToEchoes } from "./echoes.js";
import type { EchoGroup } from "./groups.js";
import type { MemoryShelf } from "./memory.js";
import type { EchoReport } from "./origin.js";
import { type Print, printOf } from "./print.js";

/** The paragraphs of one of the reports in examples/, without headline, dateline and credit. */
export function paragraphsOf(example: string): string[] {
  const text = readFileSync(new URL(`../../../../examples/${example}.txt`, import.meta.url), "utf8");
  const [, first = "", ...rest] = text.trim().split(/\n\s*\n/);
  const body = [first.replace(/^.*?\) [-–—] /s, ""), ...rest];
  return body.filter((paragraph) => !paragraph.startsWith("(") || paragraph.length > 120);
}

export function printed(paragraphs: readonly string[]): Print {
  const text = paragraphs.join("\n\n");
  return printOf(text, [[0, text.length]]);
}

/** The paragraphs up to that many words. */
export function firstWords(paragraphs: readonly string[], count: number): string[] {
  return paragraphs.join("\n\n").split(" ").slice(0, count).join(" ").split("\n\n");
}

/** Every nth word another one. */
export function reworded(paragraphs: readonly string[], every: number): string[] {
  let at = 0;
  return paragraphs.map((paragraph) =>
    paragraph
      .split(" ")
      .map((word) => (++at % every ? word : `other${at}`))
      .join(" "),
  );
}

export type Told = Omit<EchoReport, "key"> & { paragraphs: readonly string[] };

/** Adds reports in that order; their keys are their places, from 1. */
export async function added(reports: readonly Told[], shelf: MemoryShelf): Promise<MemoryShelf> {
  for (const [at, { paragraphs, ...report }] of reports.entries()) {
    await addToEchoes({ ...report, key: at + 1 }, printed(paragraphs), shelf);
  }
  return shelf;
}

/** Groups by ids, sorted, so that two orders of arrival can be held against each other. */
export function groupsById(shelf: MemoryShelf, reports: readonly { id: string }[]): string[] {
  const id = (key: number) => reports[key - 1]?.id ?? "?";
  const tell = ({ name, origin, because, reports: all }: EchoGroup) =>
    JSON.stringify({
      name: id(name),
      origin: id(origin),
      because,
      whole: all
        .filter(({ whole }) => whole)
        .map(({ key }) => id(key))
        .sort(),
      beside: all
        .filter(({ whole }) => !whole)
        .map(({ key }) => id(key))
        .sort(),
    });
  return [...new Set(reports.flatMap((_, at) => shelf.groups(at + 1).map(tell)))].sort();
}
