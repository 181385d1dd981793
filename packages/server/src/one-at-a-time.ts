import { SaysoError } from "sayso-record";

/** Runs jobs one after the other, in order; refuses more than `most` that wait, with TOO_BUSY. */
export function oneAtATime(most: number): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (job) => {
    if (waiting >= most) {
      throw new SaysoError("TOO_BUSY", {
        what: "too many reports wait to be read",
        value: waiting,
        remedy: "Ask again in a moment; for many reports use sayso ingest.",
      });
    }
    waiting++;
    const mine = last.then(job);
    last = mine.catch(() => undefined);
    return mine.finally(() => {
      waiting--;
    });
  };
}
