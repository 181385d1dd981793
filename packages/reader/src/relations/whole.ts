import { type Ground, type Group, groupStarting, kindOf, type Phrase } from "./ground.js";

/** Words that take a part or an amount of what follows "of": "much of the capital", "swathes of the countryside". */
const PARTIAL =
  /^(?:much|most|all|some|half|part|parts|swath|swaths|swathe|swathes|area|areas|stretch|stretches|chunk|chunks|pocket|pockets|bulk|majority|rest|remainder|third|quarter|two-thirds|three-quarters|tracts|dozens|scores|hundreds|thousands)$/i;

/** The group that begins at `at`, beyond the words that only take a part of it. */
export function wholeStarting(ground: Ground, at: number): Group | undefined {
  const { words } = ground;
  for (let next = at; next < at + 5; next++) {
    const word = words[next];
    if (!word || word.sentence !== words[at]?.sentence) break;
    if ((PARTIAL.test(word.form) || isShare(words, next)) && /^of$/i.test(words[next + 1]?.form ?? "")) {
      return wholeStarting(ground, next + 2) ?? groupStarting(ground, at);
    }
    // "an estimated 80% of the capital"
    if (!/^(?:DET|ADJ|ADV|NUM)$/.test(word.upos) && word.deprel !== "amod") break;
  }
  return groupStarting(ground, at);
}

/** "20%", "20 percent". */
function isShare(words: Ground["words"], at: number): boolean {
  return /^(?:%|percent|per ?cent)$/i.test(words[at]?.form ?? "") && words[at - 1]?.upos === "NUM";
}

/** "the town of Aden" for "the town": what a place is called belongs to it, and says which one it is. */
export function withName(ground: Ground, phrase: Phrase): Phrase {
  const { words, nameAt } = ground;
  if (!/^of$/i.test(words[phrase.end]?.form ?? "") || nameAt[phrase.head] || kindOf(ground, phrase) !== "place")
    return phrase;
  let at = phrase.end + 1;
  while (!nameAt[at] && /^(?:DET|ADJ)$/.test(words[at]?.upos ?? "")) at++;
  const name = nameAt[at];
  if (name?.mention.type !== "location") return phrase;
  return { first: phrase.first, end: name.end, head: isNamedAfter(ground, phrase) ? name.head : phrase.head };
}

const NAMED_AFTER =
  /^(?:city|town|village|district|province|region|port|capital|state|county|governorate|island|neighbou?rhood|suburb|oasis|valley|enclave|republic|settlement|hamlet|department|municipality|peninsula|prefecture)$/i;

const isNamedAfter = ({ words }: Ground, { head }: Phrase) => NAMED_AFTER.test(words[head]?.form ?? "");
