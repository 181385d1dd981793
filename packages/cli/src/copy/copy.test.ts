import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCorpus } from "sayso-corpus";
import { expect, it } from "vitest";
import { bareRecord, fakeIo } from "../fake-io.js";
import { run } from "../program.js";

it("copies a corpus into one that is not there yet, and never into another", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sayso-copy-"));
  const [from, to] = [join(folder, "one.db"), join(folder, "two.db")];
  const corpus = await openCorpus(from, { access: "write" });
  await corpus.put([{ record: bareRecord({ id: "a", text: "All is quiet." }) }]);
  await corpus.close();
  const io = fakeIo();
  expect(await run(["copy", from, to], io)).toBe(0);
  expect(io.stderr.text).toMatch(/two\.db: \d+ rows copied, 1 reports that can be found\n$/);
  const shown = fakeIo();
  expect(await run(["show", "a", "--corpus", to], shown)).toBe(0);
  expect(shown.stdout.text).toContain("All is quiet.");
  expect(await run(["copy", from, to], io)).toBe(1);
  expect(io.stderr.text).toContain("COPY_NOT_EMPTY");
  expect(await run(["copy", join(folder, "none.db"), join(folder, "three.db")], io)).toBe(1);
  expect(io.stderr.text).toContain("CORPUS_MISSING");
});
