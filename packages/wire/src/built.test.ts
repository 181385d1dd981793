import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

it("can be imported by Node as it is built: what a test runner takes for an export may be none", () => {
  const script = 'import("sayso-wire").then(({ articlesFrom }) => console.log(typeof articlesFrom))';
  expect(execFileSync(process.execPath, ["-e", script], { cwd: import.meta.dirname, encoding: "utf8" })).toBe(
    "function\n",
  );
});
