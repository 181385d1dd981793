/**
 * A page with one of its sections replaced, from its heading ("## The corpus") to the next of the same rank; put to the end where it
 * is not there yet.
 */
export function withSection(page: string, heading: string, section: string): string {
  const rest = section.trim();
  const parts = page.split(/^(?=## )/m);
  const at = parts.findIndex((part) => part.startsWith(`${heading}\n`));
  if (at < 0) return `${page.trimEnd()}\n\n${heading}\n\n${rest}\n`;
  const end = at === parts.length - 1 ? "\n" : "\n\n";
  return parts.with(at, `${heading}\n\n${rest}${end}`).join("");
}

/** What a page holds from a heading to the next of the same rank, without it; nothing where it is not there. */
export function sectionOf(page: string, heading: string): string | undefined {
  const part = page.split(/^(?=## )/m).find((one) => one.startsWith(`${heading}\n`));
  return part?.slice(heading.length).trim();
}
