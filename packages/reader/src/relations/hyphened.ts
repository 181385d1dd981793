import { changedWord } from "../changed-word.js";
import { peopleNamed } from "../names/countries.js";
import { roleNoun } from "../names/role-nouns.js";
import type { FoundRelation } from "./found.js";
import { type Ground, type Group, groupStarting, HYPHEN, kindOf, type Phrase } from "./ground.js";
import { matchAt, type RelationWords } from "./relation-words.js";

const CONFIDENCE = 0.9;
const INHERITED = 0.65;

const PARTIES: ReadonlySet<string> = new Set(["organization", "group", "person"]);

interface Compound {
  readonly entry: RelationWords;
  /** "U.S." of "U.S.-backed"; several in "Russian- and Iranian-backed". */
  readonly parties: readonly Phrase[];
  readonly first: number;
  readonly end: number;
  /** The words of the entry. */
  readonly said: { readonly first: number; readonly end: number };
}

/**
 * "U.S.-backed Iraqi forces", "the Saudi-led coalition", "rebel-held Aleppo", "anti-government fighters". In "U.S.-backed Iraqi
 * government and Kurdish forces" the second fellow shares the compound; one with a compound or an article of its own does not.
 */
export function hyphened(ground: Ground): FoundRelation[] {
  return ground.groups.flatMap((group) =>
    [...compounds(ground, group), ...prefixed(ground, group)].flatMap((compound) => {
      const bearers = [{ bearer: withoutCompound(ground, group, compound), confidence: CONFIDENCE }];
      const fellow = sharing(ground, group);
      if (fellow) bearers.push({ bearer: fellow, confidence: INHERITED });
      return bearers.flatMap(({ bearer, confidence }) =>
        compound.parties.flatMap((party) => relation(ground, compound, bearer, party, confidence)),
      );
    }),
  );
}

function relation(
  ground: Ground,
  { entry, first, end, said }: Compound,
  bearer: Phrase,
  party: Phrase,
  confidence: number,
): FoundRelation[] {
  const { types, turned } = entry;
  const [subject, object] = turned ? [party, bearer] : [bearer, party];
  return types.flatMap((kind): FoundRelation[] => {
    // "the rebel-run port": who runs a place holds it.
    const type = kind === "leads" && kindOf(ground, bearer) === "place" ? "controls" : kind;
    if (type === "located-in" && kindOf(ground, party) !== "place") return [];
    // "a rebel-held building": nobody can tell which.
    if (type === "controls" && isNameless(ground, bearer)) return [];
    return [
      {
        type,
        subject,
        object,
        first: Math.min(first, bearer.first),
        end: Math.max(end, bearer.end),
        confidence,
        by: { entry, ...said },
      },
    ];
  });
}

/** Words with a hyphen that the lexicon knows, from the owned part of the group. */
function compounds(ground: Ground, group: Group): Compound[] {
  const out: Compound[] = [];
  for (let at = group.own + 1; at < group.end - 1; at++) {
    if (!HYPHEN.test(ground.words[at]?.form ?? "")) continue;
    const match = matchAt("hyphen", ground.words, at + 1);
    if (!match || match.end >= group.end) continue;
    // "nuclear-armed", "a two-run homer": nobody arms them, nobody leads it.
    if (isQuality(ground, at - 1)) continue;
    const parties = [partyBefore(ground, at)];
    // "Russian- and Iranian-backed": hyphen, "and", name, hyphen.
    for (let back = (parties[0]?.first ?? at) - 2; back > group.own && HYPHEN.test(ground.words[back]?.form ?? ""); ) {
      const party = partyBefore(ground, back);
      parties.unshift(party);
      back = party.first - 2;
    }
    out.push({
      entry: match.entry,
      parties,
      first: parties[0]?.first ?? at,
      end: match.end,
      said: { first: at + 1, end: match.end },
    });
  }
  return out;
}

function prefixed(ground: Ground, group: Group): Compound[] {
  const out: Compound[] = unparted(ground, group);
  for (let at = group.own; at < group.end - 2; at++) {
    const match = matchAt("prefix", ground.words, at);
    if (!match || !HYPHEN.test(ground.words[at + 1]?.form ?? "")) continue;
    const name = ground.nameAt[at + 2];
    const party = name && name.first === at + 2 ? name : { first: at + 2, end: at + 3, head: at + 2 };
    if (party.end >= group.end) continue;
    out.push({ entry: match.entry, parties: [party], first: at, end: party.end, said: { first: at, end: match.end } });
  }
  return out;
}

/** "pro-government", "anti-American" as one word: of a people or a body, so not "anti-aircraft", "pro-democracy". */
function unparted({ words }: Ground, group: Group): Compound[] {
  const out: Compound[] = [];
  for (let at = group.own; at < group.end - 1; at++) {
    const word = words[at];
    const [, prefix, rest] = /^([a-z]+)-(.+)$/i.exec(word?.form ?? "") ?? [];
    if (!word || !prefix || !rest) continue;
    const match = matchAt("prefix", [changedWord(word, { form: prefix })], 0);
    const isParty =
      peopleNamed(rest) || PARTIES.has(roleNoun(changedWord(word, { form: rest, lemma: rest }))?.type ?? "");
    if (match && isParty)
      out.push({
        entry: match.entry,
        parties: [{ first: at, end: at + 1, head: at }],
        said: { first: at, end: at + 1 },
        first: at,
        end: at + 1,
      });
  }
  return out;
}

/** An adjective that names no people: "nuclear", "heavily". */
function isQuality({ words, nameAt }: Ground, at: number): boolean {
  const word = words[at];
  return !!word && /^(?:ADJ|ADV|NUM)$/.test(word.upos) && !nameAt[at] && !peopleNamed(word.form) && !roleNoun(word);
}

/** The name or word that ends at a hyphen. */
function partyBefore({ nameAt }: Ground, hyphen: number): Phrase {
  const name = nameAt[hyphen - 1];
  return name && name.end === hyphen ? name : { first: hyphen - 1, end: hyphen, head: hyphen - 1 };
}

function withoutCompound(_ground: Ground, group: Group, { end }: Compound): Phrase {
  return { first: end, end: group.end, head: group.head };
}

/** The next fellow behind a bare "and", if it has neither article nor compound of its own. */
function sharing(ground: Ground, group: Group): Phrase | undefined {
  const { words } = ground;
  if (words[group.end]?.form.toLowerCase() !== "and") return undefined;
  const fellow = groupStarting(ground, group.end + 1);
  if (!fellow || fellow.owner || kindOf(ground, fellow) === "person" || kindOf(ground, fellow) === "thing")
    return undefined;
  const own = words.slice(fellow.first, fellow.end);
  if (own.length < 2 || own[0]?.upos === "DET" || own.some(({ form }) => HYPHEN.test(form))) return undefined;
  // "Iraqi government and Kurdish forces": each has a people of its own, one noun phrase holds both.
  return /^\p{Lu}/u.test(own[0]?.form ?? "") ? fellow : undefined;
}

/** A building, a bridge, a vehicle without a name. */
function isNameless(ground: Ground, bearer: Phrase): boolean {
  const { reading, nameAt, words } = ground;
  if (nameAt[bearer.head]) return false;
  const noun = words[bearer.head];
  const mention = reading.who.mention(reading.tree, bearer.first, bearer.end, bearer.head);
  const type = (noun && roleNoun(noun)?.type) ?? mention?.type;
  return type === "facility" || kindOf(ground, bearer) === "thing";
}
