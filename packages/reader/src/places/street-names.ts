import type { Labelled, NameLabel, Word } from "../analysis.js";

type Name = Labelled<NameLabel>;

/**
 * "at *Orange and White streets*", "near Paris and Madison avenues": the names before a plural of streets are theirs, one name all together, and no
 * city's.
 */
export function streetsNamed(words: readonly Word[], names: readonly Name[]): readonly Name[] {
  const streets = words.flatMap((word) => listBefore(words, word));
  if (!streets.length) return names;
  const isOfStreets = ({ first, end }: Name) => streets.some((street) => street.first < end && first < street.end);
  return [...names.filter((name) => !isOfStreets(name)), ...streets].sort((a, b) => a.first - b.first);
}

/** The stretch from the first name of the list to the word for streets; none where fewer than two are named. */
function listBefore(words: readonly Word[], { index, form, sentence }: Word): Name[] {
  if (!STREETS.test(form)) return [];
  let first = index;
  let named = 0;
  for (let at = index - 1; words[at]?.sentence === sentence; at--) {
    const one = words[at];
    if (
      one &&
      /^(?:\p{Lu}|\d+(?:st|nd|rd|th)$)/u.test(one.form) &&
      !/^(?:and|in)$/i.test(one.form) &&
      one.upos !== "ADP"
    ) {
      first = at;
      named++;
    } else if (!(one && first === at + 1 && /^(?:and|,)$/.test(one.form) && at < index - 1)) break;
  }
  const isList = words.slice(first, index).some((word) => word.form === "and");
  const isWhere = WHERE.test(words[first - 1]?.form ?? "");
  return named > 1 && isList && isWhere ? [{ first, end: index + 1, label: "location", score: 1 }] : [];
}

/** What stands before a crossing: "In Kano, Jos and Lagos streets were empty" names none. */
const WHERE = /^(?:at|near|of|on|between|off|along)$/i;

/** Roads bear the names of the towns to which they lead. */
const STREETS = /^(?:[Ss]treets|[Aa]venues|[Bb]oulevards|[Dd]rives|[Ll]anes)$/;
