import { lemmasOf } from "../events/lemmas.js";
import { lexicon } from "../lexicon/lexicon.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Draft } from "./draft.js";
import { headOf } from "./draft.js";
import type { Piece } from "./pieces.js";

/** By what somebody's words reach us. */
export interface Channel {
  readonly piece: Piece;
  readonly head: number;
  readonly kind: string;
  /** Whether it can be asked of it if it is real. */
  readonly document: boolean;
}

interface Line {
  /** From the head leftwards. */
  readonly words: readonly string[];
  readonly kind: string;
  readonly document: boolean;
}

let loaded: ReadonlyMap<string, readonly Line[]> | undefined;
function known(): ReadonlyMap<string, readonly Line[]> {
  if (loaded) return loaded;
  const out = new Map<string, Line[]>();
  for (const { words, kind, document } of lexicon("channels.tsv", ["words", "kind", "document"])) {
    const reversed = words.split(" ").reverse();
    const key = (reversed[0] ?? "").toLowerCase();
    const lines = [...(out.get(key) ?? []), { words: reversed, kind, document: document === "yes" }];
    out.set(
      key,
      lines.sort((a, b) => b.words.length - a.words.length),
    );
  }
  loaded = out;
  return out;
}

/** Prepositions that lead in a channel. */
const LEADS = /^(?:in|on|by|via|through|over|at|from|to|during|with)$/i;

/** How far before its head a channel's preposition may stand. */
const REACH = 9;

/** The channel that the word heads, by the lexicon alone. */
export function channelAt(tree: Tree, at: number): Channel | undefined {
  const word = tree.word(at);
  if (word.upos === "VERB" || word.upos === "AUX") return undefined;
  // "until further notice"
  if (/^further$/i.test(tree.words[at - 1]?.form ?? "")) return undefined;
  // "audio" of "audio recording" is not the head.
  const next = tree.words[at + 1];
  if (
    next &&
    /^(?:NOUN|PROPN)$/.test(next.upos) &&
    next.sentence === word.sentence &&
    lemmasOf(next).some((lemma) => known().has(lemma))
  )
    return undefined;
  for (const lemma of lemmasOf(word)) {
    for (const { words, kind, document } of known().get(lemma) ?? []) {
      const fits = words.every((wanted, back) => {
        const one = tree.words[at - back];
        if (!one || one.sentence !== word.sentence) return false;
        return /\p{Lu}/u.test(wanted) ? one.form === wanted : lemmasOf(one).includes(wanted);
      });
      if (fits) return { piece: phrase(tree, at, words.length), head: at, kind, document };
    }
  }
  return undefined;
}

/** "an audio recording": from its article to its head, with what is posted where ("a post on the platform"). */
function phrase(tree: Tree, head: number, length: number): Piece {
  const { first, end } = tree.phrase(
    head,
    (word) =>
      isDeprel(word.deprel, [
        "acl",
        "acl:relcl",
        "case",
        "punct",
        "appos",
        "conj",
        "cc",
        "parataxis",
        "cop",
        "nsubj",
        "advmod",
        "advcl",
        "mark",
        "obl",
      ]) && word.index !== head,
  );
  return { first: Math.min(first, head - length + 1), end: Math.max(end, head + 1), score: 1 };
}

/** `beside` are the drafts whose cue stands in the same sentence. By what the words of the draft reached the one who reports them: a phrase beside its cue, its hearers, or a source that is a document itself. */
export function channelOf(tree: Tree, draft: Draft, beside: readonly Draft[]): Channel | undefined {
  const [cue] = draft.cue;
  if (!cue) return undefined;
  const own = draft.source && channelAt(tree, headOf(tree, draft.source));
  const { sentence } = tree.word(cue.first);
  const taken = (at: number) =>
    [...draft.content, ...(draft.source ? [draft.source] : [])].some(({ first, end }) => first <= at && at < end);
  // "urged them to leave and ruled out talks in a video": who says both says both there.
  const others = beside.filter(({ source }) => source !== undefined && source.first !== draft.source?.first);
  let best: Channel | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let at = sentenceStart(tree, cue.first); tree.words[at]?.sentence === sentence; at++) {
    if (taken(at) && !isWayOfClaiming(tree, cue, at)) continue;
    const channel = channelAt(tree, at);
    if (!channel || !leadsTo(tree, channel, cue)) continue;
    if (others.some((other) => other.cue.some(({ first }) => stands(first, cue.first, at)))) continue;
    const away = Math.abs(at - cue.first) - (channel.document ? 3 : 0);
    if (away < least) {
      least = away;
      best = channel;
    }
  }
  // "The ministry's statement said": the source is the channel.
  return best ?? (own?.document ? own : undefined);
}

/** "claimed responsibility for the ambush *in a message* on the web": how it was claimed, though a label or the tree has it with the ambush. */
function isWayOfClaiming(tree: Tree, { first, end }: Piece, at: number): boolean {
  const claims = tree.words.slice(first, end).some(({ lemma }) => /^claim$/i.test(lemma));
  const isMade = claims && tree.children(at, "case").some(({ form }) => /^(?:in|via|through)$/i.test(form));
  return isMade && isDeprel(tree.word(at).deprel, ["nmod", "obl"]) && channelAt(tree, at)?.document === true;
}

/** Whether `between` stands after the cue and before the channel, or the other way round. */
function stands(between: number, cue: number, at: number): boolean {
  return Math.min(cue, at) < between && between < Math.max(cue, at);
}

/** "in an audio recording", "told reporters", "said in a statement" as one cue. */
function leadsTo(tree: Tree, { piece, head, kind }: Channel, cue: Piece): boolean {
  if (kind === "reporters") return piece.first - cue.end <= 2 && piece.first >= cue.first;
  // "told state television": who hears it passes it on.
  const verb = tree.parent(head);
  const isHearer =
    isDeprel(tree.word(head).deprel, ["obj", "iobj"]) && verb && /^(?:told|tells?|telling)$/i.test(verb.form);
  if (HEARING.test(kind) && isHearer && cue.first <= verb.index && verb.index < cue.end) return true;
  if (kind === "online") return head > cue.first && head - cue.end <= 4;
  for (let at = Math.min(piece.first, head) - 1, steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    const word = tree.words[at];
    if (!word || word.sentence !== tree.word(head).sentence || /^[,;:“”"]$/.test(word.form)) return false;
    // "a shell rigged to a mobile phone": nobody speaks to one.
    if (kind === "telephone" && /^(?:to|with|at)$/i.test(word.form)) return false;
    if (LEADS.test(word.form)) return kind !== "spokesperson" || /^(?:through|via|by)$/i.test(word.form);
    if (word.upos === "VERB") return false;
  }
  return false;
}

/** Kinds of those who may be told something. */
const HEARING = /^(?:newspaper|magazine|television|radio|broadcast|state (?:television|radio|media))$/;

function sentenceStart(tree: Tree, at: number): number {
  const { sentence } = tree.word(at);
  let first = at;
  while (tree.words[first - 1]?.sentence === sentence) first--;
  return first;
}
