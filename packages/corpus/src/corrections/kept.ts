import type { Selectable } from "kysely";
import type { CorrectionRow } from "../store/tables/corrections.js";
import { correction as correctionSchema, type KeptCorrection } from "./correction.js";

/** A correction as its row keeps it. */
export function kept(row: Selectable<CorrectionRow>): KeptCorrection {
  const { key, made, author, reason, correction, undone, undone_by, undone_at } = row;
  return {
    id: `c${key}`,
    made,
    author,
    reason,
    correction: correctionSchema.parse(JSON.parse(correction)),
    ...(undone === 1 && { undone: { by: undone_by ?? "", at: undone_at ?? "" } }),
  };
}

/** The number in "c12"; 0 where it is no correction's id. */
export function keyOfCorrection(id: string): number {
  return Number(/^c([1-9]\d{0,14})$/.exec(id)?.[1] ?? 0);
}
