import type { Entity, EntityType, Mention } from "sayso-record";
import type { Tree } from "../tree.js";
import { bodyNamed } from "./bodies.js";
import type { Clusters } from "./clusters.js";
import { countryNamed, peopleNamed } from "./countries.js";
import { type Draft, textOf } from "./draft.js";
import { asPolice } from "./police.js";
import { roleNounOf } from "./role-nouns.js";

/** Numbers mentions and entities in order of the text. `kept` are the drafts that the record lists. */
export function entitiesOf(
  tree: Tree,
  drafts: readonly Draft[],
  kept: readonly number[],
  clusters: Clusters,
): { mentions: Mention[]; entities: Entity[] } {
  const mentions: Mention[] = [];
  const groups = new Map<number, { id: Entity["id"]; members: { draft: Draft; id: Mention["id"] }[] }>();
  for (const at of kept) {
    const draft = drafts[at];
    if (!draft) continue;
    const root = clusters.of(at);
    const group = groups.get(root) ?? { id: `e${groups.size + 1}` as const, members: [] };
    groups.set(root, group);
    const id = `m${mentions.length + 1}` as const;
    group.members.push({ draft, id });
    const head = tree.word(draft.head).span;
    const inside = head[0] >= draft.span[0] && head[1] <= draft.span[1];
    mentions.push({
      id,
      span: draft.span,
      head: inside ? head : draft.span,
      type: draft.type,
      level: draft.level,
      entity: group.id,
    });
  }
  const all = [...groups.values()];
  const entities = asPolice(
    tree,
    all.map(({ id, members }) => entityOf(tree, id, members)),
    all.map(({ members }) => members.map(({ draft }) => draft)),
  );
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  // A pronoun is of the type of what it means.
  for (const mention of mentions)
    if (mention.level === "pronoun") mention.type = types.get(mention.entity) ?? mention.type;
  return { mentions, entities };
}

function entityOf(tree: Tree, id: Entity["id"], members: readonly { draft: Draft; id: Mention["id"] }[]): Entity {
  const drafts = members.map(({ draft }) => draft);
  const type = typeOf(drafts);
  const texts = new Map<string, { text: string; level: Mention["level"]; words: number; count: number }>();
  for (const draft of drafts) {
    const text = textOf(tree, draft).replace(/\s+/g, " ");
    const known = texts.get(text);
    if (known) known.count++;
    else texts.set(text, { text, level: draft.level, words: draft.end - draft.first, count: 1 });
  }
  const all = [...texts.values()];
  const names = all.filter(({ level }) => level === "name").sort((a, b) => fullness(b, type) - fullness(a, type));
  const nominals = all.filter(({ level }) => level === "nominal").sort((a, b) => b.words - a.words);
  const [first, ...others] = [...names, ...nominals, ...all.filter(({ level }) => level === "pronoun")];
  const role = sectorOf(tree, drafts, type);
  const country = countryOf(tree, drafts, type);
  return {
    id,
    type,
    name: first?.text ?? "",
    aliases: others.filter(({ level }) => level !== "pronoun").map(({ text }) => text),
    mentions: members.map((member) => member.id),
    ...(role && { role }),
    ...(country && { country }),
  };
}

/** The fullest name: words count most; capitals throughout (a headline's) least, unless they are an acronym's. */
function fullness({ text, words, count }: { text: string; words: number; count: number }, type: EntityType): number {
  const shouted = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) ? -50 : 0;
  return (
    (type === "person" ? words * 10 : Math.min(words, 4) * 10) +
    shouted +
    Math.min(text.length, 60) / 10 +
    Math.min(count, 9) / 100
  );
}

function typeOf(drafts: readonly Draft[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { level, type, score } of drafts) {
    const weight = level === "name" ? 10 + score : level === "nominal" ? 0.1 : 0.001;
    counts.set(type, (counts.get(type) ?? 0) + weight);
  }
  let best: EntityType = "other";
  let top = 0;
  for (const [type, count] of counts) {
    if (count > top) {
      best = type;
      top = count;
    }
  }
  return best;
}

/** PLOVER sector: of the body itself, failing that what its descriptions and the nouns of its names tell. */
function sectorOf(tree: Tree, drafts: readonly Draft[], type: EntityType): string | undefined {
  if (type === "location" || type === "nationality" || type === "weapon" || type === "vehicle" || type === "work")
    return undefined;
  for (const draft of drafts) {
    const body = draft.level === "name" && type !== "person" ? bodyNamed(textOf(tree, draft)) : undefined;
    if (body?.sector) return body.sector;
  }
  const votes = new Map<string, number>();
  const vote = (sector: string | undefined, weight: number) => {
    if (sector) votes.set(sector, (votes.get(sector) ?? 0) + weight);
  };
  for (const draft of drafts) {
    if (draft.level === "pronoun") continue;
    if (draft.level === "nominal") vote(contextSector(tree, draft) ?? draft.sector, draft.type === type ? 2 : 1);
    else {
      vote(draft.sector, 1);
      if (type !== "person")
        vote(roleNounOf(tree.words.slice(draft.first, draft.end))?.sector ?? nounSector(tree, draft), 2);
    }
  }
  // Everybody is a civilian somewhere; any office weighs more.
  const best = [...votes].sort(([a, x], [b, y]) => Number(a === "CVL") - Number(b === "CVL") || y - x)[0];
  return best?.[0];
}

/** "Ministry of Defence" tells its sector by the noun in front, "Iraqi forces" by its own. */
function nounSector(tree: Tree, draft: Draft): string | undefined {
  for (let at = draft.first; at < draft.end; at++) {
    const sector = roleNounOf([tree.word(at)])?.sector;
    // The "Sons" of a band are no civilians by that word.
    if (sector && sector !== "CVL") return sector;
  }
  return undefined;
}

/** A chief, member or spokesman is of the sector of what he serves: "army chief", "Taliban spokesman", "police officer". */
function contextSector(tree: Tree, draft: Draft): string | undefined {
  if (draft.sector) return undefined;
  for (let at = draft.first; at < draft.end; at++) {
    // The "General" of "Secretary-General" is no rank.
    if (at === draft.head || /^[-‐–]$/.test(tree.words[at - 1]?.form ?? "")) continue;
    const word = tree.word(at);
    const sector =
      bodyNamed(word.form)?.sector ??
      (word.upos === "NOUN" || word.upos === "PROPN"
        ? roleNounOf(tree.words.slice(Math.max(draft.first, at - 2), at + 1))?.sector
        : undefined);
    if (sector && sector !== "CVL") return sector;
    const pair = at + 1 < draft.end ? bodyNamed(tree.slice(at, at + 2))?.sector : undefined;
    if (pair) return pair;
  }
  return undefined;
}

/** The most words that a state's name has: "Democratic Republic of Congo". */
const MOST_WORDS = 4;

/** ISO alpha-3: of a state itself, of a known body, or of the nationality that stands before a body or person. */
function countryOf(tree: Tree, drafts: readonly Draft[], type: EntityType): string | undefined {
  for (const draft of drafts) if (draft.level === "name" && draft.country) return draft.country;
  if (type === "weapon" || type === "vehicle" || type === "other") return undefined;
  // A known body is at home where the lexicon says, or nowhere.
  if (type !== "person" && drafts.some((draft) => draft.level === "name" && bodyNamed(textOf(tree, draft))))
    return undefined;
  // Volker Türk is no Turk.
  const isOwn = (at: number) =>
    drafts.some(({ level, type: own, first, end }) => own === "person" && level === "name" && first <= at && at < end);
  for (const draft of drafts) {
    if (draft.level === "pronoun") continue;
    // "Turkish-backed Syrian rebels" are Syrian: the modifier nearest to the head, not one that is itself a modifier's.
    for (let at = draft.level === "nominal" ? draft.head : draft.end - 1; at >= draft.first; at--) {
      const word = tree.word(at);
      if (!/^\p{Lu}/u.test(word.form) || isOwn(at) || /^[-‐–]$/.test(tree.words[at + 1]?.form ?? "")) continue;
      // The longest first: "South Sudan's army" is not Sudan's.
      for (let from = Math.max(draft.first, at - MOST_WORDS + 1); from <= at; from++) {
        const words = tree.slice(from, at + 1);
        const country = peopleNamed(words)?.iso3 ?? (type === "location" ? undefined : countryNamed(words)?.iso3);
        if (country) return country;
      }
    }
    if (draft.level === "nominal") {
      for (let at = draft.head + 1; at < draft.end; at++) {
        for (let end = Math.min(draft.end, at + MOST_WORDS); end > at; end--) {
          const country = countryNamed(tree.slice(at, end))?.iso3;
          if (country && type !== "location") return country;
        }
      }
    }
  }
  return undefined;
}
