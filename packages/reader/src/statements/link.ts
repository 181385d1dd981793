import type { Analysis } from "../analysis.js";
import { lexicon } from "../lexicon/lexicon.js";
import type { Tree } from "../tree.js";
import { LinkFeatures } from "./link-features.js";
import type { Piece, Pieces } from "./pieces.js";

/** Cue, source and content that belong together. */
export interface Attribution {
  readonly cue: Piece;
  readonly source?: Piece;
  /** In order; one or more pieces, or none. */
  readonly contents: readonly Piece[];
}

export interface Linked {
  readonly attributions: readonly Attribution[];
  /** Contents without a cue, in order. */
  readonly loose: readonly Piece[];
}

/** What one choice was between: `to` is a cue or source by its place in its list, "on" for going on with the content before, or none. */
export interface Option {
  readonly to: number | "on" | undefined;
  readonly features: readonly string[];
}

/** How many sentences a content may stand from its cue, and how many cues each way are looked at. */
const FAR = 4;
const MOST = 6;

let loaded: ReadonlyMap<string, number> | undefined;
function weights(): ReadonlyMap<string, number> {
  loaded ??= new Map(
    lexicon("link-weights.tsv", ["feature", "weight"]).map(({ feature, weight }) => [feature, Number(weight)]),
  );
  return loaded;
}

/** Joins labelled stretches into attributions: each content goes to the likeliest cue or to none, then each cue takes the likeliest source or none. */
export function link(analysis: Analysis, tree: Tree, pieces: Pieces): Linked {
  const features = new LinkFeatures(analysis, tree, pieces);
  const contents = pieces.cues.map((): Piece[] => []);
  const loose: Piece[] = [];
  let last: number | undefined;
  for (const [at, content] of pieces.contents.entries()) {
    const choice = best(contentOptions(analysis, pieces, features, at));
    const cue = choice === "on" ? last : choice;
    if (cue === undefined) loose.push(content);
    else contents[cue]?.push(content);
    last = cue;
  }
  const attributions = pieces.cues.map((cue, at) => {
    const choice = best(sourceOptions(analysis, pieces, features, at));
    const source = typeof choice === "number" ? pieces.sources[choice] : undefined;
    return { cue, ...(source && { source }), contents: contents[at] ?? [] };
  });
  return { attributions, loose };
}

/** What the content may belong to. */
export function contentOptions(analysis: Analysis, pieces: Pieces, features: LinkFeatures, at: number): Option[] {
  const content = pieces.contents[at];
  if (!content) return [];
  const previous = pieces.contents[at - 1];
  return [
    { to: undefined, features: features.noCue(content) },
    ...(previous ? [{ to: "on" as const, features: features.goingOn(content, previous) }] : []),
    ...near(analysis, pieces.cues, content).map((to) => ({
      to,
      features: features.cueOfContent(content, pieces.cues[to] ?? content),
    })),
  ];
}

/** Who may have given the cue. */
export function sourceOptions(analysis: Analysis, pieces: Pieces, features: LinkFeatures, at: number): Option[] {
  const cue = pieces.cues[at];
  if (!cue) return [];
  return [
    { to: undefined, features: features.noSource(cue) },
    ...near(analysis, pieces.sources, cue).map((to) => ({
      to,
      features: features.sourceOfCue(pieces.sources[to] ?? cue, cue),
    })),
  ];
}

/** The pieces around another, a few each way and not too far. */
function near({ words }: Analysis, among: readonly Piece[], { first }: Piece): number[] {
  let middle = 0;
  let high = among.length;
  while (middle < high) {
    const half = (middle + high) >> 1;
    if ((among[half]?.first ?? 0) < first) middle = half + 1;
    else high = half;
  }
  const sentence = (at: number | undefined) => words[at ?? 0]?.sentence ?? 0;
  const out: number[] = [];
  for (let at = Math.max(0, middle - MOST); at < Math.min(among.length, middle + MOST); at++) {
    if (Math.abs(sentence(among[at]?.first) - sentence(first)) <= FAR) out.push(at);
  }
  return out;
}

function best(options: readonly Option[]): Option["to"] {
  const known = weights();
  let most = Number.NEGATIVE_INFINITY;
  let found: Option["to"];
  for (const { to, features } of options) {
    let score = 0;
    for (const feature of features) score += known.get(feature) ?? 0;
    if (score > most) {
      most = score;
      found = to;
    }
  }
  return found;
}
