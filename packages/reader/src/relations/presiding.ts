import type { Entity } from "sayso-record";
import { isDeprel } from "../tree.js";
import { type FoundRelation, spanning } from "./found.js";
import { type Ground, type Group, type NamePhrase, namesOf } from "./ground.js";
import { officeIn, wholesOf } from "./offices.js";

const LOOSE = 0.55;

/** Offices of a state that a report names without the state, where it is the one that the report is about. */
const OF_STATE =
  /^(?:(?:vice|deputy) )?(?:president|prime minister|premier|king|queen|emir|sultan|chancellor|\w+ minister|\w+ secretary|army chief)s?$/i;
const PAST = /^(?:former|ex|then|late|deposed|ousted|old)$/i;

/**
 * "DAKAR - … President X", "Oman said Foreign Minister Y": a state's office without a state is that of the state that speaks, or of the one that the
 * report is dated from.
 */
export function presiding(ground: Ground): FoundRelation[] {
  const home = homeOf(ground);
  return ground.groups.flatMap((group): FoundRelation[] => {
    const office = officeIn(ground, group);
    if (!office?.name || wholesOf(ground, group, office).length) return [];
    const { entry, first, name } = office;
    const title = ground.words.slice(first, office.end).map(({ form }) => form);
    if (!OF_STATE.test(title.join(" ").replace(/^(\w+) \w+ (minister)$/i, "$1 $2"))) return [];
    if (ground.words.slice(group.first, first).some(({ form }) => PAST.test(form))) return [];
    const state = speaking(ground, group) ?? home;
    const holder = ground.reading.who.entity(ground.nameAt[name.head]?.mention.entity);
    if (!state || (holder?.country !== undefined && holder.country !== state.country)) return [];
    const object = nearest(ground, state, group);
    if (!object) return [];
    return entry.types.map((type) => ({
      type,
      subject: name,
      object,
      ...spanning(group, group),
      confidence: LOOSE,
      by: { entry, first, end: office.end },
    }));
  });
}

/** The state that the dateline's town lies in. */
function homeOf({ reading: { report, entities, mentions } }: Ground): Entity | undefined {
  const towns = report.dateline?.places ?? [];
  const ids = new Set(
    mentions.flatMap(({ span, entity }) => (towns.some((town) => town.span[0] === span[0]) ? [entity] : [])),
  );
  const country = entities.find(({ id, place }) => ids.has(id) && place?.country)?.place?.country;
  return entities.find((one) => isState(one) && one.place?.country === country);
}

const isState = ({ type, place }: Entity) => type === "location" && place?.precision === "country";

/** "Oman said Foreign Minister Y had called": the state that says so. */
function speaking({ reading: { tree, who }, nameAt }: Ground, { head }: Group): Entity | undefined {
  const saying = tree
    .ancestors(head)
    .find(
      ({ index, upos }) =>
        upos === "VERB" && tree.children(index, "ccomp").some((told) => tree.isWithin(head, told.index)),
    );
  const subject = saying && tree.child(saying.index, "nsubj");
  const state =
    subject && isDeprel(subject.deprel, ["nsubj"]) ? who.entity(nameAt[subject.index]?.mention.entity) : undefined;
  return state && isState(state) && subject && subject.index < head ? state : undefined;
}

/** The state's name that stands next before, failing that behind. */
function nearest(ground: Ground, { id }: Entity, { first }: Group): NamePhrase | undefined {
  const named = namesOf(ground).filter(({ mention }) => mention.entity === id);
  return named.findLast((one) => one.first < first) ?? named[0];
}
