import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import type { Job } from "./job.js";
import { LOOK_AGAIN } from "./limits.js";
import { type TakenFrom, Taking } from "./taking.js";

it("took back what a worker had given back, for a reader that had gone", async () => {
  const job: Job = { id: "a", article: { text: "What a tells." }, place: "line 1", attempt: 1, isLast: false };
  const waiting = [job];
  const queue: TakenFrom = {
    lease: 300,
    take: async () => waiting.splice(0),
    reclaim: async () => {},
    counts: async () => ({ waiting: waiting.length, active: 1, setAside: 0 }),
  };
  const taking = new Taking(queue, new Set(), 1, { once: true });
  const items = taking.items();
  expect((await items.next()).done).toBe(false);
  // Asked for, and never waited for: the corpus failed on the first one.
  const next = items.next();
  await sleep(1);
  await taking.ended();
  waiting.push(job);
  expect((await next).done).toBe(true);
  await sleep(LOOK_AGAIN + 100);
  expect(waiting).toEqual([job]);
});
