import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createReader, type Reader } from "sayso-reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, hasChromium } from "./chromium.js";
import { ReaderPage } from "./reader-page.js";

const EXAMPLE = fileURLToPath(new URL("../examples/browser/", import.meta.url));
const REPORTS = new URL("../examples/", import.meta.url);
const EXAMPLES = ["border-post.txt", "capitals.txt", "river-truce.txt"];
const PUBLISHED = "2024-06-04";

if (!hasChromium) console.warn(`The reader is not tested in a page: ${CHROMIUM} is not there.`);

describe.skipIf(!hasChromium)("the reader in a page", () => {
  const folder = mkdtempSync(join(tmpdir(), "sayso-page-"));
  let page: ReaderPage;
  let reader: Reader;

  beforeAll(async () => {
    reader = await createReader();
    page = await ReaderPage.open(EXAMPLE, folder);
  }, 300_000);

  afterAll(async () => {
    await page?.close();
    await reader?.close();
    rmSync(folder, { recursive: true });
  });

  it.each(EXAMPLES)("%s: the same record as in Node, to the byte", async (name) => {
    const article = { text: readFileSync(new URL(name, REPORTS), "utf8"), published: PUBLISHED };
    expect(await page.read(article.text, PUBLISHED)).toBe(JSON.stringify(await reader.read(article), null, 2));
  });

  it("says what is wrong as in Node", async () => {
    await page.page.goto(`${page.address}?model=${encodeURIComponent(`${page.address}nowhere/`)}`);
    await page.page.locator("output").filter({ hasText: "READER_FILE_MISSING" }).waitFor({ timeout: 60_000 });
    expect(page.troubles.splice(0).every((trouble) => trouble.includes("404"))).toBe(true);
  });

  it("asks nothing but its own files, and has no trouble", () => {
    expect(page.strangers).toEqual([]);
    expect(page.troubles).toEqual([]);
  });
});
