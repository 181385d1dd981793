import { table } from "../table.js";
import { formOf } from "./name.js";
import { mayBeginState, stateCode } from "./states.js";

/** What registry data knows of a body. */
export interface KnownBody {
  name: string;
  sector: string;
  country?: string;
}

const KNOWN: ReadonlyMap<string, KnownBody> = new Map(
  table("known-bodies.tsv", ["name", "aliases", "sector", "country"]).flatMap(({ name, aliases, sector, country }) => {
    const body: KnownBody = { name, sector, ...(country && { country }) };
    return [name, ...aliases.split("|").filter(Boolean)].map((alias) => [formOf(alias), body] as const);
  }),
);

/** A body that every state has: the army, a ministry. */
export interface StateBody {
  kind: string;
  sector: string;
  /** The state that its name tells. */
  country?: string;
}

const STATE_BODIES: ReadonlyMap<string, StateBody> = new Map(
  table("state-bodies.tsv", ["form", "kind", "sector"]).map(({ form, kind, sector }) => [form, { kind, sector }]),
);

/** The well-known body of that name; short acronyms must be written as such. */
export function knownBody(name: string): KnownBody | undefined {
  const form = formOf(name);
  if (form.length <= 4 && !/\p{Lu}.*\p{Lu}/u.test(name) && !/^\p{Lu}/u.test(name)) return undefined;
  return KNOWN.get(form);
}

/** The state body that words name: "the army", "the Yemeni army", "Mali's army", "the army of Mali". */
export function stateBody(name: string): StateBody | undefined {
  const [, owner, owned = name] = /^(.*)['’]s?\s+(?=\p{Ll})(.*)$/u.exec(name) ?? [];
  let form = formOf(owned);
  let country = owner && stateIn(owner);
  const [, head = form, of] = /^(.*?) of (?:the )?(\S+(?: \S+)?)$/.exec(form) ?? [];
  const whose = of && stateCode(of);
  if (whose) [form, country] = [head, whose];
  for (const words of [2, 1]) {
    const all = form.split(" ");
    const state = all.length > words ? stateCode(all.slice(0, words).join(" ")) : undefined;
    if (state) [form, country] = [all.slice(words).join(" "), state];
  }
  const body = STATE_BODIES.get(form) ?? ministry(form);
  return body && { ...body, ...(country && { country }) };
}

/** The state that words name first, by its name or an adjective: "a Malian army spokesman" → MLI. */
export function stateIn(phrase: string): string | undefined {
  return statesIn(phrase)[0];
}

/** All states that words name, in their order; one that is named twice stands there twice. */
export function statesIn(phrase: string): string[] {
  const words = phrase.match(/[\p{L}'’-]+/gu) ?? [];
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (!/^\p{Lu}/u.test(word) || !mayBeginState(word)) continue;
    // The longest first: "South Sudan" is not Sudan, too.
    for (let size = LONGEST_STATE; size > 0; size--) {
      const code = at + size <= words.length ? stateCode(words.slice(at, at + size).join(" ")) : undefined;
      if (code === undefined) continue;
      found.push(code);
      at += size - 1;
      break;
    }
  }
  return found;
}
/** "Democratic Republic of Congo". */
const LONGEST_STATE = 4;

/** Any ministry: "transport ministry". */
function ministry(form: string): StateBody | undefined {
  const [, of] = /^ministry of (?:the |national )?(\w+)$/.exec(form) ?? [];
  if (of && STATE_BODIES.has(`ministry of ${of}`)) return STATE_BODIES.get(`ministry of ${of}`);
  if (of) return { kind: `${of} ministry`, sector: "GOV" };
  return /^\w+(?: \w+)? ministry$/.test(form) ? { kind: form, sector: "GOV" } : undefined;
}

/** The kind of state body that a modifier names: "police" in "police officials". */
export function stateBodyWord(word: string): StateBody | undefined {
  return STATE_BODIES.get(word);
}

const FAMILIES: ReadonlyMap<string, string> = new Map(
  table("role-families.tsv", ["sector", "family"]).map(({ sector, family }) => [sector, family]),
);

/** The walk of life of a PLOVER sector: state, force, rebel, politics, law, civil. */
export function familyOf(sector: string | undefined): string | undefined {
  return sector === undefined ? undefined : FAMILIES.get(sector);
}
