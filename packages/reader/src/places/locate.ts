import type { Candidate, Gazetteer } from "sayso-gazetteer";
import type { Entity, Mention, Place, Report, Span } from "sayso-record";
import { containersOf } from "./containers.js";
import { distance } from "./geometry.js";
import type { Toponym } from "./toponym.js";
import { townOrArea } from "./town-or-area.js";
import { type Votes, votesOf } from "./votes.js";
import { type Choice, FEATURES, weigh } from "./weigh.js";

/** A place is given when it, with what lies beside it, is likelier than this; below, the name is left without one. */
const LEAST_LIKELIHOOD = 0.3;
const BESIDE_KM = 100;
/** A hamlet's other name is too weak a reason to put a name on the map: what is called so is likelier something else. */
const LEAST_ALTERNATE_RANK = 3;
/** Places of this rank are spoken of anywhere; those whose name is borne in one state alone from a lower one. */
const KNOWN_RANK = { shared: 5, single: 4 };
/** As good as no other place of the report agrees. */
const LITTLE = 0.1;
/** So often a report names the state that it is about. */
const STATED = 1;

/**
 * The entities, with a `place` for those locations and facilities that the gazetteer knows. What a name means is weighed for
 * the whole report at once, by the rank of the places that bear it, the containers named beside it, the countries and areas
 * that the report names, and how near the places lie together.
 */
export function locate(
  entities: readonly Entity[],
  mentions: readonly Mention[],
  text: string,
  report: Report,
  gazetteer: Gazetteer,
): Entity[] {
  const facilities = mentions.filter(({ type, level }) => type === "facility" && level === "nominal");
  const facilityEnds = new Set(facilities.map(({ head }) => head[1]));
  const named = new Map<Entity, Toponym>();
  for (const entity of entities) {
    const toponym = toponymOf(entity, mentions, text, report, facilityEnds, gazetteer);
    if (toponym) named.set(entity, toponym);
  }
  const toponyms = [...named.values()];
  const containers = toponyms.map(({ spans }) => containersOf(text, spans, gazetteer));
  const votes = votesOf(text.slice(0, report.credits[0]?.span[0] ?? text.length), gazetteer);
  const choices = new Map(weigh(toponyms, containers, votes).map((choice) => [choice.toponym, choice]));
  return entities.map((entity) => {
    const toponym = named.get(entity);
    const choice = toponym && choices.get(toponym);
    const place = choice && surest(choice, votes);
    if (!place) return entity;
    return { ...entity, ...(place.country && !entity.country && { country: place.country }), place: recorded(place) };
  });
}

/** The entity as a name to look up: its own, failing that an alias; undefined where the gazetteer knows none. */
const IN = " in ";

function toponymOf(
  entity: Entity,
  mentions: readonly Mention[],
  text: string,
  report: Report,
  facilityEnds: ReadonlySet<number>,
  gazetteer: Gazetteer,
): Toponym | undefined {
  if (entity.type !== "location" && entity.type !== "facility") return undefined;
  const spans: Span[] = [];
  const names = new Set<string>();
  for (const { entity: id, level, span } of mentions) {
    if (id !== entity.id || level !== "name") continue;
    spans.push(span);
    names.add(text.slice(...span));
  }
  if (!spans.length) return undefined;
  const { dateline } = report;
  const isInDateline =
    dateline !== undefined && spans.some(([from]) => dateline.span[0] <= from && from < dateline.span[1]);
  // "A bank in Yala": in the town, not anywhere in the province.
  const isTown =
    isInDateline || spans.some(([from]) => facilityEnds.has(from - IN.length) && text.startsWith(IN, from - IN.length));
  for (const name of [entity.name, ...names, ...entity.aliases]) {
    // "The village", as a place is called that no gazetteer knows, is no town of that name.
    if (!/\p{Lu}/u.test(name.replace(/^the\s/iu, ""))) continue;
    const candidates = townOrArea(name, text, spans, isTown, gazetteer.find(name));
    if (candidates.length) return { name, spans, candidates };
  }
  return undefined;
}

function surest({ toponym: { candidates }, likelihoods, features }: Choice, votes: Votes): Candidate | undefined {
  const at = likelihoods.indexOf(Math.max(...likelihoods));
  const best = candidates[at];
  if (!best || (best.alternate && best.rank < LEAST_ALTERNATE_RANK)) return undefined;
  if (isLittleKnown(candidates) && isStray(best, features[at] ?? [], votes)) return undefined;
  let beside = 0;
  for (const [at, candidate] of candidates.entries()) {
    if (distance(candidate, best) <= BESIDE_KM) beside += likelihoods[at] ?? 0;
  }
  return beside >= LEAST_LIKELIHOOD ? best : undefined;
}

/** Whether all that bear the name are small, and smaller still where only one state has any: "Davos" is Davos wherever it is spoken of. */
function isLittleKnown(candidates: readonly Candidate[]): boolean {
  const most = Math.max(...candidates.map(({ rank }) => rank));
  return most < (new Set(candidates.map(({ country }) => country)).size > 1 ? KNOWN_RANK.shared : KNOWN_RANK.single);
}

/** "Sere", near Koro in Mali, is no village of Belgium: a place of a state that the report has nothing else to do with. */
function isStray({ kind }: Candidate, features: readonly number[], votes: Votes): boolean {
  if (kind === "country") return false;
  const of = (feature: (typeof FEATURES)[number]) => features[FEATURES.indexOf(feature)] ?? 0;
  if (of("countryVotes") > 0 || of("countryMass") > LITTLE || of("near") > LITTLE) return false;
  return [...votes.total].some(([id, count]) => !id.includes(".") && count >= STATED);
}

function recorded({ lat, lon, country, admin1, name, gazetteer, id, precision }: Candidate): Place {
  return { lat, lon, ...(country && { country }), ...(admin1 && { admin1 }), name, gazetteer, id, precision };
}
