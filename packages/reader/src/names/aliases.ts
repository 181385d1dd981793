import type { Tree } from "../tree.js";
import { bodyNamed } from "./bodies.js";
import type { Clusters } from "./clusters.js";
import { countryNamed, peopleNamed } from "./countries.js";
import { type DistinctName, listed } from "./distinct-name.js";
import { type Draft, textOf } from "./draft.js";
import { isOneLetterOff, normalForm } from "./normal-form.js";
import { matchNames, type PersonalName, personalName } from "./personal-names.js";
import { joinBodies } from "./same-bodies.js";

/** Joins names that are the same one: by string, lexicon, surname, acronym, or one letter mistyped. */
export function joinNames(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  const names = drafts.flatMap((draft, at) => (draft.level === "name" ? [{ at, draft, key: keyOf(tree, draft) }] : []));
  const byKey = new Map<string, DistinctName[]>();
  for (const { at, draft, key } of names) {
    const before = listed(byKey, key);
    // "Oman's defence ministry" and "Chad's defence ministry" are two of one name.
    const same = before.find((one) => clusters.join(one.at, at));
    if (same) same.count++;
    else before.push({ at, key, text: textOf(tree, draft), draft, count: 1 });
  }
  const distinct = [...byKey.values()].flat();
  joinPersons(
    tree,
    distinct.filter(({ draft }) => draft.type === "person"),
    clusters,
  );
  joinBodies(
    tree,
    distinct.filter(({ draft }) => draft.type !== "person" && draft.type !== "nationality"),
    clusters,
  );
}

/** What makes two names one by itself: kind and string, or the entry of a lexicon. */
function keyOf(tree: Tree, draft: Draft): string {
  const text = textOf(tree, draft);
  if (draft.type === "person") return `person ${normalForm(text)}`;
  if (draft.type === "nationality") return `nationality ${peopleNamed(text)?.name ?? normalForm(text)}`;
  const country = countryNamed(text);
  if (country) return `state ${country.iso3}`;
  const body = draft.type === "location" ? undefined : bodyNamed(text);
  return body ? `body ${body.name}` : `thing ${normalForm(text).replace(/^(?:city|town|province|state) of /, "")}`;
}

function joinPersons(tree: Tree, names: readonly DistinctName[], clusters: Clusters): void {
  const persons = names.map((name) => ({
    ...name,
    name: personalName(tree.words.slice(name.draft.first, name.draft.end), name.text),
  }));
  const byPart = new Map<string, typeof persons>();
  for (const person of persons) {
    for (const part of new Set(person.name.parts)) listed(byPart, part).push(person);
  }
  const fuller = (a: PersonalName, b: PersonalName) => b.parts.length > a.parts.length;
  for (const person of persons) {
    const found = new Map<(typeof persons)[number], "surname" | "part">();
    for (const part of new Set(person.name.parts)) {
      for (const other of byPart.get(part) ?? []) {
        if (
          other === person ||
          !(
            fuller(person.name, other.name) ||
            (other.name.parts.length === person.name.parts.length && other.at < person.at)
          )
        )
          continue;
        const match = matchNames(person.name, other.name);
        if (match && isSameGender(person.draft, other.draft, person.name, other.name)) found.set(other, match);
      }
    }
    if (!found.size) continue;
    const surnames = [...found].filter(([, match]) => match === "surname").map(([other]) => other);
    const candidates = surnames.length ? surnames : [...found.keys()];
    // The bearer named most before, of several the last; failing that the first one after (a headline has the surname alone).
    const before = candidates.filter((other) => other.at < person.at);
    const weight = ({ at }: DistinctName) => clusters.members(at).length;
    const best = before.length
      ? before.reduce((a, b) => (weight(b) > weight(a) || (weight(b) === weight(a) && b.at > a.at) ? b : a))
      : candidates.reduce((a, b) => (b.at < a.at ? b : a));
    clusters.join(person.at, best.at);
  }
  joinMistyped(persons, clusters);
}

function isSameGender(a: Draft, b: Draft, nameA: PersonalName, nameB: PersonalName): boolean {
  const [genderA, genderB] = [a.gender ?? nameA.gender, b.gender ?? nameB.gender];
  return !genderA || !genderB || genderA === genderB;
}

/** "Baghadi", once, beside "Baghdadi": a long surname that differs by one letter and stands once is the other one's. */
function joinMistyped(persons: readonly (DistinctName & { name: PersonalName })[], clusters: Clusters): void {
  const alone = persons.filter(({ at, name, count }) => {
    const whole = clusters.members(at).length;
    return count === 1 && whole === 1 && (name.parts.at(-1)?.length ?? 0) >= 6;
  });
  for (const odd of alone) {
    const surname = odd.name.parts.at(-1) ?? "";
    const match = persons.find(({ at, name, key }) => {
      const other = name.parts.at(-1) ?? "";
      if (at === odd.at || key === odd.key || !clusters.mayJoin(odd.at, at)) return false;
      if (clusters.members(at).length < 2 && odd.name.parts.length === name.parts.length && odd.name.parts.length === 1)
        return false;
      // "Rahimova" is no slip for "Rahimov": she is his wife, or his sister.
      if (`${surname}a` === other || surname === `${other}a`) return false;
      const given = odd.name.parts.slice(0, -1);
      const bearers = persons.filter((one) => one.name.parts.length > 1 && clusters.members(at).includes(one.at));
      const isBearer =
        bearers.length === 0 || bearers.some((one) => given.every((part) => one.name.parts.includes(part)));
      const rest = given.every((part) => name.parts.includes(part)) || (name.parts.length === 1 && isBearer);
      return rest && isOneLetterOff(surname, other);
    });
    if (match) clusters.join(odd.at, match.at);
  }
}
