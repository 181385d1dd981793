import type { Word } from "../analysis.js";
import { lightVerb } from "../events/light-verbs.js";
import { fits, hostile } from "./fits.js";
import { type FoundRelation, type SaidBy, spanning } from "./found.js";
import { type Ground, type Group, groupEnding, groupStarting, isParty, kindOf } from "./ground.js";
import { fellowsBefore, listFrom } from "./lists.js";
import { isMention, namedBehind } from "./meant.js";
import { matchEnding, matchInflected, type RelationWords } from "./relation-words.js";
import { isPassive, isUnreal, isVerb, subjectOf } from "./verbs.js";
import { wholeStarting } from "./whole.js";

/** A line of relation-words.tsv with the words that fit it. */
interface Fitting extends SaidBy {
  readonly entry: RelationWords;
}

const CONFIDENCE = 0.7;
/** A strike does what those do who fly it, but is no party. */
const BY_STRIKE = 0.5;
const NOUN_CONFIDENCE = 0.65;
const AIMED = 0.5;
const AGAINST = /^(?:against|with|on|targeting|from|for)$/i;
const CAMPAIGN =
  /^(?:campaign|effort|fight|operation|battle|offensive|struggle|mission|war|push|drive|coalition|bid)s?$/i;

/** What a verb says of its subject and object: "Islamic State is fighting A, B and C", "Carter met with Abadi", "Ankara backs the brigade". */
export function clauses(ground: Ground): FoundRelation[] {
  const { words } = ground;
  return words.flatMap((word): FoundRelation[] => {
    if (!isVerb(ground, word)) return [];
    const match = matchInflected("verb", words, word.index);
    // "found three men guilty" founds nothing
    if (
      !match ||
      /^found$/i.test(word.form) ||
      isUnreal(ground, word) ||
      isPassive(ground, word) ||
      isNaming(ground, word)
    )
      return [];
    const object = gapOf(ground, word) ?? wholeStarting(ground, skipAdverbs(words, match.end));
    // "met his counterpart, Omar Sabri", "held the capital, Aden, since 2014"
    const first = object && (isCalled(ground, object) ? (namedBehind(ground, object.end) ?? object) : object);
    const subject = first && subjectOf(ground, word);
    if (!subject) return [];
    const others = listFrom(ground, first);
    return fellowsBefore(ground, subject, word.index).flatMap((one) =>
      others.flatMap((other) => related(ground, { ...match, first: word.index }, one, other)),
    );
  });
}

/** "the hills that it still holds", "land the army had seized": what a clause tells of whom it hangs on. */
function gapOf({ groupAt, reading }: Ground, verb: Word): Group | undefined {
  const { tree } = reading;
  const noun = verb.deprel === "acl:relcl" ? tree.parent(verb.index) : undefined;
  const subject = tree.child(verb.index, "nsubj");
  if (!noun || noun.index > verb.index || !subject || /^(?:who|which|that|whose)$/i.test(subject.form))
    return undefined;
  // "a town where it held the port", "land of which it held a part"
  const hasOther = tree
    .children(verb.index, "obj", "obl", "advmod", "xcomp", "ccomp")
    .some(({ form, index, deprel }) =>
      deprel === "obj"
        ? !/^(?:which|that|whom)$/i.test(form)
        : /^(?:which|whom|where)$/i.test(form) || index === verb.index + 1,
    );
  return hasOther ? undefined : groupAt[noun.index];
}

/** "calling it a disaster", "what he called rebels": nobody is called up; nor is anything held by who "holds it responsible". */
function isNaming({ words, reading: { tree } }: Ground, verb: Word): boolean {
  if (/^(?:call|h[eo]ld)/i.test(verb.form) && tree.child(verb.index, "xcomp") !== undefined) return true;
  // "calling him a traitor", of which a parser may make two objects
  if (/^call/i.test(verb.form) && tree.children(verb.index, "obj", "iobj").length > 1) return true;
  const before = words.slice(Math.max(0, verb.index - WHO_CALLS), verb.index);
  const what = before.findLast(({ form, upos }) => upos === "VERB" || /^what$/i.test(form));
  return /^call/i.test(verb.form) && /^what$/i.test(what?.form ?? "") && what?.sentence === verb.sentence;
}

/** How many words may stand between "what" and "called": "what the army's spokesman has called". */
const WHO_CALLS = 6;

/** Whether the name behind a description, if there is one, says who or what it is. */
function isCalled(ground: Ground, object: Group): boolean {
  const kind = kindOf(ground, object);
  return kind === "thing" || (kind === "place" && !ground.nameAt[object.head]);
}

function related(ground: Ground, by: Fitting, one: Group, other: Group): FoundRelation[] {
  const { types, turned } = by.entry;
  return types.flatMap((kind): FoundRelation[] => {
    const [subject, object] = turned ? [other, one] : [one, other];
    // A group that runs a town holds it; a man who runs a country leads it.
    const holds = kind === "leads" && kindOf(ground, object) === "place" && kindOf(ground, subject) !== "person";
    // "took over the faction": whoever leads it then fights nobody.
    const isLed = types.includes("leads");
    const type = holds ? "controls" : isLed ? kind : hostile(ground, kind, object, by.entry.words);
    if (fits(ground, type, subject, object))
      return [{ type, subject, object, ...spanning(one, other), confidence: CONFIDENCE, by }];
    if (type === "fighting" && isStrike(ground, one) && isMention(ground, other) && kindOf(ground, other) !== "thing") {
      return [{ type, subject, object, ...spanning(one, other), confidence: BY_STRIKE, by }];
    }
    return [];
  });
}

/** "Two strikes engaged a unit". */
function isStrike({ words }: Ground, group: Group): boolean {
  // A war kills, but strikes nobody.
  if (/^(?:war|conflict|fighting|battle|clash|hostilities|violence|feud|rivalry)/i.test(words[group.head]?.form ?? ""))
    return false;
  return matchEnding("between", words, group.head)?.entry.types.includes("fighting") ?? false;
}

function skipAdverbs(words: readonly Word[], at: number): number {
  let next = at;
  while (words[next]?.upos === "ADV" && next < at + 2) next++;
  return next;
}

/**
 * What a noun says of two parties: "the war between A and B", "A's fight against B", "A launched an offensive against B", "strikes by A on
 * B", "A's campaign to defeat B".
 */
export function nounClauses(ground: Ground): FoundRelation[] {
  return [...ofGroups(ground), ...ground.words.flatMap(({ index }) => ofGerund(ground, index))];
}

/** "Fighting between A and B killed ten": a parser takes it for a verb. */
function ofGerund(ground: Ground, at: number): FoundRelation[] {
  const { words, groupAt } = ground;
  const word = words[at];
  if (word?.upos !== "VERB" || groupAt[at] || !/ing$/i.test(word.form)) return [];
  const itself = { first: at, end: at + 1, head: at, own: at };
  if (betweenBehind(ground, itself) === undefined) return [];
  const match = matchEnding("between", words, at);
  return match ? twoParties(ground, itself, { ...match, end: at + 1 }) : [];
}

function ofGroups(ground: Ground): FoundRelation[] {
  return ground.groups.flatMap((group): FoundRelation[] => {
    const match = matchEnding("between", ground.words, group.head);
    return [
      ...(match ? twoParties(ground, group, { ...match, end: group.head + 1 }) : []),
      ...campaigns(ground, group),
    ];
  });
}

function twoParties(ground: Ground, group: Group, match: Fitting): FoundRelation[] {
  const { words } = ground;
  const { types } = match.entry;
  const relate = (one: Group, other: Group) => types.flatMap((type) => between(ground, type, group, one, other, match));
  // "the agreement reached on Friday between A and B"
  let at = betweenBehind(ground, group) ?? group.end;
  if (/^(?:between|among)$/i.test(words[at]?.form ?? "")) {
    const first = groupStarting(ground, at + 1);
    const [one, ...others] = first ? listFrom(ground, first) : [];
    return one ? others.flatMap((other) => relate(one, other)) : [];
  }
  let by: Group | undefined;
  if (/^(?:by|of|from)$/i.test(words[at]?.form ?? "")) {
    by = groupStarting(ground, at + 1);
    at = by?.end ?? at;
  }
  const preposition = words[at]?.form ?? "";
  const isSupport = types.includes("backed-by");
  // "in support of the army", "its support of the army": the army is supported.
  const isOf = isSupport && /^of$/i.test(words[group.end]?.form ?? "");
  if (isOf) return supported(ground, group, match).flatMap(([doer, other]) => relate(doer, other));
  if (!AGAINST.test(preposition) || isSupport !== /^(?:from|for)$/i.test(preposition)) return [];
  const first = groupStarting(ground, at + 1);
  const doer = by ?? owner(ground, group) ?? modifier(ground, group, match.first) ?? doerOf(ground, group);
  if (!first || !doer) return [];
  return listFrom(ground, first).flatMap((other) =>
    /^from$/i.test(preposition) ? relate(other, doer) : relate(doer, other),
  );
}

/** Who supports whom in "its support of the army" and "conducted strikes in support of the army". */
function supported(ground: Ground, group: Group, match: Fitting): [Group, Group][] {
  const { words } = ground;
  const first = groupStarting(ground, group.end + 1);
  const isIn = /^in$/i.test(words[group.first - 1]?.form ?? "");
  const doer =
    owner(ground, group) ?? modifier(ground, group, match.first) ?? (isIn ? doerOf(ground, group) : undefined);
  if (!first || !doer) return [];
  const doers = isIn ? fellowsBefore(ground, doer, group.first) : [doer];
  return doers.flatMap((one) => listFrom(ground, first, true).map((other): [Group, Group] => [one, other]));
}

const MOST_WORDS_TO_BETWEEN = 6;

function betweenBehind({ words }: Ground, group: Group): number | undefined {
  for (let at = group.end; at < group.end + MOST_WORDS_TO_BETWEEN; at++) {
    const word = words[at];
    if (!word || word.sentence !== words[group.head]?.sentence || word.upos === "PUNCT") return undefined;
    if (/^between$/i.test(word.form)) return at;
  }
  return undefined;
}

function between(
  ground: Ground,
  type: RelationWords["types"][number],
  noun: Group,
  one: Group,
  other: Group,
  by: Fitting,
): FoundRelation[] {
  const [subject, object] = by.entry.turned ? [other, one] : [one, other];
  if (!fits(ground, type, subject, object)) return [];
  const first = Math.min(one.first, noun.first);
  return [{ type, subject, object, first, end: Math.max(other.end, noun.end), confidence: NOUN_CONFIDENCE, by }];
}

/** "Iraq's efforts to destroy the group", "the coalition's campaign to defeat it". */
function campaigns(ground: Ground, group: Group): FoundRelation[] {
  const { words } = ground;
  if (!CAMPAIGN.test(words[group.head]?.form ?? "") || words[group.end]?.form.toLowerCase() !== "to") return [];
  const match = matchInflected("verb", words, group.end + 1);
  const first = match && groupStarting(ground, match.end);
  const doer = first && (owner(ground, group) ?? doerOf(ground, group));
  if (!doer || !match.entry.types.includes("fighting")) return [];
  const by: Fitting = { entry: { ...match.entry, turned: false }, first: group.end + 1, end: match.end };
  return listFrom(ground, first).flatMap((other) => between(ground, "fighting", group, doer, other, by));
}

/** "A's", "their"; A in "A in their". */
function owner(ground: Ground, group: Group): Group | undefined {
  const { words } = ground;
  if (group.owner) return group.owner;
  const at = group.own;
  if (!/^(?:his|her|its|their|our)$/i.test(words[at]?.form ?? "")) return undefined;
  const before = /^in$/i.test(words[at - 1]?.form ?? "") ? groupEnding(ground, at - 1) : undefined;
  return before && isParty(ground, before) && isMention(ground, before)
    ? before
    : { first: at, end: at + 1, head: at, own: at };
}

/** "Coalition strikes": the name or people before the noun, in its group. */
function modifier({ nameAt }: Ground, group: Group, noun: number): Group | undefined {
  const name = noun > group.own ? nameAt[noun - 1] : undefined;
  return name && name.first >= group.own
    ? { first: name.first, end: name.end, head: name.head, own: name.first }
    : undefined;
}

/** The subject of the verb that the noun, or what it hangs on, is the object of: "held a round of talks", "leads efforts in the campaign". */
function doerOf(ground: Ground, group: Group): Group | undefined {
  const { words } = ground;
  let top = group;
  for (let steps = 0; steps < 3; steps++) {
    const before = words[top.first - 1];
    const above = before?.upos === "ADP" ? groupEnding(ground, before.index) : undefined;
    if (!above) break;
    // "support for Iraq in the fight against": the fight is Iraq's.
    // "broke through the border in an attack on": the border attacks nobody.
    const isScene = kindOf(ground, above) === "place" && /^obl/.test(ground.reading.tree.word(top.head).deprel);
    if (!isScene && isParty(ground, above) && isMention(ground, above) && /^in$/i.test(before?.form ?? ""))
      return above;
    top = above;
  }
  let at = top.first - 1;
  while (words[at]?.upos === "ADV") at--;
  const verb = words[at];
  if (verb?.upos === "VERB") {
    return isLight(verb) && !isUnreal(ground, verb) && !isPassive(ground, verb) ? subjectOf(ground, verb) : undefined;
  }
  // "captured the town after clashes with troops": those who captured it clashed.
  const above = ground.reading.tree.parent(group.head);
  if (above?.upos !== "VERB" || !/^obl/.test(ground.reading.tree.word(group.head).deprel)) return undefined;
  // "what we know about the strike on the market": who knows of it does not strike.
  if (/^(?:about|over|of|on|regarding|concerning)$/i.test(words[group.first - 1]?.form ?? "")) return undefined;
  // "ten soldiers were killed in clashes with rebels": the soldiers clashed.
  if (isPassive(ground, above) && /^in$/i.test(words[group.first - 1]?.form ?? "")) return subjectOf(ground, above);
  return isUnreal(ground, above) || isPassive(ground, above) ? undefined : subjectOf(ground, above);
}

/** Whether the object of the verb names what its subject does: "launched an offensive", not "condemned the attack". */
function isLight(verb: Word): boolean {
  return lightVerb(verb) !== undefined;
}

/** What somebody does in order to fight somebody: "to defeat the group", whether it comes about or not. */
export function aims(ground: Ground): FoundRelation[] {
  const { words, reading } = ground;
  return words.flatMap((word): FoundRelation[] => {
    const match =
      words[word.index - 1]?.form.toLowerCase() === "to" ? matchInflected("aim", words, word.index) : undefined;
    const first = match && groupStarting(ground, match.end);
    if (!first) return [];
    let doer: Group | undefined;
    for (
      let at = reading.tree.parent(word.index), steps = 0;
      at && !doer && steps < 3;
      at = reading.tree.parent(at.index), steps++
    ) {
      const group = ground.groupAt[at.index];
      // "any attempt to topple the king will fail": nobody's.
      if (group && at.upos === "NOUN" && /^nsubj/.test(at.deprel) && !owner(ground, group)) break;
      doer = at.upos === "VERB" ? subjectOf(ground, at) : group && (owner(ground, group) ?? doerOf(ground, group));
    }
    if (!doer) return [];
    const by: SaidBy = { entry: match.entry, first: word.index, end: match.end };
    const doers = doer.end <= word.index ? fellowsBefore(ground, doer, word.index) : [doer];
    return doers.flatMap((one) =>
      listFrom(ground, first).flatMap((other) =>
        match.entry.types.flatMap((type): FoundRelation[] =>
          fits(ground, type, one, other)
            ? [{ type, subject: one, object: other, ...spanning(one, other), confidence: AIMED, by }]
            : [],
        ),
      ),
    );
  });
}
