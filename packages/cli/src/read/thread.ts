import { parentPort, workerData } from "node:worker_threads";
import { createReader, optimiseLater } from "sayso-reader";
import { type LineOptions, lineOf } from "./line.js";
import type { Task } from "./threads.js";

// What each thread of `threads.ts` runs: says that it is ready, then answers one report after another.
const options: LineOptions = workerData;
optimiseLater();
const reader = await createReader();
parentPort?.on("message", async (task: Task | undefined) => {
  if (task) parentPort?.postMessage(await lineOf(reader, task.article, task.place, options));
  else {
    await reader.close();
    parentPort?.close();
  }
});
parentPort?.postMessage("ready");
