import type { Tree } from "../tree.js";
import type { Clusters } from "./clusters.js";
import { countryNamed } from "./countries.js";
import { type Draft, textOf } from "./draft.js";
import { normalForm } from "./normal-form.js";
import { familyOf, type PronounFamily, pronounOf } from "./pronouns.js";
import { type Gender, roleNounOf } from "./role-nouns.js";
import { genderOfName } from "./titles.js";

/** What is known of a cluster at one point of the text. */
export interface Candidate {
  /** Its last mention before the anaphor. */
  last: number;
  /** Mentions so far. */
  count: number;
  name: boolean;
  type: Draft["type"];
  plural: boolean;
  /** One body that was also spoken of as many: "the Houthi rebels" are the Houthis. */
  many: boolean;
  gender?: Gender | undefined;
  country: boolean;
  shadow: boolean;
  /** First mentioned in the first two sentences. */
  early: boolean;
  /** Role nouns and words of its mentions, in lower case. */
  heads: ReadonlySet<string>;
  stands: ReadonlySet<string>;
  words: ReadonlySet<string>;
  texts: ReadonlySet<string>;
  /** Kinds of place or body that its names tell: "island" of "Socotra Island". */
  kinds: ReadonlySet<string>;
  /** The last pronoun of each family: where "we" stood last. */
  pronouns: ReadonlyMap<PronounFamily, number>;
}

/** Of one with more mentions, the first ones, which name it, and the last ones are looked at: a book must not cost its square. */
const MOST_LOOKED_AT = 40;
const FIRST_LOOKED_AT = 10;

/** Index of the first number that is not below `limit`, in numbers that rise. */
function firstAtOrAfter(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((numbers[mid] ?? limit) < limit) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Looked at again by every mention that follows; a cluster only ever grows, so its root and count tell whether it is the same. */
const seen = new WeakMap<Clusters, Map<number, Candidate>>();

/** The cluster of `root` as it is known before the mention `before`. */
export function candidateOf(
  tree: Tree,
  clusters: Clusters,
  root: number,
  before: number,
  shadows: ReadonlySet<Draft>,
): Candidate {
  const candidates = seen.get(clusters) ?? new Map<number, Candidate>();
  seen.set(clusters, candidates);
  const all = clusters.members(root);
  const count = firstAtOrAfter(all, before);
  const last = candidates.get(root);
  if (last?.count === count) return last;
  const made = madeOf(tree, clusters, root, all, count, shadows);
  candidates.set(root, made);
  return made;
}

function madeOf(
  tree: Tree,
  clusters: Clusters,
  root: number,
  all: readonly number[],
  count: number,
  shadows: ReadonlySet<Draft>,
): Candidate {
  const members =
    count > MOST_LOOKED_AT
      ? [...all.slice(0, FIRST_LOOKED_AT), ...all.slice(count - MOST_LOOKED_AT + FIRST_LOOKED_AT, count)]
      : all.slice(0, count);
  const drafts = members.map((at) => clusters.draft(at));
  const named = drafts.filter((draft) => draft.level === "name");
  const main = named[0] ?? drafts.find((draft) => draft.level === "nominal") ?? drafts[0];
  const heads = new Set<string>();
  const stands = new Set<string>();
  const words = new Set<string>();
  const texts = new Set<string>();
  const kinds = new Set<string>();
  const pronouns = new Map<PronounFamily, number>();
  let gender: Gender | undefined;
  for (const [index, draft] of drafts.entries()) {
    const told = toldBy(tree, draft);
    gender ??= told.gender;
    if (draft.level === "pronoun") {
      const pronoun = pronounOf(tree.word(draft.head).form);
      if (pronoun) pronouns.set(familyOf(pronoun), members[index] ?? root);
      continue;
    }
    heads.add(told.head);
    texts.add(told.text);
    if (told.stands) stands.add(told.stands);
    for (const part of told.words) words.add(part);
    for (const kind of told.kinds) kinds.add(kind);
  }
  const first = drafts[0];
  return {
    last: members.at(-1) ?? root,
    count,
    name: named.length > 0,
    type: main?.type ?? "other",
    plural: main?.plural ?? false,
    many: drafts.some(({ level, type, plural }) => level === "nominal" && type === "group" && plural),
    gender,
    country: named.some((draft) => countryNamed(textOf(tree, draft)) !== undefined),
    shadow: main !== undefined && shadows.has(main),
    early: first !== undefined && tree.word(first.head).sentence < 2,
    heads,
    stands,
    words,
    texts,
    kinds,
    pronouns,
  };
}

/** What the words of one mention tell; each is looked at many times. */
interface Told {
  text: string;
  words: readonly string[];
  kinds: readonly string[];
  head: string;
  stands: string | undefined;
  gender: Gender | undefined;
}

/** Nouns of a name that say what it is, in the singular. */
function kindsOf(tree: Tree, { first, end }: Draft): string[] {
  if (end - first < 2) return [];
  return tree.words.slice(first, end).flatMap((word) => {
    const role = roleNounOf([word]);
    return role && role.type !== "person" ? [role.noun] : [];
  });
}

const told = new WeakMap<Draft, Told>();

function toldBy(tree: Tree, draft: Draft): Told {
  const known = told.get(draft);
  if (known) return known;
  const written = textOf(tree, draft);
  const text = normalForm(written);
  const role =
    roleNounOf(tree.words.slice(Math.max(draft.first, draft.head - 2), draft.head + 1)) ??
    roleNounOf(tree.words.slice(draft.first, draft.end));
  const isPerson = draft.level === "name" && draft.type === "person";
  const made: Told = {
    text,
    words: text.split(" "),
    kinds: draft.level === "name" && draft.type !== "person" ? kindsOf(tree, draft) : [],
    head: tree.word(draft.head).lemma.toLowerCase(),
    stands: role?.stands,
    gender: draft.gender ?? (isPerson ? genderOfName(written.split(" ")[0] ?? "") : undefined),
  };
  told.set(draft, made);
  return made;
}
