import type { Modality } from "sayso-record";
import type { Mood } from "./mood.js";
import type { Participants } from "./participants.js";
import type { Trigger } from "./triggers.js";

/** An event on its way. */
export interface Draft {
  readonly trigger: Trigger;
  readonly participants: Participants;
  readonly modality: Modality;
  /** What told the modality. */
  readonly mood: Mood;
  readonly confidence: number;
}
