const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2016-11-03T09:40:00Z" → "3 Nov 2016", read as written: a day at its own place, not at the reader's. */
export function dayWords(iso: string | undefined): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? "") ?? [];
  if (!year) return "";
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}

/** "3 Nov 2016" or "3 Nov – 5 Nov 2016". */
export function spanWords(from: string | undefined, to: string | undefined): string {
  const [first, last] = [dayWords(from), dayWords(to)];
  if (!first || !last || first === last) return first || last;
  const year = / \d{4}$/;
  const sameYear = year.exec(first)?.[0] === year.exec(last)?.[0];
  return `${sameYear ? first.replace(year, "") : first} – ${last}`;
}
