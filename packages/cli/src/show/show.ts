import type { ReportRecord } from "sayso-record";
import { type Io, READ, REFUSED } from "../io.js";
import { Output } from "../output.js";
import { Progress } from "../progress.js";
import { readFailure } from "../read/line.js";
import { itemsOf, type SourceOptions, STDIN } from "../sources.js";
import { page } from "./page.js";
import { type Palette, paletteFor } from "./palette.js";

export interface ShowCommand extends SourceOptions {
  width?: number | undefined;
  why?: boolean;
}

const WIDEST = 110;

/** `sayso show`: each report with its words marked, then its facts. Gives the exit status. */
export async function show(files: readonly string[], command: ShowCommand, io: Io): Promise<number> {
  const sources = files.length ? files : [STDIN];
  const output = new Output(io.stdout);
  const progress = new Progress(io.stderr);
  const palette: Palette = paletteFor(io);
  const width = command.width ?? Math.min(io.stdout.columns ?? 80, WIDEST);
  if (sources.includes(STDIN) && io.stdin.isTTY) io.stderr.write("Reading what you type; end it with Ctrl-D.\n");
  const reader = await io.createReader();
  let refused = 0;
  const refuse = (message: string) => {
    refused += 1;
    progress.clear();
    io.stderr.write(`sayso: ${message}\n`);
  };
  for await (const item of itemsOf(sources, command, io)) {
    progress.draw();
    if (!item.ok) {
      refuse(item.error.message);
      continue;
    }
    let record: ReportRecord;
    try {
      record = await reader.read(item.article, { why: command.why ?? false });
    } catch (error) {
      refuse(readFailure(error, item.place).message);
      continue;
    }
    progress.clear();
    progress.read += 1;
    await output.write(`${page(record, item.article.id ?? item.place, width, palette).join("\n")}\n\n`);
    if (output.gone) break;
  }
  progress.clear();
  await reader.close();
  return refused ? REFUSED : READ;
}
