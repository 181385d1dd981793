import type { Analysis, Word } from "./analysis.js";
import { lemmasOf } from "./events/lemmas.js";
import { lexicon } from "./lexicon/lexicon.js";

/** "2-1", "6-4": the points of two sides, and no stretch of years or of men ("10-15 fighters" counts as one, too, and one is not enough). */
const SCORE = /(?<![\d\p{L}-])\d{1,3}\s?[-–]\s?\d{1,3}(?![\d\p{L}-])/gu;
/** More scores than these of one sentence tell no more. */
const MOST_SCORES = 2;
/** From so many words of games and scores on a sentence tells of one. */
const OF_GAME = 2;
/** A report is one of games from so large a part of its sentences on, and from so many; or where its headline says so. */
const PART = 0.35;
const LEAST = 2;
/** It is none where so large a part of its sentences has graver words. */
const GRAVE_PART = 0.2;

/** What a word is worth: one that others use too is worth half. */
const WORTH = { game: 1, side: 0.5 } as const;

interface GameWords {
  readonly worth: ReadonlyMap<string, number>;
  readonly play: ReadonlySet<string>;
  readonly grave: ReadonlySet<string>;
}

let loaded: GameWords | undefined;
function gameWords(): GameWords {
  if (loaded) return loaded;
  const entries = lexicon("games.tsv", ["word", "kind"]);
  const of = (kind: string) => entries.filter((entry) => entry.kind === kind).map(({ word }) => word);
  loaded = {
    worth: new Map([
      ...of("game").map((word) => [word, WORTH.game] as const),
      ...of("side").map((word) => [word, WORTH.side] as const),
    ]),
    play: new Set(of("play")),
    grave: new Set(of("grave")),
  };
  return loaded;
}

/** Which words of a report tell of play: "United beat Rovers 2-1" is no attack (games.tsv). */
class Games {
  readonly #analysis: Analysis;
  #inGame: readonly boolean[] | undefined;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
  }

  /** Whether the word is one of what players do to each other, where a game is told of and nothing graver. */
  isPlay(at: number): boolean {
    const word = this.#analysis.words[at];
    if (!word || !lemmasOf(word).some((lemma) => gameWords().play.has(lemma))) return false;
    return this.isOfGame(word);
  }

  /** Whether the word's sentence tells of a game, and of nothing graver. */
  isOfGame({ sentence }: Word): boolean {
    this.#inGame ??= sentencesOfGames(this.#analysis);
    return this.#inGame[sentence] ?? false;
  }
}

/** Events and relations of one report ask the same. */
const asked = new WeakMap<Analysis, Games>();

/** The games that a report tells of. */
export function gamesOf(analysis: Analysis): Games {
  const games = asked.get(analysis) ?? new Games(analysis);
  asked.set(analysis, games);
  return games;
}

/** For each sentence, whether it tells of a game. */
function sentencesOfGames({ sentences, words, text }: Analysis): boolean[] {
  const signs = sentences.map(({ first, end, span, zone }) => {
    const own = words.slice(first, end);
    const scores = [...text.slice(...span).matchAll(SCORE)].length;
    const worth = [...new Set(own.flatMap((word) => signOf(word) ?? []))].map(
      (sign) => gameWords().worth.get(sign) ?? 0,
    );
    const games = worth.reduce((sum, one) => sum + one, Math.min(scores, MOST_SCORES));
    return {
      isOfGame: games >= OF_GAME,
      // "The team attacked the club" may be anything.
      shows: scores > 0 || worth.includes(WORTH.game),
      isGrave: own.some(isGrave),
      isHeadline: zone === "headline",
    };
  });
  const shown = signs.filter(({ shows, isGrave }) => shows && !isGrave);
  const graver = signs.filter(({ isGrave }) => isGrave).length;
  const isMany = shown.length >= LEAST && shown.length >= PART * sentences.length;
  const isReport = (isMany || shown.some(({ isHeadline }) => isHeadline)) && graver <= GRAVE_PART * sentences.length;
  return signs.map(({ isOfGame, isGrave }) => !isGrave && (isReport || isOfGame));
}

function signOf(word: Word): string | undefined {
  return lemmasOf(word).find((lemma) => gameWords().worth.has(lemma));
}

/** "the police", not a man called Stone. */
function isGrave(word: Word): boolean {
  return word.upos !== "PROPN" && lemmasOf(word).some((lemma) => gameWords().grave.has(lemma));
}
