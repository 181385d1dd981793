import type { Quad } from "sayso-record";

/** As POLECAT writes them. */
export const QUAD_WORDS: Readonly<Record<Quad, string>> = {
  1: "VERBAL COOPERATION",
  2: "MATERIAL COOPERATION",
  3: "VERBAL CONFLICT",
  4: "MATERIAL CONFLICT",
};
