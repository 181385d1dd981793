import type { FoundRelation } from "../api/answers.js";

/** One way in which an actor stands to another, with all that says so, the earliest first. */
export interface Tie {
  /** "leads", said of the actor; "is led by" has `outward` false. */
  readonly type: string;
  /** Whether the actor is the one who does it. */
  readonly outward: boolean;
  readonly other: { readonly name: string; readonly actor?: string };
  readonly told: readonly FoundRelation[];
}

/** What tells of a place, a number or another name, and not how two stand to each other. */
const NO_TIES = new Set(["located-in", "attribute-of", "same-as"]);

/** An actor's relations as ties, those told most often first. */
export function tiesOf(actor: string, relations: readonly FoundRelation[]): Tie[] {
  const ties = new Map<string, FoundRelation[]>();
  const names = new Map<string, Pick<Tie, "type" | "outward" | "other">>();
  for (const relation of relations) {
    if (NO_TIES.has(relation.type)) continue;
    const outward = relation.subject.actor === actor;
    const { text, actor: id } = outward ? relation.object : relation.subject;
    if (id === actor) continue;
    const key = JSON.stringify([relation.type, outward, id ?? text.toLowerCase()]);
    ties.set(key, [...(ties.get(key) ?? []), relation]);
    if (!names.has(key))
      names.set(key, { type: relation.type, outward, other: { name: text, ...(id && { actor: id }) } });
  }
  return [...ties]
    .flatMap(([key, told]) => {
      const tie = names.get(key);
      return tie ? [{ ...tie, told: told.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)) }] : [];
    })
    .sort((a, b) => b.told.length - a.told.length || (a.other.name < b.other.name ? -1 : 1));
}

/** When a fact held, as its report says; else when the report came out. */
export function dayOf({ from, published }: Pick<FoundRelation, "from" | "published">): string {
  return from ?? published ?? "";
}

/** What reports call somebody beside their names: "the mayor of Quetta", those of most reports first. */
export function descriptionsOf(relations: readonly FoundRelation[], names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const { type, subject, object } of relations) {
    if (type !== "same-as") continue;
    for (const { text } of [subject, object]) {
      const words = text.replace(/\s+/g, " ");
      const named = names.some((name) => words.includes(name) || name.includes(words));
      if (!named) counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([words]) => words);
}
