/** 1 GiB: the most bytes that one answer may have, as they are sent. */
export const FETCH_LONGEST = 2 ** 30;

/** The most that is waited for an answer to begin, and for its next bytes: 30 seconds. */
export const FETCH_PATIENCE = 30_000;

/** The most that is waited for one answer in all, 10 minutes; time in which nobody asks for more does not count. */
export const FETCH_TIME = 600_000;

/** How often an answer may lead elsewhere. */
export const FETCH_REDIRECTS = 5;

/** What may be set otherwise for one fetch. Times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  mostBytes?: number | undefined;
  patience?: number | undefined;
  time?: number | undefined;
  redirects?: number | undefined;
}
