import type { Figure, PloverType } from "sayso-record";
import type { Word } from "../analysis.js";
import type { Reading } from "../reading.js";
import { isCompared } from "./compared.js";
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
    if (isCompared(reading.tree, figure)) continue;
    const above = wordsAbove(reading, figure);
    const near = above.slice(0, NEAR);
    let best: { trigger: Trigger; distance: number } | undefined;
    for (const trigger of triggers) {
      const word = reading.tree.word(trigger.at);
      const sentence = reading.analysis.sentences[word.sentence];
      if (!sentence || figure.span[0] < sentence.span[0] || figure.span[1] > sentence.span[1]) continue;
      // "killing 21 people and wounding 50": the word nearer by is the one that counts them, wherever the tree hangs them.
      const isNearer = triggers.some(({ at }) => {
        const [from, to] = reading.tree.word(at).span;
        return trigger.at < at && word.span[1] <= from && to <= figure.span[0];
      });
      const counted = !isNearer && isCounted(near, trigger, figure);
      if (!counted && (!KINDS[trigger.type]?.includes(figure.kind) || isTold(above, trigger))) continue;
      const gap = Math.max(0, word.span[0] - figure.span[1], figure.span[0] - word.span[1]);
      const distance = gap - (counted ? 1000 : 0);
      if (!best || distance < best.distance) best = { trigger, distance };
    }
    if (best) out.set(best.trigger, [...(out.get(best.trigger) ?? []), figure.id]);
  }
  return out;
}

/** How many words may stand in the tree between a figure and the event whose own it counts. */
const NEAR = 3;

/** The words above the figure's own in the tree; nothing where it has no word. */
function wordsAbove({ tree }: Reading, { span }: Figure): readonly Word[] {
  const word = tree.words.find((one) => one.span[0] < span[1] && span[0] < one.span[1]);
  return word ? tree.ancestors(word.index) : [];
}

/** "strikes killed ten after he said that he had moved 9,000 people": what somebody says beside the event is no count of its own. */
function isTold(above: readonly Word[], trigger: Trigger): boolean {
  const at = above.findIndex(({ index }) => index === trigger.at);
  return above.slice(0, Math.max(0, at)).some(({ deprel }) => deprel === "ccomp");
}

/** Whether the figure counts the event's own: it stands in the tree below its word. */
function isCounted(above: readonly Word[], trigger: Trigger, { kind }: Figure): boolean {
  if (!COUNTED.has(kind) || (kind === "other" && !KINDS[trigger.type])) return false;
  const at = above.findIndex((one) => one.index === trigger.at);
  // "said jets had hit 40 launchers": no verb stands between, whatever stands above.
  return at >= 0 && above.slice(0, at).every((one) => one.upos !== "VERB");
}

const COUNTED: ReadonlySet<Figure["kind"]> = new Set([
  "killed",
  "injured",
  "detained",
  "displaced",
  "missing",
  "strength",
  "other",
]);
