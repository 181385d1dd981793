import { SaysoError } from "sayso-record";
import { z } from "zod";

/** A question from outside, checked. Throws QUESTION_NOT_UNDERSTOOD, with each field that is at fault. */
export function asked<T>(schema: z.ZodType<T>, question: unknown): T {
  const result = schema.safeParse(question);
  if (result.success) return result.data;
  throw new SaysoError("QUESTION_NOT_UNDERSTOOD", {
    what: `the question is not understood: ${z.prettifyError(result.error).replaceAll("\n", " ")}`,
    value: question,
    remedy: "docs/questions.md tells what can be asked.",
  });
}
