import type { Entity } from "sayso-record";
import { wordSet } from "../lexicon/word-set.js";
import type { Tree } from "../tree.js";
import type { Draft } from "./draft.js";

const ranks = () => wordSet("police-ranks.tsv", "noun");

/**
 * A captain or a sergeant may be of the army or of the police, and titles do not tell: where a report tells of police and of no
 * troops, whoever has such a rank is of the police. `drafts`: the mentions of each entity.
 */
export function asPolice(tree: Tree, entities: Entity[], drafts: readonly (readonly Draft[])[]): Entity[] {
  const bodies = new Set(entities.flatMap(({ type, role }) => (type === "person" ? [] : [role])));
  if (!bodies.has("COP") || bodies.has("MIL")) return entities;
  const isRank = ({ level, sector, head }: Draft) =>
    level !== "nominal" || sector !== "MIL" || ranks().has(tree.word(head).lemma.toLowerCase());
  return entities.map((entity, at) =>
    entity.type === "person" && entity.role === "MIL" && drafts[at]?.every(isRank)
      ? { ...entity, role: "COP" }
      : entity,
  );
}
