import type { Word } from "../analysis.js";
import { roleNounOf } from "../names/role-nouns.js";
import { titleOf } from "../names/titles.js";
import { isDeprel } from "../tree.js";
import { type Ground, type Group, groupEnding, groupStarting, isNamed, kindOf, type Phrase } from "./ground.js";
import { listFrom } from "./lists.js";
import { isMention } from "./meant.js";
import type { RelationWords } from "./relation-words.js";
import { subjectInTree } from "./verbs.js";

const CONFIDENCE = 0.85;
const LOOSE = 0.6;
const BE = /^(?:is|was|are|were|be|been|being|became|become|named|appointed|as)$/i;
const NAMING = /^(?:,|including|mentioning|naming|like|such|as|namely|among|them|:|-|–|—|\()$/i;

/** A noun that says what somebody is to another. */
export interface Office {
  readonly entry: RelationWords;
  /** The words of the office, `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** The name behind it: "X" of "leader X". */
  readonly name?: Phrase;
}

/** Somebody who holds an office. */
export interface Bearer {
  readonly bearer: Phrase;
  readonly confidence: number;
}

/** Who holds it: the name behind it; those named in apposition, in a list, as subject of "was"; failing that the group itself. */
export function bearersOf(ground: Ground, group: Group, office: Office, wholes: readonly Phrase[]): Bearer[] {
  const { words } = ground;
  if (office.name) return [{ bearer: office.name, confidence: CONFIDENCE }];
  const titled = titledBehind(ground, group) ?? namedInOffice(ground, group);
  if (titled) return [{ bearer: titled, confidence: CONFIDENCE }];
  const bearer = { first: office.first, end: group.end, head: group.head };
  const named: Bearer[] = [];
  // "…, X and Y": what hangs on the office ("of its group") may stand between.
  const after = behindOf(ground, group);
  let at = after;
  // "known to his followers as Sheikh Omar": he is none of them.
  const isAs = /^as$/i.test(words[after]?.form ?? "");
  while (!isAs && NAMING.test(words[at]?.form ?? "") && at < after + 4) at++;
  const next = at > after ? groupStarting(ground, at) : undefined;
  if (next && isNamed(ground, next) && !acts(ground, next, group)) {
    // "representatives of Iran, Egypt and Jordan": the list goes on with the wholes.
    const list = listFrom(ground, next);
    const isWhole = list.some(({ head }) => wholes.some((whole) => whole.head === head));
    for (const one of isWhole ? [] : list)
      if (isNamed(ground, one)) named.push({ bearer: one, confidence: CONFIDENCE });
  }
  // "X, the leader of …", "X was the leader of …", "X, one of the leaders of …".
  const isAmong = isOneOf(ground, group.first);
  const before = beforeAdverbs(ground, isAmong ? group.first - 2 : group.first);
  const isOne = isAmong || kindOf(ground, group) !== "people";
  // "…, a Colombian official said": who speaks is nobody named before.
  const speaks =
    isDeprel(ground.reading.tree.word(group.head).deprel, ["nsubj"]) && words[behindOf(ground, group)]?.form !== ",";
  if (before?.form === "," && isOne && !speaks && isClosed(ground, behindOf(ground, group))) {
    const name = groupEnding(ground, beforeAge(ground, before.index));
    // "… to attack Oman, the republic's leader, X, said": it is X whom the leader stands beside.
    const isOther = named.length > 0 && name !== undefined && !ground.reading.tree.isWithin(group.head, name.head);
    if (name && (isNamed(ground, name) || isBody(ground, name)) && !isOther && !isScene(ground, name, group))
      named.push({ bearer: name, confidence: CONFIDENCE });
  } else if (before?.form === "," && !isOne && isClosed(ground, behindOf(ground, group))) {
    // "Russia and Iran, the government's main backers": all of the list that the tree says it of
    for (const one of listedBefore(ground, group)) named.push({ bearer: one, confidence: LOOSE });
  } else if (before && /^and$/i.test(before.form)) {
    const name = apposedAbove(ground, group);
    if (name && isNamed(ground, name)) named.push({ bearer: name, confidence: LOOSE });
  } else if (before && BE.test(before.form)) {
    const name = appointed(ground, group) ?? subjectOf(ground, group, before.index);
    if (name && (isNamed(ground, name) || isMention(ground, name))) named.push({ bearer: name, confidence: LOOSE });
  }
  return named.length ? named : [{ bearer, confidence: LOOSE }];
}

/** "the party, an ally of the king": a party without a name is a party. */
const isBody = (ground: Ground, group: Group) => kindOf(ground, group) === "body" && isMention(ground, group);

/** "one of the leaders": of several, one is told of. */
function isOneOf({ words }: Ground, first: number): boolean {
  return /^of$/i.test(words[first - 1]?.form ?? "") && /^one$/i.test(words[first - 2]?.form ?? "");
}

/** "Secretary of State Ann Moe": the name of which the tree makes it the title, behind its "of …". */
export function titledBehind({ groupAt, reading }: Ground, { head, end }: Group): Group | undefined {
  const title = reading.tree.word(head);
  const name = title.deprel === "nmod:desc" && title.head >= end ? groupAt[title.head] : undefined;
  return name && name.first >= end ? name : undefined;
}

/** The same where a tree has none of it: "Chief of Staff Omar Sabri", but not "the aide of General Sabri". */
export function namedInOffice(ground: Ground, { end }: Group): Phrase | undefined {
  const { words, nameAt } = ground;
  const of = /^of$/i.test(words[end]?.form ?? "") ? groupStarting(ground, end + 1) : undefined;
  const name = of && nameAt[of.end - 1];
  const first = of && words[of.first];
  if (!first || name?.mention.type !== "person" || name.first === of.first || of.owner) return undefined;
  return first.upos !== "DET" && !titleOf(first) && roleNounOf([first])?.type !== "person" ? name : undefined;
}

/** The comma before "52" of "X, 52, head of the party". */
function beforeAge({ words }: Ground, comma: number): number {
  const [opening, age] = [words[comma - 2], words[comma - 1]];
  return opening?.form === "," && /^\d{1,2}$/.test(age?.form ?? "") ? comma - 2 : comma;
}

/** "a gate held by its fighters, the Red Cross said": who says it is none of them. */
function acts(ground: Ground, next: Group, group: Group): boolean {
  const { tree } = ground.reading;
  const { deprel, head } = tree.word(next.head);
  // "the republic's leader, Omar Sabri, said": closed by a comma a man's name tells who the leader is.
  const isMan = kindOf(ground, next) === "person" && kindOf(ground, group) === "person";
  if (isMan && ground.words[next.end]?.form === "," && ground.words[next.first - 1]?.form === ",") return false;
  return isDeprel(deprel, ["nsubj"]) && head > next.head && !tree.isWithin(head, group.head);
}

/** "In Oman, the governor of Sur said": where he said it is no governor. */
function isScene(ground: Ground, name: Group, { head }: Group): boolean {
  const { words, reading } = ground;
  const isIn = /^(?:in|at|near|from|across|inside|outside)$/i.test(words[name.first - 1]?.form ?? "");
  return isIn && kindOf(ground, name) === "place" && isDeprel(reading.tree.word(head).deprel, ["nsubj"]);
}

/** Whether an apposition ends here. */
const isClosed = ({ words }: Ground, at: number) =>
  /^(?:[,.;:()]|who|which|whose|and|near|outside|in|on|at)$/i.test(words[at]?.form ?? ".") ||
  words[at]?.upos === "VERB";

/** Where the group ends with its "of …". */
export function behindOf(ground: Ground, group: Group): number {
  let end = group.end;
  for (let steps = 0; steps < 2 && /^(?:of|for|in|at|with)$/i.test(ground.words[end]?.form ?? ""); steps++) {
    const next = groupStarting(ground, end + 1);
    if (!next) break;
    end = next.end;
  }
  return end;
}

/** The named fellows of a list in whose apposition the group stands. */
function listedBefore(ground: Ground, { head, first }: Group): Group[] {
  const { tree } = ground.reading;
  const above = tree.word(head).deprel === "appos" ? tree.parent(head) : undefined;
  const start = above && above.index < first ? ground.groupAt[above.index] : undefined;
  const list = start ? listFrom(ground, start, true) : [];
  return list.length > 1 && list.every((one) => isNamed(ground, one) && one.end < first) ? list : [];
}

/** The word before the group, "long", "once", "now" left aside: "Pakistan, long a backer of". */
function beforeAdverbs({ words }: Ground, first: number): Word | undefined {
  let at = first - 1;
  while (words[at]?.upos === "ADV" && at > first - 3) at--;
  return words[at];
}

/** "X, the former governor of A and a critic of B": the second description is of X, too. */
function apposedAbove({ groupAt, reading }: Ground, { head }: Group): Group | undefined {
  const { tree } = reading;
  const first = tree.word(head).deprel === "conj" ? tree.parent(head) : undefined;
  // A tree may also hang the second description on the name itself.
  const isApposed = first !== undefined && tree.child(first.index, "appos") !== undefined;
  const name = first?.deprel === "appos" ? tree.parent(first.index) : isApposed ? first : undefined;
  return name && groupAt[name.index];
}

/** "appointed X as prime minister of A", "X was named governor of A": whom the verb has as its object, or as the subject of its passive. */
function appointed({ groupAt, reading }: Ground, { head }: Group): Group | undefined {
  const { tree } = reading;
  const verb = /^(?:obl|xcomp)/.test(tree.word(head).deprel) ? tree.parent(head) : undefined;
  // "Sabri succeeded X as head of the guild": Sabri heads it
  const next = verb && /^(?:succeed|replace|follow)$/.test(verb.lemma) ? tree.child(verb.index, "nsubj") : undefined;
  if (next) return groupAt[next.index];
  const whom =
    verb?.upos === "VERB" ? (tree.child(verb.index, "obj") ?? tree.child(verb.index, "nsubj:pass")) : undefined;
  return whom && groupAt[whom.index];
}

function subjectOf(ground: Ground, group: Group, be: number): Group | undefined {
  const subject = subjectInTree(ground, ground.reading.tree.word(group.head));
  return subject && subject !== "nobody" ? subject : groupEnding(ground, be);
}
