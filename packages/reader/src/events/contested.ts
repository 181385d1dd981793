import type { Word } from "../analysis.js";
import { lemmasOf } from "./lemmas.js";
import { type Mood, mood } from "./mood.js";

/** "is fighting his *extradition*", "challenged the expulsion of the envoy": what a court has yet to decide on need never come. */
export function contested(noun: Word, above: Word): Mood | undefined {
  if (noun.upos !== "NOUN" || above.upos !== "VERB" || !RULED.test(noun.lemma)) return undefined;
  return lemmasOf(above).some((lemma) => CONTESTING.test(lemma)) ? mood("possible", "condition", above) : undefined;
}

const RULED = /^(?:extradition|deportation|expulsion|eviction|removal|transfer)$/i;
const CONTESTING = /^(?:fight|contest|challenge|resist|appeal)$/;
