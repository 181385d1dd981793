import { z } from "zod";
import * as schema from "./schema.js";

/** What the shapes are called in the JSON Schema's `$defs`: as in TypeScript. */
const names: readonly [z.ZodType, string][] = [
  [schema.span, "Span"],
  [schema.sentence, "Sentence"],
  [schema.report, "Report"],
  [schema.token, "Token"],
  [schema.mention, "Mention"],
  [schema.entity, "Entity"],
  [schema.place, "Place"],
  [schema.time, "Time"],
  [schema.figure, "Figure"],
  [schema.statement, "Statement"],
  [schema.newsEvent, "NewsEvent"],
  [schema.actor, "Actor"],
  [schema.relation, "Relation"],
  [schema.entityType, "EntityType"],
  [schema.standing, "Standing"],
  [schema.modality, "Modality"],
  [schema.ploverType, "PloverType"],
  [schema.relationType, "RelationType"],
];

/** The record as a JSON Schema (draft 2020-12), made from the same source as the types. Fields it does not know are allowed. */
export function recordJsonSchema(): object {
  const metadata = z.registry<{ id: string }>();
  for (const [shape, id] of names) metadata.add(shape, { id });
  const made = z.toJSONSchema(schema.reportRecord, { target: "draft-2020-12", io: "input", metadata });
  return { ...made, title: "ReportRecord" };
}
