import type { Reason, ReasonRule, Relation, Statement } from "sayso-record";
import type { Argument } from "../argument.js";
import { confidence } from "../confidence.js";
import { gamesOf } from "../games.js";
import type { Reading } from "../reading.js";
import { carrierOf } from "../statements/carrier.js";
import { asks } from "../statements/reach.js";
import { carriedBy, standingAt, whyStanding } from "../statements/standing.js";
import type { Tree } from "../tree.js";
import { reason } from "../why.js";
import { amounts } from "./amounts.js";
import { believed } from "./believed.js";
import { belonging, unions } from "./belonging.js";
import { aims, clauses, nounClauses } from "./clauses.js";
import { fellows } from "./fellows.js";
import { following } from "./following.js";
import type { FoundRelation } from "./found.js";
import { fronted, under } from "./fronted.js";
import { grips } from "./grip.js";
import { type Ground, groundOf, type Phrase } from "./ground.js";
import { hyphened } from "./hyphened.js";
import { identities } from "./identities.js";
import { offices } from "./offices.js";
import { placed } from "./placed.js";
import { presiding } from "./presiding.js";
import { scattered } from "./scattered.js";
import { signsOf } from "./signs.js";
import { situated } from "./situated.js";
import { told } from "./told.js";
import { withName } from "./whole.js";

/** A family of patterns, by its name as a reason. */
type Family = readonly [ReasonRule, (ground: Ground) => FoundRelation[]];

/** Told in passing, as known: "reportedly" and "denied" in the clause are not about it. */
const PRESUPPOSED: readonly Family[] = [
  ["hyphened", hyphened],
  ["offices", offices],
  ["offices", presiding],
  ["belonging", fellows],
  ["identities", identities],
  ["situated", situated],
  ["amounts", amounts],
  ["belonging", belonging],
  ["belonging", unions],
];
/** What the clause itself says. */
const ASSERTED: readonly Family[] = [
  ["following", following],
  ["clauses", clauses],
  ["clauses", scattered],
  ["noun-clauses", nounClauses],
  ["aims", aims],
  ["fronted", fronted],
  ["fronted", under],
  ["fronted", placed],
  ["fronted", believed],
  ["grips", grips],
  ["told", told],
];

interface Kept extends FoundRelation {
  readonly asserted: boolean;
  readonly family: ReasonRule;
}

/** Who stands how to whom, as the report tells it, in order of the text; each with whose say-so it is. */
export function readRelations(reading: Reading, statements: readonly Statement[]): Relation[] {
  const ground = groundOf(reading);
  const games = gamesOf(reading.analysis);
  const kept = new Map<string, Kept>();
  const keep = (relation: FoundRelation, family: ReasonRule, asserted: boolean) => {
    if (!isOfReport(ground, relation)) return;
    const word = reading.tree.word(relation.first);
    // "Is the group linked to foreign states?": nobody says that it is.
    if (asserted && asks(reading.tree, word.index)) return;
    // "… survives attack", a headline without a stop, and the town of the dateline below it.
    const isAcross =
      reading.tree.word(relation.subject.head).sentence !== reading.tree.word(relation.object.head).sentence;
    if (asserted && isAcross) return;
    if (HOSTILE.has(relation.type) && games.isOfGame(word)) return;
    const key = keyOf(relation);
    const there = kept.get(key);
    if (!there || there.confidence < relation.confidence) kept.set(key, { ...relation, family, asserted });
  };
  for (const [name, family] of PRESUPPOSED) for (const relation of family(ground)) keep(relation, name, false);
  for (const [name, family] of ASSERTED) for (const relation of family(ground)) keep(relation, name, true);
  return [...kept.values()].sort(inOrder).map((relation, at) => recorded(ground, statements, relation, at));
}

/** How two sides of a game stand to each other, which is no news. */
const HOSTILE: ReadonlySet<Relation["type"]> = new Set(["fighting", "opposed-to"]);

const inOrder = (a: FoundRelation, b: FoundRelation) =>
  a.first - b.first || a.end - b.end || a.subject.first - b.subject.first || a.object.first - b.object.first;

/** Bylines and credits relate nobody; a dateline says where its town lies. */
function isOfReport({ reading, words }: Ground, { first, type }: FoundRelation): boolean {
  const zone = reading.analysis.sentences[words[first]?.sentence ?? 0]?.zone;
  return zone === "body" || zone === "headline" || (zone === "dateline" && type === "located-in");
}

const TWO_WAY = new Set(["fighting", "allied-with", "same-as", "communicated-with", "related-to"]);

function keyOf({ type, subject, object }: FoundRelation): string {
  const heads = [subject.head, object.head];
  if (TWO_WAY.has(type)) heads.sort((a, b) => a - b);
  return `${type} ${heads.join(" ")}`;
}

function recorded(ground: Ground, statements: readonly Statement[], found: Kept, at: number): Relation {
  const { reading } = ground;
  const { tree, who } = reading;
  const span = tree.span(found.first, found.end);
  // "Oman, which it accuses of arming rebels": the accusation holds what says it, not the whole of it.
  const saying = found.asserted && found.by ? tree.span(found.by.first, found.by.end) : undefined;
  const carrier = carrierOf(statements, span) ?? (saying && carrierOf(statements, saying));
  const [one, other] = [withName(ground, found.subject), withName(ground, found.object)];
  const argument = ({ first, end, head }: Phrase) => who.argument(tree, first, end, head);
  const typeOf = ({ first, end, head }: Phrase) => who.mention(tree, first, end, head)?.type;
  const [subject, object] = apart(found.type, argument(one), argument(other));
  const ruling = found.asserted ? standingAt(reading, span, carrier) : carriedBy(carrier);
  const signs = signsOf(found.family, found.type, typeOf(one), typeOf(other));
  return {
    id: `r${at + 1}`,
    span,
    type: found.type,
    subject,
    object,
    ...(carrier && { said: carrier.id }),
    standing: ruling.standing,
    confidence: confidence(signs),
    ...(reading.why && {
      why: [
        whyType(tree, found),
        ...whyStanding(ruling, carrier),
        reason("confidence", { rule: "weighed", signs, spans: [] }),
      ],
    }),
  };
}

/** Nobody stands to himself: where both ends were taken for one, the object is left unknown. */
function apart(type: Relation["type"], subject: Argument, object: Argument): readonly [Argument, Argument] {
  const isOne = type !== "same-as" && subject.entity !== undefined && subject.entity === object.entity;
  return isOne ? [subject, { span: object.span }] : [subject, object];
}

/** The family of patterns that found it; where a line of a lexicon says it, that line and the words that fit it. */
function whyType(tree: Tree, { family, by, first, end }: Kept): Reason {
  const spans = [by ? tree.span(by.first, by.end) : tree.span(first, end)];
  return reason("type", { rule: family, spans, ...(by && { entry: by.entry }) });
}
