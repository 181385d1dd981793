import type { Word } from "../analysis.js";

/** Verbs by which somebody, a body too, says something of himself, or goes on with what was being said. */
const SAYING =
  /^(?:say|add|state|note|claim|allege|report|argue|insist|explain|stress|announce|admit|acknowledge|confirm|deny|accuse|blame|condemn|reject|dismiss|urge|warn|threaten|vow|pledge|promise|demand|call|appeal|describe)$/;

export function isSaying({ upos, lemma }: Word): boolean {
  return upos === "VERB" && SAYING.test(lemma.toLowerCase());
}
