import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("starts in Node as it is installed, where every import must be one that Node itself finds", () => {
  const command = fileURLToPath(new URL("../bin/sayso.js", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "--version"], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(status).toBe(0);
});
