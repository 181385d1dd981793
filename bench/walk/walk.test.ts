import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { page } from "../../packages/cli/src/show/page.js";
import { paletteFor } from "../../packages/cli/src/show/palette.js";
import { excerpt, figure, filled, WALK } from "./walk.js";

const walk = readFileSync(WALK, "utf8");
const LEXICONS = "../../packages/reader/src/lexicon/files.generated.js";

test("docs/how-it-reads.md shows what is read and measured now; npm run walk brings it up to date", () => {
  expect(walk.match(/```text\n[^`]/g)?.length).toBe(12);
  // A line that somebody adds to a lexicon moves those below it, and changes nothing else.
  const withoutNumbers = (page: string) => page.replace(/\.tsv:\d+/g, ".tsv");
  expect(withoutNumbers(walk)).toBe(withoutNumbers(filled(walk)));
});

test("a line that is added to a lexicon as docs/how-it-reads.md tells is read, and named by its number", async () => {
  const line = /printf '([^']*)\\n' >>/.exec(walk)?.[1]?.replaceAll("\\t", "\t") ?? "";
  const text = /echo '([^']*)'/.exec(walk)?.[1] ?? "";
  const { files } =
    await vi.importActual<typeof import("../../packages/reader/src/lexicon/files.generated.js")>(LEXICONS);
  const events = files["events.tsv"] ?? "";
  const read = async (source: string) => {
    vi.resetModules();
    vi.doMock(LEXICONS, () => ({ files: { ...files, "events.tsv": source } }));
    const { createReader } = await import("../../packages/reader/src/reader.js");
    const reader = await createReader();
    const record = await reader.read({ text }, { why: true });
    await reader.close();
    return record;
  };
  expect((await read(events)).events).toEqual([]);
  const taught = await read(`${events}${line}\n`);
  const entry = { file: "events.tsv", line: events.split("\n").length, words: line.split("\t")[0] };
  expect(taught.events[0]?.why).toContainEqual(expect.objectContaining({ of: "type", entry }));
  for (const event of taught.events) delete event.why;
  const plain = paletteFor({ stdout: process.stdout, env: { NO_COLOR: "1" } });
  const shown = page(taught, "", 100, plain).map((one) => one.replaceAll("\u00a0", " "));
  const wanted = `\`\`\`text\n${excerpt(shown, "ASSAULT")}\`\`\`\n`;
  expect(walk.split("<!-- taught -->\n")[1]?.slice(0, wanted.length)).toBe(wanted);
});

test("an excerpt is a line with what stands deeper below it, or as many lines as it asks for", () => {
  const lines = ["a", "  b one", "    c", "  d", ""];
  expect(excerpt(lines, "b")).toBe("  b one\n    c\n");
  expect(excerpt(lines, "a +2")).toBe("a\n  b one\n    c\n");
  expect(() => excerpt(lines, "no such words")).toThrow(RangeError);
});

test("a figure is the second cell of its row, without the mark of a missed aim", () => {
  const table = "| **Names, all** (names) | **0.718** | 0.65 |\n| – pronouns | 0.530 ▽ (9 of 17) | 0.6 |\n";
  expect(figure(table, "Names")).toBe("0.718");
  expect(figure(table, "– pronouns")).toBe("0.530");
  expect(() => figure(table, "Trees")).toThrow(RangeError);
});
