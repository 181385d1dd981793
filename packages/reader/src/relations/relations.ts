import type { Relation, Statement } from "sayso-record";
import type { Reading } from "../reading.js";
import { carrierOf } from "../statements/carrier.js";
import { standingAt } from "../statements/standing.js";
import { amounts } from "./amounts.js";
import { aims, clauses, nounClauses } from "./clauses.js";
import { following } from "./following.js";
import type { FoundRelation } from "./found.js";
import { fronted } from "./fronted.js";
import { type Ground, groundOf } from "./ground.js";
import { hyphened } from "./hyphened.js";
import { identities } from "./identities.js";
import { offices } from "./offices.js";
import { situated } from "./situated.js";

/** Told in passing, as known: "reportedly" and "denied" in the clause are not about it. */
const PRESUPPOSED = [hyphened, offices, identities, situated, amounts];
/** What the clause itself says. */
const ASSERTED = [following, clauses, nounClauses, aims, fronted];

interface Kept extends FoundRelation {
  readonly asserted: boolean;
}

/** Who stands how to whom, as the report tells it, in order of the text; each with whose say-so it is. */
export function readRelations(reading: Reading, statements: readonly Statement[]): Relation[] {
  const ground = groundOf(reading);
  const kept = new Map<string, Kept>();
  const keep = (relation: FoundRelation, asserted: boolean) => {
    if (!isOfReport(ground, relation)) return;
    const key = keyOf(relation);
    const there = kept.get(key);
    if (!there || there.confidence < relation.confidence) kept.set(key, { ...relation, asserted });
  };
  for (const family of PRESUPPOSED) for (const relation of family(ground)) keep(relation, false);
  for (const family of ASSERTED) for (const relation of family(ground)) keep(relation, true);
  return [...kept.values()].sort(inOrder).map((relation, at) => recorded(reading, statements, relation, at));
}

const inOrder = (a: FoundRelation, b: FoundRelation) =>
  a.first - b.first || a.end - b.end || a.subject.first - b.subject.first || a.object.first - b.object.first;

/** Bylines and credits relate nobody. */
function isOfReport({ reading, words }: Ground, { first }: FoundRelation): boolean {
  const zone = reading.analysis.sentences[words[first]?.sentence ?? 0]?.zone;
  return zone === "body" || zone === "headline";
}

const TWO_WAY = new Set(["fighting", "allied-with", "same-as", "communicated-with", "related-to"]);

function keyOf({ type, subject, object }: FoundRelation): string {
  const heads = [subject.head, object.head];
  if (TWO_WAY.has(type)) heads.sort((a, b) => a - b);
  return `${type} ${heads.join(" ")}`;
}

function recorded(reading: Reading, statements: readonly Statement[], found: Kept, at: number): Relation {
  const { tree, who } = reading;
  const span = tree.span(found.first, found.end);
  const carrier = carrierOf(statements, span);
  const standing = found.asserted ? standingAt(reading, span, carrier).standing : (carrier?.standing ?? "stated");
  return {
    id: `r${at + 1}`,
    span,
    type: found.type,
    subject: who.argument(tree, found.subject.first, found.subject.end, found.subject.head),
    object: who.argument(tree, found.object.first, found.object.end, found.object.head),
    ...(carrier && { said: carrier.id }),
    standing,
    confidence: found.confidence,
  };
}
