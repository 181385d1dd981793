import type { Tree } from "../tree.js";
import { type Body, bodyNamed } from "./bodies.js";
import { countryNamed, countryOfCapital, peopleNamed } from "./countries.js";
import { type Draft, textOf } from "./draft.js";
import { roleNoun } from "./role-nouns.js";
import { genderOfName } from "./titles.js";

/** Buildings whose name tells what they are, also where they act ("the hospital said"). */
const BUILDINGS =
  /^(?:airport|airfield|airbase|base|hospital|mosque|prison|jail|hotel|bridge|dam|cathedral|checkpoint|stadium|barracks|crossing|tunnel|shrine|castle|tower|camp|refinery|synagogue|temple|station)$/i;

/** Gives a name the finer type that lexicons know. */
export function refine(tree: Tree, draft: Draft): void {
  const text = textOf(tree, draft);
  const known = bodyNamed(text);
  // No man is called "al-Qaeda"; one may be called "Fatah" or "Abu Sayyaf".
  const isNoMan = known?.type === "group" && /\p{L}[-‐ ]\p{L}/u.test(text) && !/^abu\b/i.test(text);
  const body = draft.type === "person" && draft.score > 0.8 && !isNoMan ? undefined : known;
  const country = countryNamed(text);
  const people = peopleNamed(text);
  const capital = countryOfCapital(text);
  if (draft.type === "person" && draft.score < 0.75 && !genderOfName(text) && (country || capital))
    draft.type = "location";
  // "Pyongyang said": a capital that acts is written down as the place it is.
  else if (capital && !body && isLikelyPlace(draft, text)) draft.type = "location";
  const last = tree.word(draft.end - 1);
  if (country && draft.type !== "person") {
    draft.country = country.iso3;
    if (draft.type === "other") draft.type = people ? "nationality" : "location";
    else draft.type = "location";
  } else if (
    people &&
    (draft.type === "person" ? people.kind === "state" : people.kind !== "region" || draft.type !== "location")
  ) {
    if (draft.type === "organization" && people.kind === "movement") return;
    draft.type = "nationality";
    draft.plural = /s$/i.test(text) && !/ss$/i.test(text);
    if (people.iso3) draft.country = people.iso3;
  } else if (body && (draft.type !== "location" || isNoPlace(text, body))) {
    draft.type = body.type;
    draft.sector = body.sector;
    draft.country = body.country;
  } else if (draft.type !== "person" && draft.end - draft.first > 1) {
    const role = roleNoun(last);
    if (
      role?.type === "facility" &&
      (draft.type === "location" || (draft.type !== "other" && BUILDINGS.test(last.form)))
    ) {
      draft.type = "facility";
    } else if (draft.type === "organization" && role?.type === "group") {
      draft.type = "group";
      draft.sector = role.sector;
    }
  }
  // "IS-Somalia": a branch is a group as its whole is.
  const stem = /^(\p{Lu}{2,})[-‐–]\p{Lu}/u.exec(text)?.[1];
  const branch = stem ? bodyNamed(stem) : undefined;
  if (branch && !body && !country) {
    draft.type = branch.type;
    draft.sector = branch.sector;
    draft.country = countryNamed(text.slice(text.search(/[-‐–]/) + 1))?.iso3;
  }
  // "VBIED", "UAV": the word is common, whatever its letters.
  const common =
    draft.end - draft.first === 1 && draft.type !== "person" && !people && !body ? roleNoun(last) : undefined;
  if (common?.type === "weapon" || common?.type === "vehicle") {
    draft.type = common.type;
    draft.level = "nominal";
  }
  if (draft.type === "other" && isQuoted(tree, draft)) draft.type = "work";
}

/** A man of the name is named in full elsewhere: `mendLabels` gives it back to him. */
function isLikelyPlace({ type, first, end }: Draft, text: string): boolean {
  if (type === "organization" || type === "other") return true;
  return type === "person" && end - first === 1 && !genderOfName(text);
}

/** A group, a body of many states, an acronym: labelled a place it is one all the same; "the White House" may be the house. */
function isNoPlace(text: string, body: Body): boolean {
  return body.type === "group" || body.sector === "IGO" || /^(?:\p{Lu}\.?){2,}$/u.test(text);
}

function isQuoted(tree: Tree, { first, end }: Draft): boolean {
  return /^["“‘]$/.test(tree.words[first - 1]?.form ?? "") && /^["”’]$/.test(tree.words[end]?.form ?? "");
}
