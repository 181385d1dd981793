/** How many are fetched from the corpus at once. */
const PAGE = 200;

/** Where a page begins: after the answer of that day and key. */
export interface Last {
  day: string | null;
  key: number;
}

/**
 * Goes through rows that are ordered by day and key, the newest first, those without a day last, so that each page is found
 * by its index whatever came before it.
 */
export async function* scan<Row extends Last>(
  page: (dated: boolean, last: Last | undefined, size: number) => Promise<Row[]>,
  after: Last | undefined,
  limit: number | undefined,
): AsyncGenerator<Row[]> {
  let last = after;
  let left = limit ?? Number.POSITIVE_INFINITY;
  for (const dated of last?.day === null ? [false] : [true, false]) {
    for (;;) {
      const size = Math.min(left, PAGE);
      const rows = await page(dated, last, size);
      if (rows.length > 0) yield rows;
      left -= rows.length;
      if (left <= 0) return;
      if (rows.length < size) break;
      last = rows.at(-1);
    }
    last = undefined;
  }
}
