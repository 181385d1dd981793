import { type NewsEvent, type PloverType, quadOf, type Relation, type ReportRecord, type Span } from "sayso-record";

/** A line of the event sets: PLOVER's examples have types, cameo_class the class of the sentence. */
export interface EventGold {
  set: string;
  events?: readonly { types: readonly string[] }[];
  quad?: number;
}

/** In cameo_class yielding is material cooperation; all else lies where PLOVER puts it. */
function classOf(type: PloverType): number {
  return type === "CONCEDE" ? 2 : quadOf(type);
}

/**
 * Whether the event is what the gold gives its sentence: one of its types (plover), or of its class (cameo_class, where class 0 holds
 * statements and appeals: only a REQUEST is right there). Undefined where the set says nothing of it.
 */
export function isRightEvent({ type }: Pick<NewsEvent, "type">, gold: EventGold): boolean | undefined {
  if (gold.events) return gold.events.some(({ types }) => types.includes(type));
  if (gold.quad === undefined) return undefined;
  return gold.quad === 0 ? type === "REQUEST" : classOf(type) === gold.quad;
}

export interface RelationGold {
  relations: readonly { type: string; subject: Span; object: Span }[];
}

/** re3d has neither parts nor control; the scorer reads them so. */
const AS_RE3D: Readonly<Partial<Record<Relation["type"], string>>> = { "part-of": "member-of", controls: "leads" };
const RE3D: ReadonlySet<string> = new Set([
  "fighting",
  "allied-with",
  "leads",
  "member-of",
  "same-as",
  "attribute-of",
  "communicated-with",
  "located-in",
]);
/** In re3d's use these hold both ways round. */
const TWO_WAY: ReadonlySet<string> = new Set([
  "fighting",
  "allied-with",
  "same-as",
  "communicated-with",
  "located-in",
  "attribute-of",
]);

/** Each relation of the record whose type re3d knows, with whether its annotators marked it: same type, arguments that overlap, best first. */
export function judgedRelations(record: ReportRecord, gold: RelationGold): { relation: Relation; right: boolean }[] {
  const known = record.relations.flatMap((relation) => {
    const type = AS_RE3D[relation.type] ?? relation.type;
    return RE3D.has(type) ? [{ relation, type }] : [];
  });
  const pairs = known
    .flatMap(({ relation, type }) =>
      gold.relations.map((wanted) => ({ relation, wanted, fit: type === wanted.type ? fit(relation, wanted) : 0 })),
    )
    .filter((pair) => pair.fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const taken = new Set<unknown>();
  for (const { relation, wanted } of pairs) {
    if (taken.has(relation) || taken.has(wanted)) continue;
    taken.add(relation).add(wanted);
  }
  return known.map(({ relation }) => ({ relation, right: taken.has(relation) }));
}

function fit({ subject, object }: Relation, gold: RelationGold["relations"][number]): number {
  const both = (a: Span, b: Span) => {
    const [one, other] = [shared(subject.span, a), shared(object.span, b)];
    return one && other ? one + other : 0;
  };
  const straight = both(gold.subject, gold.object);
  return TWO_WAY.has(gold.type) ? Math.max(straight, both(gold.object, gold.subject)) : straight;
}

/** What two spans share, of what they cover together. */
function shared(a: Span, b: Span): number {
  const common = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return common > 0 ? common / (a[1] - a[0] + b[1] - b[0] - common) : 0;
}
