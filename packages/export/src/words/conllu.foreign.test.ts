import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleRecord } from "sayso-record";
import { expect, it } from "vitest";
import { conllu } from "./conllu.js";

/** PyPI's reader of CoNLL-U, in a temporary folder; nothing where there is no Python or no registry. */
function foreignReader(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "sayso-conllu-"));
  const args = ["-m", "pip", "install", "--quiet", "--no-deps", "--target", folder, "conllu==6.0.0"];
  return spawnSync("python3", args, { timeout: 100_000 }).status === 0 ? folder : undefined;
}

const READ = `
import conllu, json, sys
sentences = conllu.parse(open(sys.argv[1], encoding="utf-8").read())
print(json.dumps([{"text": s.metadata["text"], "id": s.metadata["sent_id"], "words": [[w["form"], w["upos"], w["head"], w["deprel"]] for w in s],
  "root": s.to_tree().token["form"]} for s in sentences]))
`;

it("is read by the conllu package of PyPI, with its trees", ({ skip }) => {
  const folder = foreignReader();
  if (!folder) skip("no Python, or the package cannot be had");
  const file = join(mkdtempSync(join(tmpdir(), "sayso-conllu-")), "a.conllu");
  const record = sampleRecord();
  writeFileSync(file, conllu(record));
  const { stdout } = spawnSync("python3", ["-c", READ, file], {
    encoding: "utf8",
    timeout: 60_000,
    env: { ...process.env, PYTHONPATH: folder },
  });
  const sentences: { text: string; id: string; words: unknown[][]; root: string }[] = JSON.parse(stdout);
  expect(sentences.map(({ id }) => id)).toEqual(["sample-1"]);
  expect(sentences[0]?.text).toBe("The army denied that it had fired on the town.");
  expect(sentences[0]?.root).toBe("denied");
  expect(sentences.flatMap(({ words }) => words)).toHaveLength(record.tokens?.length ?? 0);
}, 150_000);
