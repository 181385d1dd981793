import { schema } from "sayso-record";
import { z } from "zod";
import { day, paging } from "./page.js";

const text = z.string().optional();
const who = z.string().min(1).optional();

/** Parts that several questions have. All that are given must hold. */
export const filters = {
  /** Words that its report holds: as of reports. */
  text,
  /** On this day or later; on this day or earlier. */
  from: day.optional(),
  to: day.optional(),
  /** An actor's id or a name. */
  actor: who,
  recipient: who,
  /** A town, a province or a state, by name. */
  place: who,
  /** Kilometres around `place`, which may then be a point, too: "36.34,43.13". */
  within: z.number().positive().max(20_000).optional(),
  standing: schema.standing.optional(),
  modality: schema.modality.optional(),
  /** At least so many independent say-sos for its story. */
  minSayso: z.int().min(1).optional(),
  /** Whether its story is denied, or its figures do not agree. */
  disputed: z.boolean().optional(),
  ...paging,
};
