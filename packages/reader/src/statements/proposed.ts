import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import { accordingTo } from "./according-to.js";
import { clipped, holds, takesIn, throughTeller } from "./around.js";
import { channelAt } from "./channel.js";
import { chargedBy } from "./charged-by.js";
import { isCondition } from "./condition.js";
import { contentBefore, contentOf, hasTo } from "./content-of.js";
import { type Cue, type CueKind, cueAt } from "./cues.js";
import { cueWord, type Draft, headOf } from "./draft.js";
import { shownIn } from "./footage.js";
import { lineAt } from "./line-is.js";
import { isNobody } from "./nobody.js";
import { ownedClaimAt } from "./owned-claim.js";
import type { Piece, Pieces } from "./pieces.js";
import { asks, range, sentenceEnd, sentenceStart } from "./reach.js";
import { reckonedAt } from "./reckoned.js";
import { seenIn } from "./seen-in.js";
import { plays } from "./standing-words.js";
import { sourceOfCue } from "./subject.js";
import { toldOfAt } from "./told-of.js";

/** Kinds that are statements wherever tree and lexicon agree; of the others the model is the better judge. */
const SURE: ReadonlySet<CueKind> = new Set<CueKind>([
  "say",
  "tell",
  "call",
  "threaten",
  "deny",
  "confirm",
  "accuse",
  "promise",
]);

/** Kinds that are statements inside what another says. */
const INNER: ReadonlySet<CueKind> = new Set<CueKind>(["say", "tell", "call", "threaten", "deny", "confirm", "accuse"]);

/** Statements that the tree and the lexicon see and no label tells of: beside the labelled ones, and inside their contents. */
export function proposed(reading: Reading, pieces: Pieces, labelled: readonly Draft[]): Draft[] {
  const { tree } = reading;
  const taken = new Set<number>();
  const inContent = new Map<number, Draft>();
  for (const draft of labelled) {
    const { cue, source, content } = draft;
    for (const { first, end } of [...cue, ...(source ? [source] : [])])
      for (let at = first; at < end; at++) taken.add(at);
    for (const { first, end } of content) for (let at = first; at < end; at++) inContent.set(at, draft);
  }
  const out: Draft[] = [];
  for (const { index } of tree.words) {
    const seen = seenIn(tree, index);
    if (seen && stands(tree, seen, inContent.get(index), inContent)) out.push(seen);
    const shown = !seen && isUnlabelled(tree, index, taken) ? shownIn(tree, index) : undefined;
    if (shown && stands(tree, shown, inContent.get(index), inContent)) out.push(shown);
    const reckoned = taken.has(index) ? undefined : reckonedAt(tree, index);
    if (reckoned && stands(tree, reckoned, inContent.get(index), inContent)) out.push(reckoned);
    for (const told of taken.has(index) ? [] : [lineAt(tree, index), ownedClaimAt(tree, index), toldOfAt(tree, index)])
      if (told && stands(tree, told, inContent.get(index), inContent)) out.push(told);
    const cue = cueAt(tree, index);
    if (cue?.pos === "P" && !taken.has(index) && (pieces.quotationOf[index] ?? -1) < 0) {
      const draft = accordingTo(tree, cue);
      if (draft && stands(tree, draft, inContent.get(index), inContent)) out.push(draft);
    }
    if (cue?.pos !== "V" || taken.has(index) || !(SURE.has(cue.kind) || cue.kind === "show")) continue;
    const outer = inContent.get(index);
    const isQuoted = (pieces.quotationOf[index] ?? -1) >= 0;
    if ((isQuoted && !(outer && passesOn(tree, cue))) || isUntold(tree, index)) continue;
    if (outer && !INNER.has(cue.kind)) continue;
    const found = proposal(reading, pieces, cue);
    const draft = found && clipped(found, outer);
    if (!draft || isCondition(tree, draft) || !stands(tree, draft, outer, inContent)) continue;
    out.push(draft);
  }
  return out;
}

/** Whether no label tells of anybody who says something in the sentence that the word heads. */
function isUnlabelled(tree: Tree, at: number, taken: ReadonlySet<number>): boolean {
  return (
    tree.word(at).head === at && range(sentenceStart(tree, at), sentenceEnd(tree, at)).every((one) => !taken.has(one))
  );
}

/**
 * A draft whose labelled content is a mere phrase beside the cue ("told the station on condition of anonymity", "…, residents said, an account
 * the army rejected") takes what the tree gives it.
 */
export function withContent({ tree }: Reading, draft: Draft): Draft {
  const [only, ...more] = draft.content;
  const word = more.length ? undefined : cueWord(tree, draft);
  if (!only && word?.pos === "V" && /^(?:say|tell)$/.test(word.kind) && draft.source) {
    // "Two were hurt, the king said": no label was linked to the clause that runs up to him.
    const clause = tree.children(word.at, "ccomp").find(({ index }) => index < word.at);
    const content = clause && contentBefore(tree, word, clause.index);
    const isNext = content && tree.words[content.end]?.form === "," && content.end + 1 === draft.source.first;
    return isNext ? { ...draft, content: [content] } : draft;
  }
  if (
    !only ||
    !word ||
    word.pos !== "V" ||
    !(word.kind === "say" || word.kind === "tell") ||
    !(tree.word(only.first).upos === "ADP" || isAnswered(tree, only))
  )
    return draft;
  const content = contentOf(tree, word);
  const clear = content && (content.end <= only.first || only.end <= content.first);
  return clear ? { ...draft, content: [content] } : draft;
}

/** ", an account the army rejected": what another makes of what was said. */
function isAnswered(tree: Tree, { first, end }: Piece): boolean {
  if (tree.words[first - 1]?.form !== "," || !/^(?:an?|the)$/i.test(tree.word(first).form)) return false;
  const head = headOf(tree, { first, end, score: 0 });
  return plays(tree, head, "say-so") && tree.child(head, "acl:relcl") !== undefined;
}

/** "“Survivors told us that soldiers fired,” the monitor said": in a quotation, what somebody else is said to have said. */
function passesOn(tree: Tree, { at, kind }: Cue): boolean {
  const subject = tree.child(at, "nsubj");
  const clause = tree.child(at, "ccomp");
  if (!subject || subject.index > at || !clause || clause.index < at || asks(tree, at)) return false;
  if (!/^(?:NOUN|PROPN)$/.test(subject.upos) && !/^(?:he|she|they)$/i.test(subject.form)) return false;
  if (tree.children(at, "aux").some(({ lemma }) => lemma !== "have") || tree.child(at, "advmod:neg")) return false;
  // "He said, 'Go'" goes on in his own words more often than it passes on another's.
  const isThat = tree.children(clause.index, "mark").some(({ form }) => /^that$/i.test(form));
  return (
    isThat &&
    (kind === "tell" ? tree.child(at, "obj", "iobj") !== undefined : kind === "say" && subject.upos !== "PRON")
  );
}

/** Whether the proposal stands clear of what is labelled: all of it inside one content, or none of it in any. */
function stands(
  tree: Tree,
  { source, cue, content }: Draft,
  outer: Draft | undefined,
  inContent: ReadonlyMap<number, Draft>,
): boolean {
  const all = ({ first, end }: Piece) => Array.from({ length: end - first }, (_, at) => first + at);
  // "Chad, which Oman accuses of arming them, denied it": what another says of the source is not the source's.
  const named = source ? all(source).filter((at) => !isAside(tree, at, source)) : [];
  const words = [...named, ...[...cue, ...content].flatMap(all)];
  // "Moe said that they had met, the agency said": the agency says all of what he says.
  const told = tree.children(cue[0]?.first ?? -1, "ccomp").some(({ index }) => cueAt(tree, index)?.pos === "V");
  const isHeld = (inner: Draft | undefined) =>
    outer === undefined && inner !== undefined && (takesIn(content, inner) || (told && holds(content, inner.content)));
  // A comma at the end of what is said is part of it or not.
  const isLast = (at: number) => tree.word(at).form === "," && content.some(({ end }) => at === end - 1);
  return words.every((at) => isLast(at) || inContent.get(at) === outer || isHeld(inContent.get(at)));
}

/** Whether a word stands in a clause that describes the source. */
function isAside(tree: Tree, at: number, { first, end }: Piece): boolean {
  const clause = [tree.word(at), ...tree.ancestors(at)].find(({ deprel }) => deprel === "acl:relcl");
  return clause !== undefined && first <= clause.head && clause.head < end && clause.index < end;
}

function proposal({ tree }: Reading, pieces: Pieces, cue: Cue): Draft | undefined {
  const charged = cue.kind === "accuse" ? chargedBy(tree, cue) : undefined;
  const source = charged?.source ?? sourceOfCue(tree, cue.at);
  const content = charged?.content ?? contentOf(tree, cue);
  if (source && cue.kind === "show" && !channelAt(tree, headOf(tree, source))?.document) return undefined;
  if (!source || isNobody(tree, source) || !content || plays(tree, content.first, "withheld")) return undefined;
  if (cue.quoted && range(content.first, content.end).every((at) => (pieces.quotationOf[at] ?? -1) < 0))
    return undefined;
  return {
    by: "tree",
    source,
    cue: [withHelpers(tree, cue, source)],
    content: [throughQuotation(tree, pieces, throughTeller(tree, content, source))],
  };
}

/** "to confirm", "admitting" as a thing: nobody is said to have said it. */
function isUntold(tree: Tree, at: number): boolean {
  const word = tree.word(at);
  // "appears to show"
  // "is said to have told"
  const isFramed = tree.child(word.head, "aux:pass") !== undefined && plays(tree, word.head, "frame");
  const seems =
    isDeprel(word.deprel, ["xcomp"]) &&
    (/^(?:appear|seem|purport)/i.test(tree.word(word.head).form) ||
      (isFramed && tree.children(at, "aux").some(({ form }) => /^have$/i.test(form))));
  return (
    (hasTo(tree, at) && !seems) ||
    isDeprel(word.deprel, ["amod", "compound", "csubj"]) ||
    tree.child(at, "case", "det") !== undefined
  );
}

/** "has also said": the helpers of the verb are part of the cue. */
function withHelpers(tree: Tree, cue: Cue, source: Piece): Piece {
  let first = cue.at;
  while (
    first - 1 >= source.end &&
    tree.word(first - 1).head === cue.at &&
    isDeprel(tree.word(first - 1).deprel, ["aux", "advmod"])
  )
    first--;
  return { first, end: cue.end, score: 0 };
}

/** A content that a quotation goes on beyond takes all of it in the sentence. */
function throughQuotation(tree: Tree, { quotationOf }: Pieces, { first, end, score }: Piece): Piece {
  const own = quotationOf[end - 1] ?? -1;
  // "said they had “no part in it”": one that begins where the tree breaks off.
  const one = own >= 0 ? own : (quotationOf[end] ?? -1);
  let last = end;
  while (one >= 0 && quotationOf[last] === one && tree.words[last]?.sentence === tree.word(first).sentence) last++;
  return { first, end: last, score };
}
