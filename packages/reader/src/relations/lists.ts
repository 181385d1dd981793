import { type Ground, type Group, groupEnding, groupStarting, kindOf } from "./ground.js";
import { matchAt } from "./relation-words.js";

/** Words that join the fellows of a list. A comma joins only where one of the others follows in the same list. */
const JOINERS: readonly (readonly string[])[] = [
  [",", "and"],
  [",", "as", "well", "as"],
  [",", "along", "with"],
  [",", "or"],
  ["and"],
  ["as", "well", "as"],
  ["along", "with"],
  ["or"],
  ["&"],
];

/**
 * The fellows of a list from its first on: "A, B as well as C", also where words follow the first of them
 * ("rebels opposed to the king, U.S.-backed fighters and …"). The list of such an aside ends where another kind of party begins:
 * in "units loyal to the king and foreign militias" the militias are the units' fellows, not the king's. The fellows of a
 * `verb`'s subject may stand right before it.
 */
export function listFrom(ground: Ground, first: Group, inside = false, verb?: number): Group[] {
  const items = [first];
  let sure = 1;
  for (;;) {
    const last = items.at(-1) ?? first;
    const at = behindOf(ground, last.end);
    const joined = joinedAt(ground, at) ?? (inside ? undefined : afterAside(ground, at));
    if (!joined) break;
    const { item, sureness } = joined;
    if (!isFellow(ground, first, item, inside) || (beginsClause(ground, item) && !isLast(ground, item, verb))) break;
    items.push(item);
    if (sureness) sure = items.length;
  }
  return items.slice(0, sure);
}

/** Where a fellow ends with what it is of, or with its short name: "the Government of Iraq", "the Salt Forces (SF)". */
function behindOf(ground: Ground, end: number): number {
  const { words } = ground;
  const of = /^of$/i.test(words[end]?.form ?? "") ? groupStarting(ground, end + 1) : undefined;
  const at = of ? of.end : end;
  const short = words[at]?.form === "(" ? groupStarting(ground, at + 1) : undefined;
  return short && words[short.end]?.form === ")" ? short.end + 1 : at;
}

interface Joined {
  readonly item: Group;
  /** Whether "and" or the like stands before it. */
  readonly sureness: boolean;
}

function joinedAt(ground: Ground, at: number): Joined | undefined {
  const { words } = ground;
  const joiner = JOINERS.find((forms) => forms.every((form, i) => words[at + i]?.form.toLowerCase() === form));
  const item = groupStarting(ground, at + (joiner?.length ?? 1));
  if (!item || words[item.first]?.sentence !== words[at]?.sentence) return undefined;
  if (joiner) return { item, sureness: true };
  return words[at]?.form === "," ? { item, sureness: false } : undefined;
}

/** What is joined behind words that hang on the last fellow: "loyal to Assad" + "and foreign militias". */
function afterAside(ground: Ground, at: number): Joined | undefined {
  const { words } = ground;
  // ", led by the premier, and …"
  const from = words[at]?.form === "," && words[at + 1]?.upos === "VERB" ? at + 1 : at;
  const match = matchAt("after", words, from);
  const aside = match && groupStarting(ground, match.end);
  if (!aside) return undefined;
  const inner = listFrom(ground, aside, true).at(-1) ?? aside;
  return joinedAt(ground, inner.end);
}

/** Persons by name go with persons by name, parties with parties, things with things. */
function isFellow(ground: Ground, first: Group, item: Group, inside = false): boolean {
  const kinds = [kindOf(ground, first), kindOf(ground, item)];
  if (inside && ground.nameAt[first.head] && !ground.nameAt[item.head]) return false;
  if (kinds[0] === kinds[1]) return true;
  const isGroup = (kind: string | undefined) => kind === "people" || kind === "body" || kind === "nationality";
  if (isGroup(kinds[0]) && isGroup(kinds[1])) return true;
  // States act beside bodies: "Russia and the coalition".
  return kinds.includes("place") && kinds.some((kind) => kind === "body" || kind === "nationality");
}

/** Whether nothing but helpers stands between the group and the verb, or what the verb hangs on: "A, B and C are committed to defeating". */
function isLast({ groupAt }: Ground, item: Group, verb: number | undefined): boolean {
  if (verb === undefined) return false;
  for (let at = item.end; at < verb; at++) if (groupAt[at]) return false;
  return item.end <= verb;
}

/** Whether a group is the subject of what follows rather than a fellow of what stands before. */
function beginsClause({ words, reading }: Ground, item: Group): boolean {
  const next = words[item.end];
  if (!next || next.sentence !== words[item.head]?.sentence) return false;
  if (next.upos === "AUX") return true;
  return (
    next.upos === "VERB" &&
    /^nsubj/.test(reading.tree.word(item.head).deprel) &&
    reading.tree.word(item.head).head === next.index
  );
}

/** The fellows of a list that ends with the group: "Carter and Abadi met". */
export function listBefore(ground: Ground, last: Group): Group[] {
  const { words } = ground;
  const and = words[last.first - 1];
  if (and?.form.toLowerCase() !== "and") return [last];
  const out = [last];
  for (let at = words[and.index - 1]?.form === "," ? and.index - 1 : and.index; ; ) {
    const before = groupEnding(ground, at);
    if (!before || !isFellow(ground, before, last)) break;
    out.unshift(before);
    if (words[before.first - 1]?.form !== ",") break;
    at = before.first - 1;
  }
  return out;
}

/** All who do what the verb says: the fellows on both sides of its subject, "A" and "B" of "A and B, who had fled, captured". */
export function fellowsBefore(ground: Ground, subject: Group, verb: number): Group[] {
  const after = listFrom(ground, subject, false, verb).filter(({ end }) => end <= verb);
  return [...listBefore(ground, subject).slice(0, -1), ...(after.length ? after : [subject])];
}
