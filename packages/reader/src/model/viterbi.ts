import type { Labelled } from "../analysis.js";

/**
 * The best labelled stretches of the words `[first, end)`, given scores for O and for B and I of each label
 * (`scores[word * width + tag]`, tag 0 = O, 1 + 2k = B and 2 + 2k = I of label k): I of a label only goes on from B or I of
 * the same. A stretch's score is the mean likelihood of its label over its words. Stretches count their words as `scores` does.
 */
export function stretches<L extends string>(
  scores: Float32Array,
  labels: readonly L[],
  first: number,
  end: number,
): Labelled<L>[] {
  const width = 1 + 2 * labels.length;
  const length = end - first;
  if (length <= 0) return [];
  const tags = bestTags(scores, width, first, length);
  const out: Labelled<L>[] = [];
  for (let at = 0; at < length; ) {
    const tag = tags[at] ?? 0;
    const label = tag === 0 ? undefined : labels[(tag - 1) >> 1];
    if (label === undefined) {
      at++;
      continue;
    }
    const begin = tag % 2 === 1 ? tag : tag - 1;
    let stop = at + 1;
    while (stop < length && tags[stop] === begin + 1) stop++;
    let sum = 0;
    for (let word = at; word < stop; word++) sum += likelihood(scores, (first + word) * width, width, begin);
    out.push({ label, first: first + at, end: first + stop, score: sum / (stop - at) });
    at = stop;
  }
  return out;
}

function bestTags(scores: Float32Array, width: number, first: number, length: number): Uint8Array {
  let before = new Float64Array(width);
  let now = new Float64Array(width);
  const from = new Uint8Array(length * width);
  for (let at = 0; at < length; at++) {
    const base = (first + at) * width;
    let best = 0;
    for (let tag = 1; tag < width; tag++) if ((before[tag] ?? 0) > (before[best] ?? 0)) best = tag;
    for (let tag = 0; tag < width; tag++) {
      const score = scores[base + tag] ?? 0;
      const inner = tag > 0 && tag % 2 === 0;
      let source = best;
      if (inner) {
        if (at === 0) {
          now[tag] = Number.NEGATIVE_INFINITY;
          continue;
        }
        source = (before[tag] ?? 0) > (before[tag - 1] ?? 0) ? tag : tag - 1;
      }
      now[tag] = (at === 0 ? 0 : (before[source] ?? 0)) + score;
      from[at * width + tag] = source;
    }
    [before, now] = [now, before];
  }
  const tags = new Uint8Array(length);
  let tag = 0;
  for (let other = 1; other < width; other++) if ((before[other] ?? 0) > (before[tag] ?? 0)) tag = other;
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = tag;
    tag = from[at * width + tag] ?? 0;
  }
  return tags;
}

/** The share of the two tags of one label, B at `begin` and I after it. */
function likelihood(scores: Float32Array, base: number, width: number, begin: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let tag = 0; tag < width; tag++) most = Math.max(most, scores[base + tag] ?? 0);
  let all = 0;
  let own = 0;
  for (let tag = 0; tag < width; tag++) {
    const share = Math.exp((scores[base + tag] ?? 0) - most);
    all += share;
    if (tag === begin || tag === begin + 1) own += share;
  }
  return own / all;
}
