import { isDeprel, type Tree } from "../tree.js";
import { type Clusters, isSameKind } from "./clusters.js";
import { countryNamed } from "./countries.js";
import { type Draft, textOf } from "./draft.js";
import { normalForm } from "./normal-form.js";
import { pronounOf } from "./pronouns.js";
import { type Gender, type RoleNoun, roleNounOf } from "./role-nouns.js";
import { genderOfName } from "./titles.js";

export type SyntacticRole = "subject" | "object" | "oblique" | "possessive" | "modifier" | "root";

/** What a mention is in its clause; a conjunct or apposition is what its head is. */
export function roleOf(tree: Tree, at: number): SyntacticRole {
  let word = tree.word(at);
  for (
    let up = tree.parent(word.index);
    up && isDeprel(word.deprel, ["conj", "appos", "flat"]);
    up = tree.parent(word.index)
  )
    word = up;
  if (isDeprel(word.deprel, ["nsubj", "csubj"])) return "subject";
  if (isDeprel(word.deprel, ["obj", "iobj"])) return "object";
  if (word.deprel === "nmod:poss") return "possessive";
  if (isDeprel(word.deprel, ["obl"])) return "oblique";
  return word.head === word.index ? "root" : "modifier";
}

/** What is known of a cluster at one point of the text. */
export interface Candidate {
  /** Its last mention before the anaphor. */
  last: number;
  /** Mentions so far. */
  count: number;
  name: boolean;
  type: Draft["type"];
  plural: boolean;
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

export function candidateOf(
  tree: Tree,
  clusters: Clusters,
  root: number,
  before: number,
  shadows: ReadonlySet<Draft>,
): Candidate {
  const all = clusters.members(root);
  const count = firstAtOrAfter(all, before);
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
  let gender: Gender | undefined;
  for (const draft of drafts) {
    const told = toldBy(tree, draft);
    gender ??= told.gender;
    if (draft.level === "pronoun") continue;
    heads.add(told.head);
    texts.add(told.text);
    if (told.stands) stands.add(told.stands);
    for (const part of told.words) words.add(part);
  }
  const first = drafts[0];
  return {
    last: members.at(-1) ?? root,
    count,
    name: named.length > 0,
    type: main?.type ?? "other",
    plural: main?.plural ?? false,
    gender,
    country: named.some((draft) => countryNamed(textOf(tree, draft)) !== undefined),
    shadow: main !== undefined && shadows.has(main),
    early: first !== undefined && tree.word(first.head).sentence < 2,
    heads,
    stands,
    words,
    texts,
  };
}

/** What the words of one mention tell; each is looked at many times. */
interface Told {
  text: string;
  words: readonly string[];
  head: string;
  stands: string | undefined;
  gender: Gender | undefined;
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
    head: tree.word(draft.head).lemma.toLowerCase(),
    stands: role?.stands,
    gender: draft.gender ?? (isPerson ? genderOfName(written.split(" ")[0] ?? "") : undefined),
  };
  told.set(draft, made);
  return made;
}

/** Whether a pronoun can mean the candidate at all: gender, number, person or thing. */
export function agrees(draft: Draft, form: string, candidate: Candidate): boolean {
  const pronoun = pronounOf(form);
  if (!pronoun) return false;
  if (pronoun.person !== 3) return candidate.type === "person" && !candidate.plural;
  if (draft.gender)
    return candidate.type === "person" && !candidate.plural && (!candidate.gender || candidate.gender === draft.gender);
  if (pronoun.gender === "neuter")
    return candidate.type !== "person" && candidate.type !== "nationality" && !candidate.plural;
  if (candidate.type === "person" && candidate.gender) return false;
  return true;
}

export interface Anaphor {
  at: number;
  draft: Draft;
  form: string;
  role: RoleNoun | undefined;
  quoted: boolean;
  /** The cluster that speaks where the anaphor stands. */
  speaker: number | undefined;
}

/** Signs for and against a candidate, by name; each has a weight in antecedent-weights.tsv. */
export function features(
  tree: Tree,
  clusters: Clusters,
  anaphor: Anaphor,
  candidate: Candidate,
  rank: number,
): string[] {
  const { draft } = anaphor;
  const kind = kindOf(anaphor);
  const last = clusters.draft(candidate.last);
  const sentences = tree.word(draft.head).sentence - tree.word(last.head).sentence;
  const role = roleOf(tree, last.head);
  const mine = roleOf(tree, draft.head);
  const level = candidate.shadow ? "shadow" : last.level;
  const out = [
    `far=${Math.min(sentences, 6)}`,
    `rank=${Math.min(rank, 5)}`,
    `role=${role}`,
    `role=${role}&far=${Math.min(sentences, 2)}`,
    `mine=${mine}&role=${role}`,
    `level=${level}`,
    `name=${candidate.name}`,
    `type=${candidate.type}`,
    `count=${Math.min(5, Math.floor(Math.log2(candidate.count)))}`,
    `early=${candidate.early}`,
  ];
  if (candidate.plural !== draft.plural) out.push(`number=${draft.plural}-${candidate.plural}`);
  if (draft.gender && candidate.gender === draft.gender) out.push("gender");
  if (anaphor.speaker !== undefined)
    out.push(
      clusters.of(anaphor.speaker) === clusters.of(candidate.last) ? `speaker&quoted=${anaphor.quoted}` : "not-speaker",
    );
  const governor = tree.parent(draft.head)?.index;
  if (sentences === 0 && governor !== undefined && governor === tree.parent(last.head)?.index)
    out.push(`same-clause&mine=${mine}`);
  if (sentences === 0 && last.first >= draft.first && last.end <= draft.end) out.push("inside");
  if (sentences === 0 && mine === "possessive" && isSubjectAbove(tree, draft.head, last.head))
    out.push("subject-above");
  if (draft.level === "nominal") out.push(...nominalFeatures(tree, anaphor, candidate));
  return prefixed(kind, draft, out);
}

/** Descriptions have signs of their own kind and signs that all share, so that rare kinds learn from the others. */
export function prefixed(kind: string, draft: Draft, signs: readonly string[]): string[] {
  const own = signs.map((sign) => `${kind} ${sign}`);
  return draft.level === "nominal" && kind !== "nominal" ? [...own, ...signs.map((sign) => `nominal ${sign}`)] : own;
}

export function kindOf({ draft, form, role }: Anaphor): string {
  if (draft.level === "nominal") return role?.stands ?? "nominal";
  if (draft.gender) return "he";
  const pronoun = pronounOf(form);
  if (pronoun?.person !== 3) return "i";
  return pronoun.gender === "neuter" ? "it" : "they";
}

function isSubjectAbove(tree: Tree, at: number, subject: number): boolean {
  const governor = tree.parent(subject)?.index;
  return governor !== undefined && isDeprel(tree.word(subject).deprel, ["nsubj"]) && tree.isWithin(at, governor);
}

function nominalFeatures(tree: Tree, anaphor: Anaphor, candidate: Candidate): string[] {
  const { draft, role } = anaphor;
  const lemma = tree.word(draft.head).lemma.toLowerCase();
  const text = normalForm(textOf(tree, draft));
  const opening = tree.word(draft.first);
  const determiner =
    opening.upos === "DET" ? opening.form.toLowerCase() : opening.upos === "PRON" ? "possessive" : "none";
  const out = [`det=${determiner}`, `kind=${isSameKind(draft.type, candidate.type)}`];
  if (candidate.texts.has(text)) out.push(`same-text&det=${determiner}`);
  else if (candidate.heads.has(lemma)) out.push(`same-head&det=${determiner}`, `same-head&name=${candidate.name}`);
  if (candidate.words.has(lemma)) out.push(`word-of-name=${candidate.name}`);
  if (role?.stands && candidate.stands.has(role.stands)) out.push("same-stands");
  if (role?.stands === "country" || role?.stands === "town" || role?.stands === "area")
    out.push(`country=${candidate.country}`);
  const before = draft.head - draft.first - (determiner === "none" ? 0 : 1);
  const after = draft.end - 1 - draft.head;
  out.push(`modified=${Math.min(before, 2)}`, `followed=${after > 0}`);
  if (before > 0 && !candidate.texts.has(text)) {
    const modifiers = tree.words
      .slice(draft.first, draft.head)
      .filter(({ upos }) => upos === "ADJ" || upos === "PROPN" || upos === "NOUN");
    const shared = modifiers.some((word) => candidate.words.has(normalForm(word.form)));
    out.push(`modifiers-shared=${shared}`);
  }
  return out;
}
