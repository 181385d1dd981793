import { z } from "zod";

/** Answers on a page, unless fewer are asked for. */
const USUAL_ANSWERS = 50;
/** Answers on a page at most. */
const MOST_ANSWERS = 500;
/** Ties of a network at most. */
const MOST_TIES = 4000;

const yesOrNo = z
  .enum(["true", "false"])
  .transform((value) => value === "true")
  .optional();

/** Fields of questions that are no strings, as an address has them. */
const SPELLED = {
  within: z.coerce.number().positive().max(20_000).optional(),
  minSayso: z.coerce.number().int().min(1).optional(),
  minReports: z.coerce.number().int().min(1).optional(),
  most: z.coerce.number().int().min(1).max(MOST_TIES).optional(),
  disputed: yesOrNo,
  inForce: yesOrNo,
  forSpreadsheet: yesOrNo,
};

const paging = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST_ANSWERS)
    .default(USUAL_ANSWERS)
    .meta({ description: "Answers on a page." }),
  cursor: z.string().min(1).max(700).optional().meta({ description: "The `next` of the page before." }),
};

/** What fields of questions mean, in short; docs/questions.md tells more. */
const MEANS: Readonly<Record<string, string>> = {
  text: 'Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there.',
  from: "On this day or later.",
  to: "On this day or earlier.",
  agency: "Put on the wire by it.",
  echo: "The id of a report: all that are the same dispatch.",
  actor: "Who did it, the subject, the source: an actor's id or a name.",
  recipient: "To whom, the object: an actor's id or a name.",
  place: "A town, a province or a state, by name.",
  within: "Kilometres around place, which may then be a point, too: 36.34,43.13.",
  standing: "Whose word it rests on.",
  modality: "Whether it took place, as it is told.",
  minSayso: "At least so many independent say-sos for its story.",
  minReports: "At least so many reports.",
  disputed: "Whether its story is denied, or its figures do not agree.",
  most: "How many ties, those told most often.",
  name: "An id, a name, or a part of one.",
  kind: "What it is; an outlet is a body that puts reports on the wire, a body is any other.",
  order:
    "Those of the most reports first, unless it is facts: then those who said and did most, and to whom most was done, outlets last.",
  country: "A state, by name or ISO 3166-1 alpha-3 code.",
  about: "The id of a report, an actor or a story, or a ref, REPORT#v3.",
  forSpreadsheet: "A text that a spreadsheet would take for a formula begins with an apostrophe.",
  inForce: "Only those in force, or only those that were taken back.",
};

/** A question whose fields tell what they mean. */
export function meant<Question extends z.ZodObject>(question: Question): Question {
  for (const [name, field] of Object.entries(question.shape)) {
    const description = MEANS[name];
    if (description !== undefined && field instanceof z.ZodType && !field.description)
      field.register(z.globalRegistry, { description });
  }
  return question;
}

/** A question as it stands in an address, where every field is a string; its answers come in pages. */
export function inAddress<Shape extends z.core.$ZodLooseShape>(question: z.ZodObject<Shape>) {
  return meant(z.strictObject({ ...spelled(question), ...paging }));
}

/** A question as it stands in an address, whose answer is one. */
export function wholeInAddress<Shape extends z.core.$ZodLooseShape>(question: z.ZodObject<Shape>) {
  return meant(z.strictObject(spelled(question)));
}

function spelled<Shape extends z.core.$ZodLooseShape>({ shape }: z.ZodObject<Shape>) {
  const { limit: _limit, after: _after, ...rest } = apart(shape);
  const others = Object.entries(apart(SPELLED)).filter(([name]) => name in rest);
  return { ...rest, ...Object.fromEntries(others) };
}

/** Each field of its own: questions share fields of one shape, which mean different things. */
function apart<Shape extends z.core.$ZodLooseShape>(shape: Shape): Shape {
  const own = { ...shape };
  for (const name in own) own[name] = own[name].clone();
  return own;
}

/** A page of answers. */
export function answersOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().exactOptional() });
}

/** What a page is asked for, without how many answers and after which. */
function questionOf<Query>(schema: z.ZodType<Query>, { limit: _limit, cursor: _cursor, ...rest }: Paged): Query {
  return schema.parse(rest);
}

interface Paged {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Takes a page from a stream of answers; `next` where there are more. */
export async function pageOf<Query extends object, Found extends { id: string; ref?: string }>(
  schema: z.ZodType<Query>,
  asked: Paged,
  find: (question: Query) => AsyncIterable<Found>,
): Promise<{ items: Found[]; next?: string }> {
  // One more than is shown tells whether there are more.
  const page = { limit: asked.limit + 1, ...(asked.cursor !== undefined && { after: asked.cursor }) };
  const items: Found[] = [];
  for await (const found of find({ ...questionOf(schema, asked), ...page })) items.push(found);
  const more = items.length > asked.limit;
  if (more) items.pop();
  const last = items.at(-1);
  return { items, ...(more && last && { next: last.ref ?? last.id }) };
}
