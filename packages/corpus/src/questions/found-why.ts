import type { KeptCorrection } from "../corrections/correction.js";

/** Why something is in the corpus as it is: each step with the words of the report that it rests on. */
export interface Why {
  id: string;
  /** What it is, in a line. */
  what: string;
  steps: { says: string; report?: string; ref?: string; words?: string; sentence?: string }[];
  /** What persons said about it. */
  corrections: KeptCorrection[];
}
