import type { Corpus } from "../corpus.js";
import { asked } from "./asked.js";
import { countStories, type StoryPlace, type StoryQuery, storyDays, storyPlaces, storyQuery } from "./stories.js";

/** What stands around a list of stories: how many there are, and what time and place can be narrowed to. */
export interface StoryOverview {
  count: number;
  /** How many began on each day, the earliest first, whatever time is asked for. */
  days: { day: string; count: number }[];
  /** How many happened at each place, those of the most first, whatever place is asked for. */
  places: StoryPlace[];
}

/** The numbers of stories, of days and of at most `most` places. Throws what `findStories` throws. */
export async function storyOverview(corpus: Corpus, question: StoryQuery, most: number): Promise<StoryOverview> {
  const query = asked(storyQuery, question);
  const { from, to, ...atAnyTime } = query;
  const { place, within, ...anywhere } = query;
  return {
    count: await countStories(corpus, query),
    days: await storyDays(corpus, atAnyTime),
    places: await storyPlaces(corpus, anywhere, most),
  };
}
