import type { Word } from "../analysis.js";
import { negationOf } from "../events/negation.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import { clipped, holds, isTellerAt, takesIn, throughTeller } from "./around.js";
import { channelAt } from "./channel.js";
import { isCondition } from "./condition.js";
import { type Cue, type CueKind, cueAt } from "./cues.js";
import { cueWord, type Draft, headOf } from "./draft.js";
import { shownIn } from "./footage.js";
import { lineAt } from "./line-is.js";
import { isNobody } from "./nobody.js";
import { ownedClaimAt } from "./owned-claim.js";
import type { Piece, Pieces } from "./pieces.js";
import { asks, range, sentenceEnd, sentenceStart } from "./reach.js";
import { reckonedAt } from "./reckoned.js";
import { plays } from "./standing-words.js";
import { sourceOfCue } from "./subject.js";
import { toldOfAt } from "./told-of.js";
import { forWhat } from "./what-for.js";

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

/** How many words may name those who accuse. */
const ACCUSERS = 8;

/**
 * "has been accused by officials of training rebels": who is named behind "by" and what behind the "of" or "for" before a verb in -ing, whatever
 * the tree makes of them.
 */
function chargedBy(tree: Tree, cue: Cue): { source: Piece; content: Piece } | undefined {
  const by = tree.words[cue.end];
  if (!tree.child(cue.at, "aux:pass") || !/^by$/i.test(by?.form ?? "")) return undefined;
  const { sentence } = tree.word(cue.at);
  const of = tree.words
    .slice(cue.end + 2, cue.end + 2 + ACCUSERS)
    .find(({ form, index }) => /^(?:of|for)$/i.test(form) && /ing$/i.test(tree.words[index + 1]?.form ?? ""));
  if (!of || of.sentence !== sentence) return undefined;
  let end = of.index + 2;
  while (tree.words[end]?.sentence === sentence && !/^[,.;:]$/.test(tree.word(end).form)) end++;
  return {
    source: { first: cue.end + 1, end: of.index, score: 0 },
    content: { first: of.index, end, score: 0 },
  };
}

/** "In a video that went round, men are seen shooting": what is seen there is the video's word. */
function seenIn(tree: Tree, at: number): Draft | undefined {
  const { form } = tree.word(at);
  const being = /^(?:seen|shown|heard)$/i.test(form) ? tree.child(at, "aux:pass") : undefined;
  const subject = tree.child(at, "nsubj:pass");
  const told = tree.child(at, "xcomp", "advcl");
  if (!being || !subject || !told || told.index < at) return undefined;
  const shown = tree
    .children(at, "obl")
    .find(({ index }) => channelAt(tree, index)?.document && tree.children(index, "case").some(isIn));
  if (!shown) return undefined;
  const source = channelAt(tree, shown.index)?.piece;
  const inside = new Set([...tree.subtree(subject.index), ...tree.subtree(told.index)]);
  const first = Math.min(...tree.subtree(subject.index));
  let end = told.index + 1;
  while (inside.has(end)) end++;
  const cue = { first: being.index, end: at + 1, score: 0 };
  if (!source || source.end > first || first >= being.index) return undefined;
  const content = [
    { first, end: being.index, score: 0 },
    { first: at + 1, end, score: 0 },
  ];
  return { by: "tree", source, cue: [cue], content };
}

const isIn = ({ form }: Word) => /^(?:in|on)$/i.test(form);

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

/** What the tree gives a cue to say: a clause, an infinitive with those it is asked of, or an object. */
export function contentOf(tree: Tree, cue: Cue): Piece | undefined {
  if (cue.as) return asPut(tree, cue);
  if (cue.objects) {
    const parts = tree.children(cue.at, "obj", "obl", "advmod").filter(({ index }) => index >= cue.end);
    return (
      parts[0] &&
      after(
        tree,
        cue,
        parts.map(({ index }) => index),
        parts[0].index,
      )
    );
  }
  const clause = cue.that ? tree.children(cue.at, "ccomp").find((child) => finite(tree, child.index)) : undefined;
  if (clause)
    return clause.index < cue.at
      ? contentBefore(tree, cue, clause.index)
      : after(tree, cue, [clause.index], clause.index);
  const infinitive = cue.inf ? (tree.child(cue.at, "xcomp") ?? tree.child(cue.at, "ccomp", "advcl")) : undefined;
  if (infinitive && hasTo(tree, infinitive.index)) {
    const asked =
      cue.kind === "promise"
        ? []
        : tree
            .children(cue.at, "obj", "iobj", "obl")
            .filter(({ index }) => index >= cue.end && index < infinitive.index);
    return after(tree, cue, [...asked.map(({ index }) => index), infinitive.index], infinitive.index);
  }
  if (cue.kind === "deny" || cue.kind === "confirm" || cue.kind === "accuse" || cue.words.length > 1) {
    const behind = (at: number, ...deprels: string[]) =>
      tree.children(at, ...deprels).find(({ index }) => index >= cue.end);
    // "claimed responsibility *for the raid*"
    const object =
      behind(cue.at, "obj", "xcomp") ??
      forWhat(tree, cue) ??
      (cue.words.length > 1 ? (behind(cue.at, "obl") ?? behind(cue.end - 1, "nmod")) : undefined);
    if (object)
      return after(
        tree,
        cue,
        [object.index, ...(cue.kind === "accuse" ? tree.children(cue.at, "obl").map(({ index }) => index) : [])],
        object.index,
      );
  }
  const told = cue.that ? afterThat(tree, cue) : undefined;
  if (told) return told;
  const planting = cue.kind === "confirm" ? toGerund(tree, cue) : undefined;
  if (planting) return planting;
  const quoting = quotedBehind(tree, cue);
  if (quoting) return contentBefore(tree, cue, quoting);
  const contrasted = notAsSaid(tree, cue);
  if (contrasted) return contrasted;
  const host = tree.word(cue.at).deprel === "parataxis" ? tree.parent(cue.at) : tailOf(tree, cue);
  return host && cue.that && host.index < cue.at ? contentBefore(tree, cue, host.index) : undefined;
}

/** "They are cleaning house, as the mayor put it", "As the mayor put it, they are cleaning house": all of the sentence on the other side of the comma. */
function asPut(tree: Tree, cue: Cue): Piece | undefined {
  const as = tree.children(cue.at, "mark", "advmod").find(({ form }) => /^as$/i.test(form));
  if (!as) return undefined;
  const first = sentenceStart(tree, cue.at);
  const end = sentenceEnd(tree, cue.at);
  if (as.index === first) {
    return tree.words[cue.end]?.form === "," ? { first: cue.end + 1, end, score: 0 } : undefined;
  }
  let last = as.index;
  while (last > first && tree.word(last - 1).upos === "PUNCT") last--;
  return last < as.index && last - first > 1 ? { first, end: last, score: 0 } : undefined;
}

/** "They had not, as the army claims, lost two men": what is not so is what the army claims, and nothing that stands before. */
function notAsSaid(tree: Tree, cue: Cue): Piece | undefined {
  const host = tree.parent(cue.at);
  const as = tree.child(cue.at, "mark");
  if (!host || host.index < cue.at || !as || !/^as$/i.test(as.form) || tree.words[cue.end]?.form !== ",")
    return undefined;
  const negation = negationOf(tree, host.index);
  if (!negation || negation.index > as.index) return undefined;
  const inside = new Set(tree.subtree(host.index));
  let end = cue.end + 1;
  while (inside.has(end)) end++;
  return end > host.index ? { first: cue.end + 1, end, score: 0 } : undefined;
}

/**
 * "Raiders burned the barn, a priest there told the mayor's office": the verb that heads what is said before the comma, where a parser
 * takes the one who says it for a clause about it.
 */
export function tailOf(tree: Tree, cue: Cue): Word | undefined {
  const { deprel } = tree.word(cue.at);
  const subject = tree.child(cue.at, "nsubj");
  const as = tree.child(cue.at, "mark");
  const isAs = as !== undefined && /^as$/i.test(as.form);
  // "…, as army sources admitted"
  const isTold = cue.kind === "say" || cue.kind === "tell" || (isAs && cue.kind === "confirm");
  if (!isTold || !subject || subject.index > cue.at) return undefined;
  if (!isDeprel(deprel, ["advcl", "conj", "dep", "acl:relcl"]) || /^(?:who|which|that)$/i.test(subject.form))
    return undefined;
  // "…, as a nurse put it": the "it" is of the cue.
  const object = cue.kind === "say" ? tree.child(cue.at, "obj") : undefined;
  if (tree.child(cue.at, "cc", "ccomp", "xcomp") || (object && object.index >= cue.end)) return undefined;
  // "…, as a nurse told the court"
  if (as && !isAs) return undefined;
  if (tree.children(cue.at, "advmod").some(({ form }) => /^(?:when|where|why|how)$/i.test(form))) return undefined;
  const first = as?.index ?? Math.min(...tree.subtree(subject.index));
  // "hold a “free zone,” as they announced": a mark may close what is quoted.
  const comma = isAs && /^["”’']$/.test(tree.words[first - 1]?.form ?? "") ? first - 2 : first - 1;
  if (tree.words[comma]?.form !== ",") return undefined;
  let host = tree.parent(cue.at);
  while (host && isDeprel(host.deprel, ["conj"])) host = tree.parent(host.index);
  // "denied that they hold the town, as they announced": they announced what is denied.
  const denied = isAs && host && cueAt(tree, host.index)?.kind === "deny" ? tree.child(host.index, "ccomp") : undefined;
  const told = denied ?? host;
  // "did not order it, as an earlier version said": that one said that he did.
  if (isAs && cue.kind !== "confirm" && told && !denied && negationOf(tree, told.index)) return undefined;
  return told?.upos === "VERB" && told.index < first ? told : undefined;
}

/** How many hearers' words may stand between a cue and its "that". */
const HEARERS = 6;

/** "told followers and supporters that airstrikes had failed", whatever the tree makes of it: from "that" to the end of the sentence. */
function afterThat(tree: Tree, cue: Cue): Piece | undefined {
  const { sentence } = tree.word(cue.at);
  let first = cue.end;
  while (tree.words[first]?.form.toLowerCase() !== "that") {
    const word = tree.words[first];
    if (word?.sentence !== sentence || first - cue.end >= HEARERS || /^(?:VERB|AUX|PUNCT)$/.test(word.upos))
      return undefined;
    first++;
  }
  let end = first + 1;
  while (tree.words[end]?.sentence === sentence && !isTellerAt(tree, end)) end++;
  return end - first > 3 ? { first, end, score: 0 } : undefined;
}

/** How many words may stand between an admission and its "to". */
const BETWEEN = 4;

/** "admitted under questioning to planting the bomb", whatever the tree hangs it on. */
function toGerund(tree: Tree, cue: Cue): Piece | undefined {
  const to = tree.words.slice(cue.end, cue.end + BETWEEN).find(({ form }) => /^to$/i.test(form));
  const gerund = to && tree.words[to.index + 1];
  if (!to || !gerund || gerund.sentence !== tree.word(cue.at).sentence || !/ing$/i.test(gerund.form)) return undefined;
  return { first: to.index, end: tree.phrase(gerund.index).end, score: 0 };
}

/** How many words may follow "as saying" where what he said stands before. */
const TAIL = 6;

/** "Two had died, the agency quoted the king as saying": the verb that heads what is said before. */
function quotedBehind(tree: Tree, cue: Cue): number | undefined {
  const quote = tree.parent(cue.at);
  if (!quote || !/^(?:quot|cit)/i.test(quote.form) || quote.index > cue.at) return undefined;
  // "as saying on Saturday" may end it; "as saying that two had died" says more.
  let last = cue.end;
  while (tree.words[last]?.sentence === quote.sentence)
    if (!/^(?:ADP|DET|ADV|PROPN|NUM|ADJ|NOUN|PUNCT)$/.test(tree.word(last++).upos) || last - cue.end > TAIL)
      return undefined;
  const isQuoted = tree.children(cue.at, "mark", "case").some(({ form }) => /^as$/i.test(form));
  const host = isDeprel(quote.deprel, ["conj", "parataxis", "ccomp"]) ? tree.parent(quote.index) : undefined;
  const said = tree.children(quote.index, "ccomp", "parataxis").find(({ index }) => index < quote.index);
  return isQuoted ? (said?.index ?? (host && host.index < quote.index ? host.index : undefined)) : undefined;
}

/** What a cue that follows says: "No one was hurt, the port said." */
export function contentBefore(tree: Tree, cue: Cue, host: number): Piece | undefined {
  // What tells who says it hangs on what is said.
  const saying = [cue.at, ...tree.ancestors(cue.at).map(({ index }) => index)];
  const top = saying[saying.indexOf(host) - 1];
  const own = new Set(top === undefined ? [] : tree.subtree(top));
  const inside = new Set(tree.subtree(host).filter((at) => !own.has(at) && at < cue.at));
  let first = host;
  while (inside.has(first - 1)) first--;
  let end = host + 1;
  while (inside.has(end)) end++;
  return end - first > 2 ? { first, end, score: 0 } : undefined;
}

/** From the first word after the cue that depends on one of the heads to the end of their run. */
function after(tree: Tree, cue: Cue, heads: readonly number[], anchor: number): Piece | undefined {
  if (anchor < cue.end) return undefined;
  const inside = new Set(heads.flatMap((head) => tree.subtree(head)).filter((at) => at >= cue.end));
  let first = anchor;
  while (first > cue.end && (inside.has(first - 1) || tree.word(first - 1).upos === "PUNCT")) first--;
  let end = anchor + 1;
  while (inside.has(end)) end++;
  return { first, end, score: 0 };
}

function finite(tree: Tree, at: number): boolean {
  return !hasTo(tree, at) && tree.child(at, "nsubj", "expl", "aux", "mark", "csubj") !== undefined;
}

function hasTo(tree: Tree, at: number): boolean {
  return (
    tree.children(at, "mark").some(({ form }) => form.toLowerCase() === "to") &&
    !isDeprel(tree.word(at).deprel, ["nsubj"])
  );
}

/** "According to the police, two had fled"; "two had fled, according to the police". */
function accordingTo(tree: Tree, cue: Cue): Draft | undefined {
  const { sentence } = tree.word(cue.at);
  const head = tree.words
    .slice(cue.end, cue.end + 8)
    .find(
      ({ sentence: own, upos, head }) =>
        own === sentence &&
        /^(?:NOUN|PROPN|PRON)$/.test(upos) &&
        (head < cue.end || head > cue.end + 8 || tree.word(head).upos === "VERB"),
    );
  if (!head) return undefined;
  const { end } = tree.phrase(head.index, (word) => isDeprel(word.deprel, ["parataxis", "conj"]));
  const source = { first: cue.end, end: Math.max(end, head.index + 1), score: 0 };
  while (source.end > head.index + 1 && tree.word(source.end - 1).upos === "PUNCT") source.end--;
  const after = tree.words[source.end]?.form === ",";
  const opens = tree.words[cue.at - 1]?.sentence !== sentence;
  let first = opens && after ? source.end + 1 : cue.at - 1;
  let last = first + 1;
  if (opens && after) while (tree.words[last]?.sentence === sentence) last++;
  else if (!opens) while (tree.words[first - 1]?.sentence === sentence) first--;
  if (!(opens && after) && opens) return undefined;
  return {
    by: "tree",
    source,
    cue: [{ first: cue.at, end: cue.end, score: 0 }],
    content: [{ first, end: last, score: 0 }],
  };
}
