import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { openCorpus } from "../../corpus.js";

it("stories of a type are counted by place and by day without going to their rows", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sayso-"));
  const corpus = await openCorpus(join(folder, "c.db"), { access: "write" });
  for (const facet of ["place", "begins, ends"]) {
    const plan = await sql<{ detail: string }>`explain query plan
      select count(*) from stories where type = 'ASSAULT' group by ${sql.raw(facet)}`.execute(corpus.db);
    expect(plan.rows.map(({ detail }) => detail).join("; ")).toMatch(/SEARCH stories USING COVERING INDEX/);
  }
  await corpus.close();
  rmSync(folder, { recursive: true });
});
