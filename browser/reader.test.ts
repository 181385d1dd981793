import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { createReader, type Reader } from "sayso-reader";
import { build, type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, hasChromium, launchChromium } from "./chromium.js";

const EXAMPLE = fileURLToPath(new URL("../examples/browser/", import.meta.url));
const REPORTS = new URL("../examples/", import.meta.url);
const EXAMPLES = ["border-post.txt", "capitals.txt", "river-truce.txt"];
const PUBLISHED = "2024-06-04";

if (!hasChromium) console.warn(`The reader is not tested in a page: ${CHROMIUM} is not there.`);

describe.skipIf(!hasChromium)("the reader in a page", () => {
  const folder = mkdtempSync(join(tmpdir(), "sayso-page-"));
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;
  let reader: Reader;
  const troubles: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    reader = await createReader();
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
    await reader?.close();
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

  it.each(EXAMPLES)("%s: the same record as in Node, to the byte", async (name) => {
    const article = { text: readFileSync(new URL(name, REPORTS), "utf8"), published: PUBLISHED };
    expect(await readInPage(article.text)).toBe(JSON.stringify(await reader.read(article), null, 2));
  });

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
