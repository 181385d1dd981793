import {
  corpusId,
  countStories,
  eventsWithRefs,
  findStories,
  relationsWithRefs,
  reportsWithIds,
  statementsWithRefs,
  storyDays,
  storyOverview,
  storyPlaces,
  storyQuery,
  storyWithId,
} from "sayso-corpus";
import { SaysoError } from "sayso-record";
import { z } from "zod";
import { REFUSALS } from "../problem.js";
import { foundEvent, foundRelation, foundReport, foundStatement, foundStory } from "./found.js";
import { answersOf, inAddress, pageOf, wholeInAddress } from "./page.js";
import type { Routes } from "./routes.js";

/** Of a story told by more, the first are given whole; the rest by their ids. */
const MOST_EVENTS = 200;
const MOST_REPORTS = 1000;
const MOST_PLACES = 20_000;

const querystring = wholeInAddress(storyQuery);
const count = z.int();
const days = z.array(z.object({ day: z.string(), count: z.int() }));
const places = z.array(z.object({ name: z.string(), lat: z.number(), lon: z.number(), stories: z.int() }));

/** Stories: found, counted by day and by place, and one whole. */
export const storyRoutes: Routes = (app, { corpus }) => {
  const tags = ["stories"];
  app.get(
    "/api/stories",
    {
      schema: {
        summary: "Find stories, the newest first",
        tags,
        querystring: inAddress(storyQuery),
        response: { 200: answersOf(foundStory), ...REFUSALS.asked },
      },
    },
    ({ query }) => pageOf(storyQuery, query, (question) => findStories(corpus, question)),
  );

  app.get(
    "/api/stories/count",
    {
      schema: {
        summary: "How many stories there are like that",
        tags,
        querystring,
        response: { 200: z.object({ count }), ...REFUSALS.asked },
      },
    },
    async ({ query }) => ({ count: await countStories(corpus, query) }),
  );

  app.get(
    "/api/stories/days",
    {
      schema: {
        summary: "How many such stories began on each day",
        tags,
        querystring,
        response: { 200: z.object({ days }), ...REFUSALS.asked },
      },
    },
    async ({ query }) => ({ days: await storyDays(corpus, query) }),
  );

  app.get(
    "/api/stories/places",
    {
      schema: {
        summary: "How many such stories happened at each place",
        tags,
        querystring,
        response: { 200: z.object({ places }), ...REFUSALS.asked },
      },
    },
    async ({ query }) => ({ places: await storyPlaces(corpus, query, MOST_PLACES) }),
  );

  app.get(
    "/api/stories/overview",
    {
      schema: {
        summary:
          "What stands around a list of such stories: how many, on which days at any time, at which places anywhere",
        tags,
        querystring,
        response: { 200: z.object({ count, days, places }), ...REFUSALS.asked },
      },
    },
    ({ query }) => storyOverview(corpus, query, MOST_PLACES),
  );

  app.get(
    "/api/stories/:id",
    {
      schema: {
        summary: "A story, with its reports, and its events, relations and denials in their own words",
        tags,
        params: z.object({ id: z.string().min(1).max(200) }),
        response: {
          200: z.object({
            story: foundStory,
            reports: z.array(foundReport),
            events: z.array(foundEvent),
            relations: z.array(foundRelation),
            denials: z.array(foundStatement),
          }),
          ...REFUSALS.one,
        },
      },
    },
    async ({ params: { id } }) => {
      const story = await storyWithId(corpus, id);
      if (!story) {
        throw new SaysoError("NOT_FOUND", {
          what: "there is no story of this id",
          value: id,
          remedy: "It may have become one with another since: GET /api/stories lists those that are there.",
        });
      }
      const told = story.events.slice(0, MOST_EVENTS);
      const denials = story.denied.slice(0, MOST_EVENTS).map(({ report, statement }) => corpusId(report, statement));
      return {
        story,
        reports: await reportsWithIds(corpus, story.reports.slice(0, MOST_REPORTS)),
        events: await eventsWithRefs(corpus, told),
        relations: await relationsWithRefs(corpus, told),
        denials: await statementsWithRefs(corpus, denials),
      };
    },
  );
};
