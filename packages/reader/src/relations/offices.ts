import type { Relation } from "sayso-record";
import type { Word } from "../analysis.js";
import { roleNounOf } from "../names/role-nouns.js";
import { titleOf } from "../names/titles.js";
import { bearersOf, behindOf, type Office } from "./bearers.js";
import { fits } from "./fits.js";
import { type FoundRelation, spanning } from "./found.js";
import { type Ground, type Group, groupEnding, groupStarting, isNamed, kindOf, type Phrase } from "./ground.js";
import { listFrom } from "./lists.js";
import { isKnown, isMention, meantBy, namedBehind } from "./meant.js";
import { modifierOf } from "./party.js";
import { matchEnding } from "./relation-words.js";

const LOOSE = 0.6;

/**
 * Nouns that stand for one who has to do with another: "Islamic State leader X", "the group's leader", "the emir of its Somali affiliate",
 * "two of its commanders, X and Y", "X was the top official of the group", "his brother".
 */
export function offices(ground: Ground): FoundRelation[] {
  return ground.groups.flatMap((group): FoundRelation[] => [
    ...held(ground, group),
    ...ofLeader(ground, group),
    ...ofOwner(ground, group),
    ...ofParty(ground, group),
  ]);
}

/** "the government of President X", "the army of General X". */
function ofLeader(ground: Ground, group: Group): FoundRelation[] {
  const { words, nameAt } = ground;
  const leader = /^of$/i.test(words[group.end]?.form ?? "") ? groupStarting(ground, group.end + 1) : undefined;
  const name = leader && nameAt[leader.end - 1];
  if (!leader || name?.mention.type !== "person" || name.first === leader.first || kindOf(ground, group) !== "body")
    return [];
  // "the family of murdered soldier Omar Sabri": he leads none.
  if (/^(?:family|household|relatives)$/i.test(words[group.head]?.form ?? "")) return [];
  return [{ type: "leads", subject: name, object: group, ...spanning(group, leader), confidence: LOOSE }];
}

/** "Kabila's government", "his Union Party", "X, whose men": a body that is a person's is led by him. */
function ofOwner(ground: Ground, group: Group): FoundRelation[] {
  const { words, nameAt } = ground;
  const person = personOwning(ground, group, group.owner ?? whoseOf(ground, group));
  if (!person) return [];
  // "Abadi and his government"
  const before =
    person.isHis && /^and$/i.test(words[group.own - 1]?.form ?? "") ? groupEnding(ground, group.own - 1) : undefined;
  const named = before && nameAt[before.end - 1]?.mention.type === "person" ? before : undefined;
  const owner = named ?? person.owner;
  const body = { first: person.isHis ? group.own + 1 : group.own, end: group.end, head: group.head };
  const isBody = body.end > body.first && kindOf(ground, body) === "body";
  const isLed = LED.has(roleNounOf(words.slice(body.first, body.head + 1))?.sector ?? "") || nameAt[body.head];
  if (!isBody || !isLed || !fits(ground, "leads", owner, body)) return [];
  return [{ type: "leads", subject: owner, object: body, ...spanning(group, body), confidence: LOOSE }];
}

/** "her party, Democratic Path", "Restrepo's coalition": whose party it is, is in it. */
function ofParty(ground: Ground, group: Group): FoundRelation[] {
  const { words, nameAt } = ground;
  const owner = personOwning(ground, group, group.owner)?.owner;
  if (!owner) return [];
  // "his opposition to the plan" is no party.
  const isParty = roleNounOf(words.slice(group.own, group.head + 1))?.sector === "OPP";
  if (!isParty || nameAt[group.head] || !/^part(?:y|ies)$/i.test(words[group.head]?.form ?? "")) return [];
  const party = namedBehind(ground, group.end) ?? { first: group.own, end: group.end, head: group.head };
  if (!fits(ground, "member-of", owner, party)) return [];
  return [{ type: "member-of", subject: owner, object: party, ...spanning(group, party), confidence: LOOSE }];
}

/** The "his" of "his party", the `named` owner of "Restrepo's party" where that is a person. */
function personOwning(
  { words, nameAt }: Ground,
  { own }: Group,
  named: Phrase | undefined,
): { readonly owner: Phrase; readonly isHis: boolean } | undefined {
  if (/^(?:his|her)$/i.test(words[own]?.form ?? ""))
    return { owner: { first: own, end: own + 1, head: own }, isHis: true };
  return named && nameAt[named.end - 1]?.mention.type === "person" ? { owner: named, isHis: false } : undefined;
}

/** The man of "a man, whose men". */
function whoseOf(ground: Ground, { first }: Group): Group | undefined {
  if (!/^whose$/i.test(ground.words[first - 1]?.form ?? "")) return undefined;
  const comma = ground.words[first - 2]?.form === "," ? first - 2 : first - 1;
  return groupEnding(ground, comma);
}

/** Sectors whose bodies have a leader: governments, armies, rebels. */
const LED: ReadonlySet<string> = new Set(["GOV", "MIL", "REB", "UAF"]);

function held(ground: Ground, group: Group): FoundRelation[] {
  {
    const office = officeIn(ground, group);
    if (!office) return [];
    const { entry } = office;
    const wholes = wholesOf(ground, group, office);
    if (!wholes.length) return [];
    // "officials of the bloc": whose they are is all that is told of them.
    const bearers = bearersOf(ground, group, office, wholes).filter(
      ({ bearer }) =>
        isKnown(ground, bearer) ||
        (entry.types.some((type) => TOLD_WITHOUT_NAME.has(type)) &&
          isMention(ground, bearer) &&
          wholes.some(
            (whole) => (isNamed(ground, whole) && !isBefore(group, whole, office)) || isOfNamed(ground, whole),
          )),
    );
    // "Iraqi officials" says whose they are, but not more than their name does.
    const isPeople = (whole: Phrase) =>
      kindOf(ground, whole) === "nationality" || (kindOf(ground, whole) === "place" && whole.end <= office.first);
    return bearers.flatMap(({ bearer, confidence }) =>
      wholes.flatMap((whole) =>
        entry.types.flatMap((type): FoundRelation[] => {
          const [subject, object] = entry.turned ? [whole, bearer] : [bearer, whole];
          // "the detachment of Gaskinde": a town has no detachments
          if (type === "part-of" && kindOf(ground, whole) === "place" && !ground.nameAt[bearer.head]) return [];
          // "a storage unit at Lake Depot, 5 Lake Road": no address is a unit of the depot.
          if (type === "part-of" && kindOf(ground, whole) === "body" && kindOf(ground, bearer) === "place") return [];
          // A name before an office is that of a body, whatever its label; so is "rebel" of "rebel leader X".
          const isBody =
            (ground.nameAt[whole.head] !== undefined || BODY_NOUN.test(ground.words[whole.head]?.form ?? "")) &&
            whole.end === office.first &&
            kindOf(ground, whole) === "person";
          if (!(isBody || fits(ground, type, subject, object)) || (isPeople(whole) && !ground.nameAt[bearer.head]))
            return [];
          const by = { entry, first: office.first, end: office.name ? office.name.first : office.end };
          return [{ type, subject, object, ...spanning(group, bearer), confidence, by }];
        }),
      ),
    );
  }
}

/** "a Front unit": whose it is stands in its name, and no more is told. */
const isBefore = ({ own }: Group, whole: Phrase, office: Office) => whole.first >= own && whole.end <= office.first;

/** The "his" of "his wife" where the report names the man. */
function isOfNamed({ reading }: Ground, { first, end, head }: Phrase): boolean {
  const mention = reading.who.mention(reading.tree, first, end, head);
  return (
    mention?.level === "pronoun" &&
    mention.entity !== undefined &&
    reading.mentions.some(
      ({ level, type, entity }) => level === "name" && type === "person" && entity === mention.entity,
    )
  );
}

/**
 * "a brother of Omar Sabri", "a breakaway faction of the front", "a sworn enemy of the king", "the mayor of Goris": a man, a part, a foe, a leader without a
 * name is told of by whose he is; of "an official of the front" that is all that is told.
 */
const TOLD_WITHOUT_NAME: ReadonlySet<Relation["type"]> = new Set([
  "related-to",
  "part-of",
  "allied-with",
  "opposed-to",
  "backed-by",
  "loyal-to",
  "leads",
]);

/** The office that the group ends with, or that stands right before the name it ends with. */
export function officeIn(ground: Ground, group: Group): Office | undefined {
  const { words, nameAt } = ground;
  const name = nameAt[group.end - 1];
  const unit = name && unitIn(ground, group, name);
  if (unit) return unit;
  if (name && name.mention.type !== "nationality" && name.first > group.own) {
    let at = name.first - 1;
    while (at > group.own && isRank(ground, at)) at--;
    const match = matchEnding("noun", words, at);
    // "Iran's ally Qatar", "NATO member Chad"; but a man alone is a leader.
    const isFit = name.mention.type === "person" || !match?.entry.types.includes("leads");
    return match && match.first >= group.own && isFit ? { ...match, end: at + 1, name } : undefined;
  }
  const head = group.end - 1;
  if (nameAt[head]) return undefined;
  const match = matchEnding("noun", words, head);
  return match && match.first >= group.own ? { ...match, end: head + 1 } : undefined;
}

/** "its 6th Brigade", "the army's 3rd Division": a part of somebody, which has a name of its own. */
function unitIn({ words }: Ground, group: Group, name: Phrase): Office | undefined {
  const isOwned = group.owner !== undefined || /^(?:its|their)$/i.test(words[group.own]?.form ?? "");
  const match = isOwned ? matchEnding("noun", words, name.end - 1) : undefined;
  return match?.entry.types.includes("part-of") && match.first > name.first
    ? { ...match, first: name.first, end: name.end }
    : undefined;
}

/** "Gen." of "spokesman Gen. X", "Colonel" of "spokesman Colonel X": a rank between an office and a name. */
function isRank({ words }: Ground, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!word) return false;
  if (titleOf(word)) return true;
  const isOffice = before !== undefined && (isRankWord(before) || roleNounOf([before])?.type === "person");
  return isRankWord(word) && isOffice;
}

const isRankWord = (word: Word) =>
  titleOf(word) !== undefined ||
  /^(?:colonel|general|major|captain|lieutenant|brigadier|sergeant|admiral|marshal|senior|field|vice|rear)$/i.test(
    word.form,
  );

/** The owner of the noun that the group is joined to. */
function sharedOwner({ reading: { tree }, groupAt, words }: Ground, { head, own }: Group): Group | undefined {
  const above = tree.word(head).deprel === "conj" ? tree.parent(head) : undefined;
  // "Niger's ruler and a backer of the king": an article begins anew.
  return above && words[own]?.upos !== "DET" ? groupAt[above.index]?.owner : undefined;
}

const BODY_NOUN =
  /^(?:police|army|navy|military|government|junta|militia|parliament|cabinet|coalition|ministry|embassy|presidency|party|treasury|rebel|opposition|separatist|insurgent|guerrilla|gang|cartel|clan|union|village|town|city|district)$/i;

/**
 * "police" of "police chief X", "junta" of "junta spokesman X": the body that the words of an office begin with, or that stands right
 * before them, where a name follows.
 */
function bodyInOffice(ground: Ground, group: Group, { first, end, name }: Office): Phrase | undefined {
  const { words, nameAt } = ground;
  const isNameAt = (from: number) => {
    let at = from;
    for (let word = words[at]; word && !nameAt[at] && isRankWord(word); word = words[at]) at++;
    return nameAt[at] !== undefined;
  };
  const behind = behindOf(ground, group);
  const isNamed =
    name !== undefined || (words[behind]?.form === "," && isNameAt(behind + 1)) || words[group.first - 1]?.form === ",";
  if (!isNamed) return undefined;
  const at = end - first > 1 && BODY_NOUN.test(words[first]?.form ?? "") ? first : first - 1;
  const word = words[at];
  return word && at >= group.own && BODY_NOUN.test(word.form) ? { first: at, end: at + 1, head: at } : undefined;
}

/** Whose office it is: the owner, "of" and its list, the names before it. */
export function wholesOf(ground: Ground, group: Group, office: Office): Phrase[] {
  const { words, nameAt } = ground;
  const out: Phrase[] = [];
  if (group.owner) out.push(group.owner);
  // "a militia whose leader X": the militia's.
  const whose = /^whose$/i.test(words[group.first - 1]?.form ?? "") ? group.first - 1 : undefined;
  const described =
    whose === undefined ? undefined : groupEnding(ground, words[whose - 1]?.form === "," ? whose - 1 : whose);
  if (described) out.push(meantBy(ground, described));
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
  // "a Burundian army spokesman": the Burundian army's, rather than all of Burundi's
  const nation =
    out.length === 1 && out[0] && /^(?:nationality|place)$/.test(kindOf(ground, out[0])) ? out[0] : undefined;
  const army = nation && !group.owner ? bodyInOffice(ground, group, office) : undefined;
  if (nation && army && nation.end === army.first)
    out.splice(0, 1, { first: nation.first, end: army.end, head: army.head });
  // "Uganda's army chief": of Uganda's army
  const ownArmy = group.owner && out.length === 1 ? bodyInOffice(ground, group, office) : undefined;
  if (ownArmy && group.owner && kindOf(ground, group.owner) === "place")
    out.splice(0, 1, { first: group.owner.own, end: ownArmy.end, head: ownArmy.head });
  // "police chief X": the police, where nobody else's chief is told of
  const isPost = office.entry.types.some((type) => type === "leads" || type === "member-of");
  const body = out.length || group.owner || !isPost ? undefined : bodyInOffice(ground, group, office);
  if (body) out.push(body);
  // "the last rebel stronghold"
  const holder = office.entry.types.includes("controls") && !out.length ? modifierOf(ground, group) : undefined;
  if (holder && holder.end <= office.first) out.push(holder);
  // "the American commander of the mission" is an American, and commands the mission.
  const isCitizen = out.length > 0 && out.every((whole) => kindOf(ground, whole) === "nationality");
  if (isCitizen && !office.name && /^of$/i.test(words[group.end]?.form ?? "") && groupStarting(ground, group.end + 1))
    out.length = 0;
  // "his Turkish counterpart": a Turk, and none of his.
  if (/^counterpart$/i.test(words[office.end - 1]?.form ?? ""))
    return out.filter((whole) => kindOf(ground, whole) === "nationality");
  // "the group's Somali affiliate" is the group's, and a Somali one.
  if (out.some((whole) => kindOf(ground, whole) !== "nationality"))
    out.splice(0, out.length, ...out.filter((whole) => kindOf(ground, whole) !== "nationality"));
  // "Niger's former ruler and main backer": Niger's backer, too.
  const shared = out.length ? undefined : sharedOwner(ground, group);
  if (shared) out.push(shared);
  if (office.name === undefined || out.length === 0) {
    if (/^(?:of|for|in|at|from|with|to)$/i.test(words[group.end]?.form ?? "")) {
      const next = groupStarting(ground, group.end + 1);
      const isOf = /^(?:of|for)$/i.test(words[group.end]?.form ?? "");
      // "the minister for Central Asia": what he deals with, not where he belongs.
      const isConcern = next && /^for$/i.test(words[group.end]?.form ?? "") && kindOf(ground, next) === "place";
      if (isConcern && !office.entry.types.includes("leads")) return out;
      if (next && (isOf || kindOf(ground, next) === "body") && !out.length) {
        const list = listFrom(ground, next, true);
        out.push(...(list.every((one) => isNamed(ground, one)) ? list : [next]));
      }
    }
  }
  return out;
}
