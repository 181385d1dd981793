// npm start: puts every example into a corpus, and serves the pages over it. Arguments go to `sayso serve`: npm start -- --port 8080
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL(".", import.meta.url);
const stories = new URL("stories/", folder);
const command = fileURLToPath(new URL("../packages/cli/bin/sayso.js", folder));
const corpus = fileURLToPath(new URL("../examples.db", folder));

const lines = readFileSync(new URL("published.tsv", folder), "utf8").split("\n");
const published = new Map(lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t")));
const reports = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .sort()
  .map((file) => ({
    id: `examples/${file}`,
    text: readFileSync(new URL(file, folder), "utf8"),
    published: published.get(file),
  }))
  .map((report) => `${JSON.stringify(report)}\n`);
const told = readdirSync(stories)
  .filter((file) => file.endsWith(".jsonl"))
  .sort()
  .map((file) => readFileSync(new URL(file, stories), "utf8"));

const ingest = spawn(process.execPath, [command, "ingest", "--from", "jsonl", "--corpus", corpus], {
  stdio: ["pipe", "inherit", "inherit"],
});
ingest.stdin.on("error", () => {});
ingest.stdin.end([...reports, ...told].join(""));
ingest.on("exit", (status) => {
  if (status !== 0) {
    process.exitCode = status ?? 1;
    return;
  }
  const serve = spawn(process.execPath, [command, "serve", "--corpus", corpus, ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => serve.kill(signal));
  serve.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
});
