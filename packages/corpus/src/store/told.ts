import { SaysoError } from "sayso-record";
import { FAILURES as OF_POSTGRES } from "./postgres/failures.js";
import { FAILURES as OF_SQLITE } from "./sqlite/failures.js";

/** An error of the database as one that speaks to a person; other errors as they are. */
export function failure(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || error instanceof SaysoError) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const known = [...OF_SQLITE, ...OF_POSTGRES].find((one) =>
    code ? one.code.test(code) : one.message?.test(error.message),
  );
  if (!known) return error;
  return new SaysoError(known.as, { what: known.what, place, remedy: known.remedy, cause: error });
}

/** Runs what touches the database, and throws its errors as `failure` tells them. */
export async function told<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failure(error, place);
  }
}
