import { SaysoError } from "sayso-record";
import { articlesFrom } from "../articles.js";
import type { WireItem, WireOptions } from "../item.js";
import { mediaTypeOf } from "../media-type.js";
import type { Format } from "../sniff.js";
import { type Fetched, type FetchOptions, fetchUrl } from "./fetch.js";

export interface UrlOptions extends Omit<WireOptions, "name" | "url" | "charset"> {
  from?: Format | undefined;
  /** How the address is fetched. */
  fetch?: FetchOptions | undefined;
  /** Told how many bytes were taken in. */
  onBytes?: ((count: number) => void) | undefined;
}

/** The articles at an address. Throws what `fetchUrl` throws, and FETCH_STATUS where the answer is no success. */
export async function* articlesFromUrl(address: string, options: UrlOptions = {}): AsyncGenerator<WireItem> {
  const { fetch, onBytes, ...wire } = options;
  const answer = await fetchUrl(address, fetch);
  if (answer.status < 200 || answer.status > 299) {
    answer.discard();
    throw statusRefused(answer, address);
  }
  const { charset } = mediaTypeOf(answer.headers["content-type"]);
  yield* articlesFrom(counted(answer.body, onBytes), { ...wire, name: address, url: answer.url, charset });
}

/** The error for an answer that is no success. */
export function statusRefused({ status, url }: Fetched, place: string): SaysoError {
  const remedies: Readonly<Record<number, string>> = {
    401: "It wants a name and password, which sayso does not give.",
    403: "The server does not let sayso in.",
    404: "There is nothing at that address: see that it is right.",
    410: "It is gone for good: leave it out.",
    429: "It is asked too often: try again later.",
  };
  return new SaysoError("FETCH_STATUS", {
    what: `the server answers with status ${status}`,
    ...(url !== place && { value: url }),
    place,
    remedy:
      remedies[status] ??
      (status >= 500 ? "The server has a fault: try again later." : "See what a browser shows there."),
  });
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  onBytes: ((count: number) => void) | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}
