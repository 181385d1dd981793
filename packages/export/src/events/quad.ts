import type { PloverType } from "sayso-record";

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; the same numbers in PLOVER and GDELT. */
export type Quad = 1 | 2 | 3 | 4;

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
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

export function quadOf(type: PloverType): Quad {
  return QUADS[type];
}

export const QUAD_WORDS: Readonly<Record<Quad, string>> = {
  1: "VERBAL COOPERATION",
  2: "MATERIAL COOPERATION",
  3: "VERBAL CONFLICT",
  4: "MATERIAL CONFLICT",
};
