import { expect, it } from "vitest";
import { page } from "./page.js";

const cost = (cpu: number) => ({ cpu, wall: cpu * 2, memory: 300 });

it("counts words by CPU time, and marks an aim that was missed", () => {
  const text = page({
    words: 10_000,
    alone: { record: cost(8), model: cost(4), wink: cost(0.1), compromise: cost(1) },
    threads: [
      { count: 1, cost: cost(10) },
      { count: 2, cost: { ...cost(12), memory: 900 } },
    ],
    starts: [1.2, 3, 0.9],
    machine: "A machine",
  });
  expect(text).toContain("| the whole record at 2,500 words a CPU second | 1,250 ▽ |");
  expect(text).toContain("| at most 700 MB of memory, one thread | 300 MB |");
  expect(text).toContain("| the first record within 2 s of the start | 1.20 s |");
  expect(text).toContain("| wink-nlp, wink-eng-lite-web-model | 100,000 | 300 |");
  expect(text).toContain("| 2 | 417 | 833 | 900 |");
});
