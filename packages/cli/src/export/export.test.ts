import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCorpus } from "sayso-corpus";
import { sampleRecord } from "sayso-record";
import { expect, it } from "vitest";
import { fakeIo } from "../fake-io.js";
import { run } from "../program.js";

it("writes CSV for a spreadsheet where it is asked to, and no other format", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "sayso-export-")), "c.db");
  const corpus = await openCorpus(file, { access: "write" });
  const sample = sampleRecord();
  await corpus.put([{ record: { ...sample, report: { ...sample.report, agency: "=1+1" } } }]);
  await corpus.close();
  const exported = async (...args: string[]) => {
    const io = fakeIo();
    const status = await run(["export", ...args, "--corpus", file], io);
    return { status, out: io.stdout.text, err: io.stderr.text };
  };
  expect((await exported("csv")).out).toContain(",=1+1,");
  expect((await exported("csv", "--for-spreadsheet")).out).toContain(",'=1+1,");
  expect(await exported("gdelt", "--for-spreadsheet")).toMatchObject({
    status: 1,
    err: expect.stringMatching(/EXPORT_NOT_SPREADSHEET.*gdelt.*csv, tolls/),
  });
});
