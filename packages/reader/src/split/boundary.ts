import { opensSentence } from "./abbreviations.js";
import { mayBegin } from "./candidates.js";
import { isCloser, isStop, WordClass } from "./classes.js";
import { FEATURES, GAP_FEATURES, gapFeatures, type Signs } from "./features.js";
import { packed } from "./weights.js";

// In steps of the 8-bit weights. In a paragraph that ends with a full stop a sentence without one is rare, and in the
// news it is nearly always a mistake: "Michael (Mike) | Osei". Chosen on the development sets and on how many there are in newswire.
const THRESHOLD = 0;
const THRESHOLD_WITHOUT_STOP = 30;

/** As sure as the text can make it: the network is not asked. */
export const SURE = 1000;
/** Steps of the 8-bit weights that are 1 to the network, and how far it sees them. */
const STEPS = 50;
const FURTHEST = 12;

const ownWeights = unpack(packed);
const features = new Int32Array(GAP_FEATURES);

/**
 * Whether a sentence begins with word `at`, when the one before it began at `first`: it does above 0, ±SURE where nothing
 * else is to be asked, from -12 to 12 where the network has a say. Learned by training/splitter.py, but for what is sure.
 * `form` is the word as it stands; `weights` may be others than the reader's own.
 */
export function leaning(words: Signs, at: number, first: number, form: string, weights = ownWeights): number {
  const { classes } = words;
  if (!mayBegin(words, at) || classes[at] === WordClass.stop) return -SURE;
  let last = at - 1;
  while (last > first && last > at - 4 && isCloser(classes[last] ?? 0)) last--;
  const ending = classes[last] ?? 0;
  if (ending === WordClass.letters && opensSentence(form)) return SURE;
  const rare = words.stopped && !isStop(ending);
  // "[Anna] Osei", but not the note "[2]" behind a sentence.
  if (rare && classes[at - 1] === WordClass.closesBracket && !isNote(ending)) return -SURE;
  const steps = score(words, at, first, weights) - (rare ? THRESHOLD_WITHOUT_STOP : THRESHOLD);
  // The network learned from text in capitals too little to be asked about it.
  if (words.flat) return steps > 0 ? SURE : -SURE;
  return Math.max(-FURTHEST, Math.min(FURTHEST, steps / STEPS));
}

function isNote(kind: number): boolean {
  return kind === WordClass.shortNumber || kind === WordClass.number;
}

function score(words: Signs, at: number, first: number, weights: Int8Array): number {
  const count = gapFeatures(words, at, first, features);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[features[i] ?? 0] ?? 0;
  return sum;
}

/** Weights as training/splitter.py writes them. */
export function unpack(base64: string): Int8Array {
  const letters = atob(base64);
  if (letters.length !== FEATURES)
    throw new RangeError(`${letters.length} weights for ${FEATURES} features: train anew`);
  const bytes = new Int8Array(FEATURES);
  for (let at = 0; at < FEATURES; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
