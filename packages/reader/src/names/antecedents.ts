import type { Analysis } from "../analysis.js";
import { lexicon } from "../lexicon/lexicon.js";
import type { Tree } from "../tree.js";
import {
  type Anaphor,
  agrees,
  type Candidate,
  candidateOf,
  features,
  kindOf,
  prefixed,
  roleOf,
} from "./antecedent-features.js";
import { type Clusters, isSameKind } from "./clusters.js";
import type { Draft } from "./draft.js";
import { type Pronoun, pronounOf } from "./pronouns.js";
import { quotedWords, speakersOf } from "./quoted.js";
import { roleNounOf } from "./role-nouns.js";

let loaded: ReadonlyMap<string, number> | undefined;
function weights(): ReadonlyMap<string, number> {
  loaded ??= new Map(
    lexicon("antecedent-weights.tsv", ["feature", "weight"]).map(({ feature, weight }) => [feature, Number(weight)]),
  );
  return loaded;
}

/** How many sentences back a pronoun or description looks, and at how many candidates. */
const FAR = { pronoun: 4, nominal: 12 } as const;
const MOST = 24;

/** A choice of antecedent, as those who learn the weights see it. */
export interface Choice {
  clusters: Clusters;
  anaphor: Anaphor;
  candidates: { candidate: Candidate; features: string[] }[];
  /** Signs for there being none. */
  none: string[];
}

/** Joins pronouns and definite descriptions with what they mean. `decide` takes the place of the weights while these are learned. */
export function joinAnaphors(
  analysis: Analysis,
  tree: Tree,
  drafts: readonly Draft[],
  shadows: ReadonlySet<Draft>,
  clusters: Clusters,
  decide: (choice: Choice) => number = best,
): void {
  const quoted = quotedWords(analysis);
  const speaker = speakersOf(analysis);
  const byHead = new Map<number, number>();
  for (const [at, draft] of drafts.entries()) if (!byHead.has(draft.head)) byHead.set(draft.head, at);
  // By heads, so that "the group" of "the group's leader" is known before the leader is looked for.
  const order = [...drafts.entries()].sort(([a, one], [b, other]) => one.head - other.head || b - a);
  for (const [at, draft] of order) {
    if (draft.level === "name" || shadows.has(draft) || clusters.members(at).some((one) => one < at)) continue;
    if (draft.level === "nominal" && (!isDefinite(tree, draft) || isNamed(clusters, at))) continue;
    if (draft.level === "nominal" && ledBy(tree, draft)) continue;
    const source = speaker(draft.head);
    const speaking = source ? spokenBy(source, byHead) : undefined;
    const anaphor: Anaphor = {
      at,
      draft,
      form: tree.word(draft.head).form,
      role: roleNounOf(tree.words.slice(Math.max(draft.first, draft.head - 2), draft.head + 1)),
      quoted: quoted[draft.head] ?? false,
      speaker: speaking !== undefined && speaking !== at ? speaking : undefined,
    };
    const pronoun = draft.level === "pronoun" ? pronounOf(anaphor.form) : undefined;
    if (pronoun && pronoun.person !== 3) {
      if (pronoun.person === 1) joinSpeaker(anaphor, pronoun, clusters);
      continue;
    }
    const candidates = candidatesOf(tree, drafts, shadows, clusters, anaphor);
    if (!candidates.length) continue;
    const choice: Choice = {
      clusters,
      anaphor,
      candidates: candidates.map((candidate, rank) => ({
        candidate,
        features: features(tree, clusters, anaphor, candidate, rank),
      })),
      none: noneOf(tree, anaphor, candidates),
    };
    const chosen = candidates[decide(choice)] ?? actingBody(tree, anaphor, candidates, clusters);
    if (chosen) clusters.join(at, chosen.last);
  }
  joinLed(tree, drafts, clusters);
}

let verbs: ReadonlySet<string> | undefined;

/** "It is fighting two armies": a thing does not fight, so the body that was the subject last is meant. */
function actingBody(
  tree: Tree,
  { draft }: Anaphor,
  candidates: readonly Candidate[],
  clusters: Clusters,
): Candidate | undefined {
  const word = tree.word(draft.head);
  const governor = tree.parent(draft.head);
  if (draft.level !== "pronoun" || draft.gender || draft.plural || word.deprel !== "nsubj" || !governor)
    return undefined;
  verbs ??= new Set(lexicon("agent-verbs.tsv", ["lemma"]).map(({ lemma }) => lemma));
  if (governor.upos !== "VERB" || !verbs.has(governor.lemma.toLowerCase())) return undefined;
  return candidates.find(({ last: at, type, country, plural }) => {
    const last = clusters.draft(at);
    const near = word.sentence - tree.word(last.head).sentence <= 1;
    return (
      near &&
      !plural &&
      (type === "organization" || type === "group" || country) &&
      roleOf(tree, last.head) === "subject"
    );
  });
}

/** "His group", "her party": led by the one whom the pronoun means. */
function ledBy(tree: Tree, draft: Draft): boolean {
  const pronoun = pronounOf(tree.word(draft.first).form);
  if (
    draft.level !== "nominal" ||
    draft.plural ||
    pronoun?.form !== "possessive" ||
    !pronoun.gender ||
    pronoun.gender === "neuter"
  )
    return false;
  return (
    draft.type === "group" ||
    /^(?:party|movement|organi[sz]ation|network)$/.test(tree.word(draft.head).lemma.toLowerCase())
  );
}

/** "Northern Front leader Omar Rahmani … his group": the body that the description of the person names. */
function joinLed(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  for (const [at, draft] of drafts.entries()) {
    if (draft.level !== "nominal" || !ledBy(tree, draft)) continue;
    const leader = drafts.findIndex((one, index) => index > at && one.level === "pronoun" && one.head === draft.first);
    if (leader < 0) continue;
    const titles = clusters.members(leader).filter((one) => clusters.draft(one).level === "nominal");
    const led = titles.flatMap((title) => named(drafts, title, draft));
    const [only] = led;
    if (only !== undefined && led.every((one) => clusters.of(one) === clusters.of(only))) clusters.join(only, at);
  }
}

/** Bodies named inside a description, of the kind of `like`. */
function named(drafts: readonly Draft[], title: number, like: Draft): number[] {
  const out: number[] = [];
  const span = drafts[title]?.span;
  for (let at = title + 1; span && (drafts[at]?.span[0] ?? Number.POSITIVE_INFINITY) < span[1]; at++) {
    const draft = drafts[at];
    if (draft?.level === "name" && isSameKind(draft.type, like.type)) out.push(at);
  }
  return out;
}

/** "I" in a quotation is the person who speaks, "we" the body that does; elsewhere nobody is known. */
function joinSpeaker({ at, speaker, quoted }: Anaphor, { plural }: Pronoun, clusters: Clusters): void {
  if (speaker === undefined || !quoted) return;
  const source = clusters.draft(speaker);
  const isBody = source.type === "organization" || source.type === "group";
  if (plural ? isBody : source.type === "person" && !source.plural) clusters.join(at, speaker);
}

function spokenBy(
  { first, end }: { first: number; end: number },
  byHead: ReadonlyMap<number, number>,
): number | undefined {
  for (let at = first; at < end; at++) {
    const found = byHead.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A description of somebody named beside it looks for nobody else. */
function isNamed(clusters: Clusters, at: number): boolean {
  return clusters.members(at).some((one) => clusters.draft(one).level === "name");
}

/** Words that set a thing apart from those named before. */
const OTHER =
  /^(?:other|another|second|third|fourth|next|additional|new|further|more|first|last|largest|biggest|most|only)$/i;

/** Only what is told apart as known may stand for something named before. */
function isDefinite(tree: Tree, draft: Draft): boolean {
  if (draft.type === "weapon" || draft.type === "vehicle" || draft.type === "nationality") return false;
  const opening = tree.word(draft.first);
  const form = opening.form.toLowerCase();
  if (tree.words.slice(draft.first, draft.head).some((word) => OTHER.test(word.form))) return false;
  if (/^(?:the|this|that|these|those)$/.test(form)) return true;
  if (tree.words.slice(draft.first, draft.head).some((word) => /^['’]s?$/.test(word.form))) return true;
  return opening.upos === "PRON" && pronounOf(form)?.form === "possessive";
}

function candidatesOf(
  tree: Tree,
  drafts: readonly Draft[],
  shadows: ReadonlySet<Draft>,
  clusters: Clusters,
  anaphor: Anaphor,
): Candidate[] {
  const { at, draft } = anaphor;
  const far = draft.level === "pronoun" ? FAR.pronoun : FAR.nominal;
  const { sentence } = tree.word(draft.head);
  const seen = new Set<number>([clusters.of(at)]);
  // A phrase is not what it holds.
  for (let inner = at + 1; (drafts[inner]?.span[1] ?? Number.POSITIVE_INFINITY) <= draft.span[1]; inner++) {
    seen.add(clusters.of(inner));
  }
  const out: Candidate[] = [];
  for (let back = at - 1; back >= 0 && out.length < MOST; back--) {
    const other = clusters.draft(back);
    if (sentence - tree.word(other.head).sentence > far) break;
    const root = clusters.of(back);
    if (seen.has(root)) continue;
    seen.add(root);
    // A phrase is neither what it holds nor what holds it.
    if (other.first <= draft.head && draft.head < other.end && other.level === "nominal") continue;
    if (!clusters.mayJoin(at, back)) continue;
    const candidate = candidateOf(tree, clusters, root, at, shadows);
    if (draft.level === "pronoun") {
      if (!agrees(draft, anaphor.form, candidate) || isBound(tree, draft, anaphor.form, other)) continue;
    } else if (!isNominalOf(anaphor, candidate, other)) continue;
    out.push(candidate);
  }
  return out;
}

/** "He shot him": subject and object of one verb are two persons, unless the second is reflexive. */
function isBound(tree: Tree, draft: Draft, form: string, other: Draft): boolean {
  const kind = pronounOf(form)?.form;
  if (kind === "reflexive" || kind === "possessive" || tree.word(draft.head).deprel === "nmod:poss") return false;
  const governor = tree.parent(draft.head)?.index;
  return governor !== undefined && governor === tree.parent(other.head)?.index;
}

function isNominalOf({ draft, role }: Anaphor, candidate: Candidate, last: Draft): boolean {
  // "The officials" act as a body, and are none that has a name of its own.
  if (role?.type === "person" && draft.plural && !candidate.plural) return false;
  if (candidate.shadow || last.end > draft.first) return false;
  if (!isSameKind(draft.type, candidate.type)) {
    const body = draft.type === "organization" || draft.type === "group";
    // "The country", "the government" of a state that acts stay apart; a nationality is never a body.
    if (!(body && candidate.type === "other" && candidate.name)) return false;
  }
  if (draft.gender && candidate.gender && draft.gender !== candidate.gender) return false;
  return draft.type !== "person" || draft.plural === candidate.plural;
}

function noneOf(tree: Tree, anaphor: Anaphor, candidates: readonly Candidate[]): string[] {
  const kind = kindOf(anaphor);
  const { draft } = anaphor;
  const form = tree.word(draft.first).form.toLowerCase();
  const out = [
    "none",
    `none&candidates=${Math.min(candidates.length, 6)}`,
    `none&form=${form}`,
    `none&quoted=${anaphor.quoted}`,
  ];
  if (draft.level === "nominal") {
    out.push(
      `none&modified=${Math.min(draft.head - draft.first - 1, 2)}`,
      `none&followed=${draft.end - 1 > draft.head}`,
    );
    out.push(`none&plural=${draft.plural}`);
  }
  return prefixed(kind, draft, out);
}

/** The candidate with the greatest sum of weights; -1 where none at all weighs more. */
function best({ candidates, none }: Choice): number {
  const sum = (names: readonly string[]) => names.reduce((total, name) => total + (weights().get(name) ?? 0), 0);
  let top = sum(none);
  let chosen = -1;
  for (const [at, { features: names }] of candidates.entries()) {
    const total = sum(names);
    if (total > top) {
      top = total;
      chosen = at;
    }
  }
  return chosen;
}
