import { type Arrival, arrivalsAfter, type Corpus, lastArrival } from "sayso-corpus";
import type { Doorbell } from "./doorbell.js";

/** How long a listener hears nothing at most, in milliseconds: what stands between may take silence for the end. */
const HEARTBEAT_MS = 15_000;
/** How soon a browser comes back when it was cut off, in milliseconds. */
const RETRY_MS = 3_000;
/** Reports that are fetched at once. */
const PAGE = 100;

/**
 * What one listener is sent (text/event-stream): an event for each report, version or withdrawal that has come in after the one of the
 * number `after`, or from now on where there is none; a comment now and then where there is nothing to tell. Ends with `gone`.
 */
export async function* arrivals(
  corpus: Corpus,
  doorbell: Doorbell,
  after: number | undefined,
  gone: AbortSignal,
): AsyncGenerator<string> {
  const newest = await lastArrival(corpus);
  // A number that was not given yet is of another corpus.
  let last = Math.min(after ?? newest, newest);
  yield `retry: ${RETRY_MS}\n\n`;
  let silentSince = Date.now();
  while (!gone.aborted) {
    const page = await arrivalsAfter(corpus, last, PAGE);
    const silent = Date.now() - silentSince;
    if (page.length === 0 && silent < HEARTBEAT_MS) {
      await doorbell.wait(last, HEARTBEAT_MS - silent, gone);
      continue;
    }
    yield page.map(event).join("") || ": nothing new\n\n";
    last = page.at(-1)?.number ?? last;
    silentSince = Date.now();
  }
}

function event({ number, kind, ...report }: Arrival): string {
  return `id: ${number}\nevent: ${kind}\ndata: ${JSON.stringify(report)}\n\n`;
}
