import { z } from "zod";

/** Answers on a page, unless fewer are asked for. */
const USUAL_ANSWERS = 50;
/** Answers on a page at most. */
const MOST_ANSWERS = 500;

const yesOrNo = z
  .enum(["true", "false"])
  .transform((value) => value === "true")
  .optional();

/** Fields of questions that are no strings, as an address has them. */
const SPELLED = {
  within: z.coerce.number().positive().max(20_000).optional(),
  minSayso: z.coerce.number().int().min(1).optional(),
  minReports: z.coerce.number().int().min(1).optional(),
  disputed: yesOrNo,
  inForce: yesOrNo,
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

/** A question as it stands in an address, where every field is a string. */
export function inAddress<Shape extends z.core.$ZodLooseShape>(question: z.ZodObject<Shape>) {
  const fields = Object.keys(question.shape).filter((name) => name !== "limit" && name !== "after");
  const spelled = Object.entries(SPELLED).filter(([name]) => fields.includes(name));
  const { limit: _limit, after: _after, ...rest } = question.shape;
  return z.strictObject({ ...rest, ...Object.fromEntries(spelled), ...paging });
}

/** A page of answers. */
export function answersOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().exactOptional() });
}

/** Takes the question of a page apart: how many answers, after which, and what is asked. */
export function questionOf<Query>(schema: z.ZodType<Query>, { limit: _limit, cursor: _cursor, ...rest }: Paged): Query {
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
