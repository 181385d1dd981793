import { lexicon } from "../lexicon/lexicon.js";
import { normalForm } from "./normal-form.js";

export interface Body {
  readonly name: string;
  readonly type: "organization" | "group";
  readonly sector?: string;
  readonly country?: string;
}

let loaded: ReadonlyMap<string, Body> | undefined;
function known(): ReadonlyMap<string, Body> {
  if (loaded) return loaded;
  const bodies = new Map<string, Body>();
  for (const entry of lexicon("bodies.tsv", ["name", "aliases", "type", "sector", "country"])) {
    const body: Body = {
      name: entry.name,
      type: entry.type === "group" ? "group" : "organization",
      ...(entry.sector && { sector: entry.sector }),
      ...(entry.country && { country: entry.country }),
    };
    for (const name of [entry.name, ...entry.aliases.split("|").filter(Boolean)]) bodies.set(normalForm(name), body);
  }
  loaded = bodies;
  return bodies;
}

/** The well-known body or armed group of this name, alias or acronym; short acronyms only in capitals. */
export function bodyNamed(name: string): Body | undefined {
  const key = normalForm(name);
  if (key.length <= 4 && !/\p{Lu}.*[\p{Lu}\d]/u.test(name) && /^\p{Ll}|^.{1,3}$/u.test(name)) return undefined;
  return known().get(key);
}

let parted: readonly (readonly string[])[] | undefined;
/** The names of two words or more, each as its words in small letters; hyphens are words of their own. */
export function bodyNames(): readonly (readonly string[])[] {
  parted ??= lexicon("bodies.tsv", ["name", "aliases", "type", "sector", "country"])
    .flatMap((entry) => [entry.name, ...entry.aliases.split("|").filter(Boolean)])
    .map((name) => name.toLowerCase().match(/-|[^\s-]+/gu) ?? [])
    .filter((forms) => forms.length > 1);
  return parted;
}
