import type { Modality, NewsEvent } from "sayso-record";
import type { Features } from "./features.js";

/** Kidnapping, arresting and seizing go together, so do letting go and freeing, a truce and agreeing to one; otherwise a type is its own family. */
export function familyOfEvent({ type, mode }: Pick<NewsEvent, "type" | "mode">): string {
  if (mode && /kidnap|abduct|hostage/.test(mode)) return "hold";
  // A ship that is hijacked is seized.
  if (type === "ASSAULT" && mode === "seize") return "hold";
  if (type === "COERCE" && (!mode || /arrest|seize|detain/.test(mode))) return "hold";
  if ((type === "RETREAT" || type === "CONCEDE") && mode && /release/.test(mode)) return "release";
  if (type === "RETREAT" && mode === "ceasefire") return "AGREE";
  return type;
}

/** All families that events of a type may be of, whatever their mode. */
export function familiesOfType(type: NewsEvent["type"]): string[] {
  const families = [type, "hold"];
  if (type === "RETREAT" || type === "CONCEDE") families.push("release");
  if (type === "RETREAT") families.push("AGREE");
  return families;
}

export function moodOf(modality: Modality): Features["mood"] {
  if (modality === "planned") return "planned";
  return modality === "called-for" || modality === "threatened" || modality === "possible" ? "talk" : "real";
}
