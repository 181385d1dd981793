import type { Tree } from "../tree.js";
import { bodyNamed } from "./bodies.js";
import { type Clusters, isSameKind } from "./clusters.js";
import { countryNamed } from "./countries.js";
import { describe, isBodyType } from "./described.js";
import { type Draft, textOf } from "./draft.js";
import { isStateBody } from "./same-bodies.js";

const GENERIC =
  /^(?:group|organi[sz]ation|network|movement|militia|cartel|agency|party|company|newspaper|province|city|town|village|region|district|state|governorate|desert|river|island|peninsula|county|capital|port|suburb)$/;

const BODY = /^(?:group|organi[sz]ation|network|movement|militia|faction)$/i;

/** "The Northern Front rebel group", "Nineveh province", "the city of Goma": the thing's own name and what kind of thing it is. */
export function joinKinds(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  for (const [at, draft] of drafts.entries()) {
    if (draft.level !== "nominal" || draft.plural || !GENERIC.test(tree.word(draft.head).lemma.toLowerCase())) continue;
    for (let inner = at + 1; (drafts[inner]?.span[1] ?? Number.POSITIVE_INFINITY) <= draft.span[1]; inner++) {
      const name = drafts[inner];
      if (name?.level !== "name") continue;
      // "the group Jamaat-e-Amal"
      if (BODY.test(tree.word(draft.head).form) && name.first === draft.head + 1 && isBodyType(name.type)) {
        draft.type = name.type;
        describe(clusters, at, inner);
      }
      if (!isSameKind(name.type, draft.type) || isOfStates(textOf(tree, name))) continue;
      const between = tree.words.slice(name.end, draft.head);
      const before = name.end <= draft.head && between.every((word) => word.upos === "NOUN" || word.upos === "ADJ");
      const after =
        name.first > draft.head &&
        /^ of (?:the )?$/i.test(tree.text.slice(tree.word(draft.head).span[1], name.span[0]));
      if (before || (after && name.type === "location")) describe(clusters, at, inner);
    }
  }
}

/** "the opposition Movement for Change", "the charity Doctors for All": what a body is, right before its name. */
export function joinBodyTitles(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  for (const [at, title] of drafts.entries()) {
    if (title.level !== "nominal" || title.plural || title.end - 1 !== title.head || !isBodyType(title.type)) continue;
    // "the Northern Front (NF) rebel group"
    if (tree.words[title.first - 1]?.form === ")") {
      const initials = drafts.findLastIndex((one, index) => index < at && one.end === title.first - 1);
      const inside = drafts[initials];
      if (inside?.level === "name" && isBodyType(inside.type) && tree.words[inside.first - 1]?.form === "(")
        describe(clusters, at, initials);
      continue;
    }
    if (!/^(?:the|an?)$/i.test(tree.word(title.first).form)) continue;
    const name = drafts.findIndex((one, index) => index > at && one.level === "name" && one.first === title.end);
    const named = drafts[name];
    if (named && isBodyType(named.type) && !isOfStates(textOf(tree, named))) describe(clusters, at, name);
  }
}

/** "Yemen's Houthi rebels", "the FARC guerrillas": the group whose name stands before them, where they are not counted. */
export function joinFighters(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  for (const [at, draft] of drafts.entries()) {
    if (draft.level !== "nominal" || !/^(?:rebels|guerrillas|guerillas|insurgents)$/i.test(tree.word(draft.head).form))
      continue;
    const before = tree.words.slice(draft.first, draft.head);
    if (before.some(({ upos, form }) => upos === "NUM" || /^(?:some|several|many|few|other)$/i.test(form))) continue;
    const inner = drafts.findIndex(
      (name, index) => index > at && name.level === "name" && name.end === draft.head && name.first >= draft.first,
    );
    const name = drafts[inner];
    if (name && (isBodyType(name.type) || /^\p{Lu}+\d+$/u.test(textOf(tree, name)))) describe(clusters, at, inner);
  }
}

/** "the U.N. refugee agency" beside UNHCR: what the lexicon of bodies gives as another name of one that is named. */
export function joinBodies(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  const byName = new Map<string, number>();
  for (const [at, draft] of drafts.entries()) {
    const body = draft.level === "name" && isBodyType(draft.type) ? bodyNamed(textOf(tree, draft)) : undefined;
    if (body && !byName.has(body.name)) byName.set(body.name, at);
  }
  if (!byName.size) return;
  for (const [at, draft] of drafts.entries()) {
    if (draft.level !== "nominal" || draft.plural) continue;
    const body = bodyNamed(textOf(tree, draft).replace(/^the\s+/i, ""));
    const name = body && byName.get(body.name);
    if (name !== undefined) describe(clusters, at, name);
  }
}

/** "the Unit", written large, of "Monitoring Unit": where no other body's name ends so. */
export function joinShort(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  for (const [at, draft] of drafts.entries()) {
    const { form } = tree.word(draft.head);
    if (draft.level !== "nominal" || draft.plural || !isBodyType(draft.type) || !/^\p{Lu}\p{Ll}/u.test(form)) continue;
    const isBare = draft.end === draft.head + 1 && draft.first === draft.head - 1;
    if (!isBare || !/^the$/i.test(tree.word(draft.first).form) || isStateBody(form)) continue;
    const [name, ...others] = [
      ...new Set(
        drafts.flatMap((one, index) =>
          one.level === "name" && isBodyType(one.type) && textOf(tree, one).endsWith(` ${form}`)
            ? [clusters.of(index)]
            : [],
        ),
      ),
    ];
    if (name !== undefined && !others.length) describe(clusters, at, name);
  }
}

/** "the U.N. agency", "the Chad group": a state or a body of states has agencies, and is none. */
function isOfStates(name: string): boolean {
  return countryNamed(name) !== undefined || bodyNamed(name)?.sector === "IGO";
}
