import { SaysoError } from "sayso-record";
import { z } from "zod";

/** A day as questions tell it: "2016-11-03". */
export const day = z.iso.date();

/** The parts that every question has: how many answers, and after which one. */
export const paging = {
  /** The most answers. */
  limit: z.int().min(1).optional(),
  /** The id of the last answer before: what follows it is given. */
  after: z.string().min(1).optional(),
};

/**
 * Where a page begins, which is to follow the answer `after`: nothing at the head of all. Throws QUESTION_AFTER where that answer is not
 * there: an empty page would be taken for the end.
 */
export async function startOf<Place>(
  after: string | undefined,
  find: (id: string) => Promise<Place | undefined>,
): Promise<Place | undefined> {
  if (after === undefined) return undefined;
  const place = await find(after);
  if (place !== undefined) return place;
  throw new SaysoError("QUESTION_AFTER", {
    what: "the answer that this page is to follow is not there, or not any more",
    value: after,
    place: "after",
    remedy: "Ask again from the first page: what is known has changed meanwhile.",
  });
}
