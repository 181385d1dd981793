import { inOrder, STDIN, sizeOf } from "sayso-wire";
import { type Io, READ, REFUSED } from "../io.js";
import { Output } from "../output.js";
import { Progress } from "../progress.js";
import { itemsOf, type SourceOptions } from "../sources.js";

import { type LineOptions, refusal } from "./line.js";
import { alone } from "./team.js";
import { threads } from "./threads.js";

export interface ReadCommand extends SourceOptions, LineOptions {
  threads: number;
}

/** `sayso read`: a line for every report, in order; what cannot be read is told on standard error. Gives the exit status. */
export async function read(files: readonly string[], command: ReadCommand, io: Io): Promise<number> {
  const sources = files.length ? files : [STDIN];
  const output = new Output(io.stdout);
  const progress = new Progress(io.stderr);
  if (sources.includes(STDIN) && io.stdin.isTTY) io.stderr.write("Reading what you type; end it with Ctrl-D.\n");
  progress.total = await sizeOf(sources);
  const team = command.threads > 1 ? await threads(command.threads, command) : await alone(io.createReader, command);
  const items = itemsOf(sources, command, io, (count) => {
    progress.bytes += count;
    progress.draw();
  });
  for await (const line of inOrder(items, team.width, async (item) =>
    item.ok ? team.read(item.article, item.place) : refusal(item.error),
  )) {
    if (line.ok) {
      progress.read += 1;
      await output.write(line.text);
    } else {
      progress.refused += 1;
      progress.clear();
      io.stderr.write(`sayso: ${line.message}\n`);
    }
    progress.draw();
    if (output.gone) break;
  }
  progress.clear();
  await team.close();
  return progress.refused ? REFUSED : READ;
}
