import { once } from "node:events";

/** The items until the signal is aborted, also while the next is waited for. */
export async function* untilStopped<T>(items: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  if (!signal) {
    yield* items;
    return;
  }
  if (signal.aborted) return;
  const iterator = items[Symbol.asyncIterator]();
  const stopped = once(signal, "abort").then((): IteratorResult<T> => ({ done: true, value: undefined }));
  for (;;) {
    const next = iterator.next();
    // Where the signal wins, nobody waits for the item any more, nor for its error.
    next.catch(() => {});
    const result = await Promise.race([stopped, next]);
    if (result.done || signal.aborted) return;
    yield result.value;
  }
}
