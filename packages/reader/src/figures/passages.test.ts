import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { createReader } from "../reader.js";
import { readTimes } from "../times/times.js";
import { Tree } from "../tree.js";
import { readFigures } from "./figures.js";

/**
 * Times and figures against examples/times-figures.jsonl: passages of our own with every time and figure that they hold.
 * Half of them, by hash of the id, are for tuning; the other half reports how well it went, and its misses are not looked at.
 */
interface Passage {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly times: readonly { text: string; from?: string; to?: string }[];
  readonly figures: readonly { text: string; low?: number; high?: number; kind: string }[];
}

const FLOORS = { tune: 0.95, report: 0.9 };

const passages: Passage[] = readFileSync(new URL("../../../../examples/times-figures.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const halfOf = (id: string) => ((createHash("sha256").update(id).digest()[0] ?? 0) % 2 ? "report" : "tune");

describe("times and figures of our own passages", async () => {
  const reader = await createReader();
  afterAll(() => reader.close());

  for (const half of ["tune", "report"] as const) {
    it(`are read in the ${half} half`, async () => {
      let right = 0;
      let all = 0;
      const misses: string[] = [];
      for (const { id, text, published, times, figures } of passages.filter((passage) => halfOf(passage.id) === half)) {
        const { analysis } = await reader.analyse({ id, text, ...(published ? { published } : {}) });
        const found = [
          ...readTimes(analysis, published ? { published } : {}).map(
            (t) => `${t.from ?? ""}..${t.to ?? ""} ${text.slice(...t.span)}`,
          ),
          ...readFigures(analysis, new Tree(analysis)).map(
            (f) => `${f.kind} ${f.low ?? ""}..${f.high ?? ""} ${text.slice(...f.span)}`,
          ),
        ];
        const wanted = [
          ...times.map((t) => [`${t.from ?? ""}..${t.to ?? ""} `, t.text] as const),
          ...figures.map((f) => [`${f.kind} ${f.low ?? ""}..${f.high ?? ""} `, f.text] as const),
        ];
        const missed = wanted.filter(
          ([what, words]) => !found.some((one) => one.startsWith(what) && one.includes(words)),
        );
        const extra = found.filter(
          (one) => !wanted.some(([what, words]) => one.startsWith(what) && one.includes(words)),
        );
        right += wanted.length - missed.length;
        all += wanted.length + extra.filter((one) => !missed.some(([, words]) => one.includes(words))).length;
        if (missed.length || extra.length)
          misses.push(`${id} ${text}\n   wanted ${JSON.stringify(missed)}\n   found ${JSON.stringify(extra)}`);
      }
      console.info(`${half}: ${right} of ${all} right (${((100 * right) / all).toFixed(1)} %)`);
      if (half === "tune" && process.env.SHOW_MISSES) console.info(misses.join("\n"));
      expect(right / all).toBeGreaterThanOrEqual(FLOORS[half]);
    });
  }
});
