// Loaded before the command (node --import): when the process ends, says on file 3 what it took.
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread) process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())));
