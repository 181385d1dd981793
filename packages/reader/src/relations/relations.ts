import type { Relation, Statement } from "sayso-record";
import { carrierOf, standingAt } from "../events/said.js";
import type { Reading } from "../reading.js";
import { amounts } from "./amounts.js";
import { clauses, nounClauses } from "./clauses.js";
import { following } from "./following.js";
import type { FoundRelation } from "./found.js";
import { fronted } from "./fronted.js";
import { type Ground, groundOf } from "./ground.js";
import { hyphened } from "./hyphened.js";
import { identities } from "./identities.js";
import { offices } from "./offices.js";
import { situated } from "./situated.js";

const FAMILIES = [hyphened, offices, identities, situated, following, clauses, nounClauses, fronted, amounts];

/** Who stands how to whom, as the report tells it, in order of the text; each with whose say-so it is. */
export function readRelations(reading: Reading, statements: readonly Statement[]): Relation[] {
  const ground = groundOf(reading);
  const kept = new Map<string, FoundRelation>();
  for (const family of FAMILIES) {
    for (const relation of family(ground)) {
      if (!isOfReport(ground, relation)) continue;
      const key = keyOf(relation);
      const there = kept.get(key);
      if (!there || there.confidence < relation.confidence) kept.set(key, relation);
    }
  }
  return [...kept.values()]
    .sort(
      (a, b) =>
        a.first - b.first || a.end - b.end || a.subject.first - b.subject.first || a.object.first - b.object.first,
    )
    .map((relation, at) => recorded(reading, statements, relation, at));
}

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

function recorded(reading: Reading, statements: readonly Statement[], found: FoundRelation, at: number): Relation {
  const { tree, who } = reading;
  const span = tree.span(found.first, found.end);
  const carrier = carrierOf(statements, span);
  const { standing } = standingAt(reading, span, carrier);
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
