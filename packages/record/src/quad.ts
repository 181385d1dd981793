import type { PloverType } from "./record.js";

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4;

/** PLOVER's quad categories, by the table in its README. */
const QUADS: Readonly<Record<PloverType, Quad>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  SANCTION: 3,
  PROTEST: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

/** The quad category of a type of event. */
export function quadOf(type: PloverType): Quad {
  return QUADS[type];
}

/** CAMEO's roots by quad class: 01–05, 06–09, 10–14, 15–20. */
const CAMEO_BOUNDS: readonly (readonly [last: number, quad: Quad])[] = [
  [5, 1],
  [9, 2],
  [14, 3],
  [20, 4],
];

/** CAMEO's root of each type, where an event has no code of its own. */
const ROOTS: Readonly<Record<PloverType, number>> = {
  AGREE: 3,
  CONSULT: 4,
  SUPPORT: 5,
  COOPERATE: 6,
  AID: 7,
  CONCEDE: 8,
  RETREAT: 8,
  REQUEST: 10,
  ACCUSE: 11,
  REJECT: 12,
  THREATEN: 13,
  PROTEST: 14,
  MOBILIZE: 15,
  SANCTION: 16,
  COERCE: 17,
  ASSAULT: 19,
};

/** The quad class that CAMEO, and GDELT after it, gives an event: by its code, else by its type. Yielding is material there, a protest verbal. */
export function cameoQuadOf({ type, cameo }: { type: PloverType; cameo?: string | undefined }): Quad {
  const root = cameo === undefined ? ROOTS[type] : Number(cameo.slice(0, 2));
  return CAMEO_BOUNDS.find(([last]) => root <= last)?.[1] ?? 4;
}
