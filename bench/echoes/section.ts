const BEGINS = "<!-- echoes: written by npm run bench:echoes -->";
const ENDS = "<!-- end of echoes -->";

/** What a page has between the marks, with them; nothing where there are none. */
export function section(page: string): string {
  const [from, to] = [page.indexOf(BEGINS), page.indexOf(ENDS)];
  return from < 0 || to < from ? "" : page.slice(from, to + ENDS.length);
}

/** A page with these lines between its marks. Throws where it has none. */
export function withSection(page: string, lines: string): string {
  const old = section(page);
  if (!old) throw new RangeError(`the page has no ${BEGINS}`);
  return page.replace(old, () => marked(lines));
}

export function marked(lines: string): string {
  return `${BEGINS}\n\n${lines.trim()}\n\n${ENDS}`;
}
