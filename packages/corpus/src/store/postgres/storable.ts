import { toUSVString } from "node:util";

/** A text as PostgreSQL takes it: without halves of surrogate pairs, and without the character 0, which it cannot hold. */
export function storable<T>(value: T): T | string {
  if (typeof value !== "string" || !/[\0\ud800-\udfff]/.test(value)) return value;
  return toUSVString(value).replaceAll("\0", "\ufffd");
}
