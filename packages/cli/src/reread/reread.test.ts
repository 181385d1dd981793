import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCorpus } from "sayso-corpus";
import type { Article } from "sayso-record";
import { expect, it } from "vitest";
import { bareRecord, fakeIo } from "../fake-io.js";
import { run } from "../program.js";

it("reads a corpus anew, and never makes one", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "sayso-reread-")), "c.db");
  const corpus = await openCorpus(file, { access: "write", now: () => new Date(0) });
  await corpus.put(["a", "b"].map((id) => ({ record: bareRecord({ id, text: `All is quiet in ${id}.` }) })));
  await corpus.close();
  const reread = async (name: string, ...args: string[]) => {
    const io = fakeIo("", (article: Article) => {
      const record = bareRecord(article);
      return article.id === "a" ? { ...record, report: { ...record.report, agency: "Meridian" } } : record;
    });
    const status = await run(["reread", "--corpus", name, "--threads", "1", ...args], io);
    return { status, told: io.stderr.text.replaceAll(file, "c.db") };
  };
  expect(await reread(file)).toEqual({
    status: 0,
    told: "c.db: 2 reports read anew (1 of them otherwise than before) in 0:00\n",
  });
  expect((await reread(file, "--before", "2020-01-01")).told).toContain("0 reports read anew");
  const io = fakeIo();
  expect(await run(["find", "reports", "--corpus", file, "--agency", "Meridian", "--format", "count"], io)).toBe(0);
  expect(io.stdout.text).toBe("1\n");
  expect(await reread(`${file}.none`)).toMatchObject({ status: 1, told: expect.stringContaining("CORPUS_MISSING") });
});
