import { STDIN } from "sayso-wire";
import { type Io, READ, REFUSED } from "../io.js";
import { Output } from "../output.js";
import { Progress } from "../progress.js";
import type { SourceOptions } from "../sources.js";
import { page } from "./page.js";
import { type Palette, paletteFor } from "./palette.js";
import { keptRecords, readRecords, type Shown } from "./records.js";

export interface ShowCommand extends SourceOptions {
  /** Then reports are named by their ids. */
  corpus?: string;
  width?: number | undefined;
  why?: boolean;
}

const WIDEST = 110;

/** `sayso show`: each report with its words marked, then its facts. Gives the exit status. */
export async function show(names: readonly string[], command: ShowCommand, io: Io): Promise<number> {
  const output = new Output(io.stdout);
  const progress = new Progress(io.stderr);
  const palette: Palette = paletteFor(io);
  const width = command.width ?? Math.min(io.stdout.columns ?? 80, WIDEST);
  let refused = 0;
  for await (const shown of recordsOf(names, command, io, () => progress.draw())) {
    progress.clear();
    if (shown.ok) {
      progress.read += 1;
      await output.write(`${page(shown.record, shown.name, width, palette).join("\n")}\n\n`);
    } else {
      refused += 1;
      io.stderr.write(`sayso: ${shown.error.message}\n`);
    }
    if (output.gone) break;
  }
  progress.clear();
  return refused ? REFUSED : READ;
}

function recordsOf(
  names: readonly string[],
  { corpus, why = false, ...options }: ShowCommand,
  io: Io,
  onItem: () => void,
): AsyncIterable<Shown> {
  if (corpus !== undefined) return keptRecords(names, corpus, why);
  const sources = names.length ? names : [STDIN];
  if (sources.includes(STDIN) && io.stdin.isTTY) io.stderr.write("Reading what you type; end it with Ctrl-D.\n");
  return readRecords(sources, options, why, io, onItem);
}
