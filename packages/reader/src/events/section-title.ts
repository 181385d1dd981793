import type { Analysis } from "../analysis.js";

const MOST_WORDS = 3;

/** "Withdrawal", "Ceasefire violations": a line by itself that says what the next ones are about, and tells of nothing. */
export function isSectionTitle({ sentences, words }: Analysis, sentence: number): boolean {
  const own = sentences[sentence];
  const next = sentences[sentence + 1];
  if (own?.zone !== "body" || next?.zone !== "body" || next.paragraph === own.paragraph) return false;
  if (sentences[sentence - 1]?.zone === "body" && sentences[sentence - 1]?.paragraph === own.paragraph) return false;
  const inside = words.slice(own.first, own.end);
  return (
    inside.length <= MOST_WORDS &&
    inside.every(({ upos, form }) => /^(?:NOUN|ADJ|CCONJ|PROPN)$/.test(upos) && !/\d/.test(form)) &&
    !inside.some(isName)
  );
}

/** A capital within a line that is not all in capitals is a name's: "Attack near Aden" tells where. */
function isName({ upos, form }: Analysis["words"][number], at: number): boolean {
  return upos === "PROPN" && at > 0 && /^\p{Lu}[^\p{Lu}]/u.test(form);
}
