import type { Modality, NewsEvent } from "sayso-record";
import type { Features } from "./features.js";

/** Kidnapping, arresting and seizing go together, so do letting go and freeing, a truce and agreeing to one; otherwise a type is its own family. */
export function familyOfEvent({ type, mode, cameo }: Pick<NewsEvent, "type" | "mode" | "cameo">): string {
  // Who has signed an accord has agreed to it.
  if (type === "SUPPORT" && cameo === SIGNED) return "AGREE";
  if (mode && /kidnap|abduct|hostage/.test(mode)) return "hold";
  // A ship that is hijacked is seized.
  if (type === "ASSAULT" && mode === "seize") return "hold";
  // "The expulsion of two diplomats" is told as a deportation, "expelled two diplomats" as a sanction.
  if (type === "COERCE" && mode === "deport") return "SANCTION";
  // Whoever overthrows a president need not have arrested him, nor who cracks down on a march those who march.
  if (type === "COERCE" && !mode && cameo === FORCED) return "oust";
  if (type === "COERCE" && !mode && cameo === CRACKDOWN) return type;
  if (type === "COERCE" && (!mode || /arrest|seize|detain/.test(mode))) return "hold";
  if ((type === "RETREAT" || type === "CONCEDE") && mode && /release/.test(mode)) return "release";
  if (type === "RETREAT" && mode === "ceasefire") return "AGREE";
  // Who breaks out of a prison is no army that withdraws.
  if (type === "RETREAT" && mode === "escape") return "escape";
  return type;
}

/** All families that events of a type may be of, whatever their mode. */
export function familiesOfType(type: NewsEvent["type"]): string[] {
  const families = [type, "hold"];
  if (type === "RETREAT" || type === "CONCEDE") families.push("release");
  if (type === "RETREAT") families.push("escape");
  if (type === "RETREAT" || type === "SUPPORT") families.push("AGREE");
  if (type === "COERCE") families.push("SANCTION", "oust");
  return families;
}

/** Deals and talks: a matter of those who make them, wherever they meet. */
export function isBetween(family: string): boolean {
  return /^(?:AGREE|SUPPORT|CONSULT|COOPERATE)$/.test(family);
}

/** CAMEO: "sign formal agreement". */
const SIGNED = "057";
/** CAMEO: "coerce", of which "overthrow" is the one that the lexicon has most words for. */
const FORCED = "170";
/** CAMEO: "use tactics of violent repression". */
const CRACKDOWN = "175";

export function moodOf(modality: Modality): Features["mood"] {
  if (modality === "planned") return "planned";
  return modality === "called-for" || modality === "threatened" || modality === "possible" ? "talk" : "real";
}
