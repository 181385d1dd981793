import { readdirSync, readFileSync } from "node:fs";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { temporary } from "./corpus.fixture.js";
import { openCorpus } from "./corpus.js";

const docs = readFileSync(new URL("../../../docs/corpus.md", import.meta.url), "utf8");

/** What docs/corpus.md tells under the heading of a table. */
function sectionOf(table: string): string {
  return docs.split(/^### /m).find((section) => section.startsWith(`\`${table}\``)) ?? "";
}

it("docs/corpus.md names every table and every column", async () => {
  const corpus = await openCorpus(temporary(), { access: "write" });
  const { rows } = await sql<{ table: string; column: string }>`
    select m.name as "table", c.name as "column" from sqlite_master m join pragma_table_info(m.name) c
    where m.type = 'table' and m.name not like 'text_stems%' and m.name not like 'text_words%'
      and m.name not like 'profile_forms%'`.execute(corpus.db);
  await corpus.close();
  expect(rows.length).toBeGreaterThan(50);
  const untold = rows.filter(({ table, column }) => !sectionOf(table).includes(`\`${column}\``));
  expect(untold).toEqual([]);
});

it("docs/corpus.md names every error of the corpus", () => {
  const folder = new URL("./", import.meta.url);
  const codes = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => readFileSync(new URL(file, folder), "utf8"))
    .flatMap((source) => [...source.matchAll(/(?:SaysoError\(|as:)\s*"([A-Z_]+)"/g)].map(([, code]) => code));
  expect(codes.length).toBeGreaterThan(8);
  expect(codes.filter((code) => !docs.includes(`| \`${code}\` |`))).toEqual([]);
});
