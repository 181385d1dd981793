import { fits } from "./fits.js";
import { type FoundRelation, spanning } from "./found.js";
import { type Ground, type Group, groupEnding, groupStarting, kindOf, type Phrase } from "./ground.js";
import { listFrom } from "./lists.js";
import { matchEnding, type RelationWords } from "./relation-words.js";
import { subjectInTree } from "./verbs.js";

const CONFIDENCE = 0.85;
const LOOSE = 0.6;
const BE = /^(?:is|was|are|were|be|been|being|became|become|named|appointed|as)$/i;
const NAMING = /^(?:,|including|mentioning|naming|like|such|as|namely|among|them|:|-|–|—|\()$/i;

/**
 * Nouns that stand for one who has to do with another: "Islamic State leader X", "the group's leader", "the emir of its Somali affiliate",
 * "two of its commanders, X and Y", "X was the top official of the group", "his brother".
 */
export function offices(ground: Ground): FoundRelation[] {
  return ground.groups.flatMap((group): FoundRelation[] => [...held(ground, group), ...ofLeader(ground, group)]);
}

/** "the government of President X", "the army of General X". */
function ofLeader(ground: Ground, group: Group): FoundRelation[] {
  const { words, nameAt } = ground;
  const leader = /^of$/i.test(words[group.end]?.form ?? "") ? groupStarting(ground, group.end + 1) : undefined;
  const name = leader && nameAt[leader.end - 1];
  if (!leader || name?.mention.type !== "person" || name.first === leader.first || kindOf(ground, group) !== "body")
    return [];
  return [{ type: "leads", subject: name, object: group, ...spanning(group, leader), confidence: LOOSE }];
}

function held(ground: Ground, group: Group): FoundRelation[] {
  {
    const office = officeIn(ground, group);
    if (!office) return [];
    const { entry } = office;
    const wholes = wholesOf(ground, group, office);
    if (!wholes.length) return [];
    const bearers = bearersOf(ground, group, office, wholes);
    // "Iraqi officials" says whose they are, but not more than their name does.
    const isPeople = (whole: Phrase) =>
      kindOf(ground, whole) === "nationality" || (kindOf(ground, whole) === "place" && whole.end <= office.first);
    return bearers.flatMap(({ bearer, confidence }) =>
      wholes.flatMap((whole) =>
        entry.types.flatMap((type): FoundRelation[] => {
          const [subject, object] = entry.turned ? [whole, bearer] : [bearer, whole];
          // A name before an office is that of a body, whatever its label.
          const isBody =
            ground.nameAt[whole.head] !== undefined && whole.end === office.first && kindOf(ground, whole) === "person";
          if (!(isBody || fits(ground, type, subject, object)) || (isPeople(whole) && !ground.nameAt[bearer.head]))
            return [];
          const by = { entry, first: office.first, end: office.name ? office.name.first : office.end };
          return [{ type, subject, object, ...spanning(group, bearer), confidence, by }];
        }),
      ),
    );
  }
}

interface Office {
  readonly entry: RelationWords;
  /** The words of the office, `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** The name behind it: "X" of "leader X". */
  readonly name?: Phrase;
}

/** The office that the group ends with, or that stands right before the name it ends with. */
function officeIn(ground: Ground, group: Group): Office | undefined {
  const { words, nameAt } = ground;
  const name = nameAt[group.end - 1];
  if (name && name.mention.type === "person" && name.first > group.own) {
    let at = name.first - 1;
    while (at > group.own && /^(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Capt|Sgt|HE|Sir)\.?$/.test(words[at]?.form ?? "")) at--;
    const match = matchEnding("noun", words, at);
    return match && match.first >= group.own ? { ...match, end: at + 1, name } : undefined;
  }
  const head = group.end - 1;
  if (nameAt[head]) return undefined;
  const match = matchEnding("noun", words, head);
  return match && match.first >= group.own ? { ...match, end: head + 1 } : undefined;
}

/** Whose office it is: the owner, "of" and its list, the names before it. */
function wholesOf(ground: Ground, group: Group, office: Office): Phrase[] {
  const { words, nameAt } = ground;
  const out: Phrase[] = [];
  if (group.owner) out.push(group.owner);
  const first = words[group.own];
  if (!group.owner && first && /^(?:his|her|its|their)$/i.test(first.form))
    out.push({ first: group.own, end: group.own + 1, head: group.own });
  for (let at = group.own; at < office.first; ) {
    const name = nameAt[at];
    if (name && name.end <= office.first) {
      // "Turkish-backed leader" is no leader of Turkey: a compound's name is not the office's.
      if (!/^[-‐‑–]$/.test(words[name.end]?.form ?? "")) out.push(name);
      at = name.end;
    } else at++;
  }
  if (office.name === undefined || out.length === 0) {
    if (/^(?:of|for|in|at|from|with|to)$/i.test(words[group.end]?.form ?? "")) {
      const next = groupStarting(ground, group.end + 1);
      const isOf = /^(?:of|for)$/i.test(words[group.end]?.form ?? "");
      if (next && (isOf || kindOf(ground, next) === "body") && !out.length) {
        const list = listFrom(ground, next, true);
        out.push(...(list.every((one) => isNamed(ground, one)) ? list : [next]));
      }
    }
  }
  return out;
}

interface Bearer {
  readonly bearer: Phrase;
  readonly confidence: number;
}

/** Who holds it: the name behind it; those named in apposition, in a list, as subject of "was"; failing that the group itself. */
function bearersOf(ground: Ground, group: Group, office: Office, wholes: readonly Phrase[]): Bearer[] {
  const { words } = ground;
  if (office.name) return [{ bearer: office.name, confidence: CONFIDENCE }];
  const bearer = { first: office.first, end: group.end, head: group.head };
  const named: Bearer[] = [];
  // "…, X and Y": what hangs on the office ("of its group") may stand between.
  const after = behindOf(ground, group);
  let at = after;
  while (NAMING.test(words[at]?.form ?? "") && at < after + 4) at++;
  const next = at > after ? groupStarting(ground, at) : undefined;
  if (next && isNamed(ground, next)) {
    // "representatives of Iran, Egypt and Jordan": the list goes on with the wholes.
    const list = listFrom(ground, next);
    const isWhole = list.some(({ head }) => wholes.some((whole) => whole.head === head));
    for (const one of isWhole ? [] : list)
      if (isNamed(ground, one)) named.push({ bearer: one, confidence: CONFIDENCE });
  }
  // "X, the leader of …", "X was the leader of …".
  const before = words[group.first - 1];
  const isOne = kindOf(ground, group) !== "people";
  if (before?.form === "," && isOne && isClosed(ground, behindOf(ground, group))) {
    const name = groupEnding(ground, before.index);
    if (name && isNamed(ground, name)) named.push({ bearer: name, confidence: CONFIDENCE });
  } else if (before && BE.test(before.form)) {
    const subject = subjectInTree(ground, ground.reading.tree.word(group.head));
    const name = subject && subject !== "nobody" ? subject : groupEnding(ground, before.index);
    if (name) named.push({ bearer: name, confidence: LOOSE });
  }
  return named.length ? named : [{ bearer, confidence: LOOSE }];
}

/** Whether an apposition ends here. */
const isClosed = ({ words }: Ground, at: number) =>
  /^(?:[,.;:)]|who|which|whose|and)$/i.test(words[at]?.form ?? ".") || words[at]?.upos === "VERB";

/** Where the group ends with its "of …". */
function behindOf(ground: Ground, group: Group): number {
  let end = group.end;
  for (let steps = 0; steps < 2 && /^(?:of|for|in)$/i.test(ground.words[end]?.form ?? ""); steps++) {
    const next = groupStarting(ground, end + 1);
    if (!next) break;
    end = next.end;
  }
  return end;
}

function isNamed({ nameAt }: Ground, group: Group): boolean {
  return nameAt[group.end - 1] !== undefined && nameAt[group.end - 1]?.mention.type !== "nationality";
}
