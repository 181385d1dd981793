/** 15 minutes: how long a feed rests after it was asked, where it does not want longer. */
export const WATCH_INTERVAL = 15 * 60_000;

/** A day: no feed rests longer, however often it failed and whatever its `ttl` says. */
export const WATCH_INTERVAL_LONGEST = 24 * 3_600_000;

/** A week: the longest `Retry-After` that is believed. */
export const WATCH_RETRY_LONGEST = 7 * 24 * 3_600_000;

/** Rests are drawn out by up to this part, at random, so that many who watch one feed do not come at once. */
export const WATCH_JITTER = 0.1;

/** How many feeds are asked at once, of one host only one. */
export const WATCH_AT_ONCE = 8;

/** 5 seconds between two questions to one host. */
export const WATCH_HOST_GAP = 5_000;

/** 32 MiB: the longest feed. */
export const WATCH_FEED_LONGEST = 32 * 2 ** 20;

/** 60 seconds of waiting for one feed in all. */
export const WATCH_FEED_TIME = 60_000;

/** How many items of one feed are remembered, so as not to be told again; more where the feed itself is longer. */
export const WATCH_SEEN_MOST = 2_000;

/** How many pages are fetched for the new items of one feed at a time; of the others the feed's words are taken. */
export const WATCH_PAGES_MOST = 50;

/** 2 minutes: whoever wants to be left alone for longer is not waited for, for a page, or for a feed that is asked once. */
export const WATCH_PATIENCE = 120_000;

/** An hour: so long nothing is asked of a site whose `robots.txt` cannot be had. */
export const WATCH_ROBOTS_AGAIN = 3_600_000;

/** A day: how long a site's `robots.txt` is good. */
export const WATCH_ROBOTS_GOOD = 24 * 3_600_000;

/** 512 KiB: the longest `robots.txt` (RFC 9309 asks for 500 KiB at least). */
export const WATCH_ROBOTS_LONGEST = 512 * 1024;

/** A minute: the longest rest that a `robots.txt` may ask for between two pages. */
export const WATCH_ROBOTS_GAP_LONGEST = 60_000;
