import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { createReader, type Reader } from "sayso-reader";
import type { ReportRecord } from "sayso-record";
import { build, type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, hasChromium, launchChromium } from "./chromium.js";
import { wasmReader } from "./wasm-reader.js";

const EXAMPLE = fileURLToPath(new URL("../examples/browser/", import.meta.url));
const REPORTS = new URL("../examples/", import.meta.url);
const EXAMPLES = ["border-post.txt", "capitals.txt", "river-truce.txt"];
const PUBLISHED = "2024-06-04";
/** Share of what Node's own reader finds that a page must find, too: docs/library.md tells why it is not all. */
const SHARED = 0.95;

if (!hasChromium) console.warn(`The reader is not tested in a page: ${CHROMIUM} is not there.`);

describe.skipIf(!hasChromium)("the reader in a page", () => {
  const folder = mkdtempSync(join(tmpdir(), "sayso-page-"));
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;
  let native: Reader;
  let wasm: Reader;
  const troubles: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    [native, wasm] = [await createReader(), await wasmReader()];
    await build({ root: EXAMPLE, logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
    server = await preview({
      root: EXAMPLE,
      logLevel: "error",
      build: { outDir: folder },
      preview: { port: 0, host: "127.0.0.1" },
    });
    browser = await launchChromium();
    page = await browser.newPage();
    page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
    page.on("pageerror", (error) => troubles.push(error.message));
    page.context().on("request", (request) => asked.push(request.url()));
    await page.goto(address());
    await page.locator("output").filter({ hasText: "ready" }).waitFor({ timeout: 120_000 });
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await native?.close();
    await wasm?.close();
    rmSync(folder, { recursive: true });
  });

  const address = () => server.resolvedUrls?.local[0] ?? "";

  async function readInPage(text: string): Promise<string> {
    await page.locator("textarea").fill(text);
    await page.locator("input").fill(PUBLISHED);
    await page.locator("button").click();
    await page
      .locator("button:enabled")
      .waitFor({ timeout: 120_000 })
      .catch(() => troubles.push("it reads on and on"));
    expect(await page.textContent("output")).toBe("read");
    return (await page.textContent("pre")) ?? "";
  }

  it.each(EXAMPLES)(
    "%s: the same record as in Node by the same network, to the byte; nearly that of Node's own",
    async (name) => {
      const article = { text: readFileSync(new URL(name, REPORTS), "utf8"), published: PUBLISHED };
      const shown = await readInPage(article.text);
      expect(shown).toBe(JSON.stringify(await wasm.read(article), null, 2));
      const here: ReportRecord = JSON.parse(shown);
      const there = await native.read(article);
      expect({ ...here.report, id: here.id, sentences: here.sentences }).toEqual({
        ...there.report,
        id: there.id,
        sentences: there.sentences,
      });
      expect(shared(found(there), found(here))).toBeGreaterThanOrEqual(SHARED);
    },
  );

  it("says what is wrong as in Node", async () => {
    await page.goto(`${address()}?model=${encodeURIComponent(`${address()}nowhere/`)}`);
    await page.locator("output").filter({ hasText: "READER_FILE_MISSING" }).waitFor({ timeout: 60_000 });
    expect(troubles.splice(0).every((trouble) => trouble.includes("404"))).toBe(true);
  });

  it("asks nothing but its own files, and has no trouble", () => {
    expect(asked.filter((url) => !url.startsWith(address()) && !url.startsWith("data:"))).toEqual([]);
    expect(troubles).toEqual([]);
  });
});

/** Mentions, statements, events and relations of a record by their words and what they are, without ids and confidence. */
function found({ mentions, statements, events, relations }: ReportRecord): Set<string> {
  const told = [
    ...mentions.map(({ span }) => [span]),
    ...statements.map(({ cue, source, content, standing }) => [cue, source?.span, content, standing]),
    ...events.map(({ type, anchor, modality, standing }) => [type, anchor, modality, standing]),
    ...relations.map(({ type, subject, object, standing }) => [type, subject.span, object.span, standing]),
  ];
  return new Set(told.map((one) => JSON.stringify(one)));
}

function shared(all: ReadonlySet<string>, some: ReadonlySet<string>): number {
  return [...all].filter((one) => some.has(one)).length / all.size;
}
