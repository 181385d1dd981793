import type { Entity } from "sayso-record";
import { wordSet } from "../lexicon/word-set.js";
import type { Tree } from "../tree.js";
import type { Draft } from "./draft.js";

const ranks = () => wordSet("police-ranks.tsv", "noun");

const isPolice = (word: { form: string } | undefined) =>
  /^(?:police|constabulary|gendarmerie)$/i.test(word?.form ?? "");

/** "Police Capt. Omar Bello", "Sgt. Ana Ruiz of the city police": whose own words say that he is of the police. */
function isCalledPolice(tree: Tree, { first, head, level }: Draft): boolean {
  if (level === "pronoun") return false;
  const [before, title] = tree.words.slice(Math.max(0, first - 2), first);
  const isTitle = title !== undefined && /^\p{Lu}/u.test(title.form) && before?.sentence === title.sentence;
  if (isTitle && isPolice(before)) return true;
  return tree
    .children(head, "nmod")
    .some(
      (body) =>
        isPolice(body) && tree.children(body.index, "case").some(({ form }) => /^(?:of|from|with)$/i.test(form)),
    );
}

/**
 * A captain or a sergeant may be of the army or of the police, and titles do not tell: where a report tells of police and of no
 * troops, whoever has such a rank is of the police. `drafts`: the mentions of each entity.
 */
export function asPolice(tree: Tree, entities: Entity[], drafts: readonly (readonly Draft[])[]): Entity[] {
  const called = entities.map((entity, at) =>
    entity.type === "person" && entity.role === "MIL" && drafts[at]?.some((draft) => isCalledPolice(tree, draft))
      ? { ...entity, role: "COP" }
      : entity,
  );
  const bodies = new Set(entities.flatMap(({ type, role }) => (type === "person" ? [] : [role])));
  if (!bodies.has("COP") || bodies.has("MIL")) return called;
  const isRank = ({ level, sector, head }: Draft) =>
    level !== "nominal" || sector !== "MIL" || ranks().has(tree.word(head).lemma.toLowerCase());
  return called.map((entity, at) =>
    entity.type === "person" && entity.role === "MIL" && drafts[at]?.every(isRank)
      ? { ...entity, role: "COP" }
      : entity,
  );
}
