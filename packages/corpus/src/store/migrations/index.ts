import { actors } from "./actors.js";
import { arrivals } from "./arrivals.js";
import { bylines } from "./bylines.js";
import { correctionSentences } from "./correction-sentences.js";
import { correctionTargets } from "./correction-targets.js";
import { correctionWords } from "./correction-words.js";
import { corrections } from "./corrections.js";
import { echoes } from "./echoes.js";
import { eventIndexes } from "./event-indexes.js";
import { formerStories } from "./former-stories.js";
import type { Migration } from "./migration.js";
import { nodeTowns } from "./node-towns.js";
import { questionIndexes } from "./question-indexes.js";
import { reports } from "./reports.js";
import { spellingBlocks } from "./spelling-blocks.js";
import { statementSources } from "./statement-sources.js";
import { stories } from "./stories.js";
import { storyFacets } from "./story-facets.js";
import { storyTypes } from "./story-types.js";
import { tallies } from "./tallies.js";
import { whenRead } from "./when-read.js";

/** All that made the corpus what it is, in order. New ones go to the end. */
export const MIGRATIONS: readonly Migration[] = [
  reports,
  echoes,
  actors,
  stories,
  corrections,
  correctionTargets,
  statementSources,
  storyFacets,
  questionIndexes,
  spellingBlocks,
  nodeTowns,
  arrivals,
  storyTypes,
  formerStories,
  tallies,
  eventIndexes,
  correctionSentences,
  whenRead,
  bylines,
  correctionWords,
];
