import type { Telling } from "./telling.js";

/** How many characters of tellings are kept as what they say: those of a few stories of a thousand reports. */
const MOST = 4_000_000;

const KEPT = new Map<string, Telling>();
let characters = 0;

/**
 * A telling from its JSON. Those of large stories, which are told anew with each report that comes in, are parsed once: kept by their
 * text, so that nothing that was changed meanwhile is taken for what it was; those that were asked for last.
 */
export function parsedTelling(text: string): Telling {
  const known = KEPT.get(text);
  const telling: Telling = known ?? JSON.parse(text);
  if (known) KEPT.delete(text);
  else characters += text.length;
  KEPT.set(text, telling);
  for (const oldest of KEPT.keys()) {
    if (characters <= MOST) break;
    KEPT.delete(oldest);
    characters -= oldest.length;
  }
  return telling;
}
