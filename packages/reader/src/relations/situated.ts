import type { Place } from "sayso-record";
import { peopleNamed } from "../names/countries.js";
import { type FoundRelation, spanning } from "./found.js";
import { type Ground, type Group, groupStarting, HYPHEN, kindOf, type Phrase } from "./ground.js";

const CONFIDENCE = 0.9;
const OWNED = 0.8;
const WIDE = new Set(["country", "admin1", "region"]);

/** Places in places: "Irbil, Iraq", "Mosul's Nineveh province", "Iraq's Anbar desert", "the northern Iraqi city of Irbil". */
export function situated(ground: Ground): FoundRelation[] {
  return ground.groups.flatMap((group) => [
    ...besideComma(ground, group),
    ...owned(ground, group),
    ...ofPeople(ground, group),
    ...partOfTown(ground, group),
    ...suburbOf(ground, group),
  ]);
}

function besideComma(ground: Ground, group: Group): FoundRelation[] {
  const { words, nameAt } = ground;
  if (words[group.end]?.form !== "," || !nameAt[group.end - 1]) return [];
  const next = groupStarting(ground, group.end + 1);
  const inner = next && nameAt[next.end - 1] && placeOf(ground, group);
  const outer = next && placeOf(ground, next);
  if (!next || !inner || !outer || !lies(inner, outer)) return [];
  return [{ type: "located-in", subject: group, object: next, ...spanning(group, next), confidence: CONFIDENCE }];
}

function owned(ground: Ground, group: Group): FoundRelation[] {
  if (!group.owner || kindOf(ground, group) !== "place" || kindOf(ground, group.owner) !== "place") return [];
  const own = { first: group.own, end: group.end, head: group.head };
  const [mine, owners] = [placeOf(ground, own), placeOf(ground, group.owner)];
  // "Mosul's Nineveh province" is the province that Mosul lies in.
  const turned =
    owners?.precision === "city" && mine !== undefined && mine.precision !== "city" && mine.precision !== "point";
  const [subject, object] = turned ? [group.owner, own] : [own, group.owner];
  return [{ type: "located-in", subject, object, first: group.first, end: group.end, confidence: OWNED }];
}

/** "the northern Iraqi city of Irbil", "the Iraqi city Irbil". */
function ofPeople(ground: Ground, group: Group): FoundRelation[] {
  const { words } = ground;
  if (kindOf(ground, group) !== "place") return [];
  for (let at = group.own; at < group.head; at++) {
    // "Russian-held territory": held by Russians, wherever it lies. "The Czech Republic" is one name.
    const name = ground.nameAt[at];
    const isOfName = name !== undefined && name.first === ground.nameAt[group.head]?.first;
    if (isOfName || !isPeopleAt(ground, at) || HYPHEN.test(words[at + 1]?.form ?? "")) continue;
    const people = peopleAt(ground, at);
    const town = /^of$/i.test(words[group.end]?.form ?? "") ? groupStarting(ground, group.end + 1) : undefined;
    const subject: Phrase =
      town && kindOf(ground, town) === "place" ? town : { first: at + 1, end: group.end, head: group.head };
    return [{ type: "located-in", subject, object: people, first: group.first, end: subject.end, confidence: OWNED }];
  }
  return [];
}

/** The word that a people's name ends with: "Iraqi", the "Korean" of "North Korean". */
function isPeopleAt({ words, nameAt }: Ground, at: number): boolean {
  const name = nameAt[at];
  if (name?.mention.type === "nationality" && name.end === at + 1 && name.first < at)
    return (
      peopleNamed(
        words
          .slice(name.first, name.end)
          .map(({ form }) => form)
          .join(" "),
      )?.iso3 !== undefined
    );
  return peopleNamed(words[at]?.form ?? "")?.iso3 !== undefined;
}

function peopleAt({ nameAt }: Ground, at: number): Phrase {
  const name = nameAt[at];
  return name?.mention.type === "nationality" && name.end === at + 1 ? name : { first: at, end: at + 1, head: at };
}

const PART_OF_TOWN = /^(?:district|neighbou?rhood|suburb|quarter|area|borough|precinct|ward|commune|section)$/i;

/** "the Hodan district of Mogadishu": a part with a name of its own lies in the town. */
function partOfTown(ground: Ground, group: Group): FoundRelation[] {
  const { words, nameAt } = ground;
  const last = words[group.end - 1];
  const name = nameAt[group.end - 2];
  if (
    !last ||
    !PART_OF_TOWN.test(last.form) ||
    name?.mention.type !== "location" ||
    !/^of$/i.test(words[group.end]?.form ?? "")
  )
    return [];
  const town = groupStarting(ground, group.end + 1);
  if (!town || nameAt[town.head]?.mention.type !== "location") return [];
  return [{ type: "located-in", subject: group, object: town, ...spanning(group, town), confidence: OWNED }];
}

/** "Salh, a suburb of Taiz": a place that is told of as part of another. */
function suburbOf(ground: Ground, group: Group): FoundRelation[] {
  const { words, nameAt } = ground;
  if (words[group.end]?.form !== "," || nameAt[group.head]?.mention.type !== "location") return [];
  const part = groupStarting(ground, group.end + 1);
  if (!part || !PART_OF_TOWN.test(words[part.head]?.form ?? "") || !/^of$/i.test(words[part.end]?.form ?? ""))
    return [];
  const town = groupStarting(ground, part.end + 1);
  if (!town || nameAt[town.head]?.mention.type !== "location") return [];
  return [{ type: "located-in", subject: group, object: town, ...spanning(group, town), confidence: OWNED }];
}

/** The place that the phrase denotes, or the last name in it: "Nineveh" in "Nineveh province". */
function placeOf({ reading, nameAt }: Ground, phrase: Phrase): Place | undefined {
  const mention = reading.who.mention(reading.tree, phrase.first, phrase.end, phrase.head);
  const own = reading.who.entity(mention?.entity)?.place;
  for (let at = phrase.end - 1; !own && at >= phrase.first; at--) {
    const place = reading.who.entity(nameAt[at]?.mention.entity)?.place;
    if (place) return place;
  }
  return own;
}

function lies(inner: Place, outer: Place): boolean {
  if (!WIDE.has(outer.precision) || inner.id === outer.id || inner.country !== outer.country || !outer.country)
    return false;
  return outer.precision !== "admin1" || inner.admin1 === outer.admin1;
}
