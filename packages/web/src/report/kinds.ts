import type { Modality, PloverType, RelationType } from "sayso-record";

/** Types of events, those of violence first. */
export const TYPES: readonly PloverType[] = [
  "ASSAULT",
  "COERCE",
  "MOBILIZE",
  "PROTEST",
  "THREATEN",
  "SANCTION",
  "REJECT",
  "ACCUSE",
  "REQUEST",
  "RETREAT",
  "AID",
  "COOPERATE",
  "CONCEDE",
  "SUPPORT",
  "CONSULT",
  "AGREE",
];

export const MODALITIES: readonly Modality[] = [
  "happened",
  "ongoing",
  "planned",
  "called-for",
  "threatened",
  "possible",
  "did-not-happen",
];

export const RELATIONS: readonly RelationType[] = [
  "fighting",
  "opposed-to",
  "allied-with",
  "backed-by",
  "loyal-to",
  "leads",
  "member-of",
  "part-of",
  "controls",
  "communicated-with",
  "located-in",
  "same-as",
  "attribute-of",
  "related-to",
];
