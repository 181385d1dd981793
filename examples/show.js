// Shows every example as `sayso show` reads it, with the day it was published (published.tsv).
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL(".", import.meta.url);
const lines = readFileSync(new URL("published.tsv", folder), "utf8").split("\n");
const published = new Map(lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t")));

const reports = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .sort()
  .map((file) => ({
    id: `examples/${file}`,
    text: readFileSync(new URL(file, folder), "utf8"),
    published: published.get(file),
  }));

const command = fileURLToPath(new URL("../packages/cli/bin/sayso.js", folder));
const sayso = spawn(process.execPath, [command, "show", "--from", "jsonl", ...process.argv.slice(2)], {
  stdio: ["pipe", "inherit", "inherit"],
});
sayso.stdin.on("error", () => {});
sayso.stdin.end(reports.map((report) => `${JSON.stringify(report)}\n`).join(""));
sayso.on("exit", (status) => {
  process.exitCode = status ?? 1;
});
