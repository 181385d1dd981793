/**
 * Measures how long the pages take over a large corpus, in Debian's Chromium, and writes its section of docs/speed.md: npm run bench:pages.
 * Linking that many reports takes long: `bench/pages.ts 2000` tries it with fewer, `bench/pages.ts 10000 FILE` with a corpus that was
 * filled before (or is filled there now). CHROMIUM names another browser.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countReports, countStories, openCorpus } from "sayso-corpus";
import { createReader } from "sayso-reader";
import { createServer } from "sayso-server";
import { load } from "./corpus/load.js";
import { pool } from "./corpus/pool.js";
import { here } from "./data.js";
import { HEADING, pagesSection } from "./pages/page.js";
import { visit } from "./pages/visit.js";
import { withSection } from "./section.js";

const REPORTS = 10_000;

const count = Number(process.argv[2] ?? REPORTS);
const folder = mkdtempSync(join(tmpdir(), "sayso-bench-pages-"));
try {
  const file = process.argv[3] ?? join(folder, "sayso.db");
  if (!existsSync(file)) await load(file, await pool(), count);
  const corpus = await openCorpus(file, { access: "write" });
  // The server keeps its answers until the corpus changes: here each one is made anew.
  let changes = 0;
  corpus.revision = async () => String(changes++);
  const reader = await createReader();
  const server = await createServer({
    host: "127.0.0.1",
    pages: new URL("../packages/web/dist/pages/", import.meta.url),
    sources: { version: "0.0.0", corpus, writer: corpus, read: (article) => reader.read(article) },
  });
  const at = await server.listen({ host: "127.0.0.1", port: 0 });
  const section = pagesSection({
    reports: await countReports(corpus, {}),
    stories: await countStories(corpus, {}),
    ...(await visit(at)),
  });
  console.log(section);
  await server.close();
  await reader.close();
  await corpus.close();
  const page = here("docs/speed.md");
  writeFileSync(page, withSection(readFileSync(page, "utf8"), HEADING, section));
} finally {
  rmSync(folder, { recursive: true });
}
