import robotsParser from "robots-parser";
import { type Article, SaysoError } from "sayso-record";
import { articlesFrom } from "../articles.js";
import { type Fetched, type FetchOptions, fetchUrl } from "../fetch/fetch.js";
import { LONGEST } from "../item.js";
import { mediaTypeOf } from "../media-type.js";
import { type HostGate, hostOf } from "./host-gate.js";
import {
  WATCH_FEED_TIME,
  WATCH_HOST_GAP,
  WATCH_INTERVAL,
  WATCH_PATIENCE,
  WATCH_ROBOTS_AGAIN,
  WATCH_ROBOTS_GAP_LONGEST,
  WATCH_ROBOTS_GOOD,
  WATCH_ROBOTS_LONGEST,
} from "./limits.js";
import { retryAfter } from "./schedule.js";

/** Its types tell of a default export within the one that Node finds; there is none, it is the function itself. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** What a server says that is asked too much, or can do no more. */
const ASKED_TOO_MUCH: readonly number[] = [429, 503];

/** By this name `robots.txt` allows or forbids sayso. */
const ROBOT = "sayso";

export interface PagesOptions {
  fetch: FetchOptions;
  gate: HostGate;
  now(): number;
  sleep(duration: number): Promise<void>;
}

interface Rules {
  until: number;
  allows(url: string): boolean;
  gap: number;
}

/** Fetches the pages that items of feeds lead to, as far as their sites allow it. */
export class Pages {
  readonly #options: PagesOptions;
  readonly #rules = new Map<string, Promise<Rules>>();

  constructor(options: PagesOptions) {
    this.#options = options;
  }

  /**
   * The article with the text of its page, where that is longer; what the feed does not tell, the page may. As it was, where
   * it has no page, the site forbids it or wants to be left alone for long, or the page cannot be read.
   */
  async whole(article: Article): Promise<Article> {
    const { url } = article;
    if (url === undefined) return article;
    try {
      if (this.#isLeftAlone(url)) return article;
      const rules = await this.#rulesOf(url);
      if (!rules.allows(url) || this.#isLeftAlone(url)) return article;
      const answer = await this.#ask(url, { mostBytes: LONGEST }, rules.gap);
      const page = await pageIn(answer);
      return page && page.text.length > article.text.length ? { ...page, ...article, text: page.text } : article;
    } catch (error) {
      if (error instanceof SaysoError) return article;
      throw error;
    }
  }

  /** Whether its host is not to be asked for longer than anybody waits for a page. */
  #isLeftAlone(url: string): boolean {
    const { gate, now } = this.#options;
    return gate.freeAt(hostOf(url)) - now() > WATCH_PATIENCE;
  }

  /** What a site allows; asked for once a day. */
  async #rulesOf(url: string): Promise<Rules> {
    const { origin } = new URL(url);
    const known = await this.#rules.get(origin);
    if (known && known.until > this.#options.now()) return known;
    const asked = this.#readRules(origin);
    this.#rules.set(origin, asked);
    return asked;
  }

  /** RFC 9309: where there is no `robots.txt` all is allowed; where it cannot be had, nothing is, until it is asked for again. */
  async #readRules(origin: string): Promise<Rules> {
    const until = this.#options.now() + WATCH_ROBOTS_GOOD;
    const nothing = { until: this.#options.now() + WATCH_ROBOTS_AGAIN, allows: () => false, gap: WATCH_HOST_GAP };
    const address = `${origin}/robots.txt`;
    try {
      const answer = await this.#ask(address, { mostBytes: WATCH_ROBOTS_LONGEST }, WATCH_HOST_GAP);
      if (answer.status !== 200) {
        answer.discard();
        const missing = answer.status >= 400 && answer.status < 500 && !ASKED_TOO_MUCH.includes(answer.status);
        return missing ? { until, allows: () => true, gap: WATCH_HOST_GAP } : nothing;
      }
      const robots = parseRobots(address, (await bytesOf(answer)).toString("utf8"));
      const delay = (robots.getCrawlDelay(ROBOT) ?? 0) * 1000;
      return {
        until,
        allows: (url) => robots.isAllowed(url, ROBOT) ?? true,
        gap: Math.min(Math.max(delay, WATCH_HOST_GAP), WATCH_ROBOTS_GAP_LONGEST),
      };
    } catch (error) {
      if (error instanceof SaysoError) return nothing;
      throw error;
    }
  }

  async #ask(url: string, limits: FetchOptions, gap: number): Promise<Fetched> {
    const { fetch, gate, now, sleep } = this.#options;
    const host = hostOf(url);
    while (gate.freeAt(host) > now() && !fetch.signal?.aborted) await sleep(gate.freeAt(host) - now());
    gate.hold(host, gap);
    const answer = await fetchUrl(url, { time: WATCH_FEED_TIME, ...limits, ...fetch });
    // Its feeds are left alone, too.
    if (ASKED_TOO_MUCH.includes(answer.status))
      gate.hold(hostOf(answer.url), retryAfter(answer.headers, now()) || WATCH_INTERVAL);
    return answer;
  }
}

async function pageIn(answer: Fetched): Promise<Article | undefined> {
  if (answer.status !== 200) {
    answer.discard();
    return undefined;
  }
  const { charset } = mediaTypeOf(answer.headers["content-type"]);
  for await (const item of articlesFrom(answer.body, { name: answer.url, url: answer.url, charset, from: "html" })) {
    return item.ok ? item.article : undefined;
  }
  return undefined;
}

async function bytesOf(answer: Fetched): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer.body) chunks.push(chunk);
  return Buffer.concat(chunks);
}
