import { SaysoError, type Standing, schema } from "sayso-record";
import type { Word } from "../analysis.js";
import { lemmasOf } from "../events/lemmas.js";
import { type LexiconLine, lexicon } from "../lexicon/lexicon.js";
import type { Tree } from "../tree.js";

export type Scope = (typeof SCOPES)[number];
const SCOPES = [
  "hedge",
  "frame",
  "check",
  "admit",
  "find",
  "checking",
  "negation",
  "decline",
  "unclear",
  "deny",
  "deny-claim",
  "false",
  "phrase",
  "withheld",
  "say-so",
  "doubt",
  "proof",
  "contrary",
  "hearsay",
  "spreads",
  "making",
  "offering",
  "brings",
  "hedge-own",
  "hedge-before",
  "retort",
  "admission",
  "mark",
  "detail",
] as const;

/** A word of standing-words.tsv where it stands in the text: words `[first, end)`. */
export interface StandingWord {
  readonly scope: Scope;
  readonly standing: Standing;
  readonly first: number;
  readonly end: number;
  readonly entry: StandingLine;
}

/** A line of standing-words.tsv. */
export interface StandingLine {
  readonly line: LexiconLine;
  /** As it stands in the lexicon: "DNA". */
  readonly words: string;
  /** The same in small letters, one by one. */
  readonly lemmas: readonly string[];
  /** Those behind the first. */
  readonly rest: readonly string[];
  readonly scope: Scope;
  readonly standing: Standing;
}

let loaded: ReadonlyMap<string, readonly StandingLine[]> | undefined;
function known(): ReadonlyMap<string, readonly StandingLine[]> {
  if (loaded) return loaded;
  const out = new Map<string, StandingLine[]>();
  for (const line of lexicon("standing-words.tsv", ["words", "standing", "scope"])) {
    const scope = SCOPES.find((one) => one === line.scope);
    const standing = schema.standing.safeParse(line.standing);
    if (!scope || !standing.success) {
      throw new SaysoError("STANDING_WORD", {
        what: "no such scope or standing",
        value: `${line.scope} ${line.standing}`,
        place: `standing-words.tsv, "${line.words}"`,
        remedy: `Write one of ${SCOPES.join(", ")}.`,
      });
    }
    const lemmas = line.words.toLowerCase().split(" ");
    const [key = "", ...rest] = lemmas;
    const entry = { words: line.words, lemmas, rest, scope, standing: standing.data, line: line.at };
    out.set(key, [...(out.get(key) ?? []), entry]);
  }
  loaded = out;
  return out;
}

/** What the word at `at`, with those after it, may be; a word may play several parts. */
export function standingWordsAt(tree: Tree, at: number): StandingWord[] {
  const out: StandingWord[] = [];
  const lines = known();
  for (const lemma of lemmasOf(tree.word(at))) {
    const fellows = lines.get(lemma);
    if (!fellows) continue;
    for (const entry of fellows) {
      const { scope, standing } = entry;
      const end = entry.rest.length ? endOf(tree, at, entry) : at + 1;
      if (end !== undefined && !out.some((one) => one.scope === scope))
        out.push({ scope, standing, first: at, end, entry });
    }
  }
  return out;
}

/** How many words may stand before the "that" or "to" of three or more: "word spread *through the camp* that", "pleaded guilty *on Monday* to". */
const GAP = 5;

/** Where the words that begin at `at` end; undefined where others stand there. */
function endOf(tree: Tree, at: number, { rest }: StandingLine): number | undefined {
  const { sentence } = tree.word(at);
  let end = at + 1;
  for (const wanted of rest) {
    const is = (word: Word | undefined) => word?.sentence === sentence && lemmasOf(word).includes(wanted);
    const gap = /^(?:that|to)$/.test(wanted) && rest.length > 1 && wanted === rest.at(-1) ? GAP : 0;
    const next = tree.words.slice(end, end + gap + 1).find(is);
    if (!next || tree.words.slice(end, next.index).some(({ upos }) => /^(?:VERB|AUX|PUNCT)$/.test(upos)))
      return undefined;
    end = next.index + 1;
  }
  return end;
}

/** Whether the word plays the part. */
export function plays(tree: Tree, at: number, ...scopes: Scope[]): boolean {
  return standingWordsAt(tree, at).some(({ scope }) => scopes.includes(scope));
}
