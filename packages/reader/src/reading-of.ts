import type { Gazetteer } from "sayso-gazetteer";
import type { Article, Report } from "sayso-record";
import type { Analysis } from "./analysis.js";
import { readFigures } from "./figures/figures.js";
import { mendedHeadlines } from "./mends/headline.js";
import { mendedTree } from "./mends/mended-tree.js";
import { nameEntities } from "./names/names.js";
import { Who } from "./names/who.js";
import { locate } from "./places/locate.js";
import { mendPlaceNames } from "./places/mend-names.js";
import type { Reading } from "./reading.js";
import { joinRepeated } from "./repeated.js";
import { readTimes } from "./times/times.js";
import { Tree } from "./tree.js";

/** What the first steps take: layout's report, the model's labels, the gazetteer, and whether reasons are kept. */
interface Given {
  readonly report: Report;
  readonly labelled: Analysis;
  readonly gazetteer: Gazetteer;
  readonly why: boolean;
}

/** Names, times, figures and places: all that is known of an article before it is asked who says or does what. */
export function readingOf(article: Article, { report, labelled, gazetteer, why }: Given): Reading {
  const analysis = joinRepeated(mendPlaceNames(labelled, gazetteer));
  const tree = mendedTree(mendedHeadlines(new Tree(analysis), analysis.sentences));
  const { mentions, entities: named } = nameEntities(analysis, tree, report);
  const entities = locate(named, mentions, analysis.text, report, gazetteer);
  const who = new Who(mentions, entities);
  const dateline = report.dateline?.date;
  const times = readTimes(analysis, {
    ...(article.published !== undefined && { published: article.published }),
    ...(dateline !== undefined && { dateline }),
  });
  const figures = readFigures(analysis, tree);
  return { analysis, tree, report, mentions, entities, who, times, figures, why };
}
