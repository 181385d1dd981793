import { eventQuery, findEvents, findRelations, findStatements, relationQuery, statementQuery } from "sayso-corpus";
import { REFUSALS } from "../problem.js";
import { foundEvent, foundRelation, foundStatement } from "./found.js";
import { answersOf, inAddress, pageOf } from "./page.js";
import type { Routes } from "./routes.js";

/** Events, relations and statements, as their reports tell them. */
export const factRoutes: Routes = (app, { corpus }) => {
  const tags = ["facts"];
  app.get(
    "/api/events",
    {
      schema: {
        summary: "Find events, the newest first",
        tags,
        querystring: inAddress(eventQuery),
        response: { 200: answersOf(foundEvent), ...REFUSALS.asked },
      },
    },
    ({ query }) => pageOf(eventQuery, query, (question) => findEvents(corpus, question)),
  );

  app.get(
    "/api/relations",
    {
      schema: {
        summary: "Find relations, the newest first; actor is the subject, recipient the object",
        tags,
        querystring: inAddress(relationQuery),
        response: { 200: answersOf(foundRelation), ...REFUSALS.asked },
      },
    },
    ({ query }) => pageOf(relationQuery, query, (question) => findRelations(corpus, question)),
  );

  app.get(
    "/api/statements",
    {
      schema: {
        summary: "Find statements, those of the newest reports first; actor is the source",
        tags,
        querystring: inAddress(statementQuery),
        response: { 200: answersOf(foundStatement), ...REFUSALS.asked },
      },
    },
    ({ query }) => pageOf(statementQuery, query, (question) => findStatements(corpus, question)),
  );
};
