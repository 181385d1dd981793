import { schema } from "sayso-record";
import { z } from "zod";

const ref = z.string().regex(/^.+#[vrs][1-9]\d*$/s, "REPORT#v3: an event, a relation (r) or a statement (s)");
const id = z.string().min(1);
const link = z.url();

/** Words of the report, as they are written in it. */
const words = z.string().min(1);
/** Of several such words, in their order; an empty list is nobody, nowhere, no figure. */
const several = z.array(words);

/**
 * What is otherwise: who, whom, where and when by the report's own words, the nearest of them, so that the correction holds when the report
 * is read anew.
 */
const changes = z
  .strictObject({
    type: z.union([schema.ploverType, schema.relationType]).optional(),
    modality: schema.modality.optional(),
    standing: schema.standing.optional(),
    /** Of an event. */
    actors: several.optional(),
    recipients: several.optional(),
    locations: several.optional(),
    figures: several.optional(),
    /** Of a relation. */
    subject: words.optional(),
    object: words.optional(),
    /** Of either; nothing (null): at no time that is told. */
    time: words.nullable().optional(),
  })
  .refine((set) => Object.keys(set).length > 0, "say what is otherwise: type, standing, actors, time, …");
export type Changes = z.infer<typeof changes>;

/** What a correction can do. */
export const ACTIONS = [
  "merge-actors",
  "split-actor",
  "merge-stories",
  "split-story",
  "change",
  "reject",
  "verify",
  "refute",
] as const;

/** What a person says is otherwise. `ref` is `REPORT#v3`. */
export const correction = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("merge-actors"), a: id, b: id }),
  /** The actor of that entity (`REPORT#e3`) is another than the rest of `actor`. */
  z.strictObject({ action: z.literal("split-actor"), actor: id, entity: z.string().regex(/^.+#e[1-9]\d*$/s) }),
  z.strictObject({ action: z.literal("merge-stories"), a: id, b: id }),
  /** Those events and what their reports tell with them are a story of their own. */
  z.strictObject({ action: z.literal("split-story"), events: z.array(ref).min(1) }),
  z.strictObject({ action: z.literal("change"), ref, set: changes }),
  z.strictObject({ action: z.literal("reject"), ref }),
  /** `of` is a story, or an event of one. */
  z.strictObject({ action: z.literal("verify"), of: id, link }),
  z.strictObject({ action: z.literal("refute"), of: id, link }),
]);
export type Correction = z.infer<typeof correction>;

/** A correction with who made it, and why. */
export const signed = z.strictObject({ correction, author: z.string().min(1), reason: z.string().min(1) });
export type Signed = z.infer<typeof signed>;

/** A correction as it is kept. */
export interface KeptCorrection extends Signed {
  /** "c12" */
  id: string;
  /** When, ISO 8601 in UTC. */
  made: string;
  undone?: { by: string; at: string };
}
