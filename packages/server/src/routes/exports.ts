import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { type Corpus, reportQuery } from "sayso-corpus";
import { type ExportQuery, FORMATS, type Format, type ToldReport, toldReports } from "sayso-export";
import { SaysoError } from "sayso-record";
import { z } from "zod";
import { MOST_EXPORTS_AT_ONCE } from "../limits.js";
import { REFUSALS } from "../problem.js";
import { meant } from "./page.js";
import type { Routes } from "./routes.js";

const querystring = meant(reportQuery.omit({ limit: true, after: true }));

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
          querystring,
          response: {
            200: {
              description: `The file ${format.file}`,
              content: { [format.mediaType]: { schema: z.unknown().meta({ type: "string" }) } },
            },
            ...REFUSALS.one,
          },
        },
      },
      async ({ query }, reply) => {
        if (writing >= MOST_EXPORTS_AT_ONCE) throw tooMany();
        writing++;
        const gone = new AbortController();
        reply.raw.once("close", () => gone.abort());
        const file = await begun(written(format, corpus, query, gone.signal)).catch((error) => {
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

function written(
  format: Format,
  corpus: Corpus,
  query: ExportQuery,
  gone: AbortSignal,
): AsyncIterator<string | Uint8Array> {
  return format.write(inTurns(toldReports(corpus, query), gone))[Symbol.asyncIterator]();
}

/** The database works in this thread: between reports the other requests have their turn. None more for who has gone. */
async function* inTurns(reports: AsyncIterable<ToldReport>, gone: AbortSignal): AsyncGenerator<ToldReport> {
  for await (const report of reports) {
    yield report;
    await setImmediate();
    if (gone.aborted) return;
  }
}

/** What goes wrong before the first part is thrown here, where it can still be told. */
async function begun(parts: AsyncIterator<string | Uint8Array>): Promise<Readable> {
  const first = await parts.next();
  return Readable.from(joined(first, parts), { objectMode: false });
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
