import type { Tree } from "../tree.js";
import { isAcronym } from "./acronyms.js";
import { bodyNamed } from "./bodies.js";
import { type Clusters, isSameKind } from "./clusters.js";
import { countryNamed, peopleNamed } from "./countries.js";
import { type Draft, textOf } from "./draft.js";
import { isOneLetterOff, normalForm } from "./normal-form.js";
import { matchNames, type PersonalName, personalName } from "./personal-names.js";

/** Joins names that are the same one: by string, lexicon, surname, acronym, or one letter mistyped. */
export function joinNames(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  const names = drafts.flatMap((draft, at) => (draft.level === "name" ? [{ at, draft, key: keyOf(tree, draft) }] : []));
  const byKey = new Map<string, Name>();
  for (const { at, draft, key } of names) {
    const before = byKey.get(key);
    if (!before) byKey.set(key, { at, key, text: textOf(tree, draft), draft, count: 1 });
    else if (clusters.join(before.at, at)) before.count++;
  }
  const distinct = [...byKey.values()];
  joinPersons(
    tree,
    distinct.filter(({ draft }) => draft.type === "person"),
    clusters,
  );
  joinBodies(
    distinct.filter(({ draft }) => draft.type !== "person" && draft.type !== "nationality"),
    clusters,
  );
}

interface Name {
  readonly at: number;
  readonly key: string;
  readonly text: string;
  readonly draft: Draft;
  count: number;
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

function joinPersons(tree: Tree, names: readonly Name[], clusters: Clusters): void {
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
    const weight = ({ at }: Name) => clusters.members(at).length;
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
function joinMistyped(persons: readonly (Name & { name: PersonalName })[], clusters: Clusters): void {
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
      const rest = odd.name.parts.slice(0, -1).every((part) => name.parts.includes(part)) || name.parts.length === 1;
      return rest && isOneLetterOff(surname, other);
    });
    if (match) clusters.join(odd.at, match.at);
  }
}

const TAIL = /\s+(?:inc|corp|corporation|co|company|ltd|limited|plc|ag|sa|nv|group|llc|holdings|gmbh|spa)$/;

function joinBodies(names: readonly Name[], clusters: Clusters): void {
  const byWord = new Map<string, Name[]>();
  const acronyms: Name[] = [];
  const long: Name[] = [];
  for (const name of names) {
    const words = name.key.split(" ").slice(1);
    for (const word of new Set(words)) listed(byWord, word).push(name);
    if (/^[\p{Lu}\d.-]{2,10}s?$/u.test(name.text)) acronyms.push(name);
    else if (name.text.includes(" ") || name.text.includes("-")) long.push(name);
  }
  const byInitial = new Map<string, Name[]>();
  for (const name of long) {
    const initial = normalForm(name.text)[0] ?? "";
    listed(byInitial, initial).push(name);
  }
  for (const short of acronyms) {
    const match = byInitial.get(normalForm(short.text)[0] ?? "")?.find(({ text, draft }) => {
      const fits = isSameKind(draft.type, short.draft.type) || draft.type === "other" || short.draft.type === "other";
      return fits && isAcronym(short.text, text);
    });
    if (match) clusters.join(short.at, match.at);
  }
  for (const name of names) {
    if (!name.key.startsWith("thing ")) continue;
    const key = name.key.slice("thing ".length);
    const [first] = key.split(" ");
    for (const other of byWord.get(first ?? "") ?? []) {
      if (other === name || !isSameKind(name.draft.type, other.draft.type)) continue;
      if (isShortened(key, other.key.slice(other.key.indexOf(" ") + 1), name.draft, other.draft)) {
        clusters.join(name.at, other.at);
        break;
      }
    }
  }
}

/** "Central Command" of "U.S. Central Command", "Boeing" of "Boeing Co.", "Nineveh" of "Nineveh province". */
function isShortened(short: string, long: string, a: Draft, b: Draft): boolean {
  if (short === long || !long.includes(short)) return false;
  if (a.type === "location" || a.type === "facility") {
    return (
      new RegExp(
        `^${literal(short)} (?:province|city|governorate|region|district|island|islands|river|valley|desert|county|state|peninsula)$`,
      ).test(long) ||
      (b.type === "facility" && short.includes(" ") && long.endsWith(` ${short}`))
    );
  }
  if (long.replace(TAIL, "") === short) return true;
  if (!short.includes(" ")) return false;
  if (long.startsWith(`${short} `)) return true;
  // The words left out in front must name where, not which: "U.S." or "Iraqi", not "Deputy".
  if (!long.endsWith(` ${short}`)) return false;
  const front = long.slice(0, -short.length - 1);
  return (
    countryNamed(front) !== undefined ||
    peopleNamed(front) !== undefined ||
    /^(?:us|un|uk|eu|national|federal|royal)$/.test(front) ||
    front.split(" ").length === 1
  );
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The list under a key, made where there is none. */
function listed<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
