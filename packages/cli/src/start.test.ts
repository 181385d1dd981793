import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** The packages that a module loads before anything is asked of it, with those of the modules that it loads. */
function loadedBy(module: URL, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(module.href)) return packages;
  seen.add(module.href);
  const imports = /^(?:import|export) (?!type\b)(?:[^;]*? from )?"([^"]+)"/gm;
  for (const [, specifier = ""] of readFileSync(module, "utf8").matchAll(imports)) {
    if (!specifier.startsWith(".")) packages.add(specifier);
    else for (const one of loadedBy(new URL(specifier.replace(/\.js$/, ".ts"), module), seen)) packages.add(one);
  }
  return packages;
}

const loaded = (module: string) =>
  [...loadedBy(new URL(module, import.meta.url))].filter((name) => !name.startsWith("node:")).sort();

it("starts without what only some commands need", () => {
  expect(loaded("main.ts")).toEqual(["commander", "sayso-record", "sayso-wire"]);
});

it("reads without a corpus, exports or a server", () => {
  expect(loaded("read/read.ts")).toEqual(["sayso-record", "sayso-wire"]);
});
