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
