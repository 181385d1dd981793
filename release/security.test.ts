import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const PAGE = new URL("../docs/security.md", import.meta.url);

/** The promises of docs/security.md, each with its tests: the file, and the names of tests in it. */
const promises = readFileSync(PAGE, "utf8")
  .split("\n")
  .filter((line) => /^\| (?!promise)/.test(line))
  .map((line) => {
    const [, promise = "", held = ""] = line.split("|").map((cell) => cell.trim());
    const tests = [...held.matchAll(/\]\(([^)]+\.test\.ts)\)(?: \*([^*]+)\*)?/g)];
    return { promise, tests: tests.map(([, file = "", name]) => ({ file: new URL(file, PAGE), name })) };
  });

describe("docs/security.md", () => {
  it("makes promises", () => {
    expect(promises.length).toBeGreaterThan(15);
  });

  it.each(promises)("is held by a test that is there: $promise", ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const { file, name } of tests) {
      expect([file.pathname, existsSync(file)]).toEqual([file.pathname, true]);
      if (name) expect(readFileSync(file, "utf8")).toContain(name);
    }
  });
});
