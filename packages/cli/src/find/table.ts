import { cutTo, harmless, widthOf } from "../show/width.js";

export interface Column {
  head: string;
  /** The most that it may take of a terminal's width. */
  widest?: number;
}

const GAP = "  ";

/** Rows under their heads, in columns as wide as they need; cut to `width` where a terminal has one. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width?: number): string {
  const clean = [columns.map(({ head }) => head), ...rows].map((row) =>
    columns.map(({ widest }, at) => {
      const cell = harmless(row[at] ?? "").replaceAll("\n", " ");
      return width === undefined || widest === undefined ? cell : cutTo(cell, widest);
    }),
  );
  const widths = columns.map((_, at) => Math.max(...clean.map((row) => widthOf(row[at] ?? ""))));
  return clean
    .map((row) =>
      row
        .map((cell, at) => cell + " ".repeat((widths[at] ?? 0) - widthOf(cell)))
        .join(GAP)
        .trimEnd(),
    )
    .map((line) => `${width === undefined ? line : cutTo(line, width)}\n`)
    .join("");
}
