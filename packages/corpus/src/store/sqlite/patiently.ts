import { setTimeout as wait } from "node:timers/promises";

/** How long until it is tried again, in milliseconds. */
const AGAIN = 10;

/**
 * Does what needs the lock for writing, as soon as others let go of it, at most `patience` milliseconds later. SQLite's own waiting
 * would hold up this whole thread, in which the other writer may be.
 */
export async function patiently(patience: number, act: () => void): Promise<void> {
  for (const until = Date.now() + patience; ; await wait(AGAIN)) {
    try {
      act();
      return;
    } catch (error) {
      const busy = error instanceof Error && "code" in error && error.code === "SQLITE_BUSY";
      if (!busy || Date.now() > until) throw error;
    }
  }
}
