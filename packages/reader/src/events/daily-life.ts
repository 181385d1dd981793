import type { PloverType } from "sayso-record";
import { isSomebody, roleNoun } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";
import type { Draft } from "./draft.js";
import { isForce, isMereThing, isMissile, isPerson, isTown } from "./kind.js";
import type { Participants } from "./participants.js";
import { isPublicSector, PublicLife } from "./public.js";
import type { Trigger } from "./triggers.js";

/** Acts that are known by what is done: who is abducted is, whoever tells of it and by whomever. */
const OF_FORCE: ReadonlySet<PloverType> = new Set(["ASSAULT", "COERCE", "RETREAT", "PROTEST", "MOBILIZE"]);
const OF_VIOLENCE: ReadonlySet<PloverType> = new Set(["ASSAULT", "COERCE"]);

/** Which events are none of the news: what ordinary people and things do where nothing speaks of war, politics or crime. */
export function dailyLife(reading: Reading): (draft: Draft) => boolean {
  const life = new PublicLife(reading);
  return ({ trigger, participants }) => {
    const { sentence } = reading.tree.word(trigger.at);
    // "waged war on the slugs": a word for force speaks for none where nothing else does.
    if (life.isPublic(sentence, OF_VIOLENCE.has(trigger.type) ? trigger.words : [])) return false;
    const { actorHeads, recipientHeads } = participants;
    if ([...actorHeads, ...recipientHeads].some((head) => isNamed(reading, head))) return false;
    return !OF_FORCE.has(trigger.type) || isHarmless(reading, trigger, participants);
  };
}

/** "Mould attacked the paintings", "the runners marched": force that is none, by or to a mere thing, or by ordinary people against nobody. */
function isHarmless(reading: Reading, { type, entry }: Trigger, { actorHeads, recipientHeads }: Participants): boolean {
  // "The miners will strike"
  if (entry.mode === "strike") return false;
  // "Instead of shelling the mill": whatever is shelled, nobody shells in daily life.
  if (entry.mode && OF_ARMS.has(entry.mode)) return false;
  const isAgainstSomebody =
    type === "ASSAULT" && recipientHeads.some((head) => isPerson(reading, head) || isPlace(reading, head));
  if (isAgainstSomebody || actorHeads.some((head) => isForce(reading, head))) return false;
  return (
    [...actorHeads, ...recipientHeads].some((head) => isThing(reading, head)) ||
    actorHeads.some((head) => isOrdinary(reading, head))
  );
}

/** How it is done that is not done in daily life. */
const OF_ARMS: ReadonlySet<string> = new Set(
  "explosives heavy-weapons aerial suicide-attack firearms kidnap torture execute cleansing siege assassinate unconventional sexual".split(
    " ",
  ),
);

/** By a name, or as one of those who have it: "members of the Red Dawn". */
function isNamed({ tree, who }: Reading, head: number): boolean {
  const own = [tree.word(head), ...tree.children(head, "nmod", "nmod:poss", "compound", "appos")];
  return (
    own.some(
      ({ upos, index }) => upos === "PROPN" && !tree.children(index, "case").some(({ form }) => WHERE.test(form)),
    ) || who.mention(tree, head, head + 1, head)?.level === "name"
  );
}

/** "a man in Kano", "the shop near the Hilton": where somebody is says nothing of who he is. */
const WHERE = /^(?:in|at|near|from|around|outside|inside|on|to)$/i;

/** "attacked the town", "burned a mosque": where people live, pray or trade. */
function isPlace(reading: Reading, head: number): boolean {
  return isTown(reading, head) || /^(?:facility|location)$/.test(roleNoun(reading.tree.word(head))?.type ?? "");
}

/** A common noun for no weapon, vehicle, building or place either. */
function isThing(reading: Reading, head: number): boolean {
  return isMereThing(reading, head) && !isMissile(reading, head) && roleNoun(reading.tree.word(head)) === undefined;
}

/** "the runners"; not "men" or "people", who may be anybody, and no court, which jails. */
function isOrdinary({ tree }: Reading, head: number): boolean {
  const role = roleNoun(tree.word(head));
  if (role === undefined || ANYBODY.has(role.noun)) return false;
  return isSomebody(role) && !isPublicSector(role.sector) && role.sector !== "JUD";
}

const ANYBODY: ReadonlySet<string> = new Set(["man", "woman", "people", "person", "individual", "adult", "youth"]);
