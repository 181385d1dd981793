import { existsSync, readdirSync, readFileSync } from "node:fs";
import { here, shared } from "../data.js";
import { Chance } from "./chance.js";

/** One dispatch, in parts, so that it can be printed in other ways. */
export interface Dispatch {
  id: string;
  /** What tells which dispatch it is: the same for two articles that the set prints twice. */
  source: string;
  half: "tune" | "report";
  headline: string;
  published: string;
  agency: string;
  dateline: string;
  paragraphs: readonly string[];
  credit: string;
}

/** Shorter ones are pointers to pictures. */
const LEAST_WORDS = 40;

/**
 * Articles that the set prints twice, as every reader would say: the next day's paper, a live page an hour later, a film's page
 * within a round-up. Found by looking at what was joined, in both halves.
 */
const PRINTED_TWICE: readonly (readonly [string, string])[] = [
  ["wash-post_2015-12-22_as-spotlight-shines-on-trump-an", "wash-post_2015-12-23_as-spotlight-shines-on-trump-an"],
  ["wash-post_2015-12-12_misinformation-enters-mainstrea", "wash-post_2015-12-13_misinformation-enters-mainstrea"],
  ["nyt_2016-03-04_republicans-have-stake-in-a-deal", "nyt_2016-03-05_polls-suggest-possibility-of-dea"],
  ["nyt_2015-11-25_golf-courses-forced-to-reach-int", "nyt_2015-11-26_with-fewer-golfers-in-u-s-course"],
  ["nyt_2016-03-15_sanders-advances-agenda-via-side", "nyt_2016-03-16_via-legislative-side-doors-sande"],
  ["breitbart_2016-03-15_the-latest-kasich-scores-all-de", "breitbart_2016-03-15_the-latest-sanders-declares-rev"],
  ["usa-today_2016-04-06_sanders-says-he-s-riding-moment", "usa-today_2016-04-06_sanders-winning-streak-continue"],
  ["huff-post_2015-11-11_a-meaningful-exchange-actually-", "huff-post_2015-11-11_watch-the-best-moments-from-the"],
];

/** Invented, as are the names: the set has few credits of its own. */
const AGENCIES = ["Northline", "Meridian News Agency", "Sahel Wire", "Oina"];
const TOWNS = ["WASHINGTON", "DES MOINES", "NEW YORK", "CHICAGO", "GENEVA", "CAIRO"];
const DESKS = ["Ines Holm", "Karl Ode", "Mira Sandal", "Tom Abara", "Lena Weiss"];

/** The dispatches of the set and of examples/, by their days. */
export function dispatches(): Dispatch[] {
  const all = [...polnear(), ...examples()].filter(({ paragraphs }) => wordsIn(paragraphs) >= LEAST_WORDS);
  const key = ({ published, id }: Dispatch) => `${published} ${id}`;
  return all.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

export function wordsIn(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.split(/\s+/).length, 0);
}

/** The text as the agency sends it. */
export function printed({ headline, dateline, paragraphs, credit }: Omit<Dispatch, "id" | "source" | "half">): string {
  const [first = "", ...rest] = paragraphs;
  return [headline, dateline ? `${dateline} - ${first}` : first, ...rest, credit].filter(Boolean).join("\n\n");
}

function polnear(): Dispatch[] {
  const path = shared("data/attribution/train.jsonl");
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const { id, text, published, title } = JSON.parse(line);
    const [, ...paragraphs] = String(text).split(/\n\s*\n/);
    const name = String(id).replace("polnear:", "");
    const twice = PRINTED_TWICE.find((pair) => pair.some((start) => name.startsWith(start)));
    return dressed(name, twice?.[0] ?? name, String(title ?? ""), String(published), paragraphs);
  });
}

function examples(): Dispatch[] {
  return readdirSync(here("examples"))
    .filter((file) => file.endsWith(".txt"))
    .map((file) => {
      const [headline = "", ...paragraphs] = readFileSync(here(`examples/${file}`), "utf8").split(/\n\s*\n/);
      const body = paragraphs.map((paragraph) => paragraph.replace(/^[A-Z /,]+.*?\([A-Za-z ]+\) [-–—] /, ""));
      return dressed(
        file,
        file,
        headline.trim(),
        "2026-08-21",
        body.filter((paragraph) => !/^\(/.test(paragraph)),
      );
    });
}

/** With a dateline and a credit, as agencies have them. Two articles of one source stay in one half. */
function dressed(
  id: string,
  source: string,
  headline: string,
  published: string,
  paragraphs: readonly string[],
): Dispatch {
  const chance = new Chance(source);
  const half = chance.next() < 0.5 ? "tune" : "report";
  const agency = chance.of(AGENCIES);
  return {
    id,
    source,
    half,
    headline,
    published,
    agency,
    dateline: `${chance.of(TOWNS)} (${agency})`,
    paragraphs: paragraphs.map((paragraph) => paragraph.trim()).filter(Boolean),
    credit: `(Reporting by ${chance.of(DESKS)}; Editing by ${chance.of(DESKS)})`,
  };
}
