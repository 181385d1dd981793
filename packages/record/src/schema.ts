import { z } from "zod";

/**
 * The record, as one zod schema: the TypeScript types and the JSON Schema both come from it.
 * What each field means is written in docs/record.md.
 */

const offset = z.int().min(0);
/** `[start, end]` in UTF-16 code units of the record's text, end exclusive. */
export const span = z.tuple([offset, offset]);

const id = <const P extends string>(prefix: P) => z.templateLiteral([prefix, z.int().min(1)]);
export const mentionId = id("m");
export const entityId = id("e");
export const statementId = id("s");
export const eventId = id("v");
export const relationId = id("r");
export const timeId = id("t");
export const figureId = id("f");

export const zone = z.enum(["headline", "byline", "dateline", "body", "credit"]);
export const entityType = z.enum([
  "person",
  "organization",
  "group",
  "location",
  "nationality",
  "facility",
  "weapon",
  "vehicle",
  "work",
  "other",
]);
export const mentionLevel = z.enum(["name", "nominal", "pronoun"]);
/** Ordered as in the table of standings: where several hold, the later one wins. */
export const standing = z.enum(["stated", "attributed", "purported", "unverified", "confirmed", "denied"]);
export const modality = z.enum([
  "happened",
  "ongoing",
  "planned",
  "called-for",
  "threatened",
  "possible",
  "did-not-happen",
]);
export const ploverType = z.enum([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
]);
export const relationType = z.enum([
  "fighting",
  "allied-with",
  "backed-by",
  "loyal-to",
  "opposed-to",
  "leads",
  "member-of",
  "part-of",
  "controls",
  "located-in",
  "same-as",
  "attribute-of",
  "communicated-with",
  "related-to",
]);
export const figureKind = z.enum([
  "killed",
  "injured",
  "displaced",
  "detained",
  "missing",
  "strength",
  "population",
  "money",
  "duration",
  "distance",
  "other",
]);
export const timePrecision = z.enum(["time", "day", "week", "month", "season", "year", "vague"]);
export const statementForm = z.enum(["direct", "indirect", "mixed"]);
export const placePrecision = z.enum(["point", "city", "admin1", "country", "region"]);

export const sentence = z.object({ span, zone });

export const report = z.object({
  language: z.string().min(2),
  title: z.string().exactOptional(),
  url: z.string().exactOptional(),
  published: z.string().exactOptional(),
  agency: z.string().exactOptional(),
  dateline: z
    .object({ span, places: z.array(z.object({ name: z.string(), span })), date: z.string().exactOptional() })
    .exactOptional(),
  bylines: z.array(z.object({ name: z.string(), span })),
  credits: z.array(z.object({ role: z.string(), name: z.string(), span })),
});

export const token = z.object({
  span,
  lemma: z.string(),
  upos: z.string(),
  head: z.int().min(0),
  deprel: z.string(),
  sentence: z.int().min(0),
});

export const mention = z.object({
  id: mentionId,
  span,
  head: span,
  type: entityType,
  level: mentionLevel,
  entity: entityId,
});

export const place = z.object({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  country: z.string().exactOptional(),
  admin1: z.string().exactOptional(),
  name: z.string(),
  gazetteer: z.string(),
  id: z.string(),
  precision: placePrecision,
});

export const entity = z.object({
  id: entityId,
  type: entityType,
  name: z.string(),
  aliases: z.array(z.string()),
  mentions: z.array(mentionId).min(1),
  role: z.string().exactOptional(),
  country: z.string().exactOptional(),
  place: place.exactOptional(),
});

export const time = z.object({
  id: timeId,
  span,
  from: z.string().exactOptional(),
  to: z.string().exactOptional(),
  precision: timePrecision,
});

export const figure = z.object({
  id: figureId,
  span,
  low: z.number().exactOptional(),
  high: z.number().exactOptional(),
  unit: z.string().exactOptional(),
  kind: figureKind,
});

const argument = z.object({ span, entity: entityId.exactOptional() });

/** The field that a reason explains. */
export const reasonOf = z.enum(["type", "actors", "recipients", "modality", "standing", "cue", "confidence"]);

/** By what it was decided; docs/record.md tells what each means. */
export const reasonRule = z.enum([
  "event-word",
  "light-verb",
  "refusal",
  "frame",
  "claimed",
  "behind",
  "label",
  "weighed",
  "told",
  "negation",
  "condition",
  "auxiliary",
  "imperative",
  "progressive",
  "purpose",
  "threat",
  "modality-word",
  "voice",
  "source",
  "no-source",
  "carried",
  "contradicted",
  "standing-word",
  "cue-word",
  "quotation",
  "headline",
  "hyphened",
  "offices",
  "identities",
  "situated",
  "amounts",
  "belonging",
  "following",
  "clauses",
  "noun-clauses",
  "aims",
  "fronted",
  "grips",
  "told",
]);

export const reason = z.object({
  of: reasonOf,
  rule: reasonRule,
  entry: z.object({ file: z.string(), line: z.int().min(1), words: z.string() }).exactOptional(),
  label: z.string().exactOptional(),
  slot: z.string().exactOptional(),
  signs: z.array(z.string()).exactOptional(),
  spans: z.array(span),
});

const why = z.array(reason).exactOptional();

export const statement = z.object({
  id: statementId,
  source: argument.exactOptional(),
  cue: z.array(span),
  content: z.array(span),
  form: statementForm,
  channel: z.object({ span, kind: z.string() }).exactOptional(),
  time: timeId.exactOptional(),
  within: statementId.exactOptional(),
  standing,
  because: z.array(span).exactOptional(),
  why,
});

export const actor = z.object({ span, entity: entityId.exactOptional(), code: z.string().exactOptional() });

export const newsEvent = z.object({
  id: eventId,
  anchor: span,
  type: ploverType,
  mode: z.string().exactOptional(),
  contexts: z.array(z.string()),
  cameo: z.string().exactOptional(),
  actors: z.array(actor),
  recipients: z.array(actor),
  locations: z.array(argument),
  time: timeId.exactOptional(),
  figures: z.array(figureId),
  modality,
  said: statementId.exactOptional(),
  standing,
  because: z.array(span).exactOptional(),
  confidence: z.number().min(0).max(1),
  why,
});

export const relation = z.object({
  id: relationId,
  span,
  type: relationType,
  subject: argument,
  object: argument,
  time: timeId.exactOptional(),
  said: statementId.exactOptional(),
  standing,
  confidence: z.number().min(0).max(1),
  why,
});

export const reportRecord = z.object({
  format: z.literal("sayso/1"),
  id: z.string().min(1),
  text: z.string(),
  report,
  sentences: z.array(sentence),
  tokens: z.array(token).exactOptional(),
  mentions: z.array(mention),
  entities: z.array(entity),
  times: z.array(time),
  figures: z.array(figure),
  statements: z.array(statement),
  events: z.array(newsEvent),
  relations: z.array(relation),
});
