import { readFile } from "node:fs/promises";
import { type Corpus, ingest, openCorpus, type Tally } from "sayso-corpus";
import { SaysoError } from "sayso-record";
import { dueAgain, feedsIn, fileMemory, isUrl, type Poll, type Watched, watch } from "sayso-wire";
import { readBy, readersFor } from "../ingest/readers.js";
import { type Io, READ, REFUSED, STOPPED } from "../io.js";
import { clock, counted } from "../progress.js";
import type { Team } from "../read/team.js";

export interface WatchCommand {
  corpus: string;
  /** Minutes. */
  interval: number;
  pages: boolean;
  once: boolean;
  state?: string;
  threads: number;
  allowPrivate: boolean;
}

/**
 * `sayso watch`: what feeds bring goes into the corpus. What a feed told is remembered once it is stored, so that nothing is
 * lost where it is stopped in between. Gives the exit status.
 */
export async function watchFeeds(names: readonly string[], command: WatchCommand, io: Io): Promise<number> {
  const feeds = (await Promise.all(names.map(feedsNamed))).flat();
  const corpus = await openCorpus(command.corpus, { access: "write" });
  const stop = new AbortController();
  const forget = io.onInterrupt(() => stop.abort());
  let team: Team | undefined;
  let status = READ;
  const memory = fileMemory(
    command.state ?? `${corpus.engine.name === "sqlite" ? command.corpus : "sayso"}.watch.json`,
  );
  const asked = new Set<string>();
  try {
    team = await readersFor(command.threads, io);
    const polls = watch(feeds, {
      interval: command.interval * 60_000,
      pages: command.pages,
      once: command.once,
      memory,
      fetch: { allowPrivate: command.allowPrivate },
      signal: stop.signal,
    });
    for await (const poll of polls) {
      const tally = await store(poll, { corpus, team, io, signal: stop.signal });
      if (tally.refused.size) status = REFUSED;
      asked.add(poll.feed);
      io.stderr.write(told(poll, tally));
      if (stop.signal.aborted) break;
    }
    if (stop.signal.aborted) return STOPPED;
    if (command.once) io.stderr.write(resting(feeds, asked, await memory.load()));
    return status;
  } finally {
    forget();
    await team?.close();
    await corpus.close();
  }
}

/** A line for those that were not asked, for they or their hosts rest; nothing where all were. */
function resting(feeds: readonly string[], asked: ReadonlySet<string>, watched: Watched): string {
  const others = [...new Set(feeds)].filter((feed) => !asked.has(feed));
  const due = others.map((feed) => dueAgain(feed, watched)).filter(Number.isFinite);
  if (!due.length) return others.length ? `${feedsOf(others.length)} gone, not asked again\n` : "";
  const rest = clock(Math.max(Math.min(...due) - Date.now(), 0));
  return `${feedsOf(others.length)} not asked: at rest, the first for ${rest}\n`;
}

function feedsOf(count: number): string {
  return `${counted(count)} ${count === 1 ? "feed" : "feeds"}`;
}

/** An address is a feed; any other name is a file that lists feeds. Throws FILE_UNREADABLE, FEEDS_NONE. */
async function feedsNamed(name: string): Promise<string[]> {
  if (isUrl(name)) return [name];
  const bytes = await readFile(name).catch((error: unknown) => {
    throw new SaysoError("FILE_UNREADABLE", {
      what: error instanceof Error ? error.message : String(error),
      place: name,
      remedy: "Name a feed by its address (https://…), or a file that lists feeds.",
      cause: error,
    });
  });
  return feedsIn(bytes, name);
}

interface Storing {
  corpus: Corpus;
  team: Team;
  io: Io;
  signal: AbortSignal;
}

async function store({ items }: Poll, { corpus, team, io, signal }: Storing): Promise<Tally> {
  const each = async function* () {
    yield* items;
  };
  return ingest(each(), corpus, {
    read: (article, place) => readBy(team, article, place),
    width: team.width,
    signal,
    onRefused: ({ message }) => io.stderr.write(`sayso: ${message}\n`),
  });
}

/** A line for a feed that brought something or failed; nothing for one that did neither. */
function told({ feed, outcome, next }: Poll, { outcomes }: Tally): string {
  const stored = outcomes.new + outcomes.replaced + outcomes.older;
  if (outcome === "gone") return `${feed}: gone, not asked again\n`;
  if (!stored && outcome !== "failed") return "";
  const what = outcome === "failed" ? "failed" : `${counted(stored)} stored`;
  return `${feed}: ${what}, asked again in ${clock(Math.max(next - Date.now(), 0))}\n`;
}
