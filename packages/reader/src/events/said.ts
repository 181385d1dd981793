import type { Span, Statement } from "sayso-record";
import { carrierOf } from "../statements/carrier.js";
import { type Cue, cueAt } from "../statements/cues.js";
import { isDeprel, type Tree } from "../tree.js";
import { wordsAt } from "../words-at.js";
import { isGerund } from "./gerund.js";
import { governorSays } from "./governor-says.js";
import { lemmasOf } from "./lemmas.js";

export { carrierOf } from "../statements/carrier.js";
export { answered, judgedLater, standingAt, whyStanding } from "../statements/standing.js";

/** The statements by which somebody tells something: not where nobody does, nor where somebody means to do it or will not ("plans to", "refused to"), which the report tells. */
export function tellersOf(tree: Tree, statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(
    (statement) =>
      tells(tree, statement) &&
      !isNobodys(tree, statement) &&
      !isSilence(tree, statement) &&
      !isJudgement(tree, statement),
  );
}

/** Which of those that tell something tells of the event; none where the anchor is itself the saying ("accused"). */
export function tellerOf(tellers: readonly Statement[], anchor: Span): Statement | undefined {
  const others = tellers.filter(({ cue }) => !cue.some(([from, to]) => from < anchor[1] && anchor[0] < to));
  return carrierOf(others, anchor);
}

/** "No group has claimed responsibility for the raid": the report tells of the raid, not a group. */
function isNobodys(tree: Tree, { source, standing, cue }: Statement): boolean {
  // "No official confirmed the raid" says something of it all the same.
  if (standing !== "attributed") return false;
  const [first] = source ? wordsAt(tree.words, ...source.span) : [];
  if (!first) return false;
  // "Few expect the navy to attack"
  if (/^few$/i.test(first.form)) return cueIn(tree, cue)?.kind === "believe";
  return /^(?:no|nobody|none|neither|no-one)$/i.test(first.form);
}

/**
 * "Moscow did not comment on the strikes", "no details were given of the raid", "has not claimed responsibility for the killing", "did not say who
 * fired": who is silent tells nothing, and what he is silent about the report tells.
 */
function isSilence(tree: Tree, { cue, content, standing }: Statement): boolean {
  // "said nothing about the men whom it killed"
  const [first] = content.flatMap(([from, to]) => wordsAt(tree.words, from, to));
  if (first && /^(?:nothing|little)$/i.test(first.form)) return true;
  const words = cue.flatMap(([from, to]) => wordsAt(tree.words, from, to));
  if (!words.some(({ form }) => /^(?:not|n['’]t|never|declined?|refused?|yet)$/i.test(form))) return false;
  if (words.some((word) => lemmasOf(word).some((lemma) => /^(?:comment|respond|reply)$/.test(lemma)))) return true;
  // "did not claim that rebels fled" is about what would have been his word; "never confirmed the raid" leaves it unverified.
  return standing === "attributed" && content.every((piece) => isNamed(tree, piece));
}

/** "responsibility for the killing", "who had ordered it": what is only named or asked about, not told. */
function isNamed(tree: Tree, piece: Span): boolean {
  const [first] = wordsAt(tree.words, ...piece);
  if (first && /^(?:who|whom|whose|how|why|where|when|what|which)$/i.test(first.form)) return true;
  return !isClause(tree, piece) && !/^(?:to|whether|if|that)$/i.test(first?.form ?? "") && isBare(tree, piece);
}

/**
 * "condemned the bombing of the consulate": that it was bombed is known, and the report's own word; "condemned the bombing by rebels" has the
 * speaker's word on who it was.
 */
function isJudgement(tree: Tree, { cue, content }: Statement): boolean {
  const [verb] = cue.flatMap(([from, to]) => wordsAt(tree.words, from, to)).filter(({ upos }) => upos === "VERB");
  if (!verb || !governorSays(tree, verb, "noun")?.entry?.over.has("judged")) return false;
  return content.every((piece, at) => {
    const words = wordsAt(tree.words, ...piece);
    // "The arrest was described *as illegal*"
    return (
      (at > 0 || /^the$/i.test(words[0]?.form ?? "")) &&
      isBare(tree, piece) &&
      !words.some(({ form }) => /^by$/i.test(form))
    );
  });
}

/** Promises that are spoken; to agree, refuse or decline is an act. */
const UNSPOKEN: ReadonlySet<string> = new Set(["refuse", "decline", "agree"]);

/** Whether the statement is a saying, not a will of which the report tells. */
function tells(tree: Tree, { cue, content, channel }: Statement): boolean {
  if (!cue.length || channel) return true;
  const known = cueIn(tree, cue);
  if (!known) return content.some((piece) => isClause(tree, piece));
  const unspoken = known.kind === "promise" && UNSPOKEN.has(known.words[0] ?? "");
  if (known.kind !== "believe" && !unspoken) return true;
  return !content.every((piece) => isBare(tree, piece));
}

/** The first cue that the lexicon knows. */
function cueIn(tree: Tree, spans: readonly Span[]): Cue | undefined {
  for (const word of spans.flatMap(([from, to]) => wordsAt(tree.words, from, to))) {
    const found = cueAt(tree, word.index);
    if (found) return found;
  }
  return undefined;
}

/** "that the town had fallen", "the town had fallen", a quotation; not "him for theft" nor "whether to go". */
function isClause(tree: Tree, [from, to]: Span): boolean {
  const words = wordsAt(tree.words, from, to);
  const first = words.find(({ upos }) => upos !== "PUNCT");
  if (!first || /^(?:whether|if)$/i.test(first.form)) return false;
  if (/^that$/i.test(first.form) || words[0]?.upos === "PUNCT") return true;
  return words.some(
    ({ index, head, deprel }) =>
      isDeprel(deprel, ["ccomp", "root", "parataxis"]) &&
      (head < first.index || head > (words.at(-1)?.index ?? head) || head === index) &&
      tree.child(index, "nsubj", "expl") !== undefined,
  );
}

/** "to withdraw", "withdrawing", "of an attack", "whether to go": no clause of its own. */
function isBare(tree: Tree, [from, to]: Span): boolean {
  const words = wordsAt(tree.words, from, to);
  const [first, second] = words;
  if (!first) return false;
  if (/^(?:to|of|for|from)$/i.test(first.form) || isGerund(first.form)) return true;
  if (/^whether$/i.test(first.form) && second?.form.toLowerCase() === "to") return true;
  // "a withdrawal", "the possibility of a raid": a phrase without a verb.
  return !words.some(({ upos }) => upos === "VERB" || upos === "AUX");
}
