import { cueAt } from "../statements/cues.js";
import { isDeprel, type Tree } from "../tree.js";
import { type Anaphor, kindOf } from "./anaphor.js";
import type { Candidate } from "./candidate.js";
import { type Clusters, isSameKind } from "./clusters.js";
import { type Draft, textOf } from "./draft.js";
import { normalForm } from "./normal-form.js";

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

/** What a choice of antecedent is made among. */
export interface Circumstances {
  tree: Tree;
  clusters: Clusters;
  /** For each word, whether it stands between quotation marks. */
  quoted: readonly boolean[];
  paragraphOf: (word: number) => number;
}

/**
 * Signs for and against a candidate, by name; each has a weight for each kind of anaphor. `rank` counts the candidates
 * from the nearest, `most` is the greatest number of mentions that any of them has.
 */
export function features(
  around: Circumstances,
  anaphor: Anaphor,
  candidate: Candidate,
  rank: number,
  most: number,
): string[] {
  const { tree, clusters, paragraphOf } = around;
  const { draft } = anaphor;
  const kind = kindOf(anaphor);
  const last = standsFor(tree, clusters, candidate);
  const sentences = tree.word(draft.head).sentence - tree.word(last.head).sentence;
  const far = sentences < 6 ? sentences : sentences < 12 ? 6 : sentences < 24 ? 7 : 8;
  const paragraphs = Math.min(anaphor.paragraph - paragraphOf(last.head), 2);
  const role = roleOf(tree, last.head);
  const mine = roleOf(tree, draft.head);
  const level = candidate.shadow ? "shadow" : clusters.draft(candidate.last).level;
  const count = Math.min(5, Math.floor(Math.log2(candidate.count)));
  const out = [
    `far=${far}`,
    `rank=${Math.min(rank, 5)}`,
    `role=${role}`,
    `role=${role}&far=${Math.min(sentences, 2)}`,
    `mine=${mine}&role=${role}`,
    `level=${level}`,
    `level=${level}&far=${Math.min(sentences, 3)}`,
    `role=${role}&level=${level}&far=${Math.min(sentences, 1)}`,
    `rank=${Math.min(rank, 3)}&level=${level}`,
    `name=${candidate.name}`,
    `type=${candidate.type}`,
    `count=${count}`,
    `early=${candidate.early}`,
    `paragraphs=${paragraphs}`,
  ];
  if (candidate.count === most && most > 1) out.push("most", `most&far=${Math.min(sentences, 3)}`);
  else if (candidate.count * 3 < most) out.push("few");
  const plural = candidate.plural || (candidate.many && draft.plural);
  if (plural !== draft.plural) out.push(`number=${draft.plural}-${plural}`);
  if (isSpeaking(tree, draft.head)) out.push(`speaks-too=${isSpeaking(tree, last.head)}&far=${Math.min(sentences, 3)}`);
  if (draft.gender) out.push(candidate.gender === draft.gender ? "gender" : "gender=unknown");
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
  // "Armenia denied that it had fired"
  if (sentences === 0 && mine === "subject" && isSubjectAbove(tree, draft.head, last.head))
    out.push(`subject-over&says=${isSpeaking(tree, last.head)}`);
  if (draft.level === "nominal") out.push(...nominalFeatures(tree, anaphor, candidate));
  else out.push(...pronounFeatures(around, anaphor, candidate, kind));
  return out;
}

/** "The spokesman of M23, Moe, said": whatever the tree hangs the name on, he stands there as the subject that he is described by. */
function standsFor(tree: Tree, clusters: Clusters, { last }: Candidate): Draft {
  const named = clusters.draft(last);
  const { sentence, deprel } = tree.word(named.head);
  if (!isDeprel(deprel, ["appos"])) return named;
  const members = clusters.members(last);
  for (let at = members.lastIndexOf(last) - 1; at >= 0; at--) {
    const one = clusters.draft(members[at] ?? last);
    const word = tree.word(one.head);
    if (word.sentence !== sentence) return named;
    if (isDeprel(word.deprel, ["nsubj"])) return one;
  }
  return named;
}

/** "…," the mayor told reporters. "He denied": whoever speaks next most often spoke last. */
function isSpeaking(tree: Tree, at: number): boolean {
  const verb = tree.parent(at);
  return verb !== undefined && isDeprel(tree.word(at).deprel, ["nsubj"]) && cueAt(tree, verb.index)?.pos === "V";
}

export function isSubjectAbove(tree: Tree, at: number, subject: number): boolean {
  const governor = tree.parent(subject)?.index;
  return governor !== undefined && isDeprel(tree.word(subject).deprel, ["nsubj"]) && tree.isWithin(at, governor);
}

/** Where the same pronoun stood for the candidate before: in the same quotation, in the report's own words, nowhere. */
function pronounFeatures(around: Circumstances, anaphor: Anaphor, candidate: Candidate, kind: string): string[] {
  const { tree, clusters, quoted, paragraphOf } = around;
  const out: string[] = [];
  for (const [family, at] of candidate.pronouns) {
    const { head } = clusters.draft(at);
    const isNear = paragraphOf(head) === anaphor.paragraph;
    const voice = quoted[head] === anaphor.quoted ? (anaphor.quoted ? "quoted" : "open") : "other";
    out.push(`has=${family}&voice=${voice}&near=${isNear}`);
    if (family === kind) {
      const between = tree.word(anaphor.draft.head).sentence - tree.word(head).sentence;
      out.push(`again=${Math.min(between, 4)}`);
    }
  }
  if (!candidate.pronouns.size) out.push("has=none");
  out.push(`quoted=${anaphor.quoted}&level=${clusters.draft(candidate.last).level}`);
  return out;
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
  else if (candidate.heads.size > (candidate.name ? 1 : 0)) out.push("other-head");
  if (candidate.words.has(lemma)) out.push(`word-of-name=${candidate.name}`);
  if (candidate.kinds.size) out.push(role && candidate.kinds.has(role.noun) ? "kind-of-name" : "other-kind-of-name");
  if (role?.stands)
    out.push(candidate.stands.has(role.stands) ? "same-stands" : candidate.stands.size ? "other-stands" : "no-stands");
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
