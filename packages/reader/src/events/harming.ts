import type { PloverType } from "sayso-record";

/** Types of what is done to somebody against his will. */
export const HARMING: ReadonlySet<PloverType> = new Set(["ASSAULT", "COERCE"]);
