import type { Word } from "../analysis.js";
import type { Reading } from "../reading.js";
import { monthNumber } from "../times/calendar.js";

/** How many words may stand before the colon: "10 May - Wadi Sal". */
const LONGEST = 7;

/**
 * "*Ethiopia*: Drone strike kills 19", "10 May - *Kolda*: Two aid workers abducted": the place that a headline or an entry of a log names before a
 * colon, by the word that heads it: where what it tells happened, and nobody who did it.
 */
export function placeLabel({ tree, analysis, who }: Reading, at: number): number | undefined {
  const sentence = analysis.sentences[tree.word(at).sentence];
  if (!sentence) return undefined;
  const words = tree.words.slice(sentence.first, Math.min(sentence.end, sentence.first + LONGEST + 1));
  const colon = words.find(({ form }) => form === ":");
  if (!colon || at <= colon.index) return undefined;
  const label = words.slice(0, colon.index - sentence.first);
  const last = label.at(-1);
  const mention = last && who.mention(tree, last.index, last.index + 1, last.index);
  if (mention?.type !== "location" || mention.level !== "name" || mention.span[1] !== last?.span[1]) return undefined;
  // A day and a dash may stand before it, and nothing else.
  const isOther = ({ form, upos, span }: Word) =>
    span[0] < mention.span[0] && upos !== "NUM" && upos !== "PUNCT" && !monthNumber(form);
  if (label.some(isOther)) return undefined;
  return label.find(({ span }) => span[0] >= mention.head[0])?.index;
}
