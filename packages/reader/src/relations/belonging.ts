import { roleNounOf } from "../names/role-nouns.js";
import { fits } from "./fits.js";
import { type FoundRelation, spanning } from "./found.js";
import { type Ground, type Group, groupStarting, isNamed, kindOf } from "./ground.js";
import { listFrom } from "./lists.js";
import { isMention } from "./meant.js";
import { matchEnding } from "./relation-words.js";

const CONFIDENCE = 0.75;

/** "Paul Sabo of the Lakes Institute", "Ann Moe of Amnesty International": a person behind whose name a body is named. */
function ofBody(ground: Ground, group: Group): FoundRelation[] {
  const { words, nameAt } = ground;
  const person = nameAt[group.head];
  if (person?.mention.type !== "person" || person.end !== group.end) return [];
  if (!/^(?:of|from)$/i.test(words[group.end]?.form ?? "")) return [];
  const body = groupStarting(ground, group.end + 1);
  const name = body && nameAt[body.head];
  if (body && isStaff(ground, body))
    return [{ type: "member-of", subject: person, object: body, ...spanning(group, body), confidence: CONFIDENCE }];
  // "Francis of Assisi" is of a place.
  if (!body || !name || !/^(?:organization|group)$/.test(name.mention.type) || kindOf(ground, body) !== "body")
    return [];
  if (!fits(ground, "member-of", person, name)) return [];
  return [{ type: "member-of", subject: person, object: name, ...spanning(group, body), confidence: CONFIDENCE }];
}

/** "a coalition of the Front and the Lions": whom it is made up of. */
export function unions(ground: Ground): FoundRelation[] {
  const { words } = ground;
  return ground.groups.flatMap((group): FoundRelation[] => {
    if (!UNION.test(words[group.head]?.form ?? "") || !/^of$/i.test(words[group.end]?.form ?? "")) return [];
    const first = groupStarting(ground, group.end + 1);
    const members = first ? listFrom(ground, first, true) : [];
    if (members.length < 2 || !members.every((one) => isNamed(ground, one))) return [];
    return members.flatMap((one): FoundRelation[] =>
      fits(ground, "member-of", one, group)
        ? [{ type: "member-of", subject: one, object: group, ...spanning(group, one), confidence: CONFIDENCE }]
        : [],
    );
  });
}

const UNION = /^(?:coalition|alliance|federation|umbrella)$/i;

/** "the ombudsman's office": no building, but those who work for him. */
export function isStaff({ words }: Ground, { owner, head }: Group): boolean {
  return owner !== undefined && /^office$/i.test(words[head]?.form ?? "");
}

/** Whose men somebody is: "gunmen from the front", "rebels of the Allied Front", "troops of the 4th Division". */
export function belonging(ground: Ground): FoundRelation[] {
  const { words, nameAt } = ground;
  return ground.groups.flatMap((group): FoundRelation[] => {
    const own = ofBody(ground, group);
    if (own.length) return own;
    // "the gunmen, from the front,"
    const at =
      words[group.end]?.form === "," && /^from$/i.test(words[group.end + 1]?.form ?? "") ? group.end + 1 : group.end;
    if (!/^(?:of|from)$/i.test(words[at]?.form ?? "") || nameAt[group.head]?.mention.type === "person") return [];
    // "peacekeepers under the command of the bloc": the command is no man.
    if (/^under$/i.test(words[group.first - 1]?.form ?? "")) return [];
    if (!/^(?:people|body)$/.test(kindOf(ground, group)) || !isArmed(ground, group)) return [];
    const first = groupStarting(ground, at + 1);
    if (!first) return [];
    return listFrom(ground, first, true).flatMap((body): FoundRelation[] =>
      kindOf(ground, body) === "body" && isMention(ground, body) && fits(ground, "member-of", group, body)
        ? [{ type: "member-of", subject: group, object: body, ...spanning(group, body), confidence: CONFIDENCE }]
        : [],
    );
  });
}

/** Those who fight or serve, one or many, by their noun; who leads or speaks for a body holds an office in it. */
export function isArmed(ground: Ground, group: Group): boolean {
  const noun = roleNounOf(ground.words.slice(group.own, group.head + 1));
  return ARMED.has(noun?.sector ?? "") && !matchEnding("noun", ground.words, group.head)?.entry.types.some(isOffice);
}

const ARMED: ReadonlySet<string> = new Set(["MIL", "REB", "UAF", "COP"]);

/** Nouns that say more of how somebody stands to the body than that he is its man. */
const isOffice = (type: string) => type === "leads" || type === "part-of";
