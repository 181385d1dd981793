import { z } from "zod";
import type { Refusal } from "../ingest/ingest.js";

const refusal = z.object({ code: z.string(), message: z.string() });

/** Why a job failed, from what was kept of it. */
export function errorIn(output: unknown): Refusal {
  const kept = refusal.safeParse(output);
  if (kept.success) return kept.data;
  // What pg-boss writes where nobody else does.
  return { code: "JOB_TIMED_OUT", message: "JOB_TIMED_OUT: the worker that took it told nothing any more, each time." };
}
