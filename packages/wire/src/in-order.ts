/**
 * Does something with each item, up to `width` of them at once, and gives the results in the order of the items, each as
 * soon as it and those before it are there. Takes no more items than `width` ahead. Where `act` rejects, so it does in its turn.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  width: number,
  act: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const iterator = items[Symbol.asyncIterator]();
  const pending: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | undefined;
  for (;;) {
    next ??= pending.length < width ? iterator.next() : undefined;
    const [first] = pending;
    const arrived = next && (first ? await Promise.race([next, first.then(() => undefined)]) : await next);
    if (arrived?.done) break;
    if (arrived) {
      const result = act(arrived.value);
      // Its turn comes later; until then nobody listens.
      result.catch(() => {});
      pending.push(result);
      next = undefined;
    } else if (first) {
      yield await first;
      pending.shift();
    }
  }
  for (const result of pending) yield await result;
}
