import { openQueue, type Queue, type SetAside } from "sayso-corpus";
import { type Answer, type AnswerOptions, print } from "../find/format.js";
import { reports } from "../ingest/summary.js";
import { type Io, READ } from "../io.js";
import { Output } from "../output.js";
import { counted } from "../progress.js";

export interface JobsCommand extends AnswerOptions {
  failed?: boolean;
  retry?: string[];
  retryAll?: boolean;
}

const COLUMNS: Answer<SetAside>["columns"] = [
  { head: "since", of: ({ since }) => since.replace(/^(.{10})T(.{5}).*$/, "$1 $2") },
  { head: "tries", of: ({ attempt }) => String(attempt) },
  { head: "report", of: ({ article }) => article.id ?? article.url ?? article.title ?? "", widest: 40 },
  { head: "id", of: ({ id }) => id },
  { head: "why", of: ({ error }) => error.message },
];

/** `sayso jobs`. Gives the exit status. */
export async function jobs(command: JobsCommand, io: Io): Promise<number> {
  const queue = await openQueue(command.corpus);
  try {
    if (command.failed) return await print(failed(queue), command, io);
    if (command.retry || command.retryAll) {
      const count = await queue.retry(command.retry);
      io.stderr.write(`${queue.place}: ${reports(count)} to be tried again\n`);
      return READ;
    }
    const { waiting, active, setAside } = await queue.counts();
    await new Output(io.stdout).write(
      [`waiting    ${counted(waiting)}`, `being read ${counted(active)}`, `set aside  ${counted(setAside)}`, ""].join(
        "\n",
      ),
    );
    return READ;
  } finally {
    await queue.close();
  }
}

function failed(queue: Queue): Answer<SetAside> {
  return {
    find: (limit) => queue.setAside(limit),
    count: async () => (await queue.counts()).setAside,
    columns: COLUMNS,
  };
}
