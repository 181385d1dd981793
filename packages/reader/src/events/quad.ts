import { quadOf } from "sayso-record";
import type { Reading } from "../reading.js";
import type { Trigger } from "./triggers.js";

/** The model's likelihood that the sentence is about an event of this class. An appeal is of no class in the data it learned from. */
export function quadShare(reading: Reading, trigger: Trigger): number {
  const quad = reading.analysis.sentences[reading.tree.word(trigger.at).sentence]?.quad;
  if (!quad) return 0;
  if (trigger.type === "REQUEST") return Math.max(quad[0], quad[3]);
  // In the data that it learned from, yielding is material cooperation.
  if (trigger.type === "CONCEDE") return quad[2];
  return quad[quadOf(trigger.type)];
}
