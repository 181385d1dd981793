import { nameInKey, stateInKey } from "../actors/profile.js";
import type { Telling } from "../stories/telling.js";
import type { Voice } from "./voice.js";

/** What counting leans on: who is who, and which reports are one dispatch. */
export interface Known {
  /** The actor of a profile. */
  actorOf(profile: string): { id: string; name: string } | undefined;
  /** The report that the echo group of a report comes from. */
  originOf(report: string): string;
  /** The body that a person speaks for, by what any report tells of them: profile to profile. */
  bodyOf?(profile: string): string | undefined;
}

/** A source as it is counted. */
export interface Source {
  key: string;
  name: string;
  actor?: string;
  vague: boolean;
  /** The state that it is, or that it is a body of. */
  of?: string;
  isState?: boolean;
}

export function sourceOf(voice: Voice, known: Known): Source {
  const person = voice.person ?? voice.actor;
  const profile = (person && known.bodyOf?.(person)) ?? voice.actor;
  if (profile) return actorSource(profile, known);
  const word = voice.kind ?? voice.name.toLowerCase();
  return { key: `${voice.vague ? "vague" : "kind"}:${word}`, name: voice.name, vague: voice.vague };
}

function actorSource(profile: string, known: Known): Source {
  const actor = known.actorOf(profile);
  const state = stateInKey(profile);
  if (actor) return { key: actor.id, name: actor.name, actor: actor.id, vague: false, ...state };
  // A body that is spoken for and never named: "the hospital" of its director.
  return { key: profile, name: nameInKey(profile), vague: false, ...state };
}

export function outletSource({ agency, report }: Telling, known: Known): Source {
  if (agency) return actorSource(agency, known);
  const origin = known.originOf(report);
  return { key: `report:${origin}`, name: origin, vague: false };
}

export function outletOf(telling: Telling, known: Known): string {
  return telling.agency ? actorSource(telling.agency, known).name : telling.report;
}
