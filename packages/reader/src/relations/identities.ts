import { lexicon } from "../lexicon/lexicon.js";
import type { KnownLine } from "../why.js";
import { titledBehind } from "./bearers.js";
import { type FoundRelation, type SaidBy, spanning } from "./found.js";
import { type Ground, type Group, groupEnding, groupStarting, kindOf } from "./ground.js";
import { matchEnding } from "./relation-words.js";

const CUED = 0.9;
const BRACKETED = 0.8;
const APPOSED = 0.7;

interface AliasCue extends KnownLine {
  readonly words: readonly string[];
}

let known: ReadonlyMap<string, readonly AliasCue[]> | undefined;

/** The cues that begin with a word, the longest first. */
function cuesWith(first: string): readonly AliasCue[] {
  if (!known) {
    const out = new Map<string, AliasCue[]>();
    for (const { cue, at } of lexicon("alias-cues.tsv", ["cue"])) {
      const words = cue.split(" ");
      const fellows = out.get(words[0] ?? "") ?? [];
      fellows.push({ words, line: at });
      out.set(words[0] ?? "", fellows);
    }
    for (const fellows of out.values()) fellows.sort((a, b) => b.words.length - a.words.length);
    known = out;
  }
  return known.get(first) ?? [];
}

/** One under two names: "X, also known as Y", "X, whose real name is Y", "Islamic State (IS)", "the minister, Y,". */
export function identities(ground: Ground): FoundRelation[] {
  return ground.groups.flatMap(
    (group) => cued(ground, group) ?? bracketed(ground, group) ?? apposed(ground, group) ?? [],
  );
}

function same(one: Group, other: Group, confidence: number, by?: SaidBy): FoundRelation[] {
  return [{ type: "same-as", subject: one, object: other, ...spanning(one, other), confidence, ...(by && { by }) }];
}

function cued(ground: Ground, group: Group): FoundRelation[] | undefined {
  const { words, nameAt } = ground;
  const from = /^[,(]$/.test(words[group.end]?.form ?? "") ? group.end + 1 : group.end;
  const found = cueFrom(ground, from);
  if (!found) return undefined;
  const { cue, end } = found;
  const written = cue.words.join(" ");
  // "X or Y" are two; "X, or Y," are one.
  if (from === group.end && written === "or") return undefined;
  // "a militia called Dawn"; but "the minister called Hamid" rang him up.
  if (/^(?:called|named)$/.test(written) && words[from]?.deprel !== "acl") return undefined;
  const other = groupStarting(ground, end);
  if (!other || !nameAt[other.end - 1]) return undefined;
  // "Baghdadi, an Iraqi whose real name is": the description stands for the name before it.
  const before = words[group.first - 1]?.form === "," ? groupEnding(ground, group.first - 1) : undefined;
  const one =
    before && nameAt[before.end - 1] && !nameAt[group.end - 1]?.mention.type.startsWith("person") ? before : group;
  const named = bearing(ground, from, end) ?? one;
  // "denounced the bombing through its chairman, also known as X": no bombing is.
  if (kindOf(ground, named) === "thing" && kindOf(ground, other) === "person") return undefined;
  return same(named, other, CUED, { entry: cue, first: from, end });
}

/** The longest cue whose words begin at `from`, and where they end. */
function cueFrom(ground: Ground, from: number): { cue: AliasCue; end: number } | undefined {
  for (const cue of cuesWith(ground.words[from]?.form.toLowerCase() ?? "")) {
    const end = cueEnd(ground, from, cue.words);
    if (end !== undefined) return { cue, end };
  }
  return undefined;
}

/** How many words "…" may stand for in a cue: "known to *his men* as". */
const MOST_BETWEEN = 4;

/** Where the words of a cue end that begin at `from`. */
function cueEnd({ words }: Ground, from: number, cue: readonly string[]): number | undefined {
  let at = from;
  for (const [i, form] of cue.entries()) {
    if (form === "…") {
      const next = cue[i + 1];
      const behind = words
        .slice(at + 1, at + 1 + MOST_BETWEEN)
        .find((word) => word.form.toLowerCase() === next && word.sentence === words[from]?.sentence);
      if (!behind || words.slice(at, behind.index).some(({ upos }) => upos === "PUNCT")) return undefined;
      at = behind.index;
    } else if (words[at]?.form.toLowerCase() !== form) return undefined;
    else at++;
  }
  return at;
}

/** "The mission in Mali, known as MINUSMA": the mission, by the tree, where it is another group than the one right before. */
function bearing({ words, groups }: Ground, from: number, end: number): Group | undefined {
  const verb = words.slice(from, end).find(({ deprel }) => deprel === "acl");
  if (!verb || verb.head > from) return undefined;
  return groups.find(({ head }) => head === verb.head);
}

function bracketed(ground: Ground, group: Group): FoundRelation[] | undefined {
  const { words, nameAt } = ground;
  if (words[group.end]?.form !== "(" || !nameAt[group.end - 1]) return undefined;
  const other = groupStarting(ground, group.end + 1);
  if (!other || words[other.end]?.form !== ")" || !/^\p{Lu}/u.test(words[other.first]?.form ?? "")) return undefined;
  const kinds = [kindOf(ground, group), kindOf(ground, other)];
  if (kinds[0] === "place" && kinds[1] === "place") {
    const [one, around] = [precisionOf(ground, group), precisionOf(ground, other)];
    // "Goma (North Kivu)": a town is not the province that tells where it is.
    if (around && WIDE.has(around) && !(one && WIDE.has(one)))
      return [{ type: "located-in", subject: group, object: other, ...spanning(group, other), confidence: BRACKETED }];
  }
  // "Vera Lind (Green League)": her party
  const isParty = kinds[0] === "person" && kinds[1] === "body" && nameAt[other.end - 1] !== undefined;
  if (isParty)
    return [{ type: "member-of", subject: group, object: other, ...spanning(group, other), confidence: BRACKETED }];
  return kinds[0] === kinds[1] || kinds[1] === "thing" ? same(group, other, BRACKETED) : undefined;
}

const WIDE: ReadonlySet<string> = new Set(["admin1", "country", "region"]);

function precisionOf({ reading, nameAt }: Ground, { end }: Group): string | undefined {
  return reading.who.entity(nameAt[end - 1]?.mention.entity)?.place?.precision;
}

/** A definite description of a person beside the name: "the Iraqi foreign minister, X," and "X, the group's spokesman,". */
function apposed(ground: Ground, group: Group): FoundRelation[] | undefined {
  const { words, nameAt } = ground;
  if (words[group.end]?.form !== ",") return undefined;
  const next = groupStarting(ground, group.end + 1);
  if (!next || kindOf(ground, next) !== "person" || titledBehind(ground, next)) return undefined;
  const office = kindOf(ground, group) === "person" ? group : officeEnding(ground, group);
  if (!office) return undefined;
  const named = [office, next].map((one) => nameAt[one.end - 1]?.mention.type === "person");
  if (named[0] === named[1]) return undefined;
  const after = words[next.end];
  if (/^(?:and|or)$/i.test(after?.form ?? "")) return undefined;
  // "…, including a girl, governor Omar Sabri said": who says it is nobody whom he speaks of.
  if (after?.upos === "VERB" && words[next.head]?.head === after.index) return undefined;
  const described = named[0] ? next : office;
  const isTold =
    words[described.first]?.upos === "DET" ||
    described.owner !== undefined ||
    /^\p{Lu}/u.test(words[described.first]?.form ?? "") ||
    matchEnding("noun", words, described.head) !== undefined;
  return isTold ? same(office, next, APPOSED) : undefined;
}

/** How many phrases may hang on an office: "Chief of the General Staff of the Army". */
const MOST_PHRASES = 3;

/** The person whom the words up to the end of a group describe: "the minister for the coast", "the leader of the Front in Oman". */
function officeEnding(ground: Ground, last: Group): Group | undefined {
  const { words } = ground;
  let at: Group | undefined = last;
  for (let steps = 0; at && steps < MOST_PHRASES; steps++) {
    if (!/^(?:of|for|in|to|at)$/i.test(words[at.first - 1]?.form ?? "")) return undefined;
    at = groupEnding(ground, at.first - 1);
    if (at && kindOf(ground, at) === "person" && !ground.nameAt[at.end - 1]) return { ...at, end: last.end };
  }
  return undefined;
}
