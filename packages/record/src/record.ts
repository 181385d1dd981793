import type { z } from "zod";
import type * as schema from "./schema.js";

/** `[start, end]` in UTF-16 code units, end exclusive: `text.slice(...span)` is the evidence. */
export type Span = z.infer<typeof schema.span>;
export type MentionId = z.infer<typeof schema.mentionId>;
export type EntityId = z.infer<typeof schema.entityId>;
export type StatementId = z.infer<typeof schema.statementId>;
export type EventId = z.infer<typeof schema.eventId>;
export type RelationId = z.infer<typeof schema.relationId>;
export type TimeId = z.infer<typeof schema.timeId>;
export type FigureId = z.infer<typeof schema.figureId>;

export type Zone = z.infer<typeof schema.zone>;
export type EntityType = z.infer<typeof schema.entityType>;
export type MentionLevel = z.infer<typeof schema.mentionLevel>;
export type Standing = z.infer<typeof schema.standing>;
export type Modality = z.infer<typeof schema.modality>;
export type PloverType = z.infer<typeof schema.ploverType>;
export type RelationType = z.infer<typeof schema.relationType>;
export type FigureKind = z.infer<typeof schema.figureKind>;
export type TimePrecision = z.infer<typeof schema.timePrecision>;
export type StatementForm = z.infer<typeof schema.statementForm>;

export type Sentence = z.infer<typeof schema.sentence>;
export type Report = z.infer<typeof schema.report>;
export type Token = z.infer<typeof schema.token>;
export type Mention = z.infer<typeof schema.mention>;
export type Place = z.infer<typeof schema.place>;
export type Entity = z.infer<typeof schema.entity>;
export type Time = z.infer<typeof schema.time>;
export type Figure = z.infer<typeof schema.figure>;
export type Reason = z.infer<typeof schema.reason>;
export type ReasonRule = z.infer<typeof schema.reasonRule>;
export type Statement = z.infer<typeof schema.statement>;
export type Actor = z.infer<typeof schema.actor>;
export type NewsEvent = z.infer<typeof schema.newsEvent>;
export type Relation = z.infer<typeof schema.relation>;
export type ReportRecord = z.infer<typeof schema.reportRecord>;
