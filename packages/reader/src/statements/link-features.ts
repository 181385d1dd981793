import type { Analysis } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { cueAt } from "./cues.js";
import type { Piece, Pieces } from "./pieces.js";

/** What the choices of `link.ts` look at. All features are names; each has a weight in link-weights.tsv. */
export class LinkFeatures {
  readonly #analysis: Analysis;
  readonly #tree: Tree;
  readonly #pieces: Pieces;
  /** For each word how many sources, cues and contents begin before it. */
  readonly #before: { source: number[]; cue: number[]; content: number[] };

  /** For each word the part that it stands in. */
  readonly #part: ("source" | "cue" | "content" | undefined)[];

  constructor(analysis: Analysis, tree: Tree, pieces: Pieces) {
    this.#analysis = analysis;
    this.#tree = tree;
    this.#pieces = pieces;
    const count = analysis.words.length;
    this.#before = {
      source: counts(pieces.sources, count),
      cue: counts(pieces.cues, count),
      content: counts(pieces.contents, count),
    };
    this.#part = new Array(count).fill(undefined);
    for (const { first, end } of pieces.contents) this.#part.fill("content", first, end);
    for (const { first, end } of pieces.sources) this.#part.fill("source", first, end);
  }

  /** For `content` belonging to `cue`. */
  cueOfContent(content: Piece, cue: Piece): string[] {
    const after = content.first >= cue.end;
    const side = after ? "after" : "before";
    const [from, to] = after ? [cue.end, content.first] : [content.end, cue.first];
    const cues = this.#between("cue", from, to);
    const contents = this.#between("content", from, to);
    const sources = this.#between("source", from, to);
    const sentences = Math.abs(this.#sentence(content.first) - this.#sentence(cue.first));
    const paragraphs = Math.abs(this.#paragraph(content.first) - this.#paragraph(cue.first));
    const quote = this.#quoted(content);
    const kind = this.#kind(cue);
    const link = this.#link(cue, content);
    const far = `${side}&sentences=${Math.min(sentences, 3)}`;
    return [
      far,
      `${far}&paragraphs=${Math.min(paragraphs, 2)}`,
      `${far}&cues=${Math.min(cues, 3)}`,
      `${far}&contents=${Math.min(contents, 3)}`,
      `${far}&sources=${Math.min(sources, 3)}`,
      `${side}&cues=${Math.min(cues, 2)}&contents=${Math.min(contents, 2)}&sources=${Math.min(sources, 2)}`,
      `${side}&gap=${bucket(to - from)}`,
      `${far}&quote=${quote}`,
      `${far}&quote=${quote}&cues=${Math.min(cues, 2)}&contents=${Math.min(contents, 2)}`,
      `${far}&kind=${kind}`,
      `link=${link}`,
      `${side}&link=${link}`,
      `${side}&kind=${kind}&link=${link}`,
      `${side}&gap=${this.#gap(from, to)}`,
      `${side}&cue-has=${this.#neighbours(cue)}`,
      `${far}&cue-has=${this.#neighbours(cue)}`,
    ];
  }

  /** For `content` going on with what the piece before it said. */
  goingOn(content: Piece, previous: Piece): string[] {
    const cues = this.#between("cue", previous.end, content.first);
    const sources = this.#between("source", previous.end, content.first);
    const sentences = this.#sentence(content.first) - this.#sentence(previous.end - 1);
    const paragraphs = this.#paragraph(content.first) - this.#paragraph(previous.end - 1);
    const quote = this.#quoted(content);
    const one = this.#sameQuotation(previous.end - 1, content.first);
    const own = this.#cuesInSentence(content);
    return [
      "on",
      `on&gap=${bucket(content.first - previous.end)}`,
      `on&sentences=${Math.min(sentences, 3)}&paragraphs=${Math.min(paragraphs, 2)}`,
      `on&cues=${Math.min(cues, 2)}&sources=${Math.min(sources, 2)}`,
      `on&cues=${Math.min(cues, 2)}&sentences=${Math.min(sentences, 2)}&quote=${this.#quoted(previous)}-${quote}`,
      `on&one=${one}&sentences=${Math.min(sentences, 2)}&own=${own}`,
      `on&one=${one}&gap=${Math.min(content.first - previous.end, 3)}&sentences=${Math.min(sentences, 2)}&paragraphs=${Math.min(paragraphs, 2)}`,
      `on&quote=${this.#quoted(previous)}-${quote}&paragraphs=${Math.min(paragraphs, 2)}&own=${own}`,
    ];
  }

  /** For `content` belonging to no cue. */
  noCue(content: Piece): string[] {
    const quote = this.#quoted(content);
    return [
      "none",
      `none&quote=${quote}&own=${this.#cuesInSentence(content)}`,
      `none&sure=${Math.floor(content.score * 5)}`,
      `none&length=${bucket(content.end - content.first)}`,
    ];
  }

  /** For `source` being the one of `cue`. */
  sourceOfCue(source: Piece, cue: Piece): string[] {
    const after = source.first >= cue.end;
    const side = after ? "after" : "before";
    const [from, to] = after ? [cue.end, source.first] : [source.end, cue.first];
    const cues = this.#between("cue", from, to);
    const contents = this.#between("content", from, to);
    const sources = this.#between("source", from, to);
    const sentences = Math.abs(this.#sentence(source.first) - this.#sentence(cue.first));
    const kind = this.#kind(cue);
    const link = this.#link(cue, source);
    const far = `source ${side}&sentences=${Math.min(sentences, 2)}`;
    return [
      far,
      `${far}&cues=${Math.min(cues, 3)}`,
      `${far}&contents=${Math.min(contents, 2)}`,
      `${far}&sources=${Math.min(sources, 2)}`,
      `${far}&cues=${Math.min(cues, 2)}&contents=${Math.min(contents, 2)}&sources=${Math.min(sources, 2)}`,
      `source ${side}&gap=${bucket(to - from)}`,
      `source ${side}&kind=${kind}`,
      `source ${side}&kind=${kind}&cues=${Math.min(cues, 2)}&sources=${Math.min(sources, 2)}`,
      `source link=${link}`,
      `source ${side}&link=${link}&cues=${Math.min(cues, 2)}`,
      `source ${side}&gap=${this.#gap(from, to)}`,
      `source ${side}&next=${this.#neighbours(cue)}`,
    ];
  }

  /** For `cue` having no source. */
  noSource(cue: Piece): string[] {
    const kind = this.#kind(cue);
    const passive = this.#analysis.words
      .slice(cue.first, cue.end)
      .some(({ index }) => this.#tree.child(index, "aux:pass", "nsubj:pass"));
    return [
      "no source",
      `no source&kind=${kind}`,
      `no source&kind=${kind}&passive=${passive}`,
      `no source&has=${this.#neighbours(cue)}`,
      `no source&in=${this.#sourcesInSentence(cue) > 0}`,
    ];
  }

  #between(what: "source" | "cue" | "content", from: number, to: number): number {
    const before = this.#before[what];
    return Math.max(0, (before[to] ?? before.at(-1) ?? 0) - (before[from] ?? before.at(-1) ?? 0));
  }

  #sentence(word: number): number {
    return this.#analysis.words[word]?.sentence ?? 0;
  }

  #paragraph(word: number): number {
    return this.#analysis.sentences[this.#sentence(word)]?.paragraph ?? 0;
  }

  #cuesInSentence(piece: Piece): number {
    const sentence = this.#analysis.sentences[this.#sentence(piece.first)];
    return sentence ? Math.min(this.#between("cue", sentence.first, sentence.end), 2) : 0;
  }

  #sourcesInSentence(piece: Piece): number {
    const sentence = this.#analysis.sentences[this.#sentence(piece.first)];
    return sentence ? Math.min(this.#between("source", sentence.first, sentence.end), 2) : 0;
  }

  /** How it stands to quotation marks: "no", "all" of it in one, "open" from the start, "part". */
  #quoted({ first, end }: Piece): string {
    const { quotationOf } = this.#pieces;
    const head = quotationOf[first] ?? -1;
    const tail = quotationOf[end - 1] ?? -1;
    if (head >= 0) return head === tail ? "all" : "open";
    if (tail >= 0) return "part";
    for (let at = first; at < end; at++) if ((quotationOf[at] ?? -1) >= 0) return "part";
    return "no";
  }

  #sameQuotation(a: number, b: number): boolean {
    const { quotationOf } = this.#pieces;
    const one = quotationOf[a] ?? -1;
    return one >= 0 && one === quotationOf[b];
  }

  /** What stands at once before and behind the cue: the parts that it most likely has. */
  #neighbours(cue: Piece): string {
    const name = (near: number, next: number) => this.#part[near] ?? this.#part[next] ?? "other";
    return `${name(cue.first - 1, cue.first - 2)}-${name(cue.end, cue.end + 1)}`;
  }

  /** What the few words between are: the part of speech of the first and of the last, or that there are none. */
  #gap(from: number, to: number): string {
    if (to <= from) return "none";
    const { words } = this.#analysis;
    const name = (at: number) => (words[at]?.upos === "PUNCT" ? (words[at]?.form ?? "") : (words[at]?.upos ?? ""));
    if (to - from > 12) return "long";
    return to - from === 1 ? name(from) : `${name(from)}..${name(to - 1)}`;
  }

  #kind(cue: Piece): string {
    const { words } = this.#analysis;
    for (let at = cue.first; at < cue.end; at++) {
      const found = cueAt(this.#tree, at);
      if (found) return `${found.kind}-${found.pos}`;
    }
    return (
      words.slice(cue.first, cue.end).find(({ upos }) => /^(?:VERB|NOUN|ADJ|ADV|PUNCT|ADP)$/.test(upos))?.upos ??
      "other"
    );
  }

  /** How the tree joins two pieces: by an arc from the one to the other, through a word that stands in neither, or not. */
  #link(cue: Piece, other: Piece): string {
    const top = this.#top(other);
    const mine = this.#top(cue);
    const inside = (piece: Piece, at: number) => piece.first <= at && at < piece.end;
    const down = this.#tree.word(top);
    if (inside(cue, down.head) && down.head !== top) return bare(down.deprel);
    const up = this.#tree.word(mine);
    if (inside(other, up.head) && up.head !== mine) return `^${bare(up.deprel)}`;
    if (up.head !== mine && down.head === up.head && down.head !== top)
      return `fellow-${bare(up.deprel)}-${bare(down.deprel)}`;
    if (isDeprel(up.deprel, ["conj", "advcl", "acl", "xcomp", "parataxis"]) && down.head === up.head)
      return `up-${bare(up.deprel)}-${bare(down.deprel)}`;
    const grand = this.#tree.parent(mine);
    if (grand && down.head === grand.head && down.head !== top && grand.head !== grand.index)
      return `great-${bare(up.deprel)}-${bare(down.deprel)}`;
    if (grand && inside(other, grand.head)) return `^^${bare(up.deprel)}-${bare(grand.deprel)}`;
    const between = this.#tree.parent(top);
    if (between && inside(cue, between.head) && between.head !== between.index)
      return `in-${bare(between.deprel)}-${bare(down.deprel)}`;
    return "far";
  }

  /** The word of a piece that governs the rest: the first whose governor stands outside. */
  #top({ first, end }: Piece): number {
    for (let at = first; at < end; at++) {
      const { head, upos } = this.#tree.word(at);
      if ((head < first || head >= end || head === at) && upos !== "PUNCT") return at;
    }
    return first;
  }
}

function bare(deprel: string): string {
  return deprel === "nsubj:pass" ? deprel : (deprel.split(":", 1)[0] ?? deprel);
}

function bucket(gap: number): string {
  if (gap <= 3) return String(Math.max(0, gap));
  return gap <= 5 ? "4" : gap <= 8 ? "6" : gap <= 14 ? "9" : gap <= 30 ? "15" : gap <= 60 ? "31" : "61";
}

function counts(pieces: readonly Piece[], words: number): number[] {
  const out = new Array<number>(words + 1).fill(0);
  for (const { first } of pieces) out[first + 1] = (out[first + 1] ?? 0) + 1;
  for (let at = 1; at <= words; at++) out[at] = (out[at] ?? 0) + (out[at - 1] ?? 0);
  return out;
}
