import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

/** The fenced block of the README that follows the comment. */
function block(comment: string): string {
  const after = read("README.md").split(`<!-- ${comment} -->`)[1] ?? "";
  return /```\w*\n([\s\S]*?)```/.exec(after)?.[1] ?? "";
}

test("the README shows the example as it stands", () => {
  expect(block("examples/read.js")).toBe(read("examples/read.js"));
});

test("the example prints what the README says", () => {
  const run = spawnSync(process.execPath, ["examples/read.js"], {
    encoding: "utf8",
    cwd: new URL(".", import.meta.url),
  });
  expect(run.stderr).toBe("");
  expect(run.stdout).toBe(block("node examples/read.js"));
});
