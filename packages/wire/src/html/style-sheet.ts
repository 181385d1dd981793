import type { Attributes } from "../markup/walk.js";

/** How many characters of a page's style sheets are looked through. */
export const STYLES_LONGEST = 2 ** 20;

/** How many selectors that hide are heeded. */
const SELECTORS_MOST = 2_000;

/** Only what leaves no doubt: pages fade their text in from no opacity. */
const HIDES = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!|;|$)/i;

/** A selector that is looked at by itself: "p", ".promo", "#box", "p.promo.wide". */
const SIMPLE = /^([a-z][a-z0-9]*)?((?:[.#][\w-]+)*)$/i;

interface Selector {
  tag: string;
  id: string;
  classes: readonly string[];
}

/**
 * Whether an element is hidden by the style sheets within its page, by selectors of a name, an id and classes; those that
 * look at more, at other media than the screen, or at what somebody does, are passed over.
 */
export function hiddenBySheets(html: string): (name: string, attributes: Attributes) => boolean {
  // Each selector is looked for where its rarest part is: a page may have many of them and very many elements.
  const byPart = new Map<string, Selector[]>();
  for (const selector of hidingIn(sheetsIn(html))) {
    const part = selector.id ? `#${selector.id}` : selector.classes[0] ? `.${selector.classes[0]}` : selector.tag;
    const others = byPart.get(part);
    if (others) others.push(selector);
    else byPart.set(part, [selector]);
  }
  return (name, attributes) => {
    if (!byPart.size) return false;
    const classes = attributes.class?.split(/\s+/) ?? [];
    const parts = [name, `#${attributes.id ?? ""}`, ...classes.map((one) => `.${one}`)];
    return parts.some((part) =>
      byPart
        .get(part)
        ?.some(
          (selector) =>
            (!selector.tag || selector.tag === name) &&
            (!selector.id || selector.id === attributes.id) &&
            selector.classes.every((one) => classes.includes(one)),
        ),
    );
  };
}

function hidingIn(css: string): Selector[] {
  const selectors: Selector[] = [];
  for (const { head, body } of rulesIn(css)) {
    if (HIDES.test(body)) selectors.push(...simple(head).slice(0, SELECTORS_MOST));
    if (selectors.length >= SELECTORS_MOST) break;
  }
  return selectors;
}

/** What is in the `<style>` elements for the screen, one after the other, without comments. */
function sheetsIn(html: string): string {
  const lower = html.toLowerCase();
  const sheets: string[] = [];
  let length = 0;
  for (let at = lower.indexOf("<style"); at >= 0 && length < STYLES_LONGEST; ) {
    const open = lower.indexOf(">", at);
    const close = open < 0 ? -1 : lower.indexOf("</style", open);
    if (close < 0) break;
    if (!/\smedia\s*=\s*["']?\s*(?!all|screen)\w/.test(lower.slice(at, open))) sheets.push(html.slice(open + 1, close));
    length += close - open;
    at = lower.indexOf("<style", close);
  }
  return withoutComments(sheets.join("\n").slice(0, STYLES_LONGEST));
}

function withoutComments(css: string): string {
  const pieces: string[] = [];
  for (let at = 0; ; ) {
    const open = css.indexOf("/*", at);
    pieces.push(css.slice(at, open < 0 ? css.length : open));
    const close = open < 0 ? -1 : css.indexOf("*/", open + 2);
    if (close < 0) return pieces.join(" ");
    at = close + 2;
  }
}

/** The rules of a sheet, also those for the screen; what is for print or under a condition is left out. */
function* rulesIn(css: string): Generator<{ head: string; body: string }> {
  const within: boolean[] = [];
  let from = 0;
  for (const { 0: mark, index } of css.matchAll(/[{}]/g)) {
    const text = css.slice(from, index).trim();
    from = index + 1;
    if (mark === "}") {
      within.pop();
      continue;
    }
    if (text.startsWith("@")) {
      within.push(/^@media\s+(?:all|screen)\s*$/i.test(text));
      continue;
    }
    const applies = within.every(Boolean);
    within.push(true);
    const end = css.indexOf("}", index);
    if (applies)
      yield { head: text.slice(text.lastIndexOf(";") + 1), body: css.slice(index + 1, end < 0 ? css.length : end) };
  }
}

function simple(head: string): Selector[] {
  return head.split(",").flatMap((one) => {
    const [whole, tag = "", rest = ""] = SIMPLE.exec(one.trim()) ?? [];
    if (!whole) return [];
    const parts = rest.match(/[.#][\w-]+/g) ?? [];
    const named = (mark: string) => parts.filter((part) => part.startsWith(mark)).map((part) => part.slice(1));
    return [{ tag: tag.toLowerCase(), id: named("#")[0] ?? "", classes: named(".") }];
  });
}
