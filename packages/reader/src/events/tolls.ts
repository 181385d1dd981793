import type { Figure, PloverType } from "sayso-record";
import type { Reading } from "../reading.js";
import type { Trigger } from "./triggers.js";

/** Which figures an event may carry. */
const KINDS: Partial<Record<PloverType, readonly Figure["kind"][]>> = {
  ASSAULT: ["killed", "injured", "missing", "displaced"],
  COERCE: ["detained", "displaced", "missing"],
  RETREAT: ["detained", "strength"],
  PROTEST: ["strength", "injured", "killed", "detained"],
  MOBILIZE: ["strength"],
  AID: ["money", "strength"],
};

/**
 * The event of each figure: of those in its sentence whose type may carry it, the one nearest in the text, where killings and
 * wounds go first to the words that name them.
 */
export function tolls(reading: Reading, triggers: readonly Trigger[]): ReadonlyMap<Trigger, Figure["id"][]> {
  const out = new Map<Trigger, Figure["id"][]>();
  for (const figure of reading.figures) {
    const fitting = triggers.filter((trigger) => {
      const word = reading.tree.word(trigger.at);
      const sentence = reading.analysis.sentences[word.sentence];
      if (!sentence || figure.span[0] < sentence.span[0] || figure.span[1] > sentence.span[1]) return false;
      const counted = isCounted(reading, trigger, figure);
      return counted || KINDS[trigger.type]?.includes(figure.kind);
    });
    const distance = (trigger: Trigger) => {
      const [start, end] = reading.tree.word(trigger.at).span;
      const gap = Math.max(0, start - figure.span[1], figure.span[0] - end);
      return gap - (isCounted(reading, trigger, figure) ? 1000 : 0);
    };
    const best = fitting.sort((a, b) => distance(a) - distance(b))[0];
    if (best) out.set(best, [...(out.get(best) ?? []), figure.id]);
  }
  return out;
}

/** Whether the figure counts the event's own: it stands in the tree below its word. */
function isCounted(reading: Reading, trigger: Trigger, figure: Figure): boolean {
  if (!["killed", "injured", "detained", "displaced", "missing", "strength", "other"].includes(figure.kind))
    return false;
  if (figure.kind === "other" && !KINDS[trigger.type]) return false;
  const word = reading.tree.words.find((one) => one.span[0] < figure.span[1] && figure.span[0] < one.span[1]);
  if (!word) return false;
  const above = reading.tree.ancestors(word.index).slice(0, 3);
  return (
    above.some((one) => one.index === trigger.at) &&
    above.every((one) => one.index === trigger.at || one.upos !== "VERB")
  );
}
