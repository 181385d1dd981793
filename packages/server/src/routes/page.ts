import { z } from "zod";

/** Answers on a page, unless fewer are asked for. */
const USUAL_ANSWERS = 50;
/** Answers on a page at most. */
export const MOST_ANSWERS = 500;

const paging = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST_ANSWERS)
    .default(USUAL_ANSWERS)
    .meta({ description: "Answers on a page." }),
  cursor: z.string().min(1).max(500).exactOptional().meta({ description: "The `next` of the page before." }),
};

/** A question as it stands in an address: every field a string there, numbers and truths read from them. */
export function inAddress<Shape extends z.core.$ZodShape>(question: z.ZodObject<Shape>) {
  const { limit: _limit, after: _after, ...fields } = question.shape;
  return z.strictObject({ ...(fields as Omit<Shape, "limit" | "after">), ...paging });
}

/** A page of answers. */
export function answersOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().exactOptional() });
}

interface Paged {
  readonly limit: number;
  readonly cursor?: string;
}

/** Takes a page from a stream of answers; `next` where there are more. */
export async function pageOf<Query extends Paged, Found extends { id: string }>(
  { limit, cursor, ...question }: Query,
  find: (question: Omit<Query, "limit" | "cursor"> & { limit: number; after?: string }) => AsyncIterable<Found>,
): Promise<{ items: Found[]; next?: string }> {
  const items: Found[] = [];
  // One more than is shown tells whether there are more.
  for await (const found of find({ ...question, limit: limit + 1, ...(cursor !== undefined && { after: cursor }) })) {
    items.push(found);
  }
  const more = items.length > limit;
  if (more) items.pop();
  const last = items.at(-1);
  return { items, ...(more && last && { next: last.id }) };
}
