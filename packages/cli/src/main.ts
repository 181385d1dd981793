import { constants, setPriority } from "node:os";
import type { ArticleReader } from "./io.js";
import { run } from "./program.js";

// Nobody may be there to read the errors, either.
process.stderr.on("error", () => {});
const { stdin, stdout, stderr, env } = process;
/** Only once: who asks a second time does not want to wait. */
function onInterrupt(stop: () => void): () => void {
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  return () => process.off("SIGINT", stop).off("SIGTERM", stop);
}
/** Where the system does not let it, as in some containers, it goes on as it is. */
function giveWay(): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {}
}
/** Loaded by the commands that read: the others start without the model. */
async function createReader(): Promise<ArticleReader> {
  const { createReader, optimiseLater } = await import("sayso-reader");
  optimiseLater();
  return createReader();
}
const status = await run(process.argv.slice(2), { stdin, stdout, stderr, env, createReader, giveWay, onInterrupt });
// Standard input may still be open where nobody reads the output any more: nothing waits for it.
process.exit(status);
