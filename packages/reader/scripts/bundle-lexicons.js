// Copies lexicon/*.tsv into one module, so that the reader runs where there is no file system.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const folder = new URL("../lexicon/", import.meta.url);
const target = new URL("../src/lexicon/files.generated.ts", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".tsv"))
  .sort();
const entries = files.map(
  (name) => `  ${JSON.stringify(name)}: ${JSON.stringify(readFileSync(new URL(name, folder), "utf8"))},`,
);
const module = `// Made by scripts/bundle-lexicons.js from lexicon/*.tsv.\nexport const files: Readonly<Record<string, string>> = {\n${entries.join("\n")}\n};\n`;
let before = "";
try {
  before = readFileSync(target, "utf8");
} catch {}
if (before !== module) writeFileSync(target, module);
