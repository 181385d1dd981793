import { SaysoError } from "sayso-record";
import type { Word } from "../analysis.js";
import { lemmasOf } from "../events/lemmas.js";
import { type LexiconLine, lexicon } from "../lexicon/lexicon.js";
import type { Tree } from "../tree.js";

export type CueKind = (typeof KINDS)[number];
const KINDS = [
  "say",
  "tell",
  "show",
  "call",
  "threaten",
  "promise",
  "deny",
  "confirm",
  "accuse",
  "believe",
  "carry",
  "purport",
] as const;

/** A line of cues.tsv. */
export interface CueWord {
  /** Its head first, then what must follow. */
  readonly words: readonly string[];
  readonly pos: string;
  readonly kind: CueKind;
  /** Whether what is said may come as a clause. */
  readonly that: boolean;
  /** Whether what is said may come as an infinitive. */
  readonly inf: boolean;
  /** Whether it must be led in by "as": "as the mayor put it". */
  readonly as: boolean;
  /** Whether it says something only in quotation marks: "And then," he continued, "the roof fell in." */
  readonly quoted: boolean;
  /** What its object must be, "toll" of "put +toll|number": the object is then what is said. */
  readonly objects?: ReadonlySet<string>;
  /** The words as the line writes them, with what its object must be. */
  readonly written: string;
  readonly line: LexiconLine;
}

/** A cue word in the text. */
export interface Cue extends CueWord {
  /** The word that heads it. */
  readonly at: number;
  /** Where the words that belong to it end: after "on" of "called on". */
  readonly end: number;
}

let loaded: ReadonlyMap<string, readonly CueWord[]> | undefined;
/** By head; those of its own part of speech first, the longest of them first. */
function known(): ReadonlyMap<string, readonly CueWord[]> {
  if (loaded) return loaded;
  const out = new Map<string, CueWord[]>();
  for (const line of lexicon("cues.tsv", ["words", "pos", "kind", "over"])) {
    const kind = KINDS.find((one) => one === line.kind);
    if (!kind || !/^[VNAPR]$/.test(line.pos)) {
      throw new SaysoError("CUE_WORD", {
        what: "no such kind or part of speech",
        value: `${line.pos} ${line.kind}`,
        place: `cues.tsv, "${line.words}"`,
        remedy: `Write V, N, A, P or R, and one of ${KINDS.join(", ")}.`,
      });
    }
    const parts = line.words.split(" ");
    const words = parts.filter((part) => !part.startsWith("+"));
    const objects = parts
      .find((part) => part.startsWith("+"))
      ?.slice(1)
      .split("|");
    const over = line.over.split("|");
    const [head = ""] = words;
    const fellows = out.get(head) ?? [];
    const [that, inf] = [over.includes("that"), over.includes("inf")];
    const [as, quoted] = [over.includes("as"), over.includes("quoted")];
    fellows.push({
      words,
      pos: line.pos,
      kind,
      that,
      inf,
      as,
      quoted,
      ...(objects && { objects: new Set(objects) }),
      written: line.words,
      line: line.at,
    });
    out.set(head, fellows);
  }
  const isAny = ({ pos }: CueWord) => Number(pos === "P");
  for (const fellows of out.values()) fellows.sort((a, b) => isAny(a) - isAny(b) || b.words.length - a.words.length);
  loaded = out;
  return out;
}

/** Every step of the reading asks for the cues of the same words. */
const found = new WeakMap<Tree, Map<number, Cue | undefined>>();

/** The cue that the word heads, the longest that fits. */
export function cueAt(tree: Tree, at: number): Cue | undefined {
  const cues = found.get(tree) ?? new Map<number, Cue | undefined>();
  found.set(tree, cues);
  if (!cues.has(at)) cues.set(at, lookedUp(tree, at));
  return cues.get(at);
}

/** The line for a noun that leads in a source by whose it is: "count" of "by the army's count". */
export function reckoningAt(tree: Tree, at: number): Cue | undefined {
  const word = tree.word(at);
  if (word.upos !== "NOUN") return undefined;
  const fellows = lemmasOf(word).flatMap((lemma) => known().get(lemma) ?? []);
  const cue = fellows.find(
    ({ pos, words: [, ...before] }) =>
      pos === "R" &&
      before.every((wanted) => tree.children(at, "case").some(({ form }) => form.toLowerCase() === wanted)),
  );
  return cue && { ...cue, at, end: at + 1 };
}

/** The line for a noun of which somebody's say-so is told by "is": "position" of "the army's position is that". */
export function positionAt(tree: Tree, at: number): CueWord | undefined {
  const word = tree.word(at);
  if (word.upos !== "NOUN") return undefined;
  return lemmasOf(word)
    .flatMap((lemma) => known().get(lemma) ?? [])
    .find(({ pos, words: [, is] }) => pos === "R" && is === "is");
}

function lookedUp(tree: Tree, at: number): Cue | undefined {
  const word = tree.word(at);
  const pos =
    word.upos === "VERB" || word.upos === "AUX"
      ? "V"
      : word.upos === "NOUN" || word.upos === "PROPN"
        ? "N"
        : word.upos === "ADV" || word.upos === "ADJ"
          ? "A"
          : "";
  for (const lemma of lemmasOf(word)) {
    for (const cue of known().get(lemma) ?? []) {
      if (cue.pos !== pos && cue.pos !== "P") continue;
      const end = matched(tree, at, cue.words);
      if (end !== undefined && (isCall(tree, at, cue) || (cue.as && !isLedByAs(tree, at)))) continue;
      if (end !== undefined && (!cue.objects || objectOf(tree, at, cue.objects))) return { ...cue, at, end };
    }
  }
  return undefined;
}

/** "…, *as the mayor put* it": somebody's own words. */
function isLedByAs(tree: Tree, at: number): boolean {
  const subject = tree.child(at, "nsubj");
  const as = tree.children(at, "mark", "advmod").find(({ form }) => /^as$/i.test(form));
  return subject !== undefined && as !== undefined && as.index < subject.index && subject.index < at;
}

/** "called the police", "called an ambulance": rang them up; nothing is said of them. */
function isCall(tree: Tree, at: number, { written, pos }: CueWord): boolean {
  if (written !== "call" || pos !== "V") return false;
  const object = tree.child(at, "obj");
  if (!object || tree.child(at, "xcomp", "ccomp", "iobj")) return false;
  return /^(?:police|ambulances?|doctors?|authorities|firefighters?|medics?|helpline|emergency|services?|hotline)$/i.test(
    object.form,
  );
}

/** The verb's object, where it is one of these. */
function objectOf(tree: Tree, at: number, objects: ReadonlySet<string>): Word | undefined {
  return tree.children(at, "obj").find((word) => lemmasOf(word).some((lemma) => objects.has(lemma)));
}

/** Where the rest of the words end: they follow at once, or stand within two words for a verb's particle ("called again on"). */
function matched(tree: Tree, at: number, words: readonly string[]): number | undefined {
  let next = at + 1;
  for (const wanted of words.slice(1)) {
    const word = tree.words[next];
    if (!word || word.sentence !== tree.word(at).sentence || !lemmasOf(word).includes(wanted)) return undefined;
    next++;
  }
  return next;
}
