import { eventWords } from "../events/event-words.js";
import { roleNoun } from "../names/role-nouns.js";
import { type Ground, type Group, groupStarting, kindOf, type Phrase } from "./ground.js";
import { wholeStarting } from "./whole.js";

/** The group there; of "warplanes from Oman", "Omani warplanes" and "coalition air strikes" the one whose they are. */
export function partyStarting(ground: Ground, at: number): Group | undefined {
  const group = wholeStarting(ground, at);
  if (!group || kindOf(ground, group) !== "thing") return group;
  // "linked to a massacre of tourists": the tourists had no part in it.
  const suffered = eventWords().has(`N ${ground.words[group.head]?.lemma.toLowerCase()}`);
  const owner = (suffered ? /^by$/i : /^(?:from|of|by)$/i).test(ground.words[group.end]?.form ?? "")
    ? groupStarting(ground, group.end + 1)
    : undefined;
  if (owner && kindOf(ground, owner) !== "thing" && kindOf(ground, owner) !== "place") return owner;
  return group.owner ?? modifierOf(ground, group) ?? group;
}

/** The name, people or body right before the noun of a group: "coalition" of "coalition air strikes". */
export function modifierOf(ground: Ground, group: Group): Group | undefined {
  const { words, nameAt } = ground;
  for (let at = group.head - 1; at >= group.own; at--) {
    const name = nameAt[at];
    if (name && name.first >= group.own) return asGroup(name);
    const word = words[at];
    // "the last rebel stronghold", but not "the last major stronghold".
    const role = word?.deprel.startsWith("compound") ? roleNoun(word) : undefined;
    if (role && /^(?:organization|group|person)$/.test(role.type)) return asGroup({ first: at, end: at + 1, head: at });
  }
  return undefined;
}

const asGroup = ({ first, end, head }: Phrase): Group => ({ first, end, head, own: first });

/** Those named behind a description of several: "two factions, A and B". */
export function namedAmong(ground: Ground, group: Group, fellows: (first: Group) => Group[]): Group[] {
  const { words, nameAt } = ground;
  const kind = kindOf(ground, group);
  if ((kind !== "people" && kind !== "body") || nameAt[group.head] || !/^[,:]$/.test(words[group.end]?.form ?? ""))
    return [];
  if (!/s$|men$/i.test(words[group.head]?.form ?? "")) return [];
  const first = groupStarting(ground, group.end + 1);
  const named = first && nameAt[first.end - 1] ? fellows(first) : [];
  return named.length > 1 && named.every(({ end }) => nameAt[end - 1]) ? named : [];
}
