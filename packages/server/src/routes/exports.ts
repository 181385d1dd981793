import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { eventQuery, relationQuery, reportQuery, statementQuery } from "sayso-corpus";
import { CSV, exportFilter, FORMATS, type Format, filteredReports, type Kind, type ToldReport } from "sayso-export";
import { SaysoError } from "sayso-record";
import { z } from "zod";
import { MOST_EXPORTS_AT_ONCE } from "../limits.js";
import { REFUSALS } from "../problem.js";
import { wholeInAddress } from "./page.js";
import type { Routes } from "./routes.js";

const { agency } = reportQuery.shape;

/** What each kind of thing is asked for by, as `sayso find` does. */
const QUESTIONS = {
  reports: wholeInAddress(reportQuery),
  events: wholeInAddress(eventQuery.extend({ agency })),
  relations: wholeInAddress(relationQuery.extend({ agency })),
  statements: wholeInAddress(statementQuery.extend({ agency })),
} satisfies Record<Kind, unknown>;

/** What is asked of formats that spreadsheets open; all of them hold events. */
const OF_TABLES = wholeInAddress(eventQuery.extend({ agency, forSpreadsheet: z.boolean().optional() }));

const words = z.unknown().meta({ type: "string" });

/** Reports of the corpus in the formats that others read, written while they are sent. docs/export.md tells every field. */
export const exportRoutes: Routes = (app, { corpus }) => {
  let writing = 0;
  for (const [name, format] of Object.entries(FORMATS)) {
    app.get(
      `/api/export/${name}`,
      {
        // Asked for its head alone, an export would be written all the same.
        exposeHeadRoute: false,
        schema: {
          summary: `Export ${format.what}`,
          tags: ["export"],
          querystring: format.mediaType === CSV ? OF_TABLES : QUESTIONS[format.of],
          response: {
            200: {
              description: `The file ${format.file}`,
              content: { [format.mediaType]: { schema: format.mediaType.includes("json") ? z.unknown() : words } },
            },
            ...REFUSALS.one,
          },
        },
      },
      async ({ query }, reply) => {
        const { forSpreadsheet = false, ...question }: { forSpreadsheet?: boolean | undefined } = query;
        const filter = exportFilter(format.of, question);
        if (writing >= MOST_EXPORTS_AT_ONCE) throw tooMany();
        writing++;
        const gone = new AbortController();
        reply.raw.once("close", () => gone.abort());
        const told = filteredReports(corpus, format.of, filter);
        const file = await begun(format, told, { forSpreadsheet, gone: gone.signal }).catch((error) => {
          writing--;
          throw error;
        });
        file.once("close", () => writing--);
        return reply
          .header("content-type", format.mediaType)
          .header("content-disposition", `attachment; filename="sayso-${format.file}"`)
          .send(file);
      },
    );
  }
};

/** The database works in this thread: between reports the other requests have their turn. None more for who has gone. */
async function* inTurns(reports: AsyncIterable<ToldReport>, gone: AbortSignal): AsyncGenerator<ToldReport> {
  for await (const report of reports) {
    yield report;
    await setImmediate();
    if (gone.aborted) return;
  }
}

/** What goes wrong with the question, or before the first part, is thrown here, where it can still be told. */
async function begun(
  format: Format,
  reports: AsyncIterator<ToldReport>,
  { gone, ...options }: { gone: AbortSignal; forSpreadsheet: boolean },
): Promise<Readable> {
  // Some formats begin with a head before they ask for a report.
  const asked = joined(await reports.next(), reports);
  const parts = format.write(inTurns(asked, gone), options)[Symbol.asyncIterator]();
  return Readable.from(joined(await parts.next(), parts), { objectMode: false });
}

async function* joined<T>(first: IteratorResult<T>, rest: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    for (let part = first; !part.done; part = await rest.next()) yield part.value;
  } finally {
    await rest.return?.();
  }
}

function tooMany(): SaysoError {
  return new SaysoError("TOO_BUSY", {
    what: "too many exports are being written",
    value: MOST_EXPORTS_AT_ONCE,
    remedy: "Ask again in a moment, or use sayso export.",
  });
}
