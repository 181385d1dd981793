import { useEffect, useState } from "preact/hooks";
import type { KeptCorrection } from "../api/answers.js";

/** What was corrected last, or taken back. */
export interface Outcome {
  readonly kept: KeptCorrection;
}

const listeners = new Set<(outcome: Outcome | undefined) => void>();

export function announce(outcome: Outcome | undefined): void {
  for (const tell of listeners) tell(outcome);
}

/** The last outcome since the page was opened; nothing once it is put away. */
export function useLatest(): Outcome | undefined {
  const [latest, setLatest] = useState<Outcome>();
  useEffect(() => {
    listeners.add(setLatest);
    return () => {
      listeners.delete(setLatest);
    };
  }, []);
  return latest;
}
