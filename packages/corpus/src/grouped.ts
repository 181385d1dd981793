/** Values by their keys, in the order in which they come. */
export function grouped<K, V>(pairs: Iterable<readonly [K, V]>): Map<K, V[]> {
  const all = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const of = all.get(key);
    if (of) of.push(value);
    else all.set(key, [value]);
  }
  return all;
}
