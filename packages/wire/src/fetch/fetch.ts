import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { SaysoError } from "sayso-record";
import { gunzipped } from "../gunzip.js";
import { FETCH_LONGEST, FETCH_PATIENCE, FETCH_REDIRECTS, FETCH_TIME, type FetchLimits } from "./limits.js";
import { checkHost, publicLookup, type Resolve, systemResolve } from "./lookup.js";

/** Says who asks, so that a publisher can allow or forbid it by name. */
export const USER_AGENT = "sayso/0.1 (news reader; reads feeds on behalf of one person or desk)";

export interface FetchOptions extends FetchLimits {
  headers?: Readonly<Record<string, string>> | undefined;
  userAgent?: string | undefined;
  /** Whether addresses of this machine and of private networks may be asked, or the hosts whose addresses may be. */
  allowPrivate?: boolean | readonly string[] | undefined;
  resolve?: Resolve | undefined;
  signal?: AbortSignal | undefined;
}

export interface Fetched {
  /** Where the answer came from in the end. */
  url: string;
  /** Where the address has moved for good, if every step on the way there said so. */
  movedTo?: string;
  status: number;
  /** In small letters. */
  headers: Readonly<Record<string, string | undefined>>;
  /** Without the packing of the way (gzip). Taken once; until then the connection waits. */
  body: AsyncGenerator<Uint8Array>;
  /** Ends the connection where the body is not wanted. */
  discard(): void;
}

/**
 * Asks for an address of http or https. Every host on the way is looked up once, and refused where one of its addresses is
 * not public. Gives any status; throws URL_REFUSED, ADDRESS_PRIVATE, FETCH_REDIRECTS, FETCH_TIMEOUT, FETCH_FAILED, and
 * while the body is read FETCH_TOO_LONG, GZIP_BOMB and GZIP_BROKEN.
 */
export async function fetchUrl(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const { redirects = FETCH_REDIRECTS } = options;
  let url = checkedUrl(address, address);
  let forGood = true;
  for (let left = redirects; ; left--) {
    const answer = await ask(url, options);
    const status = answer.statusCode ?? 0;
    const { location } = answer.headers;
    if (![301, 302, 303, 307, 308].includes(status) || location === undefined) {
      const moved = forGood && url.href !== address;
      return {
        url: url.href,
        ...(moved && { movedTo: url.href }),
        status,
        headers: headersOf(answer),
        body: bodyOf(answer, url.href, options),
        discard: () => void answer.destroy(),
      };
    }
    answer.destroy();
    if (left <= 0) {
      throw new SaysoError("FETCH_REDIRECTS", {
        what: `the address leads elsewhere more than ${redirects} times`,
        value: location,
        place: address,
        remedy: "Open it in a browser, and give the address where it ends.",
      });
    }
    forGood &&= status === 301 || status === 308;
    url = checkedUrl(location, address, url.href);
  }
}

/** Throws URL_REFUSED. */
function checkedUrl(given: string, place: string, base?: string): URL {
  const url = URL.canParse(given, base) ? new URL(given, base) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) {
    url.hash = "";
    return url;
  }
  throw new SaysoError("URL_REFUSED", {
    what: "not an address of http or https without a name and password",
    value: given,
    place,
    remedy: "Give an address such as https://example.org/feed.xml.",
  });
}

async function ask(url: URL, options: FetchOptions): Promise<IncomingMessage> {
  const { patience = FETCH_PATIENCE, allowPrivate = false, resolve = systemResolve, signal } = options;
  const free = typeof allowPrivate === "boolean" ? allowPrivate : allowPrivate.includes(url.hostname);
  if (!free) checkHost(url.hostname);
  const send = url.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise((done, fail) => {
    const request = send(url, {
      // One connection an answer: a kept one would not be looked up again.
      agent: false,
      headers: {
        "user-agent": options.userAgent ?? USER_AGENT,
        accept:
          "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5",
        "accept-encoding": "gzip",
        ...options.headers,
      },
      ...(!free && { lookup: publicLookup(resolve) }),
      ...(signal && { signal }),
    });
    const timer = setTimeout(() => request.destroy(timedOut(url.href, patience)), patience);
    request.on("response", (answer) => {
      clearTimeout(timer);
      // What is thrown while nobody reads the body is told when somebody does.
      answer.on("error", () => {});
      done(answer);
    });
    request.on("error", (error) => {
      clearTimeout(timer);
      fail(failureOf(error, url.href));
    });
    request.end();
  });
}

async function* bodyOf(answer: IncomingMessage, place: string, options: FetchOptions): AsyncGenerator<Uint8Array> {
  const encoding = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  const sent = sentBytes(answer, place, options);
  if (encoding === "gzip" || encoding === "x-gzip") yield* gunzipped(sent, place);
  else if (encoding === "identity" || encoding === "") yield* sent;
  else {
    answer.destroy();
    throw failureOf(new Error(`packed as ${encoding}, which was not asked for`), place);
  }
}

async function* sentBytes(answer: IncomingMessage, place: string, options: FetchOptions): AsyncGenerator<Uint8Array> {
  const { mostBytes = FETCH_LONGEST, patience = FETCH_PATIENCE, time = FETCH_TIME } = options;
  const chunks: AsyncIterator<Uint8Array> = answer[Symbol.asyncIterator]();
  let length = 0;
  let waited = 0;
  try {
    for (;;) {
      const from = performance.now();
      const next = await within(chunks.next(), Math.min(patience, time - waited), place);
      waited += performance.now() - from;
      if (next.done) return;
      length += next.value.length;
      if (length > mostBytes) throw tooLong(mostBytes, place);
      yield next.value;
    }
  } catch (error) {
    throw failureOf(error, place);
  } finally {
    answer.destroy();
  }
}

async function within<T>(promise: Promise<T>, time: number, place: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(timedOut(place, time)), Math.max(time, 0));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function headersOf(answer: IncomingMessage): Record<string, string | undefined> {
  const entries = Object.entries(answer.headers);
  return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]));
}

function timedOut(place: string, time: number): SaysoError {
  return new SaysoError("FETCH_TIMEOUT", {
    what: `nothing came for ${Math.ceil(time / 1000)} seconds, or too little in all`,
    place,
    remedy: "Try again later.",
  });
}

function tooLong(mostBytes: number, place: string): SaysoError {
  return new SaysoError("FETCH_TOO_LONG", {
    what: `an answer of more than ${mostBytes} bytes`,
    place,
    remedy: "Fetch the file yourself, and read it from the disk.",
  });
}

function failureOf(error: unknown, place: string): SaysoError {
  if (error instanceof SaysoError) return error;
  return new SaysoError("FETCH_FAILED", {
    what: error instanceof Error ? error.message : String(error),
    place,
    remedy: "See that the address is right and the server is up.",
    cause: error,
  });
}
