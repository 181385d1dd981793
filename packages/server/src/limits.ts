/** Bytes of a request's body: a long report with its envelope. */
export const MOST_BODY_BYTES = 1_048_576;
/** UTF-16 code units of a text that is read on request. */
export const MOST_TEXT_LENGTH = 200_000;
/** Reports that may wait to be read; more are refused with 503. */
export const MOST_READINGS_WAITING = 16;
/** Requests a minute from one address. */
export const MOST_REQUESTS_A_MINUTE = 30_000;
/** Milliseconds until a request must have arrived whole. */
export const REQUEST_TIMEOUT_MS = 30_000;
/** UTF-16 code units of the name of who corrects, and of why. */
export const MOST_AUTHOR_LENGTH = 200;
export const MOST_REASON_LENGTH = 5_000;
/** Exports that may be written at once; more are refused with 503. */
export const MOST_EXPORTS_AT_ONCE = 4;
/** Listeners to what comes in, at once; more are refused with 503. */
export const MOST_LISTENERS = 100;
/** Characters of a part of a path: more than Node takes as a whole, so that each route tells itself what is too long. */
export const MOST_PATH_LENGTH = 20_000;
/** UTF-16 code units of answers that are kept until the corpus changes, all together. */
export const MOST_KEPT_LENGTH = 33_554_432;
