import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const COMMAND = fileURLToPath(new URL("../bin/sayso.js", import.meta.url));
const built = existsSync(new URL("../dist/main.js", import.meta.url));

// Other tests run from the sources, where a package of another module system imports more kindly than in Node.
it.skipIf(!built)("the built command starts in plain Node", () => {
  expect(execFileSync(process.execPath, [COMMAND, "--version"], { encoding: "utf8" })).toMatch(/^\d+\.\d+\.\d+/);
});
