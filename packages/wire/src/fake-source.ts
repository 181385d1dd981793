import type { Article } from "sayso-record";
import { articlesFrom } from "./articles.js";
import type { WireItem, WireOptions } from "./item.js";
import type { Format } from "./sniff.js";

/** Bytes in pieces of `size`, as a slow network has them. */
export function* pieces(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** All items of a source of any format, given in pieces of an odd size. */
export async function itemsIn(
  source: string | Buffer,
  options: WireOptions & { from?: Format } = {},
  size = 997,
): Promise<WireItem[]> {
  const items: WireItem[] = [];
  for await (const item of articlesFrom(pieces(Buffer.from(source), size), options)) items.push(item);
  return items;
}

/** Each item as its article, or as the code of what is wrong. */
export async function outcomesIn(
  source: string | Buffer,
  options: WireOptions & { from?: Format } = {},
): Promise<(Article | string)[]> {
  return (await itemsIn(source, options)).map((item) => (item.ok ? item.article : item.error.code));
}
