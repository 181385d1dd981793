import { schema } from "sayso-record";
import { z } from "zod";

/** The shapes of answers, as /openapi.json tells them; docs/questions.md says what each field means. */

const text = z.string();
const maybe = z.string().exactOptional();

export const foundReport = z
  .object({
    id: text,
    title: maybe,
    published: maybe,
    agency: maybe,
    url: maybe,
    bylines: z.array(text).exactOptional(),
    echo: text,
    origin: text,
    because: z
      .object({ decided: text, earliest: z.boolean(), fullest: z.boolean(), credited: maybe })
      .meta({ description: "Why the group is likely from its origin." }),
    beside: z.array(text).exactOptional(),
    versions: z.array(text).exactOptional(),
  })
  .meta({ id: "FoundReport" });

export const foundActor = z
  .object({
    id: text,
    name: text,
    type: text,
    kind: z.enum(["person", "body", "state", "place", "outlet"]),
    aliases: z.array(text),
    country: maybe,
    state: maybe,
    reports: z.array(text),
    count: z.int(),
    said: z.int().meta({ description: "Statements whose source it is." }),
    did: z.int().meta({ description: "Events that it did." }),
    undergone: z.int().meta({ description: "Events that were done to it." }),
    signed: z.int().meta({ description: "Reports in whose byline or credits alone it is named." }),
    wired: z.int().meta({ description: "Reports that it put on the wire." }),
  })
  .meta({ id: "FoundActor" });

const bounds = { low: z.number().exactOptional(), high: z.number().exactOptional() };

export const foundStory = z
  .object({
    id: text,
    type: text,
    what: text,
    from: maybe,
    to: maybe,
    place: z.object({ name: text, lat: z.number(), lon: z.number() }).exactOptional(),
    reports: z.array(text),
    echoes: z.int(),
    sayso: z.array(
      z.object({
        source: z.object({ name: text, actor: maybe, vague: z.boolean() }),
        standing: schema.standing,
        paths: z.array(z.object({ report: text, event: text, chain: z.array(text) })),
      }),
    ),
    count: z.int(),
    standing: schema.standing,
    history: z.array(z.object({ date: text, standing: schema.standing, report: text })),
    figures: z.array(
      z.object({
        kind: text,
        low: z.number(),
        high: z.number(),
        by: z.array(z.object({ ...bounds, source: text, report: text, date: maybe })),
      }),
    ),
    denied: z.array(z.object({ by: text, actor: maybe, report: text, statement: text })),
    verdicts: z
      .array(
        z.object({
          verdict: z.enum(["verified", "refuted"]),
          link: text,
          author: text,
          reason: text,
          made: text,
          correction: text,
        }),
      )
      .exactOptional()
      .meta({ description: "What persons found out about it; nothing of it was read." }),
    events: z.array(text),
  })
  .meta({ id: "FoundStory" });

const words = { span: schema.span, entity: maybe, text, actor: maybe };
const toldIn = { report: text, agency: maybe, published: maybe };
const placed = { ref: text, ...toldIn, text, sentence: text, from: maybe, to: maybe };

export const foundEvent = schema.newsEvent
  .extend({
    ...placed,
    actors: z.array(z.object({ ...words, code: maybe })),
    recipients: z.array(z.object({ ...words, code: maybe })),
    locations: z.array(z.object(words)),
    story: maybe,
  })
  .meta({ id: "FoundEvent" });

export const foundRelation = schema.relation
  .extend({ ...placed, subject: z.object(words), object: z.object(words), story: maybe })
  .meta({ id: "FoundRelation" });

export const foundStatement = schema.statement
  .extend({ ...placed, source: z.object(words).exactOptional() })
  .meta({ id: "FoundStatement" });
