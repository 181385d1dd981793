import type { Word } from "../analysis.js";
import { lemmasOf } from "./lemmas.js";
import { type Mood, mood } from "./mood.js";

/**
 * "is fighting his *extradition*", "challenged the expulsion of the envoy": what a court has yet to decide on need never come; what a judge suspends has
 * not.
 */
export function contested(noun: Word, above: Word): Mood | undefined {
  if (noun.upos !== "NOUN" || above.upos !== "VERB" || !RULED.test(noun.lemma)) return undefined;
  const lemmas = lemmasOf(above);
  if (lemmas.some((lemma) => HALTING.test(lemma))) return mood("did-not-happen", "negation", above);
  return lemmas.some((lemma) => CONTESTING.test(lemma)) ? mood("possible", "condition", above) : undefined;
}

const RULED = /^(?:extradition|deportation|expulsion|eviction|removal|transfer)$/i;
const HALTING = /^(?:suspend|halt|block|stop|freeze|pause|prevent)$/;
const CONTESTING = /^(?:fight|contest|challenge|resist|appeal)$/;
