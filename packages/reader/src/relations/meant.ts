import { type Ground, type Group, groupEnding, groupStarting, kindOf, type Phrase } from "./ground.js";

const BE = /^(?:is|are|was|were|became|remains|remained)$/i;

/**
 * Whom a description stands for, as the sentence itself tells: "Mosul" for "the last city" in "Mosul, the last city under …" and in
 * "Mosul is the last city under …". The group itself where nothing is told.
 */
export function meantBy(ground: Ground, group: Group): Group {
  const { words, nameAt } = ground;
  if (nameAt[group.head]) return group;
  const before = words[group.first - 1];
  const first = words[group.first];
  if (!before || !first) return group;
  if (BE.test(before.form)) return groupEnding(ground, before.index) ?? group;
  if (before.form !== "," || !(first.upos === "DET" || group.owner || /^(?:his|her|its|their)$/i.test(first.form)))
    return group;
  const name = groupEnding(ground, before.index);
  if (!name || !nameAt[name.head]) return group;
  const kinds = [kindOf(ground, name), kindOf(ground, group)];
  return kinds[0] === kinds[1] || (isBody(kinds[0]) && isBody(kinds[1])) ? name : group;
}

const isBody = (kind: string | undefined) =>
  kind === "body" || kind === "people" || kind === "nationality" || kind === "place";

/** The name in apposition behind a description, if there is one: "IS-Somalia" of "its affiliate, IS-Somalia". */
export function namedBehind(ground: Ground, at: number): Group | undefined {
  const { words, nameAt } = ground;
  if (words[at]?.form !== ",") return undefined;
  const name = groupStarting(ground, at + 1);
  // "They hold the capital, the U.N. says": who says it is no capital.
  const speaks = name && words[name.end]?.form !== "," && /^nsubj/.test(ground.reading.tree.word(name.head).deprel);
  return name && nameAt[name.head] && !speaks ? name : undefined;
}

/** Whether a phrase is a name or a description that the record has as a mention. */
export function isMention({ reading }: Ground, { first, end, head }: Phrase): boolean {
  return reading.who.mention(reading.tree, first, end, head) !== undefined;
}

/** Whether the report names those whom a phrase stands for, or the phrase is a pronoun. */
export function isKnown(ground: Ground, phrase: Phrase): boolean {
  const { reading } = ground;
  const mention = reading.who.mention(reading.tree, phrase.first, phrase.end, phrase.head);
  if (ground.nameAt[phrase.head] || mention?.level === "pronoun") return true;
  return reading.mentions.some(({ level, entity }) => level === "name" && entity === mention?.entity);
}
