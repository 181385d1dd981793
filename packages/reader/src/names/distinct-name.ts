import type { Draft } from "./draft.js";

/** A name as it is written, whatever the times that it stands in the text. */
export interface DistinctName {
  readonly at: number;
  readonly key: string;
  readonly text: string;
  readonly draft: Draft;
  count: number;
}

/** The list under a key, made where there is none. */
export function listed<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
