import { table } from "../table.js";
import { formOf } from "./name.js";

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

const STATE_BODIES: ReadonlyMap<string, { kind: string; sector: string }> = new Map(
  table("state-bodies.tsv", ["form", "kind", "sector"]).map(({ form, kind, sector }) => [form, { kind, sector }]),
);

/** The well-known body of that name; short acronyms must be written as such. */
export function knownBody(name: string): KnownBody | undefined {
  const form = formOf(name);
  if (form.length <= 4 && !/\p{Lu}.*\p{Lu}/u.test(name) && !/^\p{Lu}/u.test(name)) return undefined;
  return KNOWN.get(form);
}

/** The kind of state body that words name: "the Yemeni army" → army, where "Yemeni" is among `adjectives`. */
export function stateBody(
  name: string,
  isAdjective: (word: string) => boolean,
): { kind: string; sector: string } | undefined {
  const words = formOf(name.replace(/^.*['’]s?\s+(?=\p{Ll})/u, ""))
    .replace(/ of \S+( \S+)?$/, (tail) =>
      /^ of (?:foreign|defen[cs]e|interior|health|the interior)/.test(tail) ? tail : "",
    )
    .split(" ");
  while (words[0] !== undefined && words.length > 1 && isAdjective(words[0])) words.shift();
  const form = words.join(" ");
  return STATE_BODIES.get(form) ?? ministry(form);
}

/** Any ministry: "transport ministry". */
function ministry(form: string): { kind: string; sector: string } | undefined {
  const [, of] = /^ministry of (?:the )?(\w+)$/.exec(form) ?? [];
  if (of) return { kind: `${of} ministry`, sector: "GOV" };
  return /^\w+(?: \w+)? ministry$/.test(form) ? { kind: form, sector: "GOV" } : undefined;
}

/** The kind of state body that a modifier names: "police" in "police officials". */
export function stateBodyWord(word: string): { kind: string; sector: string } | undefined {
  return STATE_BODIES.get(word);
}

const FAMILIES: ReadonlyMap<string, string> = new Map(
  table("role-families.tsv", ["sector", "family"]).map(({ sector, family }) => [sector, family]),
);

/** The walk of life of a PLOVER sector: state, force, rebel, politics, law, civil. */
export function familyOf(sector: string | undefined): string | undefined {
  return sector === undefined ? undefined : FAMILIES.get(sector);
}
