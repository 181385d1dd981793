import type { PloverType } from "sayso-record";
import type { Reading } from "../reading.js";
import type { Trigger } from "./triggers.js";

/** PLOVER's quad classes, as indexes into a sentence's `quad`: verbal and material cooperation, verbal and material conflict. */
const QUAD: Readonly<Record<PloverType, 1 | 2 | 3 | 4>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 2,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 3,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

/** The model's likelihood that the sentence is about an event of this class. An appeal is of no class in the data it learned from. */
export function quadShare(reading: Reading, trigger: Trigger): number {
  const quad = reading.analysis.sentences[reading.tree.word(trigger.at).sentence]?.quad;
  if (!quad) return 0;
  if (trigger.type === "REQUEST") return Math.max(quad[0], quad[3]);
  return quad[QUAD[trigger.type]];
}
