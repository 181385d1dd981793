import { type Io, READ } from "../io.js";
import { Output } from "../output.js";
import { table } from "./table.js";

export const FORMATS = ["table", "jsonl", "count"] as const;

export interface AnswerOptions {
  corpus: string;
  format: (typeof FORMATS)[number];
  limit?: number;
  after?: string;
}

/** How many rows a table has where nothing else is asked for. */
const TABLE_ROWS = 50;

export interface Answer<Found> {
  /** The answers, at most so many. */
  find(limit: number | undefined): AsyncIterable<Found>;
  count(): Promise<number>;
  columns: readonly { head: string; of(found: Found): string; widest?: number }[];
}

/** Prints the answers to a question as a table, as JSON Lines, or how many there are. Gives the exit status. */
export async function print<Found>(answer: Answer<Found>, { format, limit }: AnswerOptions, io: Io): Promise<number> {
  const output = new Output(io.stdout);
  if (format === "count") await output.write(`${await answer.count()}\n`);
  else if (format === "jsonl") {
    for await (const found of answer.find(limit)) {
      await output.write(`${JSON.stringify(found)}\n`);
      if (output.gone) break;
    }
  } else {
    const most = limit ?? TABLE_ROWS;
    const rows: string[][] = [];
    let more = false;
    for await (const found of answer.find(most + 1)) {
      if (rows.length < most) rows.push(answer.columns.map(({ of }) => of(found)));
      else more = true;
    }
    await output.write(table(answer.columns, rows, io.stdout.columns));
    if (more) io.stderr.write(`the first ${most}; --limit gives more, --format jsonl all of them\n`);
  }
  return READ;
}
